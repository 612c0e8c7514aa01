/** The signs of an ecogram with what they mean: for the list on the page, and for the key of a drawing on paper. */
import {svg, type SVGTemplateResult} from 'lit';
import type {Ecogram} from '../schema.js';
import {ecoLetter, ecoLine, ecoSymbol, type LineLook, type SymbolLook} from './symbols.js';
import type {ecogramWords} from './words.js';

export interface Sign {
  readonly text: string;
  readonly look: SymbolLook | LineLook | {readonly letter: string};
  /** Id of the symbol or the kind of support in the record. */
  readonly symbol?: string;
  readonly support?: string;
  /** Another name for the same. */
  readonly alternative?: string;
  /** Said of signs that were added to the usual ones. */
  readonly isAdded?: boolean;
}

/** Size of a sign in a list. */
export const SIGN_WIDTH = 44;
export const SIGN_HEIGHT = 28;

const SYMBOL = 26;
const PERSON = {kind: 'person', symbol: ''} as const;

/** Draws a sign in a box of that size. */
export function signOf({look}: Sign): SVGTemplateResult {
  const middle = SIGN_HEIGHT / 2;
  if ('letter' in look) return ecoLetter(look.letter, SIGN_WIDTH / 2, middle);
  return svg`<g fill="none">${
    'kind' in look
      ? ecoSymbol(look, SIGN_WIDTH / 2, middle, SYMBOL)
      : ecoLine(look, [2, middle], [SIGN_WIDTH - 2, middle], 7)
  }</g>`;
}

/** Symbols of people, animals and groups. @param isUsed Whether a sign that is private is to be explained. */
export function symbolSigns(
  {symbols}: Ecogram,
  words: typeof ecogramWords,
  isUsed: (symbol: string) => boolean = () => true,
): readonly Sign[] {
  const looks: Readonly<Record<string, SymbolLook>> = {
    mannelijk: {...PERSON, symbol: 'mannelijk'},
    vrouwelijk: {...PERSON, symbol: 'vrouwelijk'},
    huisdier: {kind: 'pet', symbol: 'huisdier'},
    zwangerschap: {...PERSON, symbol: 'vrouwelijk', expecting: true},
    overleden: {...PERSON, symbol: 'mannelijk', deceased: true},
  };
  return [
    ...symbols.flatMap(({id, title, added = false}) => {
      const look = looks[id];
      return look && isUsed(id) ? [{text: title, look, symbol: id, isAdded: added}] : [];
    }),
    {text: words.unsaid, look: PERSON},
    {text: words.group, look: {kind: 'group', symbol: ''}},
  ];
}

/** Lines for what goes to and fro. */
export const lineSigns = (words: typeof ecogramWords, withStrain = true): readonly Sign[] => [
  {text: words.lineBoth, look: {receives: true, gives: true}},
  {text: words.lineReceived, look: {receives: true, gives: false}},
  {text: words.lineGiven, look: {receives: false, gives: true}},
  {text: words.lineNone, look: {receives: false, gives: false}},
  ...(withStrain ? [{text: words.lineStrain, look: {receives: true, gives: true, strain: true}}] : []),
];

/** The letters, and the two rows in which they stand in a symbol. */
export const letterSigns = (
  {supportTypes}: Ecogram,
  {upperRow, lowerRow}: typeof ecogramWords,
): readonly Sign[] => {
  const letter = supportTypes[0]?.letter ?? '';
  const square = {kind: 'person', symbol: 'mannelijk'} as const;
  return [
    ...supportTypes.map(({id, letter, title, alternative}) => ({
      text: title,
      look: {letter},
      support: id,
      ...(alternative ? {alternative} : {}),
    })),
    {text: upperRow, look: {...square, received: letter}},
    {text: lowerRow, look: {...square, given: letter}},
  ];
};
