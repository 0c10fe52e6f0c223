import { z } from 'zod';
import type { Rnd } from '#crypto';
import type { LocalStore } from '../../../packages/store/port.ts';
import { type Documents, documents } from '../auth/documents.ts';
import { hashOf, newSecret } from '../auth/secrets.ts';

const feedDocument = z.object({
  account: z.string(),
  /** Titles and places are told, or only that one is busy. */
  titles: z.boolean(),
  /** ISO instant. */
  made: z.string(),
});
/** One person's calendar address; the address itself is stored nowhere. */
export type CalendarFeed = Readonly<z.infer<typeof feedDocument>>;

/** Addresses at which calendar programs, which cannot sign in, read what their owner may read: at most one a person. */
export class CalendarFeeds {
  readonly #byHash: Documents<CalendarFeed>;
  readonly #deps: { readonly rnd: Rnd; readonly now: () => number };

  constructor(local: LocalStore, deps: { readonly rnd: Rnd; readonly now: () => number }) {
    this.#byHash = documents<CalendarFeed>(local, 'calendar-feeds', feedDocument);
    this.#deps = deps;
  }

  /** The secret of a new address (256 bits, base64url), in the place of an earlier one. */
  async make(account: string, titles: boolean): Promise<string> {
    await this.end(account);
    const secret = newSecret(this.#deps.rnd);
    await this.#byHash.put(hashOf(secret), { account, titles, made: new Date(this.#deps.now()).toISOString() });
    return secret;
  }

  find(secret: string): Promise<CalendarFeed | null> {
    return this.#byHash.get(hashOf(secret));
  }

  async of(account: string): Promise<CalendarFeed | null> {
    return (await this.#byHash.list()).find(({ value }) => value.account === account)?.value ?? null;
  }

  async end(account: string): Promise<void> {
    for (const { key, value } of await this.#byHash.list())
      if (value.account === account) await this.#byHash.delete(key);
  }
}
