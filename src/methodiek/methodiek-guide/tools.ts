/** The elements to work with, in the phase to which they belong. */
import type {InnerElement} from '../../core/inside/inner-elements.js';

export const TOOLS = ['matrix', 'ladder', 'ecogram', 'plan'] as const;
export type ToolId = (typeof TOOLS)[number];

/** `read` where a link leads to a record in it, `score` to work with it. */
export type ToolMode = 'read' | 'score';

const ELEMENTS: Readonly<Record<ToolId, Pick<InnerElement, 'tag' | 'load'>>> = {
  matrix: {tag: 'zrm-matrix', load: () => import('../zrm-matrix/zrm-matrix.define.js')},
  ladder: {
    tag: 'participation-ladder',
    load: () => import('../participation-ladder/participation-ladder.define.js'),
  },
  ecogram: {tag: 'network-ecogram', load: () => import('../network-ecogram/network-ecogram.define.js')},
  plan: {tag: 'action-plan', load: () => import('../action-plan/action-plan.define.js')},
};

/** By phase: what people work with then. The same element comes back in a later phase, with what was filled in. */
const BY_PHASE: Readonly<Record<string, readonly ToolId[]>> = {
  analysefase: ['matrix', 'ladder', 'ecogram'],
  planfase: ['plan'],
  ondersteuningsfase: ['plan'],
  evaluatiefase: ['matrix', 'ladder', 'plan'],
  monitoringfase: ['matrix', 'ladder', 'plan'],
};

export const toolsOf = (phase: string): readonly ToolId[] => BY_PHASE[phase] ?? [];

/** Only two of them also have a view to read. */
export const hasModes = (tool: ToolId): boolean => tool === 'matrix' || tool === 'ladder';

export const innerOf = (tool: ToolId, mode: ToolMode): InnerElement => ({
  ...ELEMENTS[tool],
  properties: hasModes(tool) ? {mode} : {},
});
