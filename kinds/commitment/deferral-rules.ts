import type { Occasion, Refusal } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';
import { when } from './refusals.ts';
import type { CommitmentData, CommitmentState, Signing } from './schema.ts';
import { notSignedBy, noVersion, signatureFits } from './signature-rules.ts';
import { deferred, versionOf } from './signed-text.ts';
import { openDeferral } from './states.ts';
import { dueFits } from './text-rules.ts';

/** An owner asks, for a later day, one at a time, under its own signature. */
export function asksDeferral(
  state: CommitmentState,
  data: CommitmentData<'deferralAsked'>,
  at: Occasion,
): Refusal | null {
  const standing = state.stands === null ? undefined : versionOf(state, state.stands);
  if (standing === undefined) return refuse('commitment.notSigned', 'Not all have signed yet.');
  const { due, owners } = standing.text;
  return (
    when(!owners.includes(at.author), 'commitment.notOwner', 'Only an owner may do this.') ??
    when(due === null, 'commitment.noDue', 'No day is set that could be moved.') ??
    when(openDeferral(state) !== null, 'commitment.deferralOpen', 'Another day was asked for already.') ??
    when(
      data.version !== state.versions.length + 1,
      'commitment.base',
      'Something was written meanwhile; ask again.',
    ) ??
    when(
      due !== null && data.due.day <= due.day,
      'commitment.later',
      'Choose a day after the one that holds.',
      'due',
    ) ??
    dueFits(data.due, data.day, at) ??
    signatureFits(deferred(standing, data.due), data, at)
  );
}

export function isOpenDeferral(state: CommitmentState, number: number): Refusal | null {
  const isThis = openDeferral(state)?.number === number;
  return when(!isThis, 'commitment.deferralNone', 'No other day is asked for, or this was answered already.');
}

export function agreesDeferral(state: CommitmentState, data: Signing, at: Occasion): Refusal | null {
  const version = versionOf(state, data.version);
  return (
    isOpenDeferral(state, data.version) ??
    notSignedBy(state, data.version, at.author) ??
    (version === undefined ? noVersion(state) : signatureFits(version, data, at))
  );
}
