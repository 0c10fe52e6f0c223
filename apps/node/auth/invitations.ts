import { z } from 'zod';
import type { Rnd } from '#crypto';
import type { LocalStore } from '../../../packages/store/port.ts';
import { documents } from './documents.ts';
import { hashOf, newSecret } from './secrets.ts';

const validHours = 24;
const invitationDocument = z.object({ account: z.string(), expires: z.number() });
export type Invitation = Readonly<z.infer<typeof invitationDocument>>;

/** One-time links by which a person enrols, or comes back after losing every device. Only the hash of a token is stored. */
export interface Invitations {
  /** A new token; an earlier one of the same account stops working. */
  issue(account: string): Promise<{ token: string; expires: number }>;
  /** Looks without using it up. */
  find(token: string): Promise<Invitation | null>;
  /** Uses it up: of any number of callers exactly one gets it. */
  redeem(token: string): Promise<Invitation | null>;
  revokeAll(account: string): Promise<void>;
  sweep(): Promise<void>;
}

export function invitations(local: LocalStore, deps: { rnd: Rnd; now: () => number }): Invitations {
  const open = documents(local, 'invitations', invitationDocument);
  const valid = (found: Invitation | null) => (found !== null && found.expires > deps.now() ? found : null);

  async function drop(which: (invitation: Invitation) => boolean): Promise<void> {
    for (const { key, value } of await open.list()) if (which(value)) await open.delete(key);
  }

  return {
    issue: async (account) => {
      await drop((one) => one.account === account);
      const token = newSecret(deps.rnd);
      const expires = deps.now() + validHours * 3_600_000;
      await open.put(hashOf(token), { account, expires });
      return { token, expires };
    },
    find: async (token) => valid(await open.get(hashOf(token))),
    redeem: async (token) => valid(await open.take(hashOf(token))),
    revokeAll: (account) => drop((one) => one.account === account),
    sweep: () => drop((one) => one.expires <= deps.now()),
  };
}
