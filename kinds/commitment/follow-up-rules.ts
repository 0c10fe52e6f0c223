import type { Occasion, Refusal } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';
import { when } from './refusals.ts';
import type { CommitmentData, CommitmentEvent, CommitmentState } from './schema.ts';
import { currentVersion, lastReports, openWithdrawal, verdictOf } from './states.ts';

type FollowUp = Extract<
  CommitmentEvent,
  {
    type: 'reported' | 'confirmed' | 'disputed' | 'withdrawalProposed' | 'withdrawalAgreed' | 'withdrawalRefused';
  }
>;

/** What is said after a text stands, and how it is withdrawn. */
export function admitFollowUp(state: CommitmentState, event: FollowUp, at: Occasion): Refusal | null {
  switch (event.type) {
    case 'reported':
      return stands(state) ?? when(!owns(state, at), 'commitment.notOwner', 'Only an owner may do this.');
    case 'confirmed':
      return stands(state) ?? judges(state, event.data.report, null, at);
    case 'disputed':
      return stands(state) ?? judges(state, event.data.report, event.data.reason, at);
    case 'withdrawalProposed':
      return proposes(state, event.data, at);
    case 'withdrawalAgreed':
    case 'withdrawalRefused':
      return answers(state, event.data.withdrawal, at);
  }
}

function stands(state: CommitmentState): Refusal | null {
  return when(state.stands === null, 'commitment.notSigned', 'Not all have signed yet.');
}

function owns(state: CommitmentState, { author }: Occasion): boolean {
  return currentVersion(state)?.text.owners.includes(author) ?? false;
}

/** Somebody else than the owners speaks of what an owner said last, and does not say the same twice. */
function judges(state: CommitmentState, id: string, reason: string | null, at: Occasion): Refusal | null {
  if (owns(state, at)) return refuse('commitment.isOwner', 'An owner reports; the others confirm or dispute.');
  const report = lastReports(state).find((one) => one.id === id);
  if (report === undefined)
    return refuse('commitment.report', 'This is not what its owner said last; look at the newest report.');
  const before = verdictOf(report, at.author);
  const isSame = before !== undefined && (before.reason === null) === (reason === null);
  return (
    when(
      reason === null && report.status !== 'done',
      'commitment.notReportedDone',
      'Only a report that it is done is confirmed.',
    ) ?? when(isSame, 'commitment.verdict', 'Your authority has said so already.')
  );
}

function proposes(state: CommitmentState, { by }: CommitmentData<'withdrawalProposed'>, at: Occasion): Refusal | null {
  return (
    when(openWithdrawal(state) !== null, 'commitment.withdrawalOpen', 'Its withdrawal is proposed already.') ??
    when(by === at.record, 'commitment.itself', 'It cannot take its own place; name the later one.', 'by')
  );
}

function answers(state: CommitmentState, id: string, at: Occasion): Refusal | null {
  const open = openWithdrawal(state);
  if (open === null || open.id !== id)
    return refuse('commitment.withdrawalNone', 'No withdrawal is proposed, or it was answered already.');
  const isSaid = open.agreed.some(({ author }) => author === at.author);
  return when(isSaid, 'commitment.agreedAlready', 'Your authority has agreed already.');
}
