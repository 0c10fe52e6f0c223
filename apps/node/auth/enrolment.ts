import type { Account, Accounts } from './accounts.ts';
import type { BreakGlass } from './break-glass.ts';
import type { Invitations } from './invitations.ts';
import type { Passkeys } from './passkeys.ts';
import { type Admit, type AuthRefusal, refuse } from './refusals.ts';
import { freshMs, type Session, type Sessions } from './sessions.ts';

interface Parts {
  readonly accounts: Accounts;
  readonly passkeys: Passkeys;
  readonly breakGlass: BreakGlass;
  readonly invitations: Invitations;
  readonly sessions: Sessions;
  readonly now: () => number;
}
export interface Enrolling {
  readonly account: Account;
  readonly invitation: string | null;
}
type Officer = { readonly account: Account; readonly session: Session } | null;

/** Whom a new passkey or password would be for: the person just signed in, or the person invited. */
export async function whoEnrols(
  parts: Parts,
  officer: Officer,
  token: string | undefined,
): Promise<Enrolling | AuthRefusal> {
  if (token !== undefined) {
    const invitation = await parts.invitations.find(token);
    const account = invitation === null ? null : await parts.accounts.get(invitation.account);
    return account === null || account.disabled ? refuse('auth.invitation-gone') : { account, invitation: token };
  }
  if (officer === null) return refuse('auth.signed-out');
  // A browser left open must not be enough to add a second way in.
  if (parts.now() - officer.session.createdAt >= freshMs) return refuse('auth.not-fresh');
  return { account: officer.account, invitation: null };
}

/**
 * Uses the invitation up. Whoever needs an invitation while having credentials has lost them: passkeys, password and
 * sessions of before end here. Without an invitation there is nothing to do.
 */
export function redemption(parts: Parts, { account, invitation }: Enrolling): Admit {
  return async () => {
    if (invitation === null) return null;
    if ((await parts.invitations.redeem(invitation)) === null) return refuse('auth.invitation-gone');
    await parts.passkeys.removeAll(account.id);
    await parts.breakGlass.remove(account.id);
    await parts.sessions.revokeAll(account.id);
    return null;
  };
}
