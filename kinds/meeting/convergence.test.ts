import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../dev/test/chance.ts';
import { foldRecord } from '../../packages/kind/fold.ts';
import { given, sizesOf } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { sittingIn } from './agenda.ts';
import { examples } from './examples.ts';
import meeting from './index.ts';
import type { MeetingState } from './schema.ts';
import { currentOf } from './turns.ts';

const charter = inventedCharter('gmmp.ma-it', ['fr-mi', 'it-moi', 'ma-moi']);
const scene = { charter, record: 'it-moi.0199f3b2-0c00-7000-8000-000000000009', tzdb: 'test' };
const members = charter.members.map(({ id }) => id);
const acts = [
  ...['answer', 'reschedule', 'cancel', 'inviteAnew', 'proposeItem', 'withdrawItem', 'orderAgenda', 'recordAttendance'],
  ...['draftMinutes', 'draftMinutes', 'draftMinutes', 'signMinutes', 'signMinutes', 'signMinutes', 'reopenMinutes'],
] as const;

const step = fc.record({
  member: fc.constantFrom(...members),
  command: fc.constantFrom(...acts),
  hour: fc.integer({ min: 0, max: 400 }),
  share: fc.constantFrom(0, 0.5, 1, 1, 1),
});

/** What somebody would say on the state that his node holds. */
function inputFor(command: (typeof acts)[number], state: MeetingState, hour: number): unknown {
  const one = sittingIn(state, null);
  const current = currentOf(one.minutes);
  const key = one.items.at(-1)?.key ?? '0';
  const texts = examples.draftMinutes.texts.map((text) => ({ ...text, title: `Minutes ${hour}` }));
  const inputs: Partial<Record<string, unknown>> = {
    answer: { ...examples.answer, revision: state.revision },
    withdrawItem: { sitting: null, item: key },
    orderAgenda: { sitting: null, order: one.items.map((item) => item.key).reverse() },
    draftMinutes: { sitting: null, version: (current?.version ?? 0) + 1, base: current?.hash ?? null, texts },
    signMinutes: { sitting: null, version: current?.version ?? 1, hash: current?.hash ?? '0'.repeat(64) },
  };
  return inputs[command] ?? examples[command];
}

/** Everybody acts at will, on what his node happens to hold of the others. */
const stories = fc.array(step, { minLength: 1, maxLength: 14 }).map((steps) =>
  steps.reduce(
    (story, { member, command, hour, share }) => {
      const sizes = Object.entries(sizesOf(story.rows)).filter(([origin]) => !origin.includes(`/${member}/`));
      const sees = Object.fromEntries(sizes.map(([origin, size]) => [origin, Math.max(1, Math.floor(size * share))]));
      const known = story.rows.filter(({ origin, seq }) => origin.includes(`/${member}/`) || seq < (sees[origin] ?? 0));
      const { state } = given(meeting, scene, known).folded;
      const at = new Date(Date.UTC(2026, 11, 8, 12 + hour)).toISOString();
      return story.when({ member, at, sees }, command, inputFor(command, state, hour));
    },
    given(meeting, scene)
      .when({ member: 'it-moi', at: '2026-12-01T08:00:00.000Z' }, 'invite', examples.invite)
      .when({ member: 'it-moi', at: '2026-12-08T12:00:00.000Z' }, 'recordAttendance', examples.recordAttendance),
  ),
);

describe('a meeting, in whatever order its entries come', () => {
  it('[MEETING-34] comes to one state on all nodes: versions in a row, each on the one before; agreed is what all signed', () =>
    fc.assert(
      fc.property(
        stories.chain((story) =>
          fc.tuple(fc.constant(story), fc.shuffledSubarray([...story.rows], { minLength: story.rows.length })),
        ),
        ([story, shuffled]) => {
          const held = sizesOf(story.rows);
          const folded = foldRecord(meeting, [...shuffled, ...shuffled.slice(0, 2)], [charter], held);
          expect(folded).toEqual(foldRecord(meeting, story.rows, [charter], held));
          expect(JSON.parse(JSON.stringify(folded.state))).toEqual(folded.state);
          const { versions, aside, agreed } = sittingIn(folded.state, null).minutes;
          expect(versions.map(({ version }) => version)).toEqual(versions.map((_, index) => index + 1));
          versions.forEach(({ base, author }, index) => {
            expect(base).toBe(versions[index - 1]?.hash ?? null);
            if (agreed === null) expect(author).not.toBe(versions[index - 1]?.author);
          });
          for (const one of aside)
            expect(versions.some(({ version, base }) => version === one.version && base === one.base)).toBe(true);
          if (agreed !== null) expect(new Set(agreed.signatures.map(({ author }) => author))).toEqual(new Set(members));
          // Whatever was drafted is either a version, kept aside, or shown with the reason why not.
          const drafted = story.rows.filter(({ type }) => type === 'meeting.minutesDrafted/1').length;
          const voided = folded.exceptions.filter(({ origin, seq }) =>
            story.rows.some(
              (row) => row.origin === origin && row.seq === seq && row.type === 'meeting.minutesDrafted/1',
            ),
          );
          expect(versions.length + aside.length + voided.length).toBe(drafted);
        },
      ),
      { numRuns: 150, ...replaySeed() },
    ));
});
