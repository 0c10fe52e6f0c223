import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../dev/test/chance.ts';
import { foldRecord } from '../../packages/kind/fold.ts';
import { given, type Player, type Story, sizesOf } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { recordRow } from '../../packages/kind/row.ts';
import type { EventRow } from '../../packages/store/port.ts';
import { examples } from './examples.ts';
import assistance from './index.ts';
import { countOf, matching, reopened } from './matching.ts';
import type { AssistanceState } from './schema.ts';

const charter = inventedCharter('gmmp.ma-it', ['fr-mi', 'it-moi', 'ma-moi']);
const scene = { charter, record: 'it-moi.0199f3b2-0c00-7000-8000-000000000001', tzdb: 'test' };
type Told = Story<AssistanceState>;
type Act = (state: AssistanceState, pick: number) => readonly [string, unknown];

const nobody = 'none/none/1#0';
const at = <T>(all: readonly T[], pick: number): T | undefined => all[pick % Math.max(1, all.length)];
const amounts = (pick: number) => [
  { item: 'i1', quantity: 1 + (pick % 4) },
  { item: 'i2', quantity: 1 + (pick % 3) },
];
const offer = (state: AssistanceState, pick: number) => at(state.offers, pick);
const leg = (state: AssistanceState, pick: number) => at(state.legs, pick);

/** What anybody may try, on what the own node happens to hold. */
const acts: readonly Act[] = [
  (_, pick) => ['offer', { ...examples.offer, lines: amounts(pick).map((line) => ({ ...line, capacity: null })) }],
  ...Array.from(
    { length: 4 },
    (): Act => (state, pick) => {
      const found = offer(state, pick);
      const lines = amounts(pick + 1).slice(0, 1 + (pick % 2));
      return ['accept', { ...examples.accept, offer: found?.id ?? nobody, version: found?.version ?? 1, lines }];
    },
  ),
  (state, pick) => ['withdrawOffer', { offer: offer(state, pick)?.id ?? nobody, reason: 'No.' }],
  (state, pick) => ['decline', { offer: offer(state, pick)?.id ?? nobody, reason: 'No.' }],
  (state, pick) => [
    'changeOffer',
    { ...examples.changeOffer, offer: offer(state, pick)?.id ?? nobody, version: offer(state, pick)?.version ?? 1 },
  ],
  ...Array.from(
    { length: 3 },
    (): Act => (state, pick) => [
      'planTransport',
      { ...examples.planTransport, offer: offer(state, pick)?.id ?? nobody, lines: amounts(pick).slice(0, 1) },
    ],
  ),
  ...Array.from(
    { length: 3 },
    (): Act => (state, pick) => ['depart', { leg: leg(state, pick)?.id ?? nobody, arrives: null, note: null }],
  ),
  (state, pick) => ['turnBack', { leg: leg(state, pick)?.id ?? nobody, reason: 'No.' }],
  ...Array.from(
    { length: 3 },
    (): Act => (state, pick) => [
      'receive',
      { leg: leg(state, pick)?.id ?? nobody, lines: leg(state, pick)?.lines ?? amounts(pick), note: null },
    ],
  ),
  ...Array.from(
    { length: 2 },
    (): Act => (state, pick) => {
      const there = at(
        state.legs.filter(({ received }) => received !== null),
        pick,
      );
      const lines = [{ item: there?.lines[0]?.item ?? 'i1', quantity: 1 }];
      return ['takeBack', { leg: there?.id ?? nobody, lines, note: null }];
    },
  ),
  (_, pick) => [
    'change',
    { ...examples.change, items: examples.change.items.map((item) => ({ ...item, quantity: pick % 9 })) },
  ],
  ...Array.from(
    { length: 2 },
    (): Act => (state) => {
      const found = state.offers.find(({ acceptances }) => acceptances.length > 0);
      return ['proposeCost', { ...examples.proposeCost, offer: found?.id ?? nobody }];
    },
  ),
  ...Array.from(
    { length: 3 },
    (): Act => (state) => {
      const found = state.offers.find(({ costs }) => costs.length > 0);
      return ['agreeCost', { offer: found?.id ?? nobody, proposal: found?.costs.at(-1)?.id ?? nobody }];
    },
  ),
];

const step = fc.record({
  member: fc.constantFrom('it-moi', 'it-moi', 'ma-moi', 'ma-moi', 'fr-mi'),
  act: fc.constantFrom(...acts),
  pick: fc.nat(20),
  share: fc.constantFrom(0, 0.5, 1, 1, 1),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** The act is chosen on what its author's own node holds, and told there; what it wrote is then added to all that was said. */
function tell(story: Told, { member, act, pick, share }: Step): Told {
  const own = `/${member}/`;
  const sizes = Object.entries(sizesOf(story.rows)).filter(([origin]) => !origin.includes(own));
  const sees = Object.fromEntries(sizes.map(([origin, size]) => [origin, Math.max(1, Math.floor(size * share))]));
  const held = story.rows.filter(({ origin, seq }) => origin.includes(own) || seq < (sees[origin] ?? 0));
  const known = given(assistance, scene, held);
  const player: Player = { member, at: '2026-11-30T09:00:00.000Z', sees, actor: { role: 'head', ref: member } };
  const there = known.when(player, ...act(known.folded.state, pick));
  return given(assistance, scene, [...story.rows, ...there.rows.slice(held.length)]);
}

const begun: Told = given(assistance, scene)
  .when({ member: 'it-moi', at: '2026-11-30T08:00:00.000Z' }, 'ask', examples.ask)
  .when({ member: 'ma-moi', at: '2026-11-30T08:10:00.000Z' }, 'offer', examples.offer);
const bySide = (member: string, time: string): Player => ({ member, at: `2026-11-30T${time}:00.000Z` });
const sent = begun
  .when(bySide('it-moi', '08:20'), 'accept', examples.accept)
  .when(bySide('ma-moi', '08:30'), 'planTransport', examples.planTransport)
  .when(bySide('ma-moi', '08:40'), 'depart', { ...examples.depart, arrives: null });
const stories = fc
  .tuple(fc.constantFrom(begun, begun, sent), fc.array(step, { minLength: 10, maxLength: 22 }))
  .map(([first, steps]) => steps.reduce(tell, first));

const fold = (rows: readonly EventRow[], held = sizesOf(rows)) => foldRecord(assistance, rows, [charter], held);
const row = (story: Told, rows: readonly EventRow[], me: string) =>
  JSON.stringify(recordRow(assistance, fold(rows, sizesOf(story.rows)), me, charter));

function holds(state: AssistanceState): void {
  for (const { asked, offered, accepted, underWay, delivered, returned, short, unoffered, awaited } of matching(
    state,
  )) {
    for (const figure of [asked, offered, accepted, underWay, delivered, returned, short, unoffered, awaited])
      expect(figure).toBeGreaterThanOrEqual(0);
    expect(accepted).toBeLessThanOrEqual(offered);
    expect(underWay + delivered).toBeLessThanOrEqual(accepted);
    expect(returned).toBeLessThanOrEqual(delivered);
    expect(short).toBe(Math.max(0, asked - accepted));
  }
  for (const offer of state.offers)
    for (const line of offer.lines) {
      const count = countOf(state, offer, line);
      expect(line.accepted).toBeLessThanOrEqual(line.quantity);
      if (offer.withdrawn !== null) expect(count.accepted).toBe(count.underWay + count.delivered);
      expect(reopened(state, offer).every(({ quantity }) => quantity > 0)).toBe(true);
    }
}

describe('a request, in whatever order its entries come', () => {
  it('[ASSISTANCE-22] comes to one state on all nodes, statistics included, in plain JSON', () =>
    fc.assert(
      fc.property(
        stories.chain((story) => fc.tuple(fc.constant(story), fc.shuffledSubarray([...story.rows]))),
        ([story, other]) => {
          expect(row(story, [...other, ...story.rows].reverse(), 'x')).toBe(row(story, story.rows, 'x'));
          expect(JSON.parse(JSON.stringify(story.folded.state))).toEqual(story.folded.state);
        },
      ),
      { numRuns: 60, ...replaySeed() },
    ));

  it('[ASSISTANCE-20] [ASSISTANCE-21] keeps its figures in bounds in every state on the way, also with some statements erased', () =>
    fc.assert(
      fc.property(
        stories.chain((story) =>
          fc.tuple(fc.constant(story), fc.subarray(story.rows.map((_, index) => index).slice(1)), fc.nat()),
        ),
        ([story, erased, cut]) => {
          holds(story.folded.state);
          holds(fold(story.rows.slice(0, 1 + (cut % story.rows.length))).state);
          holds(fold(story.rows.map((one, index) => (erased.includes(index) ? { ...one, data: '' } : one))).state);
        },
      ),
      { numRuns: 60, ...replaySeed() },
    ));

  it('[ASSISTANCE-20] the stories reach what they are about', () => {
    const reached = fc.sample(stories, { numRuns: 120, seed: 1 }).map(({ folded: { state } }) => state);
    const some = (is: (state: AssistanceState) => boolean) => expect(reached.some(is)).toBe(true);
    some((state) => state.offers.some((one) => reopened(state, one).length > 0));
    some((state) => matching(state).some(({ delivered }) => delivered > 0));
    some((state) => matching(state).some(({ underWay }) => underWay > 0));
    some((state) => state.legs.some(({ returns }) => returns.length > 0));
    some((state) => state.offers.some(({ costs }) => costs.some(({ agreed }) => agreed !== null)));
  });
});

describe('an acceptance and a withdrawal written at the same time', () => {
  /** Who asks and who helps, so that either feed comes first. */
  const sides = [
    { asks: 'it-moi', helps: 'ma-moi' },
    { asks: 'ma-moi', helps: 'it-moi' },
  ];
  it.each(sides)('[ASSISTANCE-22] come to the same figures, whichever is first: $asks asks', ({ asks, helps }) => {
    const where = { ...scene, record: `${asks}.0199f3b2-0c00-7000-8000-000000000001` };
    const by = (member: string, time: string, sees?: Player['sees']): Player => ({
      ...{ member, at: `2026-11-30T${time}:00.000Z` },
      ...(sees === undefined ? {} : { sees }),
    });
    const feed = (member: string) => `gmmp.ma-it/${member}/1`;
    const before = given(assistance, where)
      .when(by(asks, '08:00'), 'ask', examples.ask)
      .when(by(helps, '09:00'), 'offer', examples.offer);
    const offered = before.folded.state.offers[0]?.id ?? '';
    const story = before
      .when(by(asks, '10:00', { [feed(helps)]: 1 }), 'accept', { ...examples.accept, offer: offered })
      .when(by(helps, '10:00', { [feed(asks)]: 1 }), 'withdrawOffer', { offer: offered, reason: 'No.' });
    expect(story.rows).toHaveLength(4);
    const { state, exceptions } = story.folded;
    expect(matching(state)[0]).toMatchObject({ asked: 6, offered: 0, accepted: 0, short: 6 });
    expect(state.offers[0]?.withdrawn).not.toBe(null);
    const [held, shown] = [state.offers[0]?.acceptances ?? [], exceptions.map(({ code }) => code)];
    expect(held.length + shown.length).toBe(1);
    if (shown.length > 0) expect(shown).toEqual(['assistance.withdrawn']);
  });

  it('[ASSISTANCE-21] [ASSISTANCE-31] what departed while the asker declined, and arrived while it was said to turn back, counts', () => {
    const by = (member: string, time: string, sees?: Player['sees']): Player => ({
      ...{ member, at: `2026-11-30T${time}:00.000Z` },
      ...(sees === undefined ? {} : { sees }),
    });
    const [rome, rabat] = ['gmmp.ma-it/it-moi/1', 'gmmp.ma-it/ma-moi/1'];
    const accepted = begun.when(by('it-moi', '10:00'), 'accept', examples.accept);
    const away = accepted
      .when(by('it-moi', '11:00'), 'decline', examples.decline)
      .when(by('ma-moi', '11:00', { [rome]: 2 }), 'planTransport', examples.planTransport)
      .when(by('ma-moi', '11:10', { [rome]: 2 }), 'depart', examples.depart);
    expect(away.folded.exceptions).toEqual([]);
    expect(matching(away.folded.state)[0]).toMatchObject({ accepted: 3, underWay: 3, short: 3 });
    const less = accepted
      .when(by('it-moi', '11:00'), 'accept', { ...examples.accept, lines: [{ item: 'i1', quantity: 1 }] })
      .when(by('ma-moi', '11:00', { [rome]: 2 }), 'planTransport', examples.planTransport)
      .when(by('ma-moi', '11:10', { [rome]: 2 }), 'depart', examples.depart);
    expect(less.folded.exceptions).toEqual([]);
    expect(matching(less.folded.state)[0]).toMatchObject({ accepted: 3, underWay: 3, short: 3 });
    const knows = { ...examples.planTransport, lines: [{ item: 'i1', quantity: 2 }] };
    const told = accepted.when(by('it-moi', '11:00'), 'accept', {
      ...examples.accept,
      lines: [{ item: 'i1', quantity: 1 }],
    });
    expect(told.when(by('ma-moi', '12:00'), 'planTransport', knows).refusal?.code).toBe('assistance.tooMuchSent');
    const both = away
      .when(by('ma-moi', '12:00'), 'turnBack', examples.turnBack)
      .when(by('it-moi', '12:00', { [rabat]: 3 }), 'receive', examples.receive);
    expect(matching(both.folded.state)[0]).toMatchObject({ accepted: 3, underWay: 0, delivered: 3, short: 3 });
  });
});
