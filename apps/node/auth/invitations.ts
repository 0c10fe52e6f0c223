import { z } from 'zod';
import type { Rnd } from '#crypto';
import type { LocalStore } from '../../../packages/store/port.ts';
import { Tickets } from './tickets.ts';

const lifeMs = 24 * 3_600_000;

/** One-time links by which a person enrols, or comes back after losing every device. */
export class Invitations {
  readonly #open: Tickets<string>;

  constructor(local: LocalStore, deps: { readonly rnd: Rnd; readonly now: () => number }) {
    this.#open = new Tickets(local, 'invitations', z.string(), lifeMs, deps);
  }

  /** A new token; an earlier one of the same account stops working. `expires` in Unix milliseconds. */
  async issue(account: string): Promise<{ token: string; expires: number }> {
    await this.revokeAll(account);
    const { secret, expires } = await this.#open.issue(account);
    return { token: secret, expires };
  }

  /** Whom it invites, without using it up. */
  async find(token: string): Promise<{ account: string; expires: number } | null> {
    const ticket = await this.#open.find(token);
    return ticket === null ? null : { account: ticket.value, expires: ticket.expires };
  }

  /** The account it invites; of any number of callers exactly one gets it. */
  redeem(token: string): Promise<string | null> {
    return this.#open.redeem(token);
  }

  revokeAll(account: string): Promise<void> {
    return this.#open.drop((ticket) => ticket.value === account);
  }

  sweep(): Promise<void> {
    return this.#open.sweep();
  }
}
