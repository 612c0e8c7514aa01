/** What a step consists of, and which of it the reader chooses from. */
import type {Advice} from '../schema.js';

/** A part of a step: an element to work with, texts to read, background, or tools. */
export type PartId = 'signalen' | 'lijst' | 'tips' | 'factoren' | 'lezen' | 'achtergrond' | 'hulpmiddelen';

/** The parts of each step; the first one is what most people come for. */
export const PARTS: Readonly<Record<string, readonly PartId[]>> = {
  'signalen-opmerken': ['signalen', 'lijst', 'achtergrond', 'hulpmiddelen'],
  'bespreken-met-collega': ['lezen', 'hulpmiddelen'],
  'gesprek-met-jeugdige-en-gezin': ['tips', 'achtergrond', 'hulpmiddelen'],
  'situatie-in-kaart-brengen': ['factoren', 'achtergrond', 'hulpmiddelen'],
  risicotaxatie: ['lezen', 'hulpmiddelen'],
  'zelf-ondersteunen': ['lezen', 'hulpmiddelen'],
  'doorverwijzen-en-samenwerken': ['lezen', 'hulpmiddelen'],
} satisfies Record<Advice['step'], readonly PartId[]>;

/** The part in which the running text of a step stands. */
export const textPart = (step: string): PartId =>
  PARTS[step]?.includes('achtergrond') ? 'achtergrond' : 'lezen';
