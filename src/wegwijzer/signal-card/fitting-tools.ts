/** Which tools of the guide fit a signal, and where they are for. */
import type {Reading} from '../../core/records.js';
import type {Tool, Topic} from '../schema.js';
import type {Signal} from '../signals/signal-index.js';

export type Placement = Tool['placements'][number];

/** A tool as the guide shows it at this step. */
export interface PlacedTool {
  readonly tool: Reading<Tool>;
  readonly placement: Placement;
}

export interface FittingTools {
  /** For these signals, in the reader's setting or for all settings. */
  readonly own: readonly PlacedTool[];
  /** For signals in general. */
  readonly general: readonly PlacedTool[];
  /** For these signals or in general, in other settings. */
  readonly elsewhere: readonly PlacedTool[];
}

const STEP = 'signalen-opmerken';
const EVERY_SETTING = 'alle';

/** Where the guide shows a tool: at the step of the signals, else wherever it is first shown. */
export function placedAtSignals(tool: Reading<Tool>): PlacedTool {
  const {placements} = tool.record;
  return {tool, placement: placements.find(({step}) => step === STEP) ?? placements[0]!};
}

/**
 * Sorts the tools that the guide shows at the step of the signals.
 * @param allSignals Of the whole guide: a tool that belongs beside one of them is no general tool.
 * @param setting Id of the reader's setting; empty when not known, and then no setting is elsewhere.
 */
export function fittingTools(
  signals: readonly Signal[],
  allSignals: Iterable<Signal>,
  tools: readonly Reading<Tool>[],
  topics: readonly Reading<Topic>[],
  setting: string,
): FittingTools {
  const wanted = new Set(signals.flatMap((signal) => signal.topics ?? []));
  const situations = new Set(
    topics.flatMap(({id, record}) => (wanted.has(id as never) ? (record.situation ?? []) : [])),
  );
  const named = new Set(signals.flatMap((signal) => signal.tools ?? []));
  const taken = new Set([...allSignals].flatMap((signal) => signal.tools ?? []));

  const fits = ({tool, placement}: PlacedTool) =>
    named.has(tool.id) ||
    !!placement.topics?.some((topic) => wanted.has(topic)) ||
    !!placement.situations?.some((situation) => situations.has(situation));
  const isGeneral = ({tool, placement}: PlacedTool) => !placement.topics?.length && !taken.has(tool.id);
  const isHere = ({placement}: PlacedTool) =>
    !setting ||
    setting === EVERY_SETTING ||
    placement.setting === EVERY_SETTING ||
    placement.setting === setting;

  const placed = tools.flatMap((tool) =>
    tool.record.placements.filter(({step}) => step === STEP).map((placement) => ({tool, placement})),
  );
  // A tool that the guide does not show at this step still belongs beside a signal that names it.
  const notPlaced = tools.filter(({id}) => named.has(id) && !placed.some(({tool}) => tool.id === id));
  const own = [...notPlaced.map(placedAtSignals), ...placed.filter(fits)];
  const general = placed.filter((one) => !fits(one) && isGeneral(one));
  return {
    own: own.filter(isHere),
    general: general.filter(isHere),
    elsewhere: [...own, ...general].filter((one) => !isHere(one)),
  };
}
