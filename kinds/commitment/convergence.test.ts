import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreeDeferral,
  answerWithdrawal,
  changedText,
  judge,
  propose,
  report,
  scene,
  sign,
  stateIn,
  type Told,
  wide,
} from '../../dev/commitment/told.ts';
import { replaySeed } from '../../dev/test/chance.ts';
import { foldRecord } from '../../packages/kind/fold.ts';
import { given, type Player, sizesOf } from '../../packages/kind/given.ts';
import { recordRow } from '../../packages/kind/row.ts';
import type { EventRow } from '../../packages/store/port.ts';
import { examples } from './examples.ts';
import commitment from './index.ts';
import type { CommitmentState } from './schema.ts';
import { currentVersion } from './states.ts';

const members = ['fr-mi', 'it-moi', 'ma-moi'];
type Act = (story: Told, player: Player) => Told;

const often = (count: number, act: Act): readonly Act[] => Array.from({ length: count }, () => act);

/** What anybody may try, on what the own node happens to hold: signatures name what stands there. */
const acts: readonly Act[] = [
  ...often(3, sign),
  ...often(4, (story, player) => report(story, player, { status: 'done' })),
  ...often(4, (story, player) => judge(story, player)),
  ...often(3, (story, player) => story.when(player, 'askDeferral', { ...examples.askDeferral, due: '2027-08-31' })),
  ...often(5, agreeDeferral),
  ...often(3, (story, player) => answerWithdrawal(story, player)),
  (story, player) =>
    story.when(player, 'revise', { ...changedText, base: Math.max(1, stateIn(story).versions.length) }),
  (story, player) => story.when(player, 'object', { ...examples.object, version: stateIn(story).versions.length }),
  (story, player) => report(story, player, { status: 'atRisk' }),
  (story, player) => judge(story, player, 'No.'),
  (story, player) => story.when(player, 'refuseDeferral', { version: stateIn(story).versions.length, reason: 'No.' }),
  (story, player) => story.when(player, 'proposeWithdrawal', examples.proposeWithdrawal),
  (story, player) => answerWithdrawal(story, player, 'No.'),
];

const step = fc.record({
  member: fc.constantFrom(...members),
  act: fc.constantFrom(...acts),
  hours: fc.integer({ min: 0, max: 300 }),
  share: fc.constantFrom(0, 0.5, 1, 1, 1),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** The act is chosen on what its author's own node holds, and told there; what it wrote is then added to all that was said. */
function tell(where: typeof scene, story: Told, { member, act, hours, share }: Step): Told {
  if (!where.charter.members.some(({ id }) => id === member)) return story;
  const own = `/${member}/`;
  const sizes = Object.entries(sizesOf(story.rows)).filter(([origin]) => !origin.includes(own));
  const sees = Object.fromEntries(sizes.map(([origin, size]) => [origin, Math.max(1, Math.floor(size * share))]));
  const held = story.rows.filter(({ origin, seq }) => origin.includes(own) || seq < (sees[origin] ?? 0));
  const at = new Date(Date.UTC(2026, 10, 22, 9, hours * 60)).toISOString();
  const there = act(given(commitment, where, held), { member, at, sees, actor: { role: 'head', ref: member } });
  return given(commitment, where, [...story.rows, ...there.rows.slice(held.length)]);
}

/** One language, so that a thousand signatures are checked in a second. */
const text = examples.propose.texts.slice(0, 1);
const head = (member: string): Player => ({
  ...{ member, at: '2026-11-22T09:00:00.000Z', actor: { role: 'head', ref: member } },
});

/** Two or three members, one owner or all, nothing signed yet or all of it. */
const begins = [scene, wide].flatMap((where) => {
  const all = where.charter.members.map(({ id }) => id);
  return [['ma-moi'], all].flatMap((owners) => {
    const proposed = propose({ owners, texts: text }, where);
    const signed = all.reduce((story, member) => sign(story, head(member)), proposed);
    return [proposed, signed, signed].map((story) => ({ where, story }));
  });
});
const stories = fc
  .tuple(fc.constantFrom(...begins), fc.array(step, { minLength: 10, maxLength: 16 }))
  .map(([{ where, story }, steps]) => ({ where, ...steps.reduce((told, one) => tell(where, told, one), story) }));
type Played = { readonly where: typeof scene } & Pick<Told, 'rows' | 'folded'>;

const fold = ({ where }: Played, rows: readonly EventRow[], held = sizesOf(rows)) =>
  foldRecord(commitment, rows, [where.charter], held);
const row = (story: Played, rows: readonly EventRow[], me: string) =>
  JSON.stringify(recordRow(commitment, fold(story, rows, sizesOf(story.rows)), me, story.where.charter));

/** The days that held, in the order in which they were agreed, with who had signed each. */
const standing = ({ versions, stands }: CommitmentState) => versions.slice(0, stands ?? 0);

describe('a commitment, in whatever order its entries come', () => {
  it('[COMMITMENT-60] comes to one state on all nodes, statistics included, in plain JSON', () =>
    fc.assert(
      fc.property(
        stories.chain((story) => fc.tuple(fc.constant(story), fc.shuffledSubarray([...story.rows]))),
        ([story, other]) => {
          expect(row(story, [...other, ...story.rows].reverse(), 'ma-moi')).toBe(row(story, story.rows, 'it-moi'));
          expect(JSON.parse(JSON.stringify(story.folded.state))).toEqual(story.folded.state);
        },
      ),
      { numRuns: 25, ...replaySeed() },
    ));

  it('[COMMITMENT-11] [COMMITMENT-31] what stands was signed by every member under one hash, and its day changed in no other way', () =>
    fc.assert(
      fc.property(stories, ({ where, folded: { state } }) => {
        const all = where.charter.members.map(({ id }) => id);
        const current = currentVersion(state);
        if (state.stands === null) {
          expect([state.since, state.reports, state.done]).toEqual([null, [], null]);
          return;
        }
        expect(current?.signatures.map(({ author }) => author).sort()).toEqual(all);
        const days = new Set(
          standing(state)
            .filter(({ signatures }) => signatures.length === all.length)
            .map(({ text }) => text.due?.day),
        );
        expect(days.has(current?.text.due?.day)).toBe(true);
        for (const { signatures } of state.versions)
          expect(new Set(signatures.map(({ author }) => author)).size).toBe(signatures.length);
        if (state.done !== null) expect(state.withdrawals.every(({ stands }) => stands === null)).toBe(true);
      }),
      { numRuns: 25, ...replaySeed() },
    ));

  it('[COMMITMENT-13] [COMMITMENT-60] what a node has once seen signed by all stays signed, with the same text, whatever arrives later', () =>
    fc.assert(
      fc.property(stories, fc.infiniteStream(fc.nat()), (story, chance) => {
        const left = new Map(
          members.map((member) => [member, story.rows.filter(({ origin }) => origin.includes(`/${member}/`))]),
        );
        const arrived: EventRow[] = [];
        let seen: { stands: number; hash: string } | null = null;
        for (let count = 0; count < story.rows.length; count += 1) {
          const feeds = [...left.values()].filter((feed) => feed.length > 0);
          const next = feeds[(chance.next().value ?? 0) % feeds.length]?.shift();
          if (next !== undefined) arrived.push(next);
          const { state } = fold(story, arrived);
          const { stands } = state;
          if (seen !== null) {
            expect(stands).not.toBe(null);
            expect(state.versions[seen.stands - 1]?.hash).toBe(seen.hash);
            expect(stands ?? 0).toBeGreaterThanOrEqual(seen.stands);
          }
          if (stands !== null) seen = { stands, hash: currentVersion(state)?.hash ?? '' };
        }
      }),
      { numRuns: 25, ...replaySeed() },
    ));

  it('[COMMITMENT-60] the stories reach what they are about', () => {
    const reached = fc.sample(stories, { numRuns: 80, seed: 1 }).map(({ folded: { state } }) => state);
    expect(reached.some(({ stands }) => stands !== null)).toBe(true);
    expect(
      reached.some(({ stands, versions }) => (stands ?? 0) > 1 && versions[(stands ?? 1) - 1]?.deferral != null),
    ).toBe(true);
    expect(reached.some(({ done }) => done !== null)).toBe(true);
    expect(reached.some(({ withdrawals }) => withdrawals.some(({ stands }) => stands !== null))).toBe(true);
  });
});
