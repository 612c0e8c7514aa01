/** What a web editor reads of each element and each attribute. The manifest says which there are; this says it in Dutch. */

export interface OptionWords {
  readonly label: string;
  readonly hint?: string;
  /** Name of a list in `lists.ts` of which one value counts, or several. */
  readonly one?: string;
  readonly many?: string;
  /** What counts when nothing is chosen. */
  readonly initial?: string;
  readonly rare?: boolean;
}

export interface ElementWords {
  readonly name: string;
  readonly group: string;
  readonly use: string;
  /** The light text: what the page says until the element can draw. */
  readonly light: string;
  /** Id of the source record behind it. */
  readonly source?: string;
  /** Where harm may show, the light text names whom to call. */
  readonly harm?: boolean;
  readonly options?: Readonly<Record<string, OptionWords>>;
}

/** Attributes that mean the same in every element. */
export const commonOptions: Readonly<Record<string, OptionWords>> = {
  setting: {
    label: 'Waar werken de lezers?',
    hint: 'Lezers kunnen dit zelf nog veranderen. Zonder keuze telt die van het omhulsel, als dat er is.',
    one: 'settings',
    initial: 'de lezer kiest zelf',
  },
  mode: {label: 'Lezen of invullen', one: 'modes', initial: 'lezen'},
  'heading-level': {
    label: 'Niveau van de kop',
    hint: 'Kies het niveau dat past onder de kop die er op je pagina boven staat.',
    one: 'heading-levels',
    initial: 'kop 2',
    rare: true,
  },
  share: {
    label: 'Zet in het adres wat de lezer kiest',
    hint: 'Dan kan een lezer een link met onderwerp, filter en zoekwoorden delen. Wat iemand invult over een bewoner of kind, komt nooit in het adres.',
    rare: true,
  },
  keep: {
    label: 'Bewaren tot het tabblad sluit',
    hint: 'Standaard kan de lezer hier zelf voor kiezen.',
    one: 'keep',
    initial: 'de lezer kiest zelf',
    rare: true,
  },
};

const WITH_RESIDENT = 'Samen met een bewoner';
const CHILD = 'Zorgen om een kind';
const TEAM = 'Als team en als inkoper';
const TOGETHER = 'Zoeken en samenvoegen';

/** In the order in which an editor chooses among them. */
export const elementWords: Readonly<Record<string, ElementWords>> = {
  'zrm-matrix': {
    name: 'Zelfredzaamheid-Matrix',
    group: WITH_RESIDENT,
    use: 'De domeinen van het leven met hun niveaus, om te lezen of om samen met een bewoner in te vullen.',
    light: 'De Zelfredzaamheid-Matrix laat zien hoe goed iemand zich redt.',
    source: 'zrm-2013',
    harm: true,
    options: {
      domains: {label: 'Welke domeinen?', many: 'methodiek/zrm-domein', initial: 'alle domeinen'},
      domain: {
        label: 'Welk domein staat open?',
        hint: 'Telt waar ruimte is voor één domein tegelijk, zoals op een telefoon.',
        one: 'methodiek/zrm-domein',
        initial: 'het eerste',
      },
      edition: {label: 'Editie', one: 'methodiek/zrm-editie', initial: 'de nieuwste', rare: true},
    },
  },
  'participation-ladder': {
    name: 'Participatieladder',
    group: WITH_RESIDENT,
    use: 'De treden van geïsoleerd leven tot betaald werk, om te lezen of om samen in te vullen.',
    light: 'Op de participatieladder bespreek je samen waar iemand nu staat, en waar iemand wil staan.',
    source: 'methodisch-werken',
    options: {
      ladder: {label: 'Ladder', one: 'methodiek/participatieladder', initial: 'de eerste', rare: true},
    },
  },
  'network-ecogram': {
    name: 'Ecogram',
    group: WITH_RESIDENT,
    use: 'Teken samen wie er om iemand heen staan, vanuit een lijst, met rollen in plaats van namen.',
    light: 'In een ecogram teken je samen wie er om iemand heen staan: hoe dichtbij, en wie wie steunt.',
    source: 'methodisch-werken',
    options: {mode: {label: 'Lezen of invullen', one: 'modes', initial: 'invullen'}},
  },
  'action-plan': {
    name: 'Plan',
    group: WITH_RESIDENT,
    use: 'Een plan in de woorden van de bewoner: probleem, doel, oplossingen, wie wat doet en wanneer.',
    light: 'Maak samen het plan: wat is het probleem, wat is het doel, en wie doet wat?',
    source: 'methodisch-werken',
    harm: true,
    options: {
      for: {
        label: 'Van welke onderdelen neemt het plan over?',
        hint: 'De id’s van onderdelen op de pagina, met spaties ertussen.',
        initial: 'alles in hetzelfde omhulsel',
        rare: true,
      },
    },
  },
  'methodiek-guide': {
    name: 'Methodisch werken',
    group: WITH_RESIDENT,
    use: 'De hele methode van een wijkteam, om te lezen en om mee te werken. Met de matrix, de ladder, het ecogram en het plan erin.',
    light:
      'Zo werk je methodisch in een wijkteam: van de vraag van de bewoner naar een plan en een evaluatie.',
    source: 'methodisch-werken',
    harm: true,
    options: {
      phase: {label: 'Bij welke fase begint het?', one: 'methodiek/fase', initial: 'het begin'},
      topic: {label: 'Bij welk onderwerp begint het?', one: 'methodiek-topics', initial: 'het begin'},
    },
  },
  'wegwijzer-guide': {
    name: 'Wegwijzer',
    group: CHILD,
    use: 'De hele wegwijzer voor wie zich zorgen maakt om een kind: van een eerste signaal naar hulp, met de andere onderdelen erin.',
    light: 'De wegwijzer helpt je als je je zorgen maakt om een kind: van het eerste signaal tot hulp.',
    source: 'wegwijzer',
    harm: true,
    options: {
      step: {label: 'Bij welke stap begint het?', one: 'wegwijzer/stap', initial: 'het begin'},
      phase: {label: 'Bij welke fase begint het?', one: 'wegwijzer/fase', initial: 'het begin'},
    },
  },
  'signal-card': {
    name: 'Signaal',
    group: CHILD,
    use: 'Eén signaal, een groep of een categorie: wat je aan een kind kunt merken, en wat je dan doet.',
    light: 'Zie of hoor je iets bij een kind? Bespreek wat je opvalt met een collega.',
    source: 'wegwijzer',
    harm: true,
    options: {
      signal: {label: 'Signaal', one: 'wegwijzer/signaal', initial: 'geen'},
      group: {
        label: 'Groep',
        hint: 'Telt als je geen signaal kiest.',
        one: 'wegwijzer/signaalgroep',
        initial: 'geen',
      },
      category: {
        label: 'Categorie',
        hint: 'Telt als je geen signaal en geen groep kiest.',
        one: 'wegwijzer/signaalcategorie',
        initial: 'geen',
      },
      share: {
        label: 'Zet in het adres wat de lezer kiest',
        hint: 'Let op: dan staat in het adres ook welk signaal iemand opent.',
        rare: true,
      },
    },
  },
  'signal-checklist': {
    name: 'Lijst met signalen',
    group: CHILD,
    use: 'Kies wat je zag of hoorde, en neem een samenvatting mee naar een collega.',
    light: 'Zag of hoorde je iets bij een kind? Schrijf op wat je opviel en bespreek het met een collega.',
    source: 'wegwijzer',
    harm: true,
    options: {
      category: {label: 'Bij welke categorie begint het?', one: 'checklist-categories', initial: 'alle'},
      group: {label: 'Bij welke groep begint het?', one: 'wegwijzer/signaalgroep', initial: 'alle'},
    },
  },
  'age-conversation-tips': {
    name: 'In gesprek met een kind',
    group: CHILD,
    use: 'Tips voor een gesprek met een kind van een bepaalde leeftijd, en met ouders. Past op één A4.',
    light: 'Ga je in gesprek met een kind of jongere? Bereid je voor met tips die passen bij de leeftijd.',
    source: 'wegwijzer',
    harm: true,
    options: {
      age: {label: 'Leeftijd', one: 'conversation-ages', initial: 'de lezer kiest zelf'},
      band: {
        label: 'Leeftijdsgroep',
        hint: 'Gaat voor de leeftijd.',
        one: 'wegwijzer/leeftijdsband',
        initial: 'de lezer kiest zelf',
      },
      topic: {label: 'Onderwerp', one: 'conversation-topics', initial: 'alle onderwerpen'},
    },
  },
  'factor-overview': {
    name: 'Factoren',
    group: CHILD,
    use: 'Risicofactoren en beschermende factoren rond een kind: aanvinken, een notitie maken en een samenvatting meenemen. Zonder score.',
    light:
      'Wat helpt een kind vooruit, en wat staat in de weg? Zet risicofactoren en beschermende factoren naast elkaar.',
    source: 'wegwijzer',
    harm: true,
    options: {
      mode: {label: 'Lezen of invullen', one: 'factor-modes', initial: 'invullen'},
      topic: {label: 'Welke factoren?', one: 'factor-topics', initial: 'alle factoren'},
    },
  },
  'tool-finder': {
    name: 'Hulpmiddelen',
    group: CHILD,
    use: 'Alle publicaties, sites, trainingen en instrumenten uit de wegwijzer, om in te zoeken.',
    light: 'Zoek een hulpmiddel voor een gesprek, of om de situatie van een kind in kaart te brengen.',
    source: 'wegwijzer',
    harm: true,
    options: {
      step: {label: 'Stap', many: 'wegwijzer/stap', initial: 'alle stappen'},
      setting: {label: 'Waar werken de lezers?', many: 'settings', initial: 'die van het omhulsel, of alle'},
      situation: {label: 'Situatie', many: 'wegwijzer/situatie', initial: 'alle situaties'},
      topic: {label: 'Onderwerp', many: 'wegwijzer/onderwerp', initial: 'alle onderwerpen'},
      age: {label: 'Leeftijd', one: 'tool-ages', initial: 'alle leeftijden'},
    },
  },
  'kb-spiderweb': {
    name: 'Kennisbouwstenen',
    group: TEAM,
    use: 'Wat een wijkteam moet weten, als web en als lijst: domeinen met bouwstenen, competenties en doelgroepen.',
    light: 'De kennisbouwstenen laten zien wat een wijkteam moet weten, en waar je dat kunt lezen.',
    source: 'kennisbouwstenen-webpagina',
    harm: true,
    options: {
      domain: {label: 'Welk domein staat open?', one: 'bouwstenen/domein', initial: 'geen'},
      block: {
        label: 'Welk blok staat open?',
        hint: 'Gaat voor het domein.',
        one: 'bouwstenen/blok',
        initial: 'geen',
      },
      'target-group': {
        label: 'Welke doelgroep staat open?',
        hint: 'Telt als je geen blok kiest.',
        one: 'bouwstenen/doelgroep',
        initial: 'geen',
      },
      topic: {label: 'Of een deel rond de domeinen', one: 'web-topics', initial: 'geen'},
      display: {label: 'Weergave', one: 'web-displays', initial: 'web en lijst'},
      filter: {label: 'Lijst beperken tot deze woorden', initial: 'alles', rare: true},
    },
  },
  'kb-teamscan': {
    name: 'Teamscan',
    group: TEAM,
    use: 'Een team kijkt samen wat het weet en wat het nog wil leren, en maakt een opleidingsplan. Het gaat over het team, niet over personen.',
    light: 'Kijk samen wat jullie als team weten, en wat jullie nog willen leren.',
    source: 'kennisbouwstenen-webpagina',
    options: {
      domains: {
        label: 'Uit welke domeinen kiest het team?',
        many: 'bouwstenen/domein',
        initial: 'alle domeinen',
      },
      domain: {
        label: 'Welk domein staat open?',
        hint: 'Telt als het team dat domein heeft gekozen.',
        one: 'teamscan-parts',
        initial: 'het eerste',
        rare: true,
      },
      step: {label: 'Bij welke stap begint het?', one: 'teamscan-steps', initial: 'kiezen', rare: true},
    },
  },
  'quality-criteria': {
    name: 'Kwaliteitscriteria',
    group: TEAM,
    use: 'Criteria uit kwaliteitskaders voor inkoop: zoeken, filteren, vergelijken en meenemen naar een aanbesteding.',
    light: 'Kies kwaliteitscriteria voor de inkoop van jeugdhulp, Wmo-ondersteuning en sociaal werk.',
    source: 'kwaliteitskaders-inkoop',
    options: {
      view: {label: 'Waarmee begint het?', one: 'criteria-views', initial: 'het overzicht'},
      segment: {label: 'Wat kopen de lezers in?', many: 'purchases', initial: 'alles'},
      framework: {label: 'Kaders', many: 'kwaliteit/kader', initial: 'alle kaders'},
      element: {label: 'Elementen', many: 'criteria-elements', initial: 'alle elementen'},
      topic: {label: 'Thema’s', many: 'kwaliteit/thema', initial: 'alle thema’s'},
    },
  },
  'guide-search': {
    name: 'Zoeken',
    group: TOGETHER,
    use: 'Eén zoekveld voor alle gidsen.',
    light: 'Zoek in de gidsen voor professionals in het sociaal domein.',
    harm: true,
    options: {
      guides: {label: 'In welke gidsen?', many: 'guides', initial: 'alle gidsen'},
      kinds: {
        label: 'Welke soorten?',
        hint: 'Zoals wegwijzer/signaal, met spaties ertussen.',
        initial: 'alle soorten',
        rare: true,
      },
      query: {label: 'Zoekvraag om mee te beginnen', initial: 'leeg'},
      limit: {label: 'Hoeveel resultaten tegelijk?', rare: true},
      'href-template': {
        label: 'Adres van de pagina van een resultaat',
        hint: 'Met {id} op de plek van de id: /gids?wijkgids={id}',
        initial: 'op deze pagina',
        rare: true,
      },
    },
  },
  'wijkgids-scope': {
    name: 'Omhulsel',
    group: TOGETHER,
    use: 'Voegt onderdelen samen: één keuze voor de werkplek, links van het ene naar het andere onderdeel, en je eigen nummers en links bij de landelijke tekst.',
    light: '',
    options: {
      setting: {
        label: 'Waar werken de lezers?',
        hint: 'Lezers kunnen dit in de onderdelen zelf nog veranderen.',
        one: 'settings',
        initial: 'de lezer kiest zelf',
      },
      layer: {
        label: 'Adres van je bestand met lokale aanvullingen',
        hint: 'Zoals /gids/lokaal.json, op dezelfde website.',
        initial: 'geen',
      },
      'href-template': {
        label: 'Adres van de pagina van een onderwerp',
        hint: 'Met {id} op de plek van de id: /gids?wijkgids={id}',
        initial: 'op deze pagina',
        rare: true,
      },
    },
  },
};

/** Titles of closed values that are no records. */
export const valueWords = {
  modes: {read: 'lezen', score: 'invullen'},
  'factor-modes': {fill: 'invullen', read: 'lezen'},
  keep: {off: 'uit: niets wordt bewaard'},
  'web-displays': {web: 'web en lijst', list: 'alleen de lijst'},
  'web-topics': {
    guide: 'Over de bouwstenen',
    resident: 'Het perspectief van de inwoner',
    competencies: 'Competenties',
    'working-factors': 'Werkzame factoren',
  },
  'teamscan-steps': {kiezen: 'kiezen', invullen: 'invullen', beeld: 'het beeld', plan: 'het plan'},
  'criteria-views': {
    overzicht: 'het overzicht',
    criteria: 'de criteria',
    vergelijken: 'vergelijken',
    mandje: 'het mandje',
  },
  guides: {
    bouwstenen: 'Kennisbouwstenen',
    wegwijzer: 'Wegwijzer',
    methodiek: 'Methodisch werken',
    kwaliteit: 'Kwaliteitskaders',
  },
} as const;

/** Values of `<kb-teamscan domain>` that are always there. */
export const teamscanParts = {competenties: 'Competenties', doelgroepen: 'Doelgroepen'} as const;
