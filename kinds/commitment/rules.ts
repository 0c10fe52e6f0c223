import { dayFits, underCharter } from '../../packages/kind/clauses.ts';
import type { Occasion, Refusal, Verdict } from '../../packages/kind/kind.ts';
import { first, refuse } from '../../packages/kind/refusal.ts';
import { agreesDeferral, asksDeferral, isOpenDeferral } from './deferral-rules.ts';
import { admitFollowUp } from './follow-up-rules.ts';
import { when } from './refusals.ts';
import type { CommitmentData, CommitmentEvent, CommitmentState } from './schema.ts';
import { notSignedBy, noVersion, signs } from './signature-rules.ts';
import { versionOf } from './signed-text.ts';
import { isOver, withdrawn } from './states.ts';
import { textFits } from './text-rules.ts';

export { commitmentRefusals } from './refusals.ts';

/** May this happen? The author's node asks before it signs, every other node when it receives. */
export function admit(state: CommitmentState, event: CommitmentEvent, at: Occasion): Verdict {
  if (event.type === 'proposed') return admitProposal(state, event.data, at);
  if (state.versions.length === 0) return refuse('commitment.absent', 'Nothing was proposed here.');
  return first(
    when(withdrawn(state) !== null, 'commitment.withdrawn', 'All have agreed to withdraw this; nothing more is said.'),
    when(isOver(state), 'commitment.done', 'This is done and confirmed; nothing more is said.'),
    turn(state, event, at),
    dayFits(event.data.day, at),
  );
}

function admitProposal(state: CommitmentState, data: CommitmentData<'proposed'>, at: Occasion): Verdict {
  const isThere = state.versions.length > 0 || state.erased.length > 0;
  return first(
    when(isThere, 'commitment.exists', 'This was proposed already; revise it, or begin a new one.'),
    underCharter(data.charter, at),
    textFits(data, data.day, at),
    dayFits(data.day, at),
  );
}

type Later = Exclude<CommitmentEvent, { type: 'proposed' }>;

function turn(state: CommitmentState, event: Later, at: Occasion): Refusal | null {
  switch (event.type) {
    case 'revised':
      return (
        notSigned(state) ??
        onCurrent(state, event.data) ??
        underCharter(event.data.charter, at) ??
        textFits(event.data, event.data.day, at)
      );
    case 'signed':
      return notSigned(state) ?? signs(state, event.data, at);
    case 'objected':
      return notSigned(state) ?? objects(state, event.data, at);
    case 'deferralAsked':
      return asksDeferral(state, event.data, at);
    case 'deferralAgreed':
      return agreesDeferral(state, event.data, at);
    case 'deferralRefused':
      return isOpenDeferral(state, event.data.version) ?? notSignedBy(state, event.data.version, at.author);
    default:
      return admitFollowUp(state, event, at);
  }
}

function notSigned({ stands }: CommitmentState): Refusal | null {
  return when(stands !== null, 'commitment.signed', 'All have signed; ask for another day, or for withdrawal.');
}

/** Of two that revise one version, the one that comes first in the order of events holds; the other is shown. */
function onCurrent({ versions }: CommitmentState, { base, version }: CommitmentData<'revised'>): Refusal | null {
  const current = versions.length;
  return when(
    base !== current || version !== current + 1,
    'commitment.base',
    `Version ${current} is the current text; revise that one.`,
  );
}

function objects(state: CommitmentState, { version }: CommitmentData<'objected'>, at: Occasion): Refusal | null {
  return versionOf(state, version) === undefined ? noVersion(state) : notSignedBy(state, version, at.author);
}
