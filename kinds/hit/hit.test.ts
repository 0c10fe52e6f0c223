import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../dev/test/chance.ts';
import { foldRecord } from '../../packages/kind/fold.ts';
import { given, type Player, sizesOf } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import type { Circumstances } from '../../packages/kind/kind.ts';
import { clear } from '../../packages/policy/clear.ts';
import { protectionIndex } from '../../packages/policy/protection/index.ts';
import { examples } from './examples.ts';
import hit from './index.ts';
import { hitRefusals } from './rules.ts';
import { nothingGrounds } from './schema.ts';

const charter = inventedCharter('contact', ['fr-mi', 'it-moi', 'ma-moi']);
const scene = { charter, record: 'it-moi.0199f3b2-0c00-7000-8000-000000000009', tzdb: 'test' };
const at =
  (member: string) =>
  (hour: number): Player => ({ member, at: new Date(Date.UTC(2026, 10, 22, hour)).toISOString() });
const [rome, rabat, paris] = [at('it-moi'), at('ma-moi'), at('fr-mi')];
const heard = new Set<string>();
type Outcome = { readonly refusal: { readonly code: string } | null };
const refused = (code: string) => (outcome: Outcome) => {
  heard.add(code);
  expect(outcome.refusal?.code).toBe(code);
};
const done = (outcome: Outcome) => expect(outcome.refusal).toBe(null);
const ask = (change: object = {}) => given(hit, scene).when(rome(8), 'ask', { ...examples.ask, ...change });
const asked = ask().thenSee(done);
const facets = (story: typeof asked) => hit.facets(story.folded.state, 'x');
const circumstances = (now: string): Circumstances => ({
  ...{ me: 'ma-moi', actor: { role: 'head', ref: 'head' }, now, zone: charter.zone, tzdb: 'test', charter },
  ...{ record: scene.record, rnd: (length: number) => new Uint8Array(length), attachment: () => null },
  sign: () => '',
  protection: protectionIndex([
    {
      id: 'somebody',
      names: ['Salma Idrissi'],
      identifiers: [{ kind: 'phone', value: '+212 600-118 723' }],
      records: [],
      files: [],
      fled: ['IT'],
    },
  ]),
});

describe('a hit/no-hit question', () => {
  it('[PSI-30] names one identifier in its one spelling, to one other member, on an instrument of the charter', () => {
    ask({ to: 'it-moi' }).thenSee(refused('kind.toSelf'));
    ask({ to: 'de-bmi' }).thenSee(refused('kind.toStranger'));
    ask({ legalBasis: 'none' }).thenSee(refused('kind.legalBasis'));
    ask({ value: '+212 600118723' }).thenSee(refused('hit.identifier'));
    ask({ type: 'imo', value: '9074728' }).thenSee(refused('hit.identifier'));
    asked.when(rome(9), 'ask', examples.ask).thenSee(refused('hit.exists'));
    expect(facets(asked)).toMatchObject({ state: 'asked', waitingOn: ['ma-moi'], ended: false });
  });

  it('[PSI-31] is answered once by whoever was asked, or withdrawn by whoever asked', () => {
    given(hit, scene).when(rabat(9), 'confirm', examples.confirm).thenSee(refused('hit.absent'));
    asked.when(paris(9), 'confirm', examples.confirm).thenSee(refused('hit.notAddressee'));
    asked.when(rabat(9), 'withdraw', examples.withdraw).thenSee(refused('hit.notAsker'));
    const confirmed = asked.when(rabat(9), 'confirm', examples.confirm).thenSee(done);
    confirmed.when(rabat(10), 'nothing', examples.nothing).thenSee(refused('hit.over'));
    confirmed.when(rome(10), 'withdraw', examples.withdraw).thenSee(refused('hit.over'));
    expect(facets(confirmed)).toMatchObject({ state: 'hit', waitingOn: [], ended: true });
    expect(facets(asked.when(rome(9), 'withdraw', examples.withdraw))?.state).toBe('withdrawn');
    expect(hit.tallies(confirmed.folded.state, charter).map(({ measure }) => measure)).toEqual([
      'hitAsked',
      'hitConfirmed',
    ]);
  });

  it('[KIND-192] [KIND-193] whoever asked says what a hit turned out to be, and the last word counts', () => {
    const confirmed = asked.when(rabat(9), 'confirm', examples.confirm).thenSee(done);
    const told = confirmed.when(rome(10), 'giveFeedback', examples.giveFeedback).thenSee(done);
    const again = told.when(rome(300), 'giveFeedback', { verdict: 'notSame' }).thenSee(done);
    expect(again.folded.state.feedback.map(({ verdict, note }) => [verdict, note])).toEqual([
      ['same', examples.giveFeedback.note],
      ['notSame', null],
    ]);
    const measures = hit.tallies(again.folded.state, charter).map(({ holder, measure }) => `${holder} ${measure}`);
    expect(measures).toEqual(['ma-moi hitAsked', 'ma-moi hitConfirmed', 'ma-moi hitFeedback:notSame']);
    expect({ ...facets(again), updated: '' }).toEqual({ ...facets(confirmed), updated: '' });
    for (const player of [rabat(10), paris(10)])
      confirmed.when(player, 'giveFeedback', examples.giveFeedback).thenSee(refused('kind.feedback.receiver'));
    asked.when(rome(10), 'giveFeedback', examples.giveFeedback).thenSee(refused('kind.feedback.none'));
    const nothing = asked.when(rabat(40), 'nothing', examples.nothing);
    nothing.when(rome(41), 'giveFeedback', examples.giveFeedback).thenSee(refused('kind.feedback.none'));
    confirmed.when(rome(10), 'giveFeedback', { verdict: 'useful' }).thenSee(refused('kind.input'));
    // What is said is about the identifier, although it does not repeat it.
    const [draft] = told.drafts;
    expect(draft?.disclosure.about).toEqual([examples.ask.value]);
  });

  it('[PSI-32] nothing to report is one formula at one tick, whatever the cause and whenever it was decided', () => {
    const texts = nothingGrounds.map((ground) => {
      const story = asked.when(rabat(30), 'nothing', { ground, explanation: 'Somebody applied here.' }).thenSee(done);
      return JSON.stringify([story.drafts, story.folded.state.nothing]);
    });
    expect(new Set(texts).size).toBe(1);
    const leaves = (minutes: number) =>
      hit.commands.nothing?.leaves?.(
        asked.folded.state,
        examples.nothing,
        circumstances(new Date(Date.UTC(2026, 10, 22, 8, minutes)).toISOString()),
      );
    expect([1, 200, 1_439].map(leaves)).toEqual(Array.from({ length: 3 }, () => '2026-11-23T08:00:00.000Z'));
    expect([1_440, 1_499].map(leaves)).toEqual(Array.from({ length: 2 }, () => '2026-11-23T09:00:00.000Z'));
  });

  it('[PSI-33] of somebody who fled the country of the asker a hit cannot be said, and nothing to report can', () => {
    const here = circumstances('2026-11-22T09:00:00.000Z');
    const say = (command: string, input: object) => {
      const drafts = hit.commands[command]?.draft(asked.folded.state, input, here) ?? [];
      if ('ok' in drafts) return drafts.code;
      const cleared = clear(drafts, here, null);
      return 'ok' in cleared ? cleared.code : 'cleared';
    };
    expect(say('confirm', examples.confirm)).toBe('policy.withheld');
    expect(say('nothing', examples.nothing)).toBe('cleared');
  });

  it('[PSI-31] comes to one state on all nodes, in whatever order its entries come', () => {
    const step = fc.record({
      member: fc.constantFrom('it-moi', 'ma-moi', 'fr-mi'),
      command: fc.constantFrom('confirm' as const, 'nothing' as const, 'withdraw' as const),
      hour: fc.integer({ min: 9, max: 100 }),
      share: fc.constantFrom(0, 1),
    });
    const stories = fc.array(step, { minLength: 1, maxLength: 6 }).map((steps) =>
      steps.reduce((story, { member, command, hour, share }) => {
        const sizes = Object.entries(sizesOf(story.rows)).filter(([origin]) => !origin.includes(`/${member}/`));
        const sees = Object.fromEntries(sizes.map(([origin, size]) => [origin, Math.max(1, size * share)]));
        return story.when({ ...at(member)(hour), sees }, command, examples[command]);
      }, asked),
    );
    fc.assert(
      fc.property(
        stories.chain(({ rows }) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          const folded = foldRecord(hit, [...shuffled, ...shuffled.slice(0, 2)], [charter], sizesOf(rows));
          expect(folded).toEqual(foldRecord(hit, rows, [charter], sizesOf(rows)));
          const { confirmed, nothing } = folded.state;
          expect(confirmed !== null && nothing !== null).toBe(false);
          expect([confirmed, nothing].every((one) => one === null || one.author === 'ma-moi')).toBe(true);
        },
      ),
      { numRuns: 100, ...replaySeed() },
    );
  });

  it('every rule was tried', () => expect(hitRefusals.filter((code) => !heard.has(code))).toEqual([]));
});
