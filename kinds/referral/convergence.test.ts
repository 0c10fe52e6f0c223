import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../dev/test/chance.ts';
import { foldRecord } from '../../packages/kind/fold.ts';
import { given, sizesOf } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { examples } from './examples.ts';
import referral from './index.ts';

const charter = inventedCharter('contact', ['fr-mi', 'it-moi', 'ma-moi', 'xx-aid']);
const scene = { charter, record: 'it-moi.0199f3b2-0c00-7000-8000-000000000001', tzdb: 'test' };
const services = ['ma-moi', 'xx-aid'];
const commands = ['accept', 'decline', 'giveService', 'close', 'revoke', 'acknowledgeRevocation'] as const;

interface Step {
  readonly member: string;
  readonly command: (typeof commands)[number];
  readonly hour: number;
  readonly share: number;
}
const step: fc.Arbitrary<Step> = fc.record({
  member: fc.constantFrom(...charter.members.map(({ id }) => id)),
  command: fc.constantFrom(...commands),
  hour: fc.integer({ min: 9, max: 200 }),
  share: fc.constantFrom(0, 0.5, 1, 1),
});

/** Everybody acts at will, on what his node happens to hold of the others. */
const stories = fc.array(step, { minLength: 1, maxLength: 14 }).map((steps) =>
  steps.reduce(
    (story, { member, command, hour, share }) => {
      const sizes = Object.entries(sizesOf(story.rows)).filter(([origin]) => !origin.includes(`/${member}/`));
      const sees = Object.fromEntries(sizes.map(([origin, size]) => [origin, Math.max(1, Math.floor(size * share))]));
      const at = new Date(Date.UTC(2026, 10, 22, hour)).toISOString();
      return story.when({ member, at, sees }, command, examples[command]);
    },
    given(referral, scene).when({ member: 'it-moi', at: '2026-11-22T08:00:00.000Z' }, 'offer', {
      ...examples.offer,
      to: services,
    }),
  ),
);

describe('a referral, in whatever order its entries come', () => {
  it('[KIND-129] comes to one state on all nodes; after a withdrawal nothing but acknowledgements stands', () =>
    fc.assert(
      fc.property(
        stories.chain((story) =>
          fc.tuple(fc.constant(story), fc.shuffledSubarray([...story.rows], { minLength: story.rows.length })),
        ),
        ([story, shuffled]) => {
          const held = sizesOf(story.rows);
          const folded = foldRecord(referral, [...shuffled, ...shuffled.slice(0, 2)], [charter], held);
          expect(folded).toEqual(foldRecord(referral, story.rows, [charter], held));
          const { desks, revoked } = folded.state;
          for (const { accepted, declined, services: given, closed } of desks) {
            expect(accepted === null || declined === null).toBe(true);
            if (accepted === null) expect([given, closed]).toEqual([[], null]);
          }
          if (revoked === null) return;
          expect(new Set(revoked.acknowledged).size).toBe(revoked.acknowledged.length);
          expect(revoked.acknowledged).not.toContain(revoked.author);
          expect(referral.facets(folded.state, 'x')).toMatchObject({ state: 'revoked', waitingOn: ['it-moi'] });
        },
      ),
      { numRuns: 300, ...replaySeed() },
    ));

  it('[KIND-129] what was said by somebody who had not heard of the withdrawal yet does not stand beside it', () => {
    const begun = given(referral, scene)
      .when({ member: 'it-moi', at: '2026-11-22T08:00:00.000Z' }, 'offer', { ...examples.offer, to: services })
      .when({ member: 'it-moi', at: '2026-11-22T09:00:00.000Z' }, 'revoke', examples.revoke);
    const late = begun.when(
      { member: 'ma-moi', at: '2026-11-22T10:00:00.000Z', sees: { 'contact/it-moi/1': 1 } },
      'accept',
      examples.accept,
    );
    expect(late.refusal).toBe(null);
    expect(late.folded.exceptions).toMatchObject([{ status: 'voided', code: 'referral.revoked' }]);
    expect(late.folded.state.desks.every(({ accepted }) => accepted === null)).toBe(true);
  });
});
