import type { Desk, ReferralState, ReferralWord } from './schema.ts';

export const hasDecided = ({ accepted, declined }: Desk): boolean => accepted !== null || declined !== null;
const isDone = ({ declined, closed }: Desk): boolean => declined !== null || closed !== null;

export function referralState({ offered, desks, closed, revoked }: ReferralState): ReferralWord {
  if (offered === null) return 'erased';
  if (revoked !== null) return 'revoked';
  if (desks.every(({ declined }) => declined !== null)) return 'declined';
  if (closed !== null || desks.every(isDone)) return 'closed';
  return desks.some(({ accepted }) => accepted !== null) ? 'accepted' : 'offered';
}

/** Who has to act: services that have not decided; after a withdrawal whoever still has to recall, until it is erased. */
export function waitingOn(state: ReferralState): readonly string[] {
  const { offered, desks, closed, revoked } = state;
  if (offered === null || (closed !== null && revoked === null)) return [];
  if (revoked !== null) return [offered.author];
  return desks
    .filter((desk) => !hasDecided(desk))
    .map(({ member }) => member)
    .sort();
}
