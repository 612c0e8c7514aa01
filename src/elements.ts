/** Which tag has which module, and which kinds of records it shows. Reading this table loads nothing. */
export interface ElementEntry {
  /** Imports the module that defines the tag. */
  readonly load: () => Promise<unknown>;
  /** Kinds that links can lead to, such as `methodiek/zrm-domein`, or `methodiek/*` for every kind of a guide. */
  readonly kinds: readonly string[];
}

export const elements: Readonly<Record<string, ElementEntry>> = {
  'wijkgids-scope': {
    load: () => import('./layer/wijkgids-scope.define.js'),
    kinds: [],
  },
  'guide-search': {
    load: () => import('./search/guide-search/guide-search.define.js'),
    kinds: [],
  },
  'action-plan': {
    load: () => import('./methodiek/action-plan/action-plan.define.js'),
    kinds: ['methodiek/oplossingskader'],
  },
  'age-conversation-tips': {
    load: () => import('./wegwijzer/age-conversation-tips/age-conversation-tips.define.js'),
    kinds: [
      'wegwijzer/gespreksthema',
      'wegwijzer/leeftijdsband',
      'wegwijzer/leeftijdstip',
      'wegwijzer/tip',
      'wegwijzer/vraagsoort',
    ],
  },
  'network-ecogram': {
    load: () => import('./methodiek/network-ecogram/network-ecogram.define.js'),
    kinds: [
      'methodiek/ecogram',
      'methodiek/instrument',
      'methodiek/netwerk',
      'methodiek/netwerkfase',
      'methodiek/netwerkvraag',
      'methodiek/steunsoort',
      'methodiek/symbool',
      'methodiek/werkt-niet',
      'methodiek/werkt-wel',
    ],
  },
  'participation-ladder': {
    load: () => import('./methodiek/participation-ladder/participation-ladder.define.js'),
    kinds: ['methodiek/participatieladder', 'methodiek/trede'],
  },
  'methodiek-guide': {
    load: () => import('./methodiek/methodiek-guide/methodiek-guide.define.js'),
    kinds: ['methodiek/*'],
  },
  'kb-teamscan': {
    load: () => import('./bouwstenen/kb-teamscan/kb-teamscan.define.js'),
    kinds: [],
  },
  'factor-overview': {
    load: () => import('./wegwijzer/factor-overview/factor-overview.define.js'),
    kinds: ['wegwijzer/factorgroep', 'wegwijzer/factor'],
  },
  'kb-spiderweb': {
    load: () => import('./bouwstenen/kb-spiderweb/kb-spiderweb.define.js'),
    kinds: ['bouwstenen/*'],
  },
  'quality-criteria': {
    load: () => import('./kwaliteit/quality-criteria/quality-criteria.define.js'),
    kinds: ['kwaliteit/*'],
  },
  'signal-card': {
    load: () => import('./wegwijzer/signal-card/signal-card.define.js'),
    kinds: ['wegwijzer/signaal', 'wegwijzer/signaalgroep', 'wegwijzer/signaalcategorie'],
  },
  'signal-checklist': {
    load: () => import('./wegwijzer/signal-checklist/signal-checklist.define.js'),
    kinds: ['wegwijzer/signaal', 'wegwijzer/signaalgroep', 'wegwijzer/signaalcategorie'],
  },
  'tool-finder': {
    load: () => import('./wegwijzer/tool-finder/tool-finder.define.js'),
    kinds: ['wegwijzer/hulpmiddel', 'wegwijzer/plaatsing'],
  },
  'wegwijzer-guide': {
    load: () => import('./wegwijzer/wegwijzer-guide/wegwijzer-guide.define.js'),
    kinds: ['shared/afkorting', 'shared/werkplek', 'wegwijzer/*'],
  },
  'zrm-matrix': {
    load: () => import('./methodiek/zrm-matrix/zrm-matrix.define.js'),
    kinds: ['methodiek/zrm-domein', 'methodiek/zrm-editie', 'methodiek/zrm-niveau'],
  },
};
