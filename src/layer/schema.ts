/**
 * The file with which a municipality adds to the guides. Every description is for the web editor who writes the file:
 * the JSON Schema that is made of it (`dist/wijkgids-lokaal.schema.json`) shows them in an editor.
 */
import * as v from 'valibot';
import type {LocalKind} from '../core/layer.js';
import {Id, Name, Text, plainText} from '../core/schema.js';
import {ZrmDomain, ZrmEdition} from '../methodiek/schema.js';
import {canHide} from './hiding.js';

const LOCAL_KINDS = ['afspraak', 'hulpmiddel', 'link', 'notitie', 'nummer'] as const satisfies LocalKind[];

/** The value of `format`, by which a file is known. */
export const FORMAT = 'wijkgids-lokaal';
export const FORMAT_VERSION = 1;

const FullId = v.pipe(
  v.string(),
  v.regex(
    /^(bouwstenen|wegwijzer|methodiek|kwaliteit|shared)(?:\/[a-z0-9]+(?:-[a-z0-9]+)*){2,3}$/,
    'a full id such as "wegwijzer/signaal/druk"',
  ),
);

/** Where a local link may lead. */
const LocalUrl = v.pipe(
  v.string(),
  v.maxLength(500, 'at most 500 characters'),
  v.regex(
    /^(?:https?:\/\/[^\s<>"]+|mailto:[^\s<>"@]+@[^\s<>"]+|tel:\+?[0-9-]+)$/,
    'an address that starts with https://, http://, mailto: or tel:',
  ),
);

const PhoneNumber = v.pipe(
  v.string(),
  v.regex(/^\+?[0-9][0-9 ()-]{1,18}[0-9]$/, 'a telephone number such as "010 123 45 67"'),
);

const IsoDate = v.pipe(v.string(), v.isoDate('a date such as "2026-11-26"'));
const from = {
  organisation: v.optional(
    v.pipe(Name, v.description('Wie dit toevoegt; zonder dit geldt de organisatie bovenaan.')),
  ),
  date: v.optional(
    v.pipe(IsoDate, v.description('Van welke dag dit is; zonder dit geldt de datum bovenaan.')),
  ),
};

export const LocalAddition = v.strictObject({
  id: v.pipe(Id, v.description('Een eigen naam in kleine letters en streepjes, uniek in dit bestand.')),
  kind: v.pipe(
    v.picklist(LOCAL_KINDS),
    v.description('Wat het is: een afspraak, hulpmiddel, link, notitie of nummer.'),
  ),
  at: v.pipe(
    v.array(FullId),
    v.minLength(1, 'at least one id'),
    v.maxLength(50, 'at most 50 ids'),
    v.description('Volledige ids van alles waar dit bij staat, zoals "wegwijzer/signaal/druk".'),
  ),
  settings: v.optional(
    v.pipe(v.array(Id), v.description('Voor welke werkplekken, zoals "onderwijs"; zonder dit voor alle.')),
  ),
  title: v.pipe(Name, v.description('De naam of titel die mensen zien.')),
  text: v.optional(v.pipe(Text, v.description('Een of enkele zinnen, zonder opmaak.'))),
  url: v.optional(v.pipe(LocalUrl, v.description('Adres: https, http, mailto of tel.'))),
  phone: v.optional(v.pipe(PhoneNumber, v.description('Telefoonnummer, zoals mensen het schrijven.'))),
  ...from,
});

export const LocalHelpLine = v.strictObject({
  id: v.pipe(Id, v.description('Een eigen naam, uniek in dit bestand.')),
  name: v.pipe(Name, v.description('Wie mensen bellen, zoals “Veilig Thuis Rotterdam Rijnmond”.')),
  when: v.pipe(Text, v.description('Wanneer je belt en hoe laat er iemand is.')),
  about: v.optional(v.pipe(Text, v.description('Wat je van hen mag verwachten.'))),
  phones: v.pipe(
    v.array(v.strictObject({number: PhoneNumber, label: v.optional(Name)})),
    v.minLength(1, 'at least one number'),
    v.maxLength(4, 'at most four numbers'),
    v.description('Eén tot vier nummers.'),
  ),
  url: v.optional(v.pipe(LocalUrl, v.description('De website.'))),
  ...from,
});

export const Hidden = v.pipe(
  FullId,
  v.check(canHide, 'the id of a tool or a link; nothing else can be hidden'),
);

/** Words of the interface of one tag: the key as in the element's documentation, and other words for it. */
export const Words = v.record(
  v.pipe(v.string(), v.regex(/^[a-zA-Z][a-zA-Z0-9-]*$/, 'a key of letters')),
  plainText(300),
);

/** Kinds of which a municipality may hand in records of its own: an edition of the matrix for which it has a licence. */
export const ownRecords = {
  'methodiek/zrm-editie': ZrmEdition,
  'methodiek/zrm-domein': ZrmDomain,
};

export const LayerFile = v.strictObject({
  $schema: v.optional(v.pipe(v.string(), v.description('Adres van dit schema, voor je teksteditor.'))),
  format: v.pipe(v.literal(FORMAT), v.description('Altijd "wijkgids-lokaal".')),
  version: v.pipe(v.literal(FORMAT_VERSION), v.description('Altijd 1.')),
  organisation: v.pipe(
    Name,
    v.description('De naam van je gemeente of organisatie. Staat bij alles wat je toevoegt.'),
  ),
  date: v.pipe(IsoDate, v.description('De dag waarop je dit bestand bijwerkte, zoals "2026-11-26".')),
  helpLines: v.optional(
    v.pipe(
      v.array(LocalHelpLine),
      v.description('Eigen nummers, naast de landelijke. De landelijke blijven staan.'),
    ),
  ),
  additions: v.optional(
    v.pipe(
      v.array(LocalAddition),
      v.description('Wat je bij de landelijke tekst zet. Die blijft zelf staan.'),
    ),
  ),
  hide: v.optional(
    v.pipe(
      v.array(Hidden),
      v.description('Hulpmiddelen en links die je niet wilt tonen. Iets anders kan niet weg.'),
    ),
  ),
  words: v.optional(
    v.pipe(v.record(v.string(), Words), v.description('Andere woorden op knoppen en koppen, per tag.')),
  ),
  records: v.optional(
    v.pipe(
      v.partial(
        v.strictObject({
          'methodiek/zrm-editie': v.record(Id, ZrmEdition),
          'methodiek/zrm-domein': v.record(Id, ZrmDomain),
        }),
      ),
      v.description('Een eigen editie van de Zelfredzaamheid-Matrix, als je daarvoor een licentie hebt.'),
    ),
  ),
});
export type LayerFile = v.InferOutput<typeof LayerFile>;
