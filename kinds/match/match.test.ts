import { describe, expect, it } from 'vitest';
import { toBase64 } from '#crypto';
import { given, type Player } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import type { Facets } from '../../packages/kind/kind.ts';
import { examples } from './examples.ts';
import match from './index.ts';
import { log } from './log.ts';
import { overview } from './overview.ts';
import { batchRecord, setRecord } from './places.ts';
import { matchRefusals } from './rules.ts';
import { answerTick } from './tick.ts';
import { noticedFrom, spent, usedUp } from './used-up.ts';

const categories = ['deconfliction', 'phone'];
const matching = [
  { holder: 'fr-mi', asker: 'it-moi', batches: 1, categories: ['phone'] },
  { holder: 'ma-moi', asker: 'it-moi', batches: 10, categories },
];
const charter = inventedCharter('contact', ['fr-mi', 'it-moi', 'ma-moi'], { matching });
const file = {
  ...{ id: examples.publish.file, name: 'tags', mediaType: 'application/octet-stream', size: 1_024 },
  ...{ sha256: 'ab'.repeat(32), key: `AGE-SECRET-KEY-1${'0'.repeat(58)}` },
  segments: [{ sha256: 'cd'.repeat(32), size: 1_250 }],
};
const day = '2026-11-22';
const slots = (slot: number, holder = 'ma-moi', on = day) => batchRecord('it-moi', holder, on, slot);
const scene = (record: string) => ({ charter, record, tzdb: 'test', files: { [file.id]: file } });
const at = (member: string, seconds: number): Player => ({
  ...{ member, actor: { role: 'node', ref: 'node' } },
  at: new Date(Date.UTC(2026, 10, 22, 8, 0, seconds)).toISOString(),
});
const [rome, rabat, paris] = ['it-moi', 'ma-moi', 'fr-mi'].map(
  (member) =>
    (seconds: number): Player =>
      at(member, seconds),
) as [(s: number) => Player, (s: number) => Player, (s: number) => Player];
const heard = new Set<string>();
type Outcome = { readonly refusal: { readonly code: string } | null };
const refused = (code: string) => (outcome: Outcome) => {
  heard.add(code);
  expect(outcome.refusal?.code).toBe(code);
};
const done = (outcome: Outcome) => expect(outcome.refusal).toBe(null);
const ask = (change: object = {}, record = slots(1)) =>
  given(match, scene(record)).when(rome(1), 'ask', { ...examples.ask, ...change });
const asked = ask().thenSee(done);
const answered = asked.when(rabat(10), 'answer', examples.answer).thenSee(done);
const [element = ''] = examples.ask.elements;
const identity = toBase64(new Uint8Array(32));

describe('a batch', () => {
  it('[PSI-11] is asked where the charter lets it, in a category that is open', () => {
    const other = inventedCharter('contact', ['fr-mi', 'it-moi', 'ma-moi']);
    given(match, { ...scene(slots(1)), charter: other })
      .when(rome(1), 'ask', examples.ask)
      .thenSee(refused('match.terms'));
    given(match, scene(batchRecord('ma-moi', 'it-moi', day, 1)))
      .when(rabat(1), 'ask', { ...examples.ask, holder: 'it-moi' })
      .thenSee(refused('match.terms'));
    ask({ category: 'plate' }).thenSee(refused('match.category'));
    ask({ category: 'deconfliction' }).thenSee(done);
    ask({ holder: 'it-moi' }).thenSee(refused('kind.toSelf'));
    ask({ legalBasis: 'none' }).thenSee(refused('kind.legalBasis'));
    ask({ purpose: ' ' }).thenSee(refused('kind.input'));
  });

  it('[PSI-12] has a place in its day, and there are as many places as the charter has batches', () => {
    for (const slot of [1, 10]) ask({ slot }, slots(slot)).thenSee(done);
    ask({ slot: 11 }, slots(11)).thenSee(refused('match.budget'));
    ask({ slot: 2, holder: 'fr-mi' }, slots(2, 'fr-mi')).thenSee(refused('match.budget'));
    ask({ slot: 2 }, slots(1)).thenSee(refused('match.place'));
    ask({}, slots(1, 'fr-mi')).thenSee(refused('match.place'));
    ask({ day: '2026-11-20', week: '2026-W47' }, slots(1, 'ma-moi', '2026-11-20')).thenSee(refused('kind.day'));
    asked.when(rome(9), 'ask', examples.ask).thenSee(refused('match.exists'));
  });

  it('[PSI-12] whoever walks a space of numbers stands still when the day is used up', () => {
    const used = Array.from({ length: 100 }, (_, at) => at + 1).filter(
      (slot) => ask({ slot }, slots(slot)).refusal === null,
    );
    expect(used).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('[PSI-13] belongs to the week of its day', () => {
    ask({ week: '2026-W46' }).thenSee(refused('match.week'));
    ask({ week: '2026-W48' }).thenSee(refused('match.week'));
  });

  it('[PSI-14] has 64 elements of the group', () => {
    const { elements } = examples.ask;
    ask({ elements: elements.slice(1) }).thenSee(refused('match.size'));
    ask({ elements: [...elements, element] }).thenSee(refused('match.size'));
    ask({ elements: [] }).thenSee(refused('match.size'));
    ask({ elements: elements.with(7, identity) }).thenSee(refused('match.element'));
    ask({ elements: elements.with(7, toBase64(new Uint8Array(32).fill(0xff))) }).thenSee(refused('match.element'));
    ask({ elements: elements.with(7, element.replace(/.=$/, 'B=')) }).thenSee(refused('kind.input'));
    ask({ key: identity }).thenSee(refused('match.element'));
  });

  it('[PSI-15] is answered once, by its holder, at its beat and not before', () => {
    expect(answerTick('2026-11-22T08:00:01.000Z')).toBe('2026-11-22T08:00:10.000Z');
    expect(answerTick('2026-11-22T08:00:10.000Z')).toBe('2026-11-22T08:00:20.000Z');
    asked.when(rabat(9), 'answer', examples.answer).thenSee(refused('match.early'));
    asked.when(paris(10), 'answer', examples.answer).thenSee(refused('match.notHolder'));
    asked.when(rome(10), 'answer', examples.answer).thenSee(refused('match.notHolder'));
    answered.when(rabat(20), 'answer', examples.answer).thenSee(refused('match.over'));
    answered.when(rabat(20), 'decline', examples.decline).thenSee(refused('match.over'));
    asked.when(rabat(10), 'decline', examples.decline).thenSee(done);
    given(match, scene('ma-moi.0199f3b2-0c00-7000-8000-000000000009'))
      .when(rabat(10), 'answer', examples.answer)
      .thenSee(refused('match.absent'));
    const { evaluated } = examples.answer;
    const answer = (change: object) => asked.when(rabat(10), 'answer', { ...examples.answer, ...change });
    answer({ evaluated: evaluated.slice(1) }).thenSee(refused('match.size'));
    answer({ evaluated: [...evaluated, element] }).thenSee(refused('match.size'));
    answer({ evaluated: evaluated.with(0, identity) }).thenSee(refused('match.element'));
  });

  it('[PSI-15] an answer that cannot be read is said to be one, by its asker alone and once', () => {
    answered.when(rabat(20), 'reject', examples.reject).thenSee(refused('match.notAsker'));
    asked.when(rome(20), 'reject', examples.reject).thenSee(refused('match.over'));
    const rejected = answered.when(rome(20), 'reject', examples.reject).thenSee(done);
    rejected.when(rome(30), 'reject', examples.reject).thenSee(refused('match.over'));
    expect(match.facets(rejected.folded.state, 'x')).toMatchObject({ state: 'rejected', ended: true });
  });

  it('[PSI-78] what became of a hit is told by a person of the asker, by its tag, of an answer that was read', () => {
    const officer = (player: Player): Player => ({ ...player, actor: { role: 'officer', ref: 'o' } });
    const tell = (story: typeof asked, player: Player, change: object = {}) =>
      story.when(officer(player), 'giveFeedback', { ...examples.giveFeedback, ...change });
    const told = tell(answered, rome(20)).thenSee(done);
    expect(told.folded.state.feedback).toMatchObject([{ author: 'it-moi', ...examples.giveFeedback, day }]);
    const again = tell(told, rome(30), { verdict: 'notSame' }).thenSee(done);
    expect(again.folded.state.feedback.map(({ verdict }) => verdict)).toEqual(['same', 'notSame']);
    for (const player of [rabat(20), paris(20)]) tell(answered, player).thenSee(refused('kind.feedback.receiver'));
    tell(asked, rome(20)).thenSee(refused('kind.feedback.none'));
    tell(asked.when(rabat(10), 'decline', examples.decline), rome(20)).thenSee(refused('kind.feedback.none'));
    const rejected = answered.when(rome(20), 'reject', examples.reject);
    tell(rejected, rome(30)).thenSee(refused('kind.feedback.none'));
    for (const tag of ['', '0f', 'Z'.repeat(32), '0F'.repeat(16)])
      tell(answered, rome(20), { tag }).thenSee(refused('kind.input'));
    tell(answered, rome(20), { verdict: 'useful' }).thenSee(refused('kind.input'));
    given(match, scene(slots(3)))
      .when(officer(rome(20)), 'giveFeedback', examples.giveFeedback)
      .thenSee(refused('match.absent'));
    // A person's word: no node has the command, none is asked for, and nothing of it is counted or changes how the batch stands.
    expect(match.commands.giveFeedback?.roles).toEqual(['officer', 'head']);
    expect(match.reactions(answered.folded.state, { me: 'it-moi', now: '' })).toEqual([]);
    expect(match.tallies(again.folded.state, charter)).toEqual(match.tallies(answered.folded.state, charter));
    const facets = (story: typeof asked) => ({ ...match.facets(story.folded.state, 'x'), updated: '' });
    expect(facets(again)).toEqual(facets(answered));
  });

  it('[PSI-16] awaits nobody, and is counted without what was found', () => {
    expect(match.facets(asked.folded.state, 'x')).toMatchObject({ state: 'asked', waitingOn: [], ended: false });
    expect(match.tallies(answered.folded.state, charter)).toEqual([
      { day, asker: 'it-moi', holder: 'ma-moi', measure: 'matchAsked', count: 1 },
      { day, asker: 'it-moi', holder: 'ma-moi', measure: 'matchAnswered', count: 1 },
    ]);
  });

  it('[PSI-12] that is erased leaves its place used', () => {
    const rows = asked.rows.map((row) => ({ ...row, data: '' }));
    given(match, scene(slots(1)), rows)
      .when(rome(9), 'ask', examples.ask)
      .thenSee(refused('match.exists'));
  });
});

describe('the tags of a week', () => {
  const publish = (change: object = {}, record = setRecord('ma-moi', 'it-moi', 'phone', '2026-W47')) =>
    given(match, scene(record)).when(rabat(1), 'publish', { ...examples.publish, ...change });

  it('[PSI-17] stand in their one place for holder, asker, category and week, as many as a power of two', () => {
    const published = publish().thenSee(done);
    published.when(rabat(2), 'publish', examples.publish).thenSee(refused('match.exists'));
    publish({ week: '2026-W48' }).thenSee(refused('match.week'));
    publish({ category: 'deconfliction' }).thenSee(refused('match.place'));
    publish({ category: 'iban' }).thenSee(refused('match.category'));
    publish({ asker: 'fr-mi' }).thenSee(refused('match.terms'));
    publish({ asker: 'de-bmi' }).thenSee(refused('kind.toStranger'));
    for (const count of [32, 63, 65, 128]) publish({ count }).thenSee(refused('match.file'));
    publish({ key: identity }).thenSee(refused('match.element'));
    publish({ file: 'another' }).thenSee(refused('kind.attachment'));
    expect(match.attachments(published.folded.state)).toEqual([file]);
    published.when(rome(9), 'revoke', examples.revoke).thenSee(refused('match.notHolder'));
    asked.when(rabat(10), 'revoke', examples.revoke).thenSee(refused('match.absent'));
    const revoked = published.when(rabat(9), 'revoke', examples.revoke).thenSee(done);
    revoked.when(rabat(10), 'revoke', examples.revoke).thenSee(refused('match.over'));
    expect(match.facets(revoked.folded.state, 'x')).toMatchObject({ state: 'revoked', ended: true });
    expect(match.facets(published.folded.state, 'x')).toMatchObject({ state: 'published', ended: true });
  });
});

it('[PSI-18] the log of batches counts what was asked, answered and left, newest first', () => {
  const states = [asked, answered].map(({ folded }) => folded.state);
  const second = ask({ slot: 2, elements: examples.ask.elements }, slots(2)).when(
    rabat(10),
    'decline',
    examples.decline,
  );
  const found = overview([...states.slice(1), second.folded.state, publishedState()], charter);
  expect(found.batches.map(({ slot, state }) => [slot, state])).toEqual([
    [2, 'declined'],
    [1, 'answered'],
  ]);
  expect(found.days).toEqual([
    { asker: 'it-moi', holder: 'ma-moi', day, budget: 10, asked: 2, answered: 1, declined: 1, left: 8 },
  ]);
});

it('[PSI-65] names a direction in which every place of a day was used, on how many days, as long as the days are near', () => {
  const line = { asker: 'it-moi', holder: 'fr-mi', budget: 1, asked: 1, answered: 1, declined: 0, left: 0 };
  const other = { ...line, holder: 'ma-moi', budget: 10, left: 9 };
  const days = ['2026-11-22', '2026-11-21', '2026-11-15'].flatMap((on) => [
    { ...line, day: on },
    { ...other, day: on },
  ]);
  expect(usedUp(days, '2026-11-16')).toEqual([{ asker: 'it-moi', holder: 'fr-mi', days: 2, last: '2026-11-22' }]);
  expect(usedUp([{ ...line, day, budget: 0 }], '')).toEqual([]);
  const open = inventedCharter('contact', ['fr-mi', 'it-moi', 'ma-moi'], {
    matching: [{ holder: 'ma-moi', asker: 'it-moi', batches: 1, categories }],
  });
  const records = () => [{ kind: 'match', record: slots(1), state: asked.folded.state, facets: {} as Facets }];
  const at = { me: 'ma-moi', now: '2026-11-22T12:00:00.000Z', charter: open, records, cut: false };
  const found = [{ asker: 'it-moi', holder: 'ma-moi', days: 1, last: day }];
  expect(log.answer({}, at)).toMatchObject({ usedUp: found });
  expect(log.answer({}, { ...at, now: '2026-12-19T12:00:00.000Z' })).toMatchObject({ usedUp: found });
  expect(log.answer({}, { ...at, now: '2026-12-20T12:00:00.000Z' })).toMatchObject({ usedUp: [] });
  const weeks = ['2026-W46', '2026-W47'];
  expect(spent.about?.({ weeks, since: day })).toEqual({ match: weeks });
  expect(spent.answer({ weeks, since: day }, at)).toEqual(found);
  expect(spent.answer({ weeks, since: '2026-11-23' }, at)).toEqual([]);
  expect(spent.answer({ weeks: ['2026-W48'], since: day }, at)).toEqual([]);
});

it('[PSI-65] a walk over several weeks shows with all its days, and whoever leaves one question over each day is named as well', () => {
  const line = { asker: 'it-moi', holder: 'ma-moi', budget: 10, answered: 0, declined: 0 };
  const walk = (asked: number) =>
    Array.from({ length: 28 }, (_, at) => ({
      ...{ ...line, asked, left: 10 - asked },
      day: new Date(Date.UTC(2026, 10, 22 - at)).toISOString().slice(0, 10),
    }));
  const days = (asked: number) => usedUp(walk(asked), '2026-10-26').map((one) => [one.days, one.last]);
  expect([days(10), days(9), days(8)]).toEqual([[[28, '2026-11-22']], [[28, '2026-11-22']], []]);
  expect([1, 2, 10, 11, 100].map(noticedFrom)).toEqual([1, 2, 9, 10, 90]);
});

function publishedState() {
  const record = setRecord('ma-moi', 'it-moi', 'phone', '2026-W47');
  return given(match, scene(record)).when(rabat(1), 'publish', examples.publish).folded.state;
}

it('every rule of a batch was tried', () => {
  const ofTheNodes = ['match.key', 'match.stale', 'match.noSet', 'match.proof', 'match.answer'];
  expect(matchRefusals.filter((code) => !heard.has(code))).toEqual(ofTheNodes);
});
