import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../dev/test/chance.ts';
import { foldRecord } from '../../packages/kind/fold.ts';
import { given, type Player, type Story, sizesOf } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import type { InquiryPlace } from '../../packages/kind/kind.ts';
import { examples as asked } from '../assistance/examples.ts';
import assistance from '../assistance/index.ts';
import { examples as sent } from '../deployment/examples.ts';
import deployment from '../deployment/index.ts';
import { type Bound, stretches } from './availability.ts';
import { examples } from './examples.ts';
import capacity from './index.ts';
import type { Register } from './register.ts';
import { capacityRefusals } from './rules.ts';
import { type CapacityState, uses } from './schema.ts';

const charter = inventedCharter('gmmp.ma-it', ['it-moi', 'ma-moi'], { zone: 'Europe/Rome' });
const own = 'ma-moi.0199f3b2-0c00-7000-8000-000000000005';
const request = 'it-moi.0199f3b2-0c00-7000-8000-000000000001';
const away = 'ma-moi.0199f3b2-0c00-7000-8000-000000000007';
const scene = { charter, record: own, tzdb: 'test' };
const by = (member: string, time: string): Player => ({ member, at: `2026-11-30T${time}:00.000Z` });
const rabat = (time: string) => by('ma-moi', time);
const rome = (time: string) => by('it-moi', time);
const tried = new Set<string>();
const refused = (code: string) => (outcome: { refusal: { code: string } | null }) => {
  tried.add(code);
  expect(outcome.refusal?.code).toBe(code);
};
const done = (outcome: { refusal: object | null }) => expect(outcome.refusal).toBe(null);

const begun = given(capacity, scene);
const kept = begun.when(rabat('08:00'), 'register', examples.register).thenSee(done);

interface Held {
  readonly kind: string;
  readonly record: string;
  readonly state: unknown;
}
function register(held: readonly Held[]): Register {
  const blank = capacity.facets(kept.folded.state, 'x');
  if (blank === null) throw new Error('nothing is kept');
  const place: InquiryPlace = {
    ...{ me: 'it-moi', now: '2026-12-03T08:00:00.000Z', charter, cut: false },
    records: (kind) => held.filter((one) => one.kind === kind).map((one) => ({ ...one, facets: blank })),
  };
  return capacity.inquiries?.register?.answer({}, place) as Register;
}
const ours = (story: Story<CapacityState>): Held => ({ kind: 'capacity', record: own, state: story.folded.state });
const free = (found: Register) =>
  found.entries[0]?.stretches.map(({ from, until, reserved, away: out, maintenance, free: rest, over }) => [
    ...[from, until, reserved, out, maintenance, rest, over],
  ]);

describe('a capacity', () => {
  it('[CAPACITY-1] [CAPACITY-2] is registered, changed and taken off by its owner alone', () => {
    begun
      .when(rabat('08:00'), 'register', { ...examples.register, legalBasis: 'none' })
      .thenSee(refused('kind.legalBasis'));
    begun.when(rabat('08:00'), 'change', examples.change).thenSee(refused('capacity.absent'));
    kept.when(rabat('09:00'), 'register', examples.register).thenSee(refused('capacity.exists'));
    for (const name of ['change', 'setPeriod', 'retire'] as const)
      kept.when(rome('09:00'), name, examples[name]).thenSee(refused('capacity.notOwn'));
    const changed = kept.when(rabat('09:00'), 'change', examples.change).thenSee(done);
    expect(changed.folded.state.about?.count).toBe(5);
    const gone = changed.when(rabat('10:00'), 'retire', examples.retire).thenSee(done);
    gone.when(rabat('11:00'), 'change', examples.change).thenSee(refused('capacity.retired'));
    expect(capacity.facets(gone.folded.state, 'x')).toMatchObject({ state: 'retired', ended: true });
    expect(register([ours(gone)]).entries).toEqual([]);
  });

  it('[CAPACITY-3] is bound by its owner for some days, never more of it than there is', () => {
    const set = (change: object) => kept.when(rabat('09:00'), 'setPeriod', { ...examples.setPeriod, ...change });
    set({ until: '2026-11-30' }).thenSee(refused('capacity.dates'));
    set({ count: 5 }).thenSee(refused('capacity.count'));
    const period = set({}).thenSee(done);
    expect(free(register([ours(period)]))).toEqual([
      ['2026-12-03', '2026-12-10', 0, 0, 1, 3, 0],
      ['2026-12-11', null, 0, 0, 0, 4, 0],
    ]);
    const ended = period.when(rabat('10:00'), 'endPeriod', examples.endPeriod).thenSee(done);
    expect(free(register([ours(ended)]))?.[0]).toEqual(['2026-12-03', '2026-12-05', 0, 0, 1, 3, 0]);
    ended.when(rabat('11:00'), 'endPeriod', examples.endPeriod).thenSee(refused('capacity.ended'));
    period
      .when(rabat('10:00'), 'endPeriod', { ...examples.endPeriod, until: '2026-12-11' })
      .thenSee(refused('capacity.dates'));
    kept.when(rabat('10:00'), 'endPeriod', examples.endPeriod).thenSee(refused('capacity.period'));
    const never = period
      .when(rabat('10:00'), 'endPeriod', { ...examples.endPeriod, until: '2026-11-30' })
      .thenSee(done);
    expect(free(register([ours(never)]))).toEqual([['2026-12-03', null, 0, 0, 0, 4, 0]]);
  });
});

describe('what binds a capacity', () => {
  const offer = { ...asked.offer, lines: [{ item: 'i1', quantity: 4, capacity: own }] };
  const offered = given(assistance, { ...scene, record: request })
    .when(rome('08:00'), 'ask', asked.ask)
    .when(rabat('09:00'), 'offer', offer);
  const accepted = offered.when(rome('10:00'), 'accept', asked.accept).thenSee(done);
  const departed = accepted
    .when(rabat('11:00'), 'planTransport', asked.planTransport)
    .when(rabat('12:00'), 'depart', asked.depart)
    .thenSee(done);
  const from = (story: typeof offered): Held => ({ kind: 'assistance', record: request, state: story.folded.state });
  const now = (...held: readonly Held[]) => free(register([ours(kept), ...held]))?.[0]?.slice(2);

  it('[CAPACITY-4] an accepted offer reserves it, what departed is away until it is back, and a withdrawn one binds nothing', () => {
    expect(now(from(offered))).toEqual([0, 0, 0, 4, 0]);
    expect(now(from(accepted))).toEqual([3, 0, 0, 1, 0]);
    expect(now(from(departed))).toEqual([0, 3, 0, 1, 0]);
    expect(now(from(accepted.when(rabat('13:00'), 'withdrawOffer', asked.withdrawOffer)))).toEqual([0, 0, 0, 4, 0]);
    expect(now(from(departed.when(rabat('13:00'), 'withdrawOffer', asked.withdrawOffer)))).toEqual([0, 3, 0, 1, 0]);
    const back = departed
      .when(rome('20:00'), 'receive', asked.receive)
      .when(rabat('21:00'), 'takeBack', { ...asked.takeBack, lines: [{ item: 'i1', quantity: 2 }] })
      .thenSee(done);
    expect(now(from(back))).toEqual([0, 1, 0, 3, 0]);
    const foreign = offered.rows.map((row) => ({ ...row, data: row.data.replace(own, away) }));
    expect(
      now({ ...from(offered), state: given(assistance, { ...scene, record: request }, foreign).folded.state }),
    ).toEqual([0, 0, 0, 4, 0]);
  });

  it('[CAPACITY-4] a deployment binds one, and none where the offer it fulfils binds it already', () => {
    const team = (change: object) =>
      given(deployment, { ...scene, record: away })
        .when(rabat('08:00'), 'propose', { ...sent.propose, capacity: own, offer: null, ...change })
        .when(rome('09:00'), 'grant', sent.grant)
        .thenSee(done);
    const of = (story: ReturnType<typeof team>): Held => ({
      kind: 'deployment',
      record: away,
      state: story.folded.state,
    });
    expect(now(of(team({})))).toEqual([1, 0, 0, 3, 0]);
    const later = { ...rome('10:00'), at: '2026-12-03T10:00:00.000Z' };
    const there = team({}).when(later, 'arrive', sent.arrive);
    expect(now(of(there))).toEqual([0, 1, 0, 3, 0]);
    expect(now(of(there.when(later, 'end', { ...sent.end, on: '2026-12-03' })))).toEqual([0, 0, 0, 4, 0]);
    expect(now(of(team({}).when(rabat('10:00'), 'recall', sent.recall)))).toEqual([0, 0, 0, 4, 0]);
    const fulfils = team({ offer: { record: request, offer: accepted.folded.state.offers[0]?.id } });
    expect(now(of(fulfils), from(accepted))).toEqual([3, 0, 0, 1, 0]);
  });

  it('[CAPACITY-5] the stretches of days follow on each other, and each adds up', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((one) => `2026-12-${String(one).padStart(2, '0')}`);
    const bound: fc.Arbitrary<Bound> = fc
      .record({
        use: fc.constantFrom(...uses),
        count: fc.integer({ min: 1, max: 5 }),
        from: day,
        until: fc.option(day),
      })
      .map((one) => ({ ...one, by: { kind: 'capacity', record: own, title: '' }, note: null }));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.array(bound, { maxLength: 8 }), day, (count, bounds, first) => {
        const all = stretches(count, bounds, first);
        expect([all[0]?.from, all.at(-1)?.until]).toEqual([first, null]);
        for (const [index, one] of all.entries()) {
          expect(one.reserved + one.away + one.maintenance + one.free).toBe(count + one.over);
          expect(Math.min(one.free, one.over)).toBe(0);
          const next = all[index + 1];
          if (next !== undefined) expect((one.until ?? '') < next.from && (one.until ?? '') >= one.from).toBe(true);
        }
      }),
      { numRuns: 200, ...replaySeed() },
    );
  });
});

it('[CAPACITY-6] comes to one state in whatever order its entries come', () => {
  const names = ['change', 'setPeriod', 'endPeriod', 'retire'] as const;
  const steps = fc.array(
    fc.record({ member: fc.constantFrom('ma-moi', 'ma-moi', 'it-moi'), name: fc.constantFrom(...names) }),
    {
      maxLength: 10,
    },
  );
  const stories = steps.map((all) =>
    all.reduce((story, { member, name }) => {
      const [period] = story.folded.state.periods;
      const input =
        name === 'endPeriod' && period !== undefined ? { ...examples.endPeriod, period: period.id } : examples[name];
      return story.when(by(member, '09:00'), name, input);
    }, kept),
  );
  fc.assert(
    fc.property(
      stories.chain((story) => fc.tuple(fc.constant(story), fc.shuffledSubarray([...story.rows]))),
      ([story, other]) => {
        const held = sizesOf(story.rows);
        const fold = (rows: typeof story.rows) => foldRecord(capacity, rows, [charter], held);
        expect(fold([...other, ...story.rows].reverse())).toEqual(fold(story.rows));
      },
    ),
    { numRuns: 60, ...replaySeed() },
  );
});

it('every refusal of the kind has been met', () => {
  expect(capacityRefusals.filter((code) => !tried.has(code))).toEqual([]);
});
