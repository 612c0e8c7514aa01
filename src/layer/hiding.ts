/** What a layer may hide, and how a record looks without that. Everything about safety stays. */
import type {Layer} from '../core/layer.js';

/** Tools, the places where a tool stands, and links to the outside world: nothing else can be hidden. */
export const canHide = (fullId: string): boolean =>
  /^wegwijzer\/(hulpmiddel|plaatsing)\/|^[a-z]+\/link\//.test(fullId);

export function hiding(asked: Iterable<string>): Pick<Layer, 'hides' | 'shown'> {
  const hidden = new Set([...asked].filter(canHide));
  const owners = new Set(
    [...hidden].map((id) => id.split('/', 3)).map(([guide, , owner]) => `${guide}/${owner}`),
  );
  const made = new WeakMap<object, object>();
  const shown = <T extends object>(fullId: string, record: T): T | undefined => {
    if (hidden.has(fullId)) return undefined;
    const [guide = '', , owner = ''] = fullId.split('/');
    if (!owners.has(`${guide}/${owner}`)) return record;
    // The same record each time, so that what is remembered of it stays true.
    const known = made.get(record) ?? without(record, guide, owner, hidden);
    made.set(record, known);
    return isStranded(record, known) ? undefined : (known as T);
  };
  return {hides: (fullId) => hidden.has(fullId), shown};
}

const KINDS: Readonly<Record<string, string>> = {links: 'link', placements: 'plaatsing'};

/** A copy without hidden links and placements, at whatever depth they stand. */
function without(value: object, guide: string, owner: string, hidden: ReadonlySet<string>): object {
  const copy = (inner: unknown): unknown =>
    typeof inner === 'object' && inner !== null ? without(inner, guide, owner, hidden) : inner;
  if (Array.isArray(value)) return value.map(copy);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => {
      const kind = KINDS[key];
      const isHidden = (one: {id?: string}) => hidden.has(`${guide}/${kind}/${owner}/${one.id ?? ''}`);
      return [
        key,
        kind && Array.isArray(inner)
          ? copy((inner as {id?: string}[]).filter((one) => !isHidden(one)))
          : copy(inner),
      ];
    }),
  );
}

/** A tool that stands nowhere any more has no place in the guide. */
const isStranded = (before: {placements?: unknown[]}, after: {placements?: unknown[]}): boolean =>
  Boolean(before.placements?.length) && !after.placements?.length;
