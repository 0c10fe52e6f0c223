import { z } from 'zod';
import type { Rnd } from '#crypto';
import type { LocalStore } from '../../../packages/store/port.ts';
import { documents } from './documents.ts';
import { hashOf, newSecret } from './secrets.ts';

const minute = 60_000;
export const idleMs = 30 * minute;
export const absoluteMs = 12 * 60 * minute;
/** How long after signing in a person may change how they sign in. */
export const freshMs = 15 * minute;
/** `seenAt` is written at most this often, so that reading pages costs no disk writes. */
const touchMs = minute;

const sessionDocument = z.object({
  account: z.string(),
  method: z.enum(['passkey', 'password', 'oidc']),
  createdAt: z.number(),
  seenAt: z.number(),
});
/** One signed-in browser; instants in Unix milliseconds. */
export type Session = Readonly<z.infer<typeof sessionDocument>>;
export type Method = Session['method'];

/**
 * The browser holds 256 random bits; the store holds their SHA-256. An identifier the store does not know is nobody's:
 * the server never takes over one that a browser brings, which is why a session cannot be fixed in advance.
 */
export interface Sessions {
  /** A new identifier at every sign-in; the one the browser had before, if any, ends. */
  open(account: string, method: Method, before: string | undefined): Promise<string>;
  /** The session, unless it is unknown, revoked, idle for 30 minutes or 12 hours old. */
  find(secret: string | undefined): Promise<Session | null>;
  /** Whether it still stands, without counting as a request: for answers that stay open, like live updates. */
  stands(secret: string | undefined): Promise<boolean>;
  revoke(secret: string | undefined): Promise<void>;
  revokeAll(account: string, except?: string): Promise<void>;
  sweep(): Promise<void>;
}

export function isOver(session: Session, now: number): boolean {
  return now - session.seenAt >= idleMs || now - session.createdAt >= absoluteMs;
}

export function sessions(local: LocalStore, deps: { rnd: Rnd; now: () => number }): Sessions {
  const open = documents(local, 'sessions', sessionDocument);

  async function drop(which: (session: Session, key: string) => boolean): Promise<void> {
    for (const { key, value } of await open.list()) if (which(value, key)) await open.delete(key);
  }

  async function revoke(secret: string | undefined): Promise<void> {
    if (secret !== undefined) await open.delete(hashOf(secret));
  }

  async function find(secret: string | undefined): Promise<Session | null> {
    if (secret === undefined) return null;
    const key = hashOf(secret);
    const session = await open.get(key);
    const now = deps.now();
    if (session === null || isOver(session, now)) {
      if (session !== null) await open.delete(key);
      return null;
    }
    if (now - session.seenAt < touchMs) return session;
    // A session revoked since it was read stays revoked: `change` writes over what is there, never over nothing.
    return open.change(key, (seen) => ({ ...seen, seenAt: Math.max(seen.seenAt, now) }));
  }

  return {
    find,
    revoke,
    stands: async (secret) => {
      const session = secret === undefined ? null : await open.get(hashOf(secret));
      return session !== null && !isOver(session, deps.now());
    },
    open: async (account, method, before) => {
      await revoke(before);
      const secret = newSecret(deps.rnd);
      const now = deps.now();
      await open.put(hashOf(secret), { account, method, createdAt: now, seenAt: now });
      return secret;
    },
    revokeAll: (account, except) => {
      const kept = except === undefined ? null : hashOf(except);
      return drop((session, key) => session.account === account && key !== kept);
    },
    sweep: () => drop((session) => isOver(session, deps.now())),
  };
}
