import { z } from 'zod';
import type { Rnd } from '#crypto';
import type { LocalStore } from '../../../packages/store/port.ts';
import { type Documents, documents } from './documents.ts';
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

export function isOver(session: Session, now: number): boolean {
  return now - session.seenAt >= idleMs || now - session.createdAt >= absoluteMs;
}

/**
 * The browser holds 256 random bits; the store holds their SHA-256. An identifier the store does not know is nobody's:
 * the server never takes over one that a browser brings, which is why a session cannot be fixed in advance.
 */
export class Sessions {
  readonly #held: Documents<Session>;
  readonly #deps: { readonly rnd: Rnd; readonly now: () => number };

  constructor(local: LocalStore, deps: { readonly rnd: Rnd; readonly now: () => number }) {
    this.#held = documents<Session>(local, 'sessions', sessionDocument);
    this.#deps = deps;
  }

  /** A new identifier at every sign-in; the one the browser had before, if any, ends. */
  async open(account: string, method: Method, before: string | undefined): Promise<string> {
    await this.revoke(before);
    const secret = newSecret(this.#deps.rnd);
    const now = this.#deps.now();
    await this.#held.put(hashOf(secret), { account, method, createdAt: now, seenAt: now });
    return secret;
  }

  /** The session, unless it is unknown, revoked, idle for 30 minutes or 12 hours old. */
  async find(secret: string | undefined): Promise<Session | null> {
    if (secret === undefined) return null;
    const key = hashOf(secret);
    const session = await this.#held.get(key);
    const now = this.#deps.now();
    if (session === null || isOver(session, now)) {
      if (session !== null) await this.#held.delete(key);
      return null;
    }
    if (now - session.seenAt < touchMs) return session;
    // A session revoked since it was read stays revoked: `change` writes over what is there, never over nothing.
    return this.#held.change(key, (seen) => ({ ...seen, seenAt: Math.max(seen.seenAt, now) }));
  }

  /** Whether it still stands, without counting as a request: for answers that stay open, like live updates. */
  async stands(secret: string | undefined): Promise<boolean> {
    const session = secret === undefined ? null : await this.#held.get(hashOf(secret));
    return session !== null && !isOver(session, this.#deps.now());
  }

  async revoke(secret: string | undefined): Promise<void> {
    if (secret !== undefined) await this.#held.delete(hashOf(secret));
  }

  revokeAll(account: string, except?: string): Promise<void> {
    const kept = except === undefined ? null : hashOf(except);
    return this.#drop((session, key) => session.account === account && key !== kept);
  }

  /** Removes what has expired. */
  sweep(): Promise<void> {
    return this.#drop((session) => isOver(session, this.#deps.now()));
  }

  async #drop(which: (session: Session, key: string) => boolean): Promise<void> {
    for (const { key, value } of await this.#held.list()) if (which(value, key)) await this.#held.delete(key);
  }
}
