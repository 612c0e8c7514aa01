import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  REFERENCE,
  USES,
  byUse,
  emptyBasket,
  holds,
  isFramework,
  knownBasket,
  moved,
  withItem,
  withReason,
  withReference,
  withUse,
  withoutItem,
  type Basket,
  type Use,
} from '../../src/kwaliteit/quality-criteria/basket/value.js';
import {consoleLines} from '../support/console.js';

const IDS = [
  'kwaliteit/criterium/jij-kader/1-1',
  'kwaliteit/criterium/jij-kader/1-2',
  'kwaliteit/criterium/basisset-wmo/regie-1',
  'kwaliteit/vraag/wat-werkt-integraal-werken/allianties',
  'kwaliteit/kader/jij-kader',
  'kwaliteit/kader/basisset-wmo',
];
const exists = (id: string) => IDS.includes(id);
const atFirst = (): Use => 'eis';
const id = fc.constantFrom(...IDS);
const use = fc.constantFrom<Use>(...USES, REFERENCE);

/** Any sequence of what a user can do. */
const steps = fc.array(
  fc.oneof(
    fc.record({do: fc.constant('take' as const), id, use}),
    fc.record({do: fc.constant('leave' as const), id}),
    fc.record({do: fc.constant('use' as const), id, use}),
    fc.record({do: fc.constant('why' as const), id, why: fc.string({maxLength: 60})}),
    fc.record({do: fc.constant('move' as const), id, step: fc.constantFrom<-1 | 1>(-1, 1)}),
    fc.record({do: fc.constant('refer' as const), id: fc.constantFrom(...IDS.slice(0, 3))}),
  ),
  {maxLength: 30},
);
type Step = (typeof steps extends fc.Arbitrary<infer T> ? T : never)[number];

function act(basket: Basket, step: Step): Basket {
  switch (step.do) {
    case 'take':
      return withItem(basket, step.id, step.use);
    case 'leave':
      return withoutItem(basket, step.id);
    case 'use':
      return withUse(basket, step.id, step.use);
    case 'why':
      return withReason(basket, step.id, step.why);
    case 'move':
      return moved(basket, step.id, step.step);
    case 'refer':
      return withReference(basket, step.id);
  }
}

describe('the basket', () => {
  it('comes back the same from JSON, whatever the user did', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const basket = list.reduce(act, emptyBasket());
        expect(knownBasket(JSON.parse(JSON.stringify(basket)), exists, atFirst)).to.deep.equal(basket);
      }),
    );
  });

  it('never changes the value that it was given, and holds each thing once', () => {
    fc.assert(
      fc.property(steps, (list) => {
        list.reduce((basket, step) => {
          const before = JSON.stringify(basket);
          const next = act(basket, step);
          expect(JSON.stringify(basket)).to.equal(before);
          const ids = next.items.map((item) => item.id);
          expect(new Set(ids).size).to.equal(ids.length);
          return next;
        }, emptyBasket());
      }),
    );
  });

  it('refers to a framework as a whole, and to nothing else', () => {
    fc.assert(
      fc.property(steps, (list) => {
        for (const item of list.reduce(act, emptyBasket()).items) {
          expect(item.use === REFERENCE).to.equal(isFramework(item.id));
        }
      }),
    );
  });

  it('keeps everything, in the buyer’s order, when it is grouped by use', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const basket = list.reduce(act, emptyBasket());
        const grouped = byUse(basket);
        expect(grouped.flatMap(({items}) => items)).to.have.members(basket.items);
        for (const {use, items} of grouped) {
          expect(items).to.deep.equal(basket.items.filter((item) => item.use === use));
        }
      }),
    );
  });

  it('moves among what has the same use, and back again', () => {
    const three = IDS.slice(0, 3).reduce((basket, one) => withItem(basket, one, 'eis'), emptyBasket());
    const mixed = withUse(three, IDS[1]!, 'wens');
    const up = moved(mixed, IDS[2]!, -1);
    expect(byUse(up)[0]!.items.map((item) => item.id)).to.deep.equal([IDS[2], IDS[0]]);
    expect(moved(up, IDS[2]!, 1)).to.deep.equal(mixed);
    expect(moved(mixed, IDS[0]!, -1)).to.equal(mixed);
  });

  it('puts the reference to the whole framework where the criterion stood, with its reason', () => {
    const basket = withReason(withItem(emptyBasket(), IDS[0]!, 'eis'), IDS[0]!, 'Omdat');
    expect(withReference(basket, IDS[0]!).items).to.deep.equal([
      {id: 'kwaliteit/kader/jij-kader', use: REFERENCE, why: 'Omdat'},
    ]);
  });

  it('drops the criterion when the whole framework is referred to already', () => {
    const both = [IDS[4]!, IDS[0]!].reduce((basket, one) => withItem(basket, one, 'eis'), emptyBasket());
    const basket = withReference(both, IDS[0]!);
    expect(holds(basket, IDS[0]!)).to.equal(false);
    expect(basket.items).to.have.length(1);
  });

  it('survives any JSON that is handed in', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const basket = knownBasket(JSON.parse(json), exists, atFirst);
        expect(knownBasket(basket, exists, atFirst)).to.deep.equal(basket);
        consoleLines('warn');
      }),
    );
  });

  it('leaves out what does not exist and an impossible use, and says where', () => {
    const basket = knownBasket(
      {
        items: [
          {id: 'kwaliteit/criterium/jij-kader/9-9'},
          {id: IDS[0], use: 'plicht', why: 'blijft'},
          {id: IDS[0], use: 'wens'},
        ],
      },
      exists,
      atFirst,
    );
    expect(basket.items).to.deep.equal([{id: IDS[0], use: 'eis', why: 'blijft'}]);
    expect(consoleLines('warn')).to.deep.equal([
      '[wijkgids] <quality-criteria>: value names "kwaliteit/criterium/jij-kader/9-9", which does not exist; it is left out.',
      `[wijkgids] <quality-criteria>: value has use "plicht" for "${IDS[0]!}"; expected eis, wens, gunningsvraag, bewijs, verwijzing.`,
    ]);
  });
});
