import type {MomentId} from '../../core/work/moments.js';

/** A moment within a sentence. */
export const MOMENT_NAMES: Readonly<Record<MomentId, string>> = {
  start: 'de start',
  tussentijds: 'het tussentijdse moment',
  afsluiting: 'de afsluiting',
};

/** Words of `<participation-ladder>` where it is filled in. A layer can replace them. */
export const workingWords = {
  title: 'Waar sta je nu, en waar wil je staan?',
  current: 'Waar sta je nu?',
  wish: 'Waar wil je staan?',
  currentShort: 'Nu',
  wishShort: 'Wens',
  note: 'Notitie',
  noteLabel: 'Wat zei de bewoner erover? Schrijf geen namen op.',
  clear: 'Wis dit moment',

  differenceTitle: 'Het verschil',
  nothingYet: 'Kies waar de bewoner nu staat. Kies dan de wens. Hier lees je dan wat ertussen ligt.',
  now: 'Nu: niveau {level}, {title}.',
  wishAt: 'Wens: niveau {level}, {title}.',
  noNow: 'Waar de bewoner nu staat, is nog niet gekozen.',
  noWish: 'De wens is nog niet gekozen.',
  wishHigher: 'De wens ligt {steps} hoger dan nu.',
  wishSame: 'De wens is blijven waar je nu staat.',
  wishLower: 'De wens ligt {steps} lager dan nu.',
  oneLevel: '1 niveau',
  levels: '{n} niveaus',
  rose: '{steps} gestegen sinds {moment}: van niveau {before} naar niveau {after}.',
  stayed: 'Gelijk gebleven sinds {moment}: niveau {after}.',
  fell: '{steps} gedaald sinds {moment}: van niveau {before} naar niveau {after}.',
  wishReached: 'De wens van {moment} is bereikt.',
  wishChanged: 'De wens is veranderd: van niveau {before} naar niveau {after}.',
  legend: 'Wat de tekens betekenen',

  draftBasis: '{ladder}: nu niveau {now}, wens niveau {wish}',
  draftBasisNoNow: '{ladder}: wens niveau {wish}',

  fileName: 'participatieladder',
  partDifference: 'Het verschil, in woorden',
  partPicture: 'De tekening',
  partNotes: 'Notities',
  momentColumn: 'Moment',
  dateColumn: 'Datum',
  levelOf: 'niveau',
  level: 'Niveau',
  madeOn: 'Gemaakt op',
} as const;
