import { describe, expect, it } from 'vitest';
import { given, type Player } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { examples } from './examples.ts';
import subject from './index.ts';
import { neutralWords } from './neutral-words.ts';
import { subjectRefusals } from './rules.ts';
import { answerLanguages } from './schema.ts';

const charter = inventedCharter('contact', ['fr-mi', 'it-moi', 'ma-moi', 'xx-aid'], { zone: 'Europe/Rome' });
const scene = { charter, record: 'it-moi.0199f3b2-0c00-7000-8000-000000000001', tzdb: 'test' };
/** `hour` counts from 22 November 2026, 00:00 UTC. */
const at =
  (member: string) =>
  (hour: number): Player => ({ member, at: new Date(Date.UTC(2026, 10, 22, hour)).toISOString() });
const [rome, rabat, paris, aid] = [at('it-moi'), at('ma-moi'), at('fr-mi'), at('xx-aid')];
const day = 24;
const tried = new Set<string>();
const refused = (code: string) => (outcome: { refusal: { code: string } | null }) => {
  tried.add(code);
  expect(outcome.refusal?.code).toBe(code);
};
const done = (outcome: { refusal: { code: string } | null }) => expect(outcome.refusal).toBe(null);

const to = ['ma-moi', 'fr-mi'];
const receive = (change: object = {}) =>
  given(subject, scene).when(rome(8), 'receive', { ...examples.receive, to, ...change });
const received = receive().thenSee(done);
const neutral = { what: 'neutral', items: [] };
const gathered = received.when(rabat(9), 'report', examples.report).when(paris(9), 'report', neutral).thenSee(done);
const facets = (story: typeof received) => subject.facets(story.folded.state, 'x');
const answer = (change: object) => ({ ...examples.answer, ...change });

describe('a data subject’s request', () => {
  it('[KIND-130] is taken in by the authority the person wrote to, on a day that has been, and goes to others of the group', () => {
    receive({ receivedOn: '2026-11-23' }).thenSee(refused('subject.receivedOn'));
    receive({ to: ['it-moi'] }).thenSee(refused('kind.toSelf'));
    receive({ legalBasis: 'none' }).thenSee(refused('kind.legalBasis'));
    receive({ person: { ...examples.receive.person, names: [] } }).thenSee(refused('kind.input'));
    given(subject, scene)
      .when(rabat(8), 'receive', { ...examples.receive, to: ['fr-mi'] })
      .thenSee(refused('kind.creator'));
    received.when(rome(9), 'receive', { ...examples.receive, to }).thenSee(refused('subject.exists'));
    given(subject, scene).when(rome(8), 'report', neutral).thenSee(refused('subject.absent'));
  });

  it('[KIND-131] has a month from the day of receipt, in the zone of the charter, the same on every node', () => {
    const { due } = received.folded.state.received?.petition ?? {};
    expect(due).toEqual({ instant: '2026-12-20T22:59:59.999Z', zone: 'Europe/Rome', tzdb: 'test' });
    expect(facets(received)?.due).toEqual(due);
    const forged = received.rows.map((row) => ({
      ...row,
      data: row.data.replace('2026-12-20T22:59:59.999Z', '2027-12-20T22:59:59.999Z'),
    }));
    const late = given(subject, scene, forged);
    expect(late.folded.exceptions).toMatchObject([{ status: 'voided', code: 'subject.clock' }]);
    tried.add('subject.clock');
  });

  it('[KIND-132] each member asked says once what it holds: pieces of information, or the neutral word and nothing else', () => {
    received.when(aid(9), 'report', neutral).thenSee(refused('subject.notAsked'));
    received.when(rome(9), 'report', neutral).thenSee(refused('subject.notAsked'));
    received.when(rabat(9), 'report', { what: 'data', items: [] }).thenSee(refused('subject.items'));
    received.when(rabat(9), 'report', { ...examples.report, what: 'neutral' }).thenSee(refused('subject.items'));
    gathered.when(rabat(10), 'report', neutral).thenSee(refused('subject.found'));
    received.when(rabat(9), 'report', { what: 'withheld', items: [] }).thenSee(refused('kind.input'));
  });

  it('[KIND-132] nothing held and nothing to be told are the same bytes', () => {
    const said = (who: typeof rabat) => received.when(who(9), 'report', neutral).rows.at(-1)?.data;
    expect(said(rabat)).toBe(said(paris));
    expect(said(rabat)).toBe('{"what":"neutral","items":[],"day":"2026-11-22"}');
  });

  it('[KIND-132] the neutral word leaves a week before the limit, or at the next full hour: whoever looked, whatever was found', () => {
    const due = Date.parse(received.folded.state.received?.petition.due.instant ?? '');
    const leaves = (input: object, now: string) =>
      subject.commands.report?.leaves?.(received.folded.state, input, { now } as never) ?? null;
    const at = (ms: number): string => new Date(ms).toISOString();
    const week = 7 * 24 * 3_600_000;
    expect(leaves(neutral, rabat(9).at)).toBe(at(due - week));
    expect(leaves(neutral, rabat(200).at)).toBe(at(due - week));
    const after = leaves(neutral, at(due - week + 1)) ?? '';
    expect([after.slice(13), Date.parse(after) > due - week]).toEqual([':00:00.000Z', true]);
    expect(leaves(examples.report, rabat(9).at)).toBe(null);
  });

  it('[KIND-132] what is found is about the person, whether it names the person or not; the neutral word is about nobody', () => {
    const about = (input: object) => received.when(rabat(9), 'report', input).drafts[0]?.disclosure.about;
    expect(about(examples.report)).toEqual([examples.receive.person]);
    expect(about(neutral)).toEqual([]);
  });

  it('[KIND-133] is prolonged once, by the lead, before the month is over, by two months with a reason', () => {
    received.when(rabat(9), 'prolong', examples.prolong).thenSee(refused('subject.notLead'));
    const longer = received.when(rome(9), 'prolong', examples.prolong).thenSee(done);
    expect(facets(longer)).toMatchObject({ state: 'prolonged', due: { instant: '2027-02-20T22:59:59.999Z' } });
    longer.when(rome(10), 'prolong', examples.prolong).thenSee(refused('subject.prolonged'));
    received.when(rome(29 * day), 'prolong', examples.prolong).thenSee(refused('subject.prolongLate'));
    longer.when(rome(40 * day), 'answer', examples.answer).thenSee(refused('subject.early'));
  });

  it('[KIND-134] is answered by the lead when all have spoken, or when the limit has passed', () => {
    gathered.when(rabat(10), 'answer', examples.answer).thenSee(refused('subject.notLead'));
    received
      .when(rabat(9), 'report', neutral)
      .when(rome(10), 'answer', examples.answer)
      .thenSee(refused('subject.early'));
    const over = received.when(rome(29 * day), 'answer', examples.answer).thenSee(done);
    expect(over.folded.state.answered?.inTime).toBe(false);
    const told = gathered.when(rome(10), 'answer', examples.answer).thenSee(done);
    expect(told.folded.state.answered?.inTime).toBe(true);
  });

  it('[KIND-135] there is one answer, and after it nobody adds to what was found', () => {
    const told = gathered.when(rome(10), 'answer', examples.answer);
    told.when(rome(11), 'answer', answer({ outcome: 'neutral', text: null })).thenSee(refused('subject.answered'));
    told.when(rome(11), 'prolong', examples.prolong).thenSee(refused('subject.answered'));
    const late = received.when(rome(29 * day), 'answer', examples.answer);
    late.when(rabat(30 * day), 'report', neutral).thenSee(refused('subject.answered'));
    expect(late.folded.state.answered?.text).toBe(examples.answer.text);
  });

  it('[KIND-136] the answer says in words where to complain; a neutral one is the formula in the person’s language', () => {
    gathered.when(rome(10), 'answer', answer({ text: null })).thenSee(refused('subject.text'));
    gathered.when(rome(10), 'answer', answer({ text: 'Lei compare.' })).thenSee(refused('subject.complaint'));
    gathered.when(rome(10), 'answer', answer({ authority: undefined })).thenSee(refused('kind.input'));
    gathered.when(rome(10), 'answer', answer({ outcome: 'neutral' })).thenSee(refused('subject.neutral'));
    const told = gathered.when(rome(10), 'answer', answer({ outcome: 'neutral', text: null })).thenSee(done);
    expect(told.folded.state.answered?.text).toBe(neutralWords('it', examples.answer.authority));
    const words = answerLanguages.map((language) => neutralWords(language, 'Garante (invented)'));
    expect(new Set(words).size).toBe(answerLanguages.length);
    expect(words.every((text) => text.includes('Garante (invented)'))).toBe(true);
    expect(neutralWords('ar-SD', 'X')).toBe(neutralWords('ar', 'X'));
    expect(neutralWords('ti', 'X')).toBe(neutralWords('en', 'X'));
  });

  it('[KIND-137] a rectification names corrections, an erasure names recalls, and only what was granted', () => {
    const corrections = ['contact/ma-moi/1#7'];
    const recalls = ['ma-moi.0199f3b2-0c00-7000-8000-00000000000a'];
    const asking = (right: string) =>
      receive({ right }).when(rabat(9), 'report', examples.report).when(paris(9), 'report', neutral);
    gathered.when(rome(10), 'answer', answer({ corrections })).thenSee(refused('subject.references'));
    asking('rectification').when(rome(10), 'answer', answer({ corrections })).thenSee(done);
    asking('rectification').when(rome(10), 'answer', answer({ recalls })).thenSee(refused('subject.references'));
    asking('erasure')
      .when(rome(10), 'answer', answer({ recalls, outcome: 'partly' }))
      .thenSee(done);
    asking('erasure')
      .when(rome(10), 'answer', answer({ recalls, outcome: 'refused' }))
      .thenSee(refused('subject.references'));
  });

  it('[KIND-138] lists show the lead’s number and no name; it waits on who has not spoken, then on the lead; it is counted once', () => {
    expect(facets(received)).toMatchObject({
      title: 'DS-2026-0011',
      state: 'received',
      waitingOn: ['fr-mi', 'ma-moi'],
    });
    expect(facets(received)?.text).toContain('Tarik Benomar');
    const { text: _, ...shown } = facets(received) ?? {};
    expect(JSON.stringify(shown)).not.toMatch(/Benomar|X0000174|identity card/);
    expect(facets(gathered)).toMatchObject({
      state: 'gathered',
      waitingOn: ['it-moi'],
      handling: { codes: ['H1', 'H2'], tlp: 'AMBER+STRICT' },
    });
    const told = gathered.when(rome(10), 'answer', examples.answer);
    expect(facets(told)).toMatchObject({ state: 'answered', ended: true, waitingOn: [], due: null });
    const counted = subject.tallies(told.folded.state, charter).map(({ holder, measure }) => `${holder} ${measure}`);
    expect(counted).toEqual(['it-moi received:access', 'it-moi answered:granted', 'it-moi inTime']);
    const late = received.when(rome(29 * day), 'answer', examples.answer);
    expect(subject.tallies(late.folded.state, charter).at(-1)?.measure).toBe('late');
  });

  it('[KIND-10] stands as erased when the request itself was erased', () => {
    const rows = gathered.rows.map((row, index) => (index === 0 ? { ...row, data: '' } : row));
    const gone = given(subject, scene, rows);
    expect(facets(gone)).toMatchObject({ state: 'erased', title: '', text: '', ended: true, waitingOn: [] });
    expect(gone.folded.exceptions.map(({ code }) => code)).toContain('subject.erased');
    tried.add('subject.erased');
  });

  it('[KIND-18] every refusal of a data subject’s request was met above', () => {
    expect(subjectRefusals.filter((code) => !tried.has(code))).toEqual([]);
  });
});
