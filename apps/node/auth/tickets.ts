import { type ZodType, z } from 'zod';
import type { Rnd } from '#crypto';
import type { LocalStore } from '../../../packages/store/port.ts';
import { type Documents, documents } from './documents.ts';
import { hashOf, newSecret } from './secrets.ts';

interface Ticket<T> {
  readonly value: T;
  /** Unix milliseconds. */
  readonly expires: number;
}

/**
 * Something remembered for whoever brings back a secret, once and for a while: invitations, challenges, attempts.
 * Only the hash of the secret is stored.
 */
export class Tickets<T> {
  readonly #open: Documents<Ticket<T>>;
  readonly #lifeMs: number;
  readonly #deps: { readonly rnd: Rnd; readonly now: () => number };

  constructor(
    local: LocalStore,
    collection: string,
    value: ZodType<T>,
    lifeMs: number,
    deps: { readonly rnd: Rnd; readonly now: () => number },
  ) {
    this.#open = documents<Ticket<T>>(local, collection, z.object({ value, expires: z.number() }));
    this.#lifeMs = lifeMs;
    this.#deps = deps;
  }

  async issue(value: T): Promise<{ secret: string; expires: number }> {
    const secret = newSecret(this.#deps.rnd);
    const expires = this.#deps.now() + this.#lifeMs;
    await this.#open.put(hashOf(secret), { value, expires });
    return { secret, expires };
  }

  /** Looks without using it up. */
  async find(secret: string): Promise<Ticket<T> | null> {
    return this.#valid(await this.#open.get(hashOf(secret)));
  }

  /** Uses it up: of any number of callers exactly one gets it. */
  async redeem(secret: string): Promise<T | null> {
    return this.#valid(await this.#open.take(hashOf(secret)))?.value ?? null;
  }

  async drop(which: (ticket: Ticket<T>) => boolean): Promise<void> {
    for (const { key, value } of await this.#open.list()) if (which(value)) await this.#open.delete(key);
  }

  /** Removes what has expired. */
  sweep(): Promise<void> {
    return this.drop((ticket) => this.#valid(ticket) === null);
  }

  #valid(ticket: Ticket<T> | null): Ticket<T> | null {
    return ticket !== null && ticket.expires > this.#deps.now() ? ticket : null;
  }
}
