import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../dev/test/chance.ts';
import { foldRecord } from '../../packages/kind/fold.ts';
import { given, sizesOf } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { examples } from './examples.ts';
import { openVersions, versionInForce } from './fold.ts';
import glossary from './index.ts';

const charter = inventedCharter('contact', ['fr-mi', 'it-moi', 'ma-moi']);
const scene = { charter, record: 'it-moi.0199f3b2-0c00-7000-8000-000000000009', tzdb: 'test' };

const step = fc.record({
  member: fc.constantFrom('it-moi', 'ma-moi', 'fr-mi'),
  command: fc.constantFrom('agree', 'agree', 'agree', 'revise', 'retire'),
  hour: fc.integer({ min: 9, max: 200 }),
  share: fc.constantFrom(0, 0.5, 1, 1),
});

/** Everybody acts at will, on what their node happens to hold of the others. */
const stories = fc.array(step, { minLength: 1, maxLength: 16 }).map((steps) =>
  steps.reduce(
    (story, { member, command, hour, share }, n) => {
      const sizes = Object.entries(sizesOf(story.rows)).filter(([origin]) => !origin.includes(`/${member}/`));
      const sees = Object.fromEntries(sizes.map(([origin, size]) => [origin, Math.max(1, Math.floor(size * share))]));
      const at = new Date(Date.UTC(2026, 10, 22, hour)).toISOString();
      const known = story.rows.filter((row) => row.origin.includes(`/${member}/`) || row.seq < (sees[row.origin] ?? 0));
      const state = foldRecord(glossary, known, [charter], sizesOf(known)).state;
      const target = openVersions(state).find(({ agreed }) => !agreed.some((one) => one.member === member));
      const form = { language: 'en', form: `Operation ${n}`, variants: [], note: null };
      const input = {
        agree: { version: target?.id ?? 'contact/it-moi/1#0' },
        revise: { replaces: [openVersions(state).at(-1)?.id ?? '–'], entry: { ...examples.propose, forms: [form] } },
        retire: examples.retire,
      }[command];
      return story.when({ member, at, sees }, command, input);
    },
    given(glossary, scene).when({ member: 'it-moi', at: '2026-11-22T08:00:00.000Z' }, 'propose', examples.propose),
  ),
);

describe('an entry, in whatever order its events come', () => {
  it('[GLOSSARY-7] comes to one state on all nodes, and what holds was agreed by every member', () =>
    fc.assert(
      fc.property(
        stories.chain((story) =>
          fc.tuple(fc.constant(story), fc.shuffledSubarray([...story.rows], { minLength: story.rows.length })),
        ),
        ([story, shuffled]) => {
          const held = sizesOf(story.rows);
          const folded = foldRecord(glossary, [...shuffled, ...shuffled.slice(0, 2)], [charter], held);
          expect(folded).toEqual(foldRecord(glossary, story.rows, [charter], held));
          const inForce = versionInForce(folded.state);
          if (inForce !== null)
            expect(inForce.agreed.map(({ member }) => member).sort()).toEqual(['fr-mi', 'it-moi', 'ma-moi']);
          expect(
            folded.state.versions
              .filter(({ replaced, locked }) => replaced && locked === null)
              .every(({ id }) => id !== inForce?.id),
          ).toBe(true);
        },
      ),
      { numRuns: 200, ...replaySeed() },
    ));
});
