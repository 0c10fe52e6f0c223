import { describe, expect, it } from 'vitest';
import {
  agreeDeferral,
  answerWithdrawal,
  bothSigned,
  done,
  facets,
  judge,
  onDay,
  paris,
  propose,
  proposed,
  rabat,
  refused,
  report,
  rome,
  scene,
  sign,
  stateIn,
  three,
} from '../../dev/commitment/told.ts';
import { examples } from './examples.ts';
import { isOverdue, riskOf } from './follow-up.ts';
import commitment from './index.ts';
import { currentVersion } from './states.ts';

const isDone = { status: 'done', evidence: 'All six ports answered.', percent: 100 } as const;
const atRisk = { status: 'atRisk', evidence: 'Two ports are closed.' } as const;
const due = (story: typeof proposed) => currentVersion(stateIn(story))?.text.due?.day;
const { askDeferral, proposeWithdrawal } = examples;
const allThree = sign(sign(sign(three, rome(9)), rabat(10)), paris(11));

describe('the follow-up of a commitment', () => {
  it('[COMMITMENT-20] an owner reports once it stands, nobody else', () => {
    report(proposed, rabat(9)).thenSee(refused('commitment.notSigned'));
    report(bothSigned, rome(11)).thenSee(refused('commitment.notOwner'));
    report(bothSigned, rabat(11), { percent: 101 }).thenSee(refused('kind.input'));
    report(bothSigned, rabat(11), { evidence: '' }).thenSee(refused('kind.input'));
    report(bothSigned, rabat(11), { attachments: ['gone'] }).thenSee(refused('kind.attachment'));
    const told = report(bothSigned, rabat(11), atRisk).thenSee(done);
    expect(facets(told)).toMatchObject({ state: 'atRisk', waitingOn: ['ma-moi'], ended: false });
    expect(facets(report(told, rabat(12)))).toMatchObject({ state: 'signed' });
  });

  it('[COMMITMENT-21] the others confirm or dispute what an owner said last; the last word of each counts', () => {
    const told = report(bothSigned, rabat(11), isDone).thenSee(done);
    expect(facets(told)).toMatchObject({ state: 'reported', waitingOn: ['it-moi'] });
    judge(told, rabat(12)).thenSee(refused('commitment.isOwner'));
    const disputed = judge(told, rome(12), 'One port does not answer.').thenSee(done);
    expect(facets(disputed)).toMatchObject({ state: 'disputed', waitingOn: ['ma-moi'] });
    judge(disputed, rome(13), 'Still not.').thenSee(refused('commitment.verdict'));
    expect(facets(judge(disputed, rome(13)).thenSee(done))).toMatchObject({ state: 'done', ended: true });
    const again = report(disputed, rabat(13), isDone);
    expect(facets(again)).toMatchObject({ state: 'reported', waitingOn: ['it-moi'] });
    const old = stateIn(told).reports[0]?.id;
    again.when(rome(14), 'confirm', { report: old }).thenSee(refused('commitment.report'));
  });

  it('[COMMITMENT-22] it is done when every owner says so and every other has confirmed each; then nothing more is said', () => {
    const finished = judge(report(bothSigned, rabat(11), isDone), rome(12)).thenSee(done);
    expect(facets(finished)).toMatchObject({ state: 'done', waitingOn: [], ended: true });
    report(finished, rabat(13)).thenSee(refused('commitment.done'));
    finished.when(rome(13), 'proposeWithdrawal', proposeWithdrawal).thenSee(refused('commitment.done'));
    judge(report(bothSigned, rabat(11)), rome(12)).thenSee(refused('commitment.notReportedDone'));
    judge(report(bothSigned, rabat(11)), rome(12), 'Nobody was named.').thenSee(done);

    const told = judge(report(allThree, rabat(12), isDone), rome(13));
    expect(facets(told)).toMatchObject({ state: 'reported', waitingOn: ['fr-mi'] });
    expect(facets(judge(told, paris(14))).state).toBe('done');

    const shared = sign(sign(propose({ owners: ['it-moi', 'ma-moi'] }), rome(9)), rabat(10));
    const half = report(shared, rabat(11), isDone);
    expect(facets(half)).toMatchObject({ state: 'signed', waitingOn: ['it-moi'] });
    expect(facets(report(half, rome(12), isDone))).toMatchObject({ state: 'done', ended: true });
  });

  it('[COMMITMENT-23] is overdue and at risk by its state and the time alone', () => {
    const state = stateIn(bothSigned);
    const [calm, near, last, over] = ['2027-03-01', '2027-03-20', '2027-03-31', '2027-04-01'].map(
      (day) => `${day}T12:00:00.000Z`,
    );
    for (const [now = '', late, risk] of [
      [calm, false, null],
      [near, false, 'silent'],
      [last, false, 'silent'],
      [over, true, null],
    ] as const)
      expect([now, isOverdue(state, now), riskOf(state, now)]).toEqual([now, late, risk]);
    const heard = stateIn(report(bothSigned, rabat(onDay('2027-03-10'))));
    expect(riskOf(heard, near ?? '')).toBe(null);
    const told = stateIn(report(bothSigned, rabat(onDay('2026-12-10')), atRisk));
    expect(riskOf(told, calm ?? '')).toBe('reported');
    expect(isOverdue(stateIn(proposed), over ?? '')).toBe(false);
    const finished = stateIn(judge(report(bothSigned, rabat(11), isDone), rome(12)));
    expect([isOverdue(finished, over ?? ''), riskOf(finished, near ?? '')]).toEqual([false, null]);
  });

  it('[COMMITMENT-24] a report that is on its way when it is withdrawn is voided with that reason, and its words are kept', () => {
    const asked = bothSigned.when(rome(11), 'proposeWithdrawal', proposeWithdrawal);
    const agreed = answerWithdrawal(asked, rabat(12));
    report(agreed, rabat(13), isDone).thenSee(refused('commitment.withdrawn'));
    const sees = { 'gmmp.ma-it/it-moi/1': 2 };
    const gone = answerWithdrawal(bothSigned.when(rabat(11), 'proposeWithdrawal', proposeWithdrawal), rome(12));
    const late = report(gone, { ...rabat(13), sees }, isDone).thenSee(done);
    expect(late.folded.exceptions).toMatchObject([{ status: 'voided', code: 'commitment.withdrawn' }]);
    expect(late.rows.at(-1)?.data).toContain(isDone.evidence);
    expect(stateIn(late)).toEqual(stateIn(gone));
    expect(facets(gone)).toMatchObject({ state: 'withdrawn', waitingOn: [], ended: true });
  });
});

describe('another day', () => {
  const asked = bothSigned.when(rabat(11), 'askDeferral', askDeferral).thenSee(done);

  it('[COMMITMENT-30] is asked by an owner, later than the one that holds, one at a time, and signed with the request', () => {
    bothSigned.when(rome(11), 'askDeferral', askDeferral).thenSee(refused('commitment.notOwner'));
    proposed.when(rabat(11), 'askDeferral', askDeferral).thenSee(refused('commitment.notSigned'));
    for (const day of ['2027-03-31', '2027-01-01'])
      bothSigned.when(rabat(11), 'askDeferral', { ...askDeferral, due: day }).thenSee(refused('commitment.later'));
    asked.when(rabat(12), 'askDeferral', askDeferral).thenSee(refused('commitment.deferralOpen'));
    const decision = propose({ class: 'decision', due: null });
    sign(sign(decision, rome(9)), rabat(10))
      .when(rabat(11), 'askDeferral', askDeferral)
      .thenSee(refused('commitment.noDue'));
    const { versions } = stateIn(asked);
    expect(versions[1]?.text).toEqual({ ...versions[0]?.text, due: versions[1]?.text.due });
    expect(versions[1]).toMatchObject({ base: 1, signatures: [{ author: 'ma-moi' }] });
    expect(due(asked)).toBe('2027-03-31');
    expect(facets(asked).waitingOn).toEqual(['it-moi', 'ma-moi']);
  });

  it('[COMMITMENT-31] holds when every member has signed it, and then stands in the text', () => {
    const agreed = agreeDeferral(asked, rome(12)).thenSee(done);
    expect([due(agreed), stateIn(agreed).stands]).toEqual(['2027-06-30', 2]);
    expect(stateIn(agreed).since?.time).toBe(stateIn(asked).since?.time);
    agreeDeferral(agreed, rome(13)).thenSee(refused('commitment.deferralNone'));
    agreeDeferral(asked, rabat(12)).thenSee(refused('commitment.signedAlready'));
    const wide = allThree.when(rabat(12), 'askDeferral', askDeferral);
    expect(due(agreeDeferral(wide, rome(13)))).toBe('2027-03-31');
    expect(due(agreeDeferral(agreeDeferral(wide, rome(13)), paris(14)))).toBe('2027-06-30');
    const again = agreed.when(rabat(13), 'askDeferral', { ...askDeferral, due: '2027-09-30' }).thenSee(done);
    expect(due(agreeDeferral(again, rome(14)))).toBe('2027-09-30');
  });

  it('[COMMITMENT-32] is refused with a reason, and the day that held holds', () => {
    const no = { version: 2, reason: 'The season begins in May.' };
    asked.when(rabat(12), 'refuseDeferral', no).thenSee(refused('commitment.signedAlready'));
    asked.when(rome(12), 'refuseDeferral', { ...no, version: 1 }).thenSee(refused('commitment.deferralNone'));
    const refusal = asked.when(rome(12), 'refuseDeferral', no).thenSee(done);
    agreeDeferral(refusal, rome(13)).thenSee(refused('commitment.deferralNone'));
    expect([due(refusal), facets(refusal).waitingOn]).toEqual(['2027-03-31', ['ma-moi']]);
    const again = refusal.when(rabat(13), 'askDeferral', { ...askDeferral, due: '2027-04-30' }).thenSee(done);
    expect(due(agreeDeferral(again, rome(14)))).toBe('2027-04-30');
    expect(stateIn(again).versions).toHaveLength(3);
  });
});

describe('a withdrawal', () => {
  const asked = bothSigned.when(rome(11), 'proposeWithdrawal', proposeWithdrawal).thenSee(done);

  it('[COMMITMENT-40] stands when every member has agreed, and may name what takes its place', () => {
    expect(facets(asked)).toMatchObject({ state: 'signed', waitingOn: ['ma-moi'] });
    asked.when(rabat(12), 'proposeWithdrawal', proposeWithdrawal).thenSee(refused('commitment.withdrawalOpen'));
    answerWithdrawal(asked, rome(12)).thenSee(refused('commitment.agreedAlready'));
    answerWithdrawal(bothSigned, rome(12)).thenSee(refused('commitment.withdrawalNone'));
    expect(facets(answerWithdrawal(asked, rabat(12)))).toMatchObject({ state: 'withdrawn', ended: true });
    const by = 'ma-moi.0199f3b2-0c00-7000-8000-000000000099';
    const replaced = bothSigned.when(rome(11), 'proposeWithdrawal', { ...proposeWithdrawal, by });
    expect(facets(answerWithdrawal(replaced, rabat(12))).state).toBe('superseded');
    bothSigned
      .when(rome(11), 'proposeWithdrawal', { ...proposeWithdrawal, by: 'it-moi.0199f3b2-0c00-7000-8000-000000000021' })
      .thenSee(refused('commitment.itself'));
    const wide = allThree.when(rome(12), 'proposeWithdrawal', proposeWithdrawal);
    expect(facets(answerWithdrawal(wide, rabat(13))).state).toBe('signed');
    expect(facets(answerWithdrawal(answerWithdrawal(wide, rabat(13)), paris(14))).state).toBe('withdrawn');
  });

  it('[COMMITMENT-41] is refused with a reason, and may be proposed again', () => {
    const no = answerWithdrawal(asked, rabat(12), 'It is nearly done.').thenSee(done);
    expect(facets(no)).toMatchObject({ state: 'signed', waitingOn: ['ma-moi'] });
    answerWithdrawal(no, rabat(13)).thenSee(refused('commitment.withdrawalNone'));
    no.when(rabat(13), 'proposeWithdrawal', proposeWithdrawal).thenSee(done);
  });

  it('[COMMITMENT-42] who wants a text withdrawn does not sign it meanwhile; a refusal frees it again', () => {
    const unsigned = proposed.when(rome(9), 'proposeWithdrawal', proposeWithdrawal).thenSee(done);
    sign(unsigned, rome(10)).thenSee(refused('commitment.withdrawing'));
    sign(answerWithdrawal(unsigned, rabat(10), 'We want it.'), rome(11)).thenSee(done);
    expect(facets(answerWithdrawal(unsigned, rabat(10)))).toMatchObject({ state: 'withdrawn', waitingOn: [] });
  });
});

describe('what is counted', () => {
  const measures = (story: typeof proposed) =>
    commitment.tallies(stateIn(story), scene.charter).map(({ measure, day, holder }) => `${holder} ${measure} ${day}`);

  it('[COMMITMENT-50] [COMMITMENT-51] a decision ends when it is signed; each step is counted at the owner on its day', () => {
    const decision = sign(sign(propose({ class: 'decision', due: null }), rome(9)), rabat(10));
    expect(facets(decision)).toMatchObject({ state: 'signed', ended: true, waitingOn: [] });
    expect(measures(decision)).toEqual(['ma-moi commitmentProposed 2026-11-22', 'ma-moi decisionSigned 2026-11-22']);
    const late = judge(report(bothSigned, rabat(onDay('2027-04-02')), isDone), rome(onDay('2027-04-03')));
    expect(measures(late)).toContain('ma-moi commitmentDone:late 2027-04-03');
    const told = report(bothSigned, rabat(onDay('2027-03-30')), isDone);
    expect(measures(judge(told, rome(onDay('2027-04-03'))))).toContain('ma-moi commitmentDone:inTime 2027-04-03');
    const moved = agreeDeferral(bothSigned.when(rabat(11), 'askDeferral', askDeferral), rome(30));
    expect(measures(moved)).toContain('ma-moi commitmentDeferred 2026-11-23');
    const disputed = judge(report(bothSigned, rabat(11), isDone), rome(12), 'No.');
    expect(measures(disputed)).toContain('ma-moi commitmentDisputed 2026-11-22');
    const gone = answerWithdrawal(bothSigned.when(rome(11), 'proposeWithdrawal', proposeWithdrawal), rabat(12));
    expect(measures(gone)).toContain('ma-moi commitmentWithdrawn 2026-11-22');
  });
});
