/** Who can stand in a network: roles, never names. A role may say which symbol fits. */

/** Ids of symbols in the record of the ecogram; empty where it is not said, or does not apply. */
export type SymbolId = 'mannelijk' | 'vrouwelijk' | 'huisdier' | '';

export interface Role {
  readonly id: string;
  /** `group` stands for a club or a place, `pet` for an animal. A person by default. */
  readonly kind?: 'group' | 'pet';
  readonly symbol?: SymbolId;
  /** Helps because it is their work. */
  readonly formal?: boolean;
  /** There is mostly one: the first needs no number. */
  readonly single?: boolean;
}

/** The roles by group, in the order in which they are offered. */
export const ROLE_GROUPS: readonly {readonly id: string; readonly roles: readonly Role[]}[] = [
  {
    id: 'gezin',
    roles: [
      {id: 'partner', single: true},
      {id: 'zoon', symbol: 'mannelijk'},
      {id: 'dochter', symbol: 'vrouwelijk'},
      {id: 'kind'},
      {id: 'huisgenoot'},
    ],
  },
  {
    id: 'familie',
    roles: [
      {id: 'moeder', symbol: 'vrouwelijk', single: true},
      {id: 'vader', symbol: 'mannelijk', single: true},
      {id: 'broer', symbol: 'mannelijk'},
      {id: 'zus', symbol: 'vrouwelijk'},
      {id: 'opa', symbol: 'mannelijk'},
      {id: 'oma', symbol: 'vrouwelijk'},
      {id: 'kleinkind'},
      {id: 'oom', symbol: 'mannelijk'},
      {id: 'tante', symbol: 'vrouwelijk'},
      {id: 'neef', symbol: 'mannelijk'},
      {id: 'nicht', symbol: 'vrouwelijk'},
      {id: 'schoonfamilielid'},
      {id: 'stieffamilielid'},
      {id: 'ex-partner', single: true},
      {id: 'ander-familielid'},
    ],
  },
  {
    id: 'omgeving',
    roles: [
      {id: 'vriend', symbol: 'mannelijk'},
      {id: 'vriendin', symbol: 'vrouwelijk'},
      {id: 'buurman', symbol: 'mannelijk'},
      {id: 'buurvrouw', symbol: 'vrouwelijk'},
      {id: 'collega'},
      {id: 'klasgenoot'},
      {id: 'clubgenoot'},
      {id: 'geloofsgenoot'},
      {id: 'kennis'},
      {id: 'mantelzorger'},
      {id: 'vrijwilliger'},
    ],
  },
  {
    id: 'hulp',
    roles: [
      {id: 'wijkteamlid', formal: true},
      {id: 'hulpverlener', formal: true},
      {id: 'huisarts', formal: true, single: true},
      {id: 'zorgverlener', formal: true},
      {id: 'docent', formal: true},
      {id: 'leidinggevende'},
      {id: 'bewindvoerder', formal: true, single: true},
    ],
  },
  {
    id: 'groepen',
    roles: [
      {id: 'vereniging', kind: 'group'},
      {id: 'geloofsgemeenschap', kind: 'group'},
      {id: 'buurthuis', kind: 'group'},
      {id: 'school', kind: 'group'},
      {id: 'werkplek', kind: 'group'},
      {id: 'online-groep', kind: 'group'},
    ],
  },
  {id: 'dieren', roles: [{id: 'huisdier', kind: 'pet', symbol: 'huisdier'}]},
  {id: 'anders', roles: [{id: 'iemand-anders'}]},
];

const ROLES: ReadonlyMap<string, Role> = new Map(
  ROLE_GROUPS.flatMap(({roles}) => roles.map((role) => [role.id, role] as const)),
);

/** Stands for a role that is not known here. */
export const OTHER_ROLE = 'iemand-anders';

export const isRole = (id: string): boolean => ROLES.has(id);
export const roleOf = (id: string): Role => ROLES.get(id) ?? ROLES.get(OTHER_ROLE)!;
