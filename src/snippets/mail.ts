/** The mail that an editor sends to whoever runs the website. */
import type {Catalogue, Selection} from './catalogue.js';
import {scriptCode, type Delivery} from './snippet.js';
import {mailWords as words} from './words.js';

export interface MailFacts {
  readonly delivery: Delivery;
  /** Address of the script on the site. */
  readonly address: string;
  readonly selection: Selection;
}

const numbered = (steps: readonly string[]): string[] => steps.map((step, i) => `${i + 1}. ${step}`);

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** A ready text: which files go where, what the editor must let through, the policy, and what is not processed. */
export function mailText({delivery, address, selection}: MailFacts, {version, policy}: Catalogue): string {
  const attributes = Object.keys(selection.attributes);
  const values = {
    version,
    policy,
    address,
    layer: selection.attributes.layer ?? '',
    script: scriptCode(delivery, address),
    tags: [selection.tag, ...selection.inside].map((tag) => `<${tag}>`).join(', '),
    attributes: attributes.length ? fill(words.withAttributes, {attributes: attributes.join(', ')}) : '',
  };
  const steps = [
    delivery === 'folder' ? words.hostFolder : words.hostFile,
    ...(values.layer ? [words.layer] : []),
    words.type,
    words.script,
    words.tag,
    words.policy,
    words.update,
  ];
  return [
    words.greeting,
    '',
    words.intro,
    '',
    ...numbered(steps),
    '',
    words.privacy,
    '',
    words.question,
    '',
    words.close,
  ]
    .map((line) => fill(line, values))
    .join('\n');
}
