import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../dev/test/chance.ts';
import { foldRecord } from '../../packages/kind/fold.ts';
import { given, sizesOf } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { examples, inventedText } from './examples.ts';
import press from './index.ts';

const charter = inventedCharter('contact', ['fr-mi', 'it-moi', 'ma-moi']);
const scene = { charter, record: 'it-moi.0199f3b2-0c00-7000-8000-000000000009', tzdb: 'test' };
const settle = (of: number) => ({ ...examples.settleMistake, mistake: `contact/ma-moi/1#${of}` });
const acts = [
  ['confirm', examples.confirm],
  ['confirm', { ...examples.confirm, agreed: [], place: null }],
  ['tie', examples.tie],
  ['tie', { to: null }],
  ['listMistake', examples.listMistake],
  ['listMistake', examples.listMistake],
  ['settleMistake', settle(0)],
  ['settleMistake', settle(1)],
  ['dismiss', examples.dismiss],
] as const;

const step = fc.record({
  member: fc.constantFrom('it-moi', 'it-moi', 'ma-moi', 'fr-mi'),
  act: fc.constantFrom(...acts),
  role: fc.constantFrom('press' as const, 'press' as const, 'node' as const),
  hour: fc.integer({ min: 9, max: 20 }),
  share: fc.constantFrom(0, 0.5, 1, 1),
});

/** Everybody acts at will, on what his node happens to hold of the others. */
const stories = fc.array(step, { minLength: 1, maxLength: 10 }).map((steps) =>
  steps.reduce(
    (story, { member, act: [command, input], role, hour, share }) => {
      const sizes = Object.entries(sizesOf(story.rows)).filter(([origin]) => !origin.includes(`/${member}/`));
      const sees = Object.fromEntries(sizes.map(([origin, size]) => [origin, Math.max(1, Math.floor(size * share))]));
      const at = new Date(Date.UTC(2026, 10, 22, hour)).toISOString();
      return story.when({ member, at, sees, actor: { role, ref: member } }, command, input);
    },
    given(press, scene).when({ member: 'it-moi', at: '2026-11-22T08:00:00.000Z' }, 'bring', examples.bring),
  ),
);

describe('a report of the press, in whatever order its entries come', () => {
  it(
    '[PRESSDESK-15] [PRESSDESK-4] [PRESSDESK-3] comes to one state, in which a person of its owner confirmed what is confirmed and every quote is the text’s',
    () =>
      fc.assert(
        fc.property(
          stories.chain((story) =>
            fc.tuple(fc.constant(story), fc.shuffledSubarray([...story.rows], { minLength: story.rows.length })),
          ),
          ([story, shuffled]) => {
            const held = sizesOf(story.rows);
            const folded = foldRecord(press, [...shuffled, ...shuffled.slice(0, 2)], [charter], held);
            expect(folded).toEqual(foldRecord(press, story.rows, [charter], held));
            const { confirmed, tied, dismissed, mistakes } = folded.state;
            expect([confirmed, tied, dismissed].every((one) => one === null || one.author === 'it-moi')).toBe(true);
            const spoken = story.rows.filter(({ type, by }) => type === 'press.confirmed/1' && by.role !== 'node');
            if (confirmed !== null) expect(spoken.length).toBeGreaterThan(0);
            for (const { quote, start, end } of [...(confirmed?.agreed ?? []), ...mistakes])
              expect(inventedText.slice(start, end)).toBe(quote);
            for (const { author, settled } of mistakes) if (settled !== null) expect(settled.author).toBe(author);
          },
        ),
        { numRuns: 60, ...replaySeed() },
      ),
    60_000,
  );
});
