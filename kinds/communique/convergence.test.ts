import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../dev/test/chance.ts';
import { foldRecord } from '../../packages/kind/fold.ts';
import { given, type Story, sizesOf } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import type { EventRow } from '../../packages/store/port.ts';
import { allHeads, besideOf, headsOf, isGone, problemsOf, standingClauses } from './alignment.ts';
import { examples } from './examples.ts';
import communique from './index.ts';
import type { Clause, CommuniqueState } from './schema.ts';
import { agreedVersion, unsigned } from './versions.ts';

const members = ['fr-mi', 'it-moi', 'ma-moi'];
const charter = inventedCharter('contact', members);
const scene = { charter, record: 'it-moi.0199f3b2-0c00-7000-8000-000000000009', tzdb: 'test' };
const languages = ['en', 'ar', 'fr'];

const step = fc.record({
  member: fc.constantFrom(...members),
  command: fc.constantFrom(
    'add',
    'edit',
    'edit',
    'edit',
    'confirm',
    'move',
    'delete',
    'restore',
    'settle',
    'round',
    'freeze',
    'sign',
    'sign',
    'publish',
    'withdraw',
  ),
  place: fc.nat(3),
  language: fc.constantFrom(...languages),
  share: fc.constantFrom(0, 0.5, 1, 1, 1),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const blank: Clause = { id: 'none', type: 'point', texts: {}, deleted: null };

/** The command as somebody gives it who looks at this state; each text is written once in the world. */
function inputFor({ command, place, language }: Step, n: number, state: CommuniqueState): unknown {
  const clauses = Object.values(state.clauses);
  const clause = clauses[place % clauses.length] ?? blank;
  const cell = {
    clause: clause.id,
    language,
    base: headsOf(clause, language).map(({ id }) => id),
    beside: besideOf(clause, language),
  };
  const version = state.versions.at(-1);
  switch (command) {
    case 'add':
      return { after: null, clauses: [{ type: 'point', texts: [{ language, text: `text ${n}` }] }] };
    case 'edit':
      return { ...cell, text: `text ${n}` };
    case 'confirm':
      return cell;
    case 'move':
      return { clause: clause.id, after: state.order[0] ?? null };
    case 'freeze':
      return { embargo: null };
    case 'sign':
      return {
        version: version?.version ?? 1,
        texts: (version?.texts ?? []).map((one) => ({ language: one.language, hash: one.hash })),
      };
    case 'publish':
    case 'withdraw':
      return { version: version?.version ?? 1, ...(command === 'withdraw' ? { reason: 'Because.' } : {}) };
    default:
      return { clause: clause.id };
  }
}

/** Confirms whatever is behind, so that some histories come to a version; the one who settles has seen everything. */
function settled(state: CommuniqueState): readonly (readonly [string, unknown])[] {
  const first = standingClauses(state).flatMap((clause) =>
    state.languages.flatMap((language): (readonly [string, unknown])[] => {
      const heads = headsOf(clause, language);
      const cell = { clause: clause.id, language, base: heads.map(({ id }) => id), beside: besideOf(clause, language) };
      return heads.length === 1
        ? [['confirm', cell]]
        : [['edit', { ...cell, text: heads[0]?.text ?? `filled ${clause.id}` }]];
    }),
  );
  const contested = standingClauses(state).filter(({ deleted }) => deleted !== null);
  return [...contested.map(({ id }) => ['restore', { clause: id }] as const), ...first];
}

/** Every member signs what it sees, and one of them publishes. */
function signedByAll(story: Story<CommuniqueState>, at: string): Story<CommuniqueState> {
  const input = inputFor({ member: '', command: 'sign', place: 0, language: 'en', share: 1 }, 0, story.folded.state);
  const signed = members.reduce((told, member) => told.when({ member, at }, 'sign', input), story);
  const version = story.folded.state.versions.at(-1)?.version ?? 1;
  return signed.when({ member: 'fr-mi', at }, 'publish', { version });
}

const stories = fc.array(step, { minLength: 1, maxLength: 24 }).map((steps) =>
  steps.reduce(
    (story, one, n) => {
      const { member, command, share } = one;
      const sizes = Object.entries(sizesOf(story.rows)).filter(([origin]) => !origin.includes(`/${member}/`));
      // What somebody has seen they do not forget, and nobody sees what is not there yet; the beginning everybody has.
      const before = story.rows.findLast(({ origin }) => origin.includes(`/${member}/`))?.seen ?? {};
      const part = command === 'settle' || command === 'round' ? 1 : share;
      const sees = Object.fromEntries(
        sizes.map(([origin, size]) => [
          origin,
          Math.min(size, Math.max(2, before[origin] ?? 0, Math.floor(size * part))),
        ]),
      );
      const player = { member, at: new Date(Date.UTC(2026, 10, 22, 9, n)).toISOString(), sees };
      const stateFor = (rows: readonly EventRow[]) => {
        const known = rows.filter((row) => row.origin.includes(`/${member}/`) || row.seq < (sees[row.origin] ?? 0));
        return foldRecord(communique, known, [charter], sizesOf(known)).state;
      };
      if (command !== 'settle' && command !== 'round')
        return story.when(player, command, inputFor(one, n, stateFor(story.rows)));
      if (command === 'round') return signedByAll(story, player.at);
      const acts = settled(stateFor(story.rows));
      const told = acts.reduce((one, [name, input]) => one.when(player, name, input), story);
      return told.when(player, 'freeze', { embargo: null });
    },
    given(communique, scene)
      .when({ member: 'it-moi', at: '2026-11-22T08:00:00.000Z' }, 'begin', { ...examples.begin, languages })
      .when({ member: 'it-moi', at: '2026-11-22T08:01:00.000Z' }, 'add', examples.add),
  ),
);

interface Written {
  readonly id: string;
  readonly text: string;
  readonly clause: string;
  readonly language: string;
  readonly base: readonly string[];
}

/** Everything anybody wrote in a clause. */
function editsIn(rows: readonly EventRow[]): readonly Written[] {
  return rows.flatMap(({ origin, seq, type, data }) => {
    const event = communique.parse(type, JSON.parse(data));
    return event?.type === 'edited' ? [{ id: `${origin}#${seq}`, ...event.data }] : [];
  });
}

describe('a communiqué, in whatever order its entries come', () => {
  it('[COMMUNIQUE-18] comes to one state on all nodes; no text is lost but to one that replaced it; what is agreed all signed, and nothing in it was behind', () => {
    let agreements = 0;
    fc.assert(
      fc.property(
        stories.chain((story) =>
          fc.tuple(
            fc.constant(story),
            fc.shuffledSubarray([...story.rows], { minLength: story.rows.length }),
            fc.nat(30),
          ),
        ),
        ([story, shuffled, cut]) => {
          const held = sizesOf(story.rows);
          const folded = foldRecord(communique, [...shuffled, ...shuffled.slice(0, 3)], [charter], held);
          expect(folded).toEqual(foldRecord(communique, story.rows, [charter], held));
          const { state } = folded;
          const edits = editsIn(story.rows);
          for (const { id, clause: name, language, text } of edits) {
            const clause = state.clauses[name];
            const heads = clause === undefined ? [] : headsOf(clause, language);
            const stands = heads.some((head) => head.id === id || head.text === text);
            const replaced = edits.some(
              (other) => other.clause === name && other.language === language && other.base.includes(id),
            );
            expect(stands || replaced).toBe(true);
            if (clause !== undefined && isGone(clause))
              expect(allHeads(clause).every((head) => clause.deleted?.covers.includes(head))).toBe(true);
          }
          expect(
            folded.exceptions.filter(
              ({ code }) =>
                !/confirm|changedMeanwhile|frozen|version|stale|missing|conflict|empty|otherText|signed|published|withdrawn|notAgreed|notPublished/.test(
                  code,
                ),
            ),
          ).toEqual([]);
          const agreed = agreedVersion(state);
          if (agreed !== null) {
            agreements += 1;
            expect(unsigned(agreed)).toEqual([]);
          }
          // What was agreed on part of the entries is agreed on all of them: nothing that arrives later takes it back.
          const some = story.rows.slice(0, 2 + cut);
          const early = foldRecord(communique, some, [charter], sizesOf(some)).state.versions;
          for (const one of early.filter((version) => version.agreed !== null))
            expect(state.versions.find(({ version }) => version === one.version)).toMatchObject({
              texts: one.texts,
              agreed: one.agreed,
            });
          for (const one of state.versions) {
            expect(one.published === null || one.agreed !== null).toBe(true);
            expect(one.withdrawn === null || one.published !== null).toBe(true);
            expect(
              one.texts.every(({ title, paragraphs }) => title !== '' && paragraphs.every((text) => text !== '')),
            ).toBe(true);
          }
          if (!state.changed) expect(problemsOf(state)).toEqual({ missing: 0, stale: 0, conflict: 0 });
        },
      ),
      { numRuns: 150, ...replaySeed() },
    );
    expect(agreements).toBeGreaterThan(0);
  }, 60_000);
});
