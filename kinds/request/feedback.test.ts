import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../dev/test/chance.ts';
import { foldRecord } from '../../packages/kind/fold.ts';
import { given, type Player, type Story, sizesOf } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { clear } from '../../packages/policy/clear.ts';
import { nobodySheltered, protectionIndex } from '../../packages/policy/protection/index.ts';
import { examples } from './examples.ts';
import request from './index.ts';
import type { RequestState } from './schema.ts';

const charter = inventedCharter('gmmp.ma-it', ['fr-mi', 'it-moi', 'ma-moi'], { fourEyes: ['H3'] });
const scene = { charter, record: 'it-moi.0199f3b2-0c00-7000-8000-000000000001', tzdb: 'test' };
const at =
  (member: string) =>
  (hour: number, sees?: Readonly<Record<string, number>>): Player => ({
    ...{ member, at: new Date(Date.UTC(2026, 10, 22, hour)).toISOString() },
    ...(sees === undefined ? {} : { sees }),
  });
const [rome, rabat, paris] = [at('it-moi'), at('ma-moi'), at('fr-mi')];
const refused = (code: string) => (outcome: { refusal: { code: string } | null }) =>
  expect(outcome.refusal?.code).toBe(code);
const done = (outcome: { refusal: unknown }) => expect(outcome.refusal).toBe(null);

const asked = given(request, scene)
  .when(rome(8), 'ask', { ...examples.ask, to: ['ma-moi', 'fr-mi'] })
  .when(rabat(9), 'receive', {})
  .when(paris(9), 'receive', {})
  .thenSee(done);
const partly = asked.when(rabat(10), 'answerPartly', examples.answerPartly).thenSee(done);
const answered = partly.when(rabat(11), 'answer', examples.answer).thenSee(done);
const [part, final] = ['gmmp.ma-it/ma-moi/1#1', 'gmmp.ma-it/ma-moi/1#2'];
const word = (change: object = {}) => ({ statement: final, item: 1, verdict: 'useful', note: null, ...change });
const said = (story: Story<RequestState>) =>
  story.folded.state.desks.flatMap(({ member, replies }) =>
    replies.flatMap(({ id, feedback }) => feedback.map(({ item, verdict }) => `${member} ${id} ${item} ${verdict}`)),
  );
const counted = (story: Story<RequestState>) =>
  request
    .tallies(story.folded.state, charter)
    .filter(({ measure }) => measure.startsWith('answerFeedback:'))
    .map(({ holder, measure }) => `${holder} ${measure}`);

describe('what the asker made of an answer', () => {
  it('[KIND-192] is said piece by piece by the asker alone, of a piece that stands', () => {
    const story = answered
      .when(rome(12), 'giveFeedback', word())
      .thenSee(done)
      .when(rome(13), 'giveFeedback', word({ statement: part, item: 0, verdict: 'actedUpon', note: 'It was checked.' }))
      .thenSee(done);
    expect(said(story)).toEqual([`ma-moi ${part} 0 actedUpon`, `ma-moi ${final} 1 useful`]);
    for (const player of [rabat(12), paris(12)])
      answered.when(player, 'giveFeedback', word()).thenSee(refused('kind.feedback.receiver'));
    for (const stray of [{ item: 2 }, { statement: 'gmmp.ma-it/it-moi/1#0', item: 0 }, { statement: 'none' }])
      answered.when(rome(12), 'giveFeedback', word(stray)).thenSee(refused('kind.feedback.none'));
    for (const wrong of [{ verdict: 'same' }, { item: -1 }, { item: 0.5 }, { item: 50 }])
      answered.when(rome(12), 'giveFeedback', word(wrong)).thenSee(refused('kind.input'));
    asked.when(rome(12), 'giveFeedback', word()).thenSee(refused('kind.feedback.none'));
    given(request, scene).when(rome(12), 'giveFeedback', word()).thenSee(refused('request.absent'));
  });

  it('[KIND-192] an answer that was erased takes what was said of it along, and no more is said of it', () => {
    const story = answered.when(rome(12), 'giveFeedback', word()).thenSee(done);
    const erased = story.rows.map((row) => (`${row.origin}#${row.seq}` === final ? { ...row, data: '' } : row));
    const left = given(request, scene, erased);
    expect(said(left)).toEqual([]);
    left.when(rome(13), 'giveFeedback', word()).thenSee(refused('kind.feedback.none'));
  });

  it('[KIND-193] changes nothing else, is said after the end too, and its last word on each piece counts', () => {
    const once = answered.when(rome(12), 'giveFeedback', word()).thenSee(done);
    const facets = (story: Story<RequestState>) => ({ ...request.facets(story.folded.state, 'x'), updated: '' });
    expect(facets(once)).toEqual(facets(answered));
    const closed = once.when(rome(13), 'close', examples.close).thenSee(done);
    const later = closed
      .when(rome(400), 'giveFeedback', word({ verdict: 'wrong' }))
      .thenSee(done)
      .when(rome(401), 'giveFeedback', word({ item: 0, verdict: 'outdated' }))
      .thenSee(done)
      .when(rome(402), 'giveFeedback', word({ statement: part, item: 0, verdict: 'outdated' }))
      .thenSee(done);
    expect(facets(later)).toEqual(facets(closed));
    expect(said(later).length).toBe(4);
    expect(counted(later).sort()).toEqual([
      'ma-moi answerFeedback:outdated',
      'ma-moi answerFeedback:outdated',
      'ma-moi answerFeedback:wrong',
    ]);
    const withdrawn = partly.when(rome(12), 'withdraw', examples.withdraw).thenSee(done);
    withdrawn.when(rome(13), 'giveFeedback', word({ statement: part, item: 0 })).thenSee(done);
  });

  const circumstances = {
    ...{ me: 'it-moi', actor: { role: 'officer' as const, ref: 'x' }, now: '2026-11-22T12:00:00.000Z' },
    ...{ zone: charter.zone, tzdb: 'test', charter, record: scene.record, sign: () => '' },
    ...{ rnd: (length: number) => new Uint8Array(length), attachment: () => null, protection: nobodySheltered },
  };

  it('[KIND-194] is about whom the piece is about: somebody sheltered from the country that reads it is not spoken of', () => {
    const [one, two] = examples.answer.items;
    const apart = {
      ...examples.answer,
      summary: null,
      items: [
        { ...one, concerns: ['persons.0'] },
        { ...two, concerns: ['objects.0'] },
      ],
    };
    const story = partly.when(rabat(11), 'answer', apart).thenSee(done);
    const sheltered = {
      ...{ id: 'nadia', names: ['Samir Lahmidi'], identifiers: [], records: [], files: [], fled: ['MA'] },
    };
    const cleared = (item: number) => {
      const { drafts } = story.when(rome(12), 'giveFeedback', word({ item })).thenSee(done);
      const place = { ...circumstances, protection: protectionIndex([sheltered]) };
      const found = clear(drafts, place, request.facets(story.folded.state, 'x')?.handling ?? null);
      return 'ok' in found ? found.code : null;
    };
    expect([cleared(0), cleared(1)]).toEqual([expect.stringMatching(/^policy\./), null]);
  });

  it('[KIND-194] goes under the marking of its record, and waits for a second person where that asks for one', () => {
    const release = ({ folded }: Story<RequestState>) =>
      request.commands.giveFeedback?.release?.(folded.state, word(), circumstances);
    const items = examples.answer.items.map((one) => ({ ...one, handling: ['H3'], handlingNote: 'Ask first.' }));
    const strict = partly.when(rabat(11), 'answer', { ...examples.answer, items }).thenSee(done);
    expect([release(answered), release(strict)]).toEqual([null, 'policy.release.H3']);
  });
});

it('[KIND-195] in whatever order the entries come, the same feedback stands on the same answers', () => {
  const step = fc.record({
    member: fc.constantFrom('it-moi', 'it-moi', 'ma-moi', 'fr-mi'),
    command: fc.constantFrom('giveFeedback', 'giveFeedback', 'answerPartly', 'answer', 'close'),
    item: fc.integer({ min: 0, max: 2 }),
    statement: fc.constantFrom(part, final, 'gmmp.ma-it/fr-mi/1#1'),
    hour: fc.integer({ min: 0, max: 90 }),
    share: fc.constantFrom(0, 0.5, 1, 1),
  });
  const stories = fc.array(step, { minLength: 2, maxLength: 10 }).map((steps) =>
    steps.reduce((story, { member, command, hour, share, ...on }) => {
      const sizes = Object.entries(sizesOf(story.rows)).filter(([origin]) => !origin.includes(`/${member}/`));
      const sees = Object.fromEntries(sizes.map(([origin, size]) => [origin, Math.max(1, Math.floor(size * share))]));
      const input = command === 'giveFeedback' ? word(on) : { ...examples, '': null }[command as 'answer'];
      return story.when(at(member)(12 + hour, sees), command, input);
    }, partly),
  );
  fc.assert(
    fc.property(
      stories.chain((story) => fc.tuple(fc.constant(story), fc.shuffledSubarray([...story.rows]))),
      ([story, some]) => {
        const held = sizesOf(story.rows);
        const folded = foldRecord(request, [...some, ...[...story.rows].reverse()], [charter], held);
        expect(folded).toEqual(foldRecord(request, story.rows, [charter], held));
        for (const reply of folded.state.desks.flatMap(({ replies }) => replies))
          for (const { author, item } of reply.feedback)
            expect([author, item < reply.answer.items.length]).toEqual(['it-moi', true]);
      },
    ),
    { numRuns: 80, ...replaySeed() },
  );
});
