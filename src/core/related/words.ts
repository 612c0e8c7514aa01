import type {GuideNames} from './relation.js';

export const relatedWords = {title: 'Verder in de gidsen'} as const;

export const guideNames: GuideNames = {
  bouwstenen: 'Kennisbouwstenen',
  wegwijzer: 'Wegwijzer',
  methodiek: 'Methodisch werken',
  kwaliteit: 'Kwaliteitscriteria',
  shared: '',
};
