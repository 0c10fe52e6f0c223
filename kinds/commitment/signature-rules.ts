import { wasSignedBy } from '../../packages/kind/act-text.ts';
import type { Occasion, Refusal } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';
import { when } from './refusals.ts';
import type { CommitmentState, Signing } from './schema.ts';
import { actsOf, hashOf, type Signable, versionOf } from './signed-text.ts';
import { openWithdrawal } from './states.ts';

/**
 * A signature counts for the version it names, also when a later one was written meanwhile by somebody who did not know of it: what two
 * sides have both signed must not fall by an entry that claims to be older. Its own node refuses what is stale (see commands).
 */
export function signs(state: CommitmentState, data: Signing, at: Occasion): Refusal | null {
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

export function noVersion({ versions }: CommitmentState): Refusal {
  return refuse('commitment.version', `There is no such version; version ${versions.length} is the last.`);
}

export function notSignedBy(state: CommitmentState, number: number, author: string): Refusal | null {
  const isThere = versionOf(state, number)?.signatures.some((one) => one.author === author) ?? false;
  return when(isThere, 'commitment.signedAlready', 'Your authority has signed this version already.');
}

/** Whoever wrote or signed a later version is not bound to an earlier one any more. */
function hasGoneOn({ versions }: CommitmentState, number: number, author: string): boolean {
  return versions
    .slice(number)
    .some((one) => one.author === author || one.signatures.some((signature) => signature.author === author));
}

/** One line of the author's doc key under each of its texts, and the hash of all of them. */
export function signatureFits(
  signable: Signable,
  { version, hash, signatures }: Signing,
  at: Occasion,
): Refusal | null {
  const acts = actsOf(signable, version, at.record, at.charter.group);
  const isEach =
    acts.length === signatures.length &&
    acts.every(({ language, text }, index) => {
      const one = signatures[index];
      return one?.language === language && wasSignedBy(at.charters, at.author, text, one.line);
    });
  return (
    when(hash !== hashOf(acts), 'commitment.hash', 'This is not the text that was looked at; read it again.') ??
    when(!isEach, 'commitment.signature', 'The signature does not stand under this text in every language.')
  );
}
