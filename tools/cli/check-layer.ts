/** `npx wijkgids check-layer FILE`: whether a layer file is right, told to the web editor who wrote it. */
import {readFileSync} from 'node:fs';
import {judgeLayer, type Fault, type Known} from '../../src/layer/judge-layer.js';
import {dutch, dutchFound} from './dutch.js';

export interface Outcome {
  readonly lines: readonly string[];
  /** 0 when the file is right, 1 when something in it is not, 2 when there is no such file. */
  readonly code: 0 | 1 | 2;
}

const PARTLY = 'Wat fout is, wordt op de pagina overgeslagen; de rest werkt.';
const NOTHING = 'Zo wordt het hele bestand op de pagina overgeslagen.';

/** @param file Path of the layer file. */
export function checkLayer(file: string, known: Known): Outcome {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return {lines: [`${file}: dit bestand is er niet of kan niet worden gelezen.`], code: 2};
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return {lines: [`${file}: dit is geen geldige JSON. ${placeOf(error, text)}`], code: 1};
  }
  const {content, faults} = judgeLayer(value, known);
  if (faults.length || !content) {
    return {
      lines: [
        ...faults.map((fault) => line(file, fault)),
        `${faults.length} ${faults.length === 1 ? 'fout' : 'fouten'}. ${content ? PARTLY : NOTHING}`,
      ],
      code: 1,
    };
  }
  return {
    lines: [
      `${file}: in orde. Toevoegingen: ${content.all.length}. Eigen nummers: ${content.helpLines.length}.`,
    ],
    code: 0,
  };
}

const line = (file: string, {pointer, found, expected}: Fault): string =>
  `${file}${pointer ? ` ${pointer}` : ''}: gevonden ${dutchFound(found)}; verwacht ${dutch(expected)}.`;

/** Where a parser stopped, as a line number that an editor shows. */
function placeOf(error: unknown, text: string): string {
  const position = /position (\d+)/.exec(String(error))?.[1];
  if (position === undefined)
    return 'Het bestand houdt te vroeg op, of er staat een komma of aanhalingsteken te veel of te weinig.';
  const number = text.slice(0, Number(position)).split('\n').length;
  return `Kijk bij regel ${number}: vaak is daar of net daarvoor een komma of aanhalingsteken te veel of te weinig.`;
}
