import { isSignedBy } from '../../packages/kind/act-text.ts';
import { isPlausibleDay } from '../../packages/kind/calendar.ts';
import { dayFits, restsOnCharter } from '../../packages/kind/clauses.ts';
import type { Occasion, Refusal, Verdict } from '../../packages/kind/kind.ts';
import { first, refuse } from '../../packages/kind/refusal.ts';
import { admitFollowUp } from './follow-up-rules.ts';
import { when } from './refusals.ts';
import type { CommitmentData, CommitmentEvent, CommitmentState, Due, Signing, Text } from './schema.ts';
import { actsOf, deferred, hashOf, type Signable, versionOf } from './signed-text.ts';
import { isOver, openDeferral, openWithdrawal, withdrawn } from './states.ts';

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
    textFits(data, data.day, at),
    dayFits(data.day, at),
  );
}

type Later = Exclude<CommitmentEvent, { type: 'proposed' }>;

function turn(state: CommitmentState, event: Later, at: Occasion): Refusal | null {
  switch (event.type) {
    case 'revised':
      return notSigned(state) ?? onCurrent(state, event.data) ?? textFits(event.data, event.data.day, at);
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

/** Owners are members; a commitment has a day and a measure, and neither lies in the past when it is written. */
function textFits(text: Text, today: string, at: Occasion): Refusal | null {
  const members = at.charter.members.map(({ id }) => id);
  const strange = !text.owners.every((owner) => members.includes(owner));
  const bare = text.texts.findIndex(({ text: { measure } }) => measure === null);
  const isCommitment = text.class === 'commitment';
  const someMeasured = text.texts.some(({ text: { measure } }) => measure !== null);
  return (
    when(strange, 'commitment.owner', 'Name owners among the members of the group.', 'owners') ??
    when(
      isCommitment && text.due === null,
      'commitment.noDue',
      'Give the day by which it is to be done; only a decision has none.',
      'due',
    ) ??
    when(
      bare >= 0 && (isCommitment || someMeasured),
      'commitment.measure',
      'Say in every language how one sees that it is done.',
      `texts.${bare}.text.measure`,
    ) ??
    (text.due === null ? null : dueFits(text.due, today, at)) ??
    restsOnCharter(text.legalBasis, at)
  );
}

function dueFits({ day, end }: Due, today: string, at: Occasion): Refusal | null {
  return (
    when(day < today, 'commitment.due', 'This day is over; choose today or a later one.', 'due') ??
    when(
      end.zone !== at.charter.zone || !isPlausibleDay(day, end.instant),
      'commitment.clock',
      'The last moment does not belong to the day; compute it in the zone of the charter.',
      'due',
    )
  );
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

/**
 * A signature counts for the version it names, also when a later one was written meanwhile by somebody who did not know of it: what two
 * sides have both signed must not fall by an entry that claims to be older. Its own node refuses what is stale (see commands).
 */
function signs(state: CommitmentState, data: Signing, at: Occasion): Refusal | null {
  const version = versionOf(state, data.version);
  if (version === undefined) return noVersion(state);
  return (
    notSignedBy(state, data.version, at.author) ??
    when(
      hasGoneOn(state, data.version, at.author),
      'commitment.ownLater',
      'Your own authority has written or signed a later version; sign that one.',
    ) ??
    when(
      openWithdrawal(state)?.agreed.some(({ author }) => author === at.author) ?? false,
      'commitment.withdrawing',
      'Your own authority wants this withdrawn; wait until that is answered.',
    ) ??
    signatureFits(version, data, at)
  );
}

function noVersion({ versions }: CommitmentState): Refusal {
  return refuse('commitment.version', `There is no such version; version ${versions.length} is the last.`);
}

function notSignedBy(state: CommitmentState, number: number, author: string): Refusal | null {
  const isThere = versionOf(state, number)?.signatures.some((one) => one.author === author) ?? false;
  return when(isThere, 'commitment.signedAlready', 'Your authority has signed this version already.');
}

/** Whoever wrote or signed a later version is not bound to an earlier one any more. */
function hasGoneOn({ versions }: CommitmentState, number: number, author: string): boolean {
  return versions
    .slice(number)
    .some((one) => one.author === author || one.signatures.some((signature) => signature.author === author));
}

function signatureFits(signable: Signable, { version, hash, signatures }: Signing, at: Occasion): Refusal | null {
  const acts = actsOf(signable, version, at.record, at.charter.group);
  const isEach =
    acts.length === signatures.length &&
    acts.every(({ language, text }, index) => {
      const one = signatures[index];
      return one?.language === language && isSignedBy(at.charter, at.author, text, one.line);
    });
  return (
    when(hash !== hashOf(acts), 'commitment.hash', 'This is not the text that was looked at; read it again.') ??
    when(!isEach, 'commitment.signature', 'The signature does not stand under this text in every language.')
  );
}

function objects(state: CommitmentState, { version }: CommitmentData<'objected'>, at: Occasion): Refusal | null {
  return versionOf(state, version) === undefined ? noVersion(state) : notSignedBy(state, version, at.author);
}

function asksDeferral(state: CommitmentState, data: CommitmentData<'deferralAsked'>, at: Occasion): Refusal | null {
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

function isOpenDeferral(state: CommitmentState, number: number): Refusal | null {
  const isThis = openDeferral(state)?.number === number;
  return when(!isThis, 'commitment.deferralNone', 'No other day is asked for, or this was answered already.');
}

function agreesDeferral(state: CommitmentState, data: Signing, at: Occasion): Refusal | null {
  const version = versionOf(state, data.version);
  return (
    isOpenDeferral(state, data.version) ??
    notSignedBy(state, data.version, at.author) ??
    (version === undefined ? noVersion(state) : signatureFits(version, data, at))
  );
}
