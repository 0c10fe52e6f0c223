import { z } from 'zod';
import type { Rnd } from '#crypto';
import type { LocalStore } from '../../../packages/store/port.ts';
import { type Documents, documents } from '../auth/documents.ts';
import { hashOf, newSecret } from '../auth/secrets.ts';

const dayMs = 86_400_000;
/** How long a token that is over stands in the list, so that whoever asks what came in still finds it. */
const keptMs = 90 * dayMs;
/** Begins every token, so that one that was left in a script or a repository is found by those who look for secrets. */
const prefix = 'entente-counts_';

const instant = z.string();
const tokenDocument = z.object({
  id: z.string(),
  label: z.string(),
  group: z.string(),
  operation: z.string(),
  port: z.string(),
  /** Account that let it in and answers for it. */
  by: z.string(),
  made: instant,
  expires: instant,
  ended: instant.nullable(),
  last: z
    .object({
      at: instant,
      rows: z.number(),
      fresh: z.number(),
      changed: z.number(),
      same: z.number(),
      errors: z.number(),
      dryRun: z.boolean(),
    })
    .nullable(),
});
/** What one machine may do: send the counts of one port of one operation, for a time. The token itself is stored nowhere. */
export type MachineToken = Readonly<z.infer<typeof tokenDocument>>;
export type LastUse = NonNullable<MachineToken['last']>;

export class MachineTokens {
  readonly #byHash: Documents<MachineToken>;
  readonly #deps: { readonly rnd: Rnd; readonly now: () => number };

  constructor(local: LocalStore, deps: { readonly rnd: Rnd; readonly now: () => number }) {
    this.#byHash = documents<MachineToken>(local, 'machine-tokens', tokenDocument);
    this.#deps = deps;
  }

  /** The token (256 bits, base64url, after its prefix), shown to nobody again, and what is kept of it. */
  async make(
    given: Pick<MachineToken, 'label' | 'group' | 'operation' | 'port' | 'by'>,
    days: number,
  ): Promise<{ readonly secret: string; readonly token: MachineToken }> {
    const secret = `${prefix}${newSecret(this.#deps.rnd)}`;
    const now = this.#deps.now();
    const token: MachineToken = {
      id: Buffer.from(this.#deps.rnd(8)).toString('hex'),
      ...given,
      made: new Date(now).toISOString(),
      expires: new Date(now + days * dayMs).toISOString(),
      ended: null,
      last: null,
    };
    await this.#byHash.put(hashOf(secret), token);
    return { secret, token };
  }

  /** Null when there is none, or it is over. */
  async find(secret: string): Promise<MachineToken | null> {
    const token = await this.#byHash.get(hashOf(secret));
    return token === null || this.isOver(token) ? null : token;
  }

  isOver({ expires, ended }: MachineToken): boolean {
    return ended !== null || this.#deps.now() >= Date.parse(expires);
  }

  /** Those let in last first. */
  async list(): Promise<readonly MachineToken[]> {
    const all = (await this.#byHash.list()).map(({ value }) => value);
    return all.sort((a, b) => (a.made === b.made ? (a.id < b.id ? -1 : 1) : a.made < b.made ? 1 : -1));
  }

  /** False when there is no such token. What was ended stays ended. */
  async end(id: string): Promise<boolean> {
    return (await this.#change((token) => token.id === id, this.#ending())) > 0;
  }

  /** Whoever is shut out leaves no machine behind. */
  async endAllOf(account: string): Promise<void> {
    await this.#change((token) => token.by === account, this.#ending());
  }

  async used(id: string, last: LastUse): Promise<void> {
    await this.#change(
      (token) => token.id === id,
      (token) => ({ ...token, last }),
    );
  }

  /** Removes what has been over for so long that nobody asks about it. */
  async sweep(): Promise<void> {
    const oldest = new Date(this.#deps.now() - keptMs).toISOString();
    for (const { key, value } of await this.#byHash.list())
      if ((value.ended ?? value.expires) < oldest) await this.#byHash.delete(key);
  }

  #ending(): (token: MachineToken) => MachineToken {
    const now = new Date(this.#deps.now()).toISOString();
    return (token) => ({ ...token, ended: token.ended ?? now });
  }

  async #change(fits: (token: MachineToken) => boolean, next: (token: MachineToken) => MachineToken): Promise<number> {
    let count = 0;
    for (const { key, value } of await this.#byHash.list())
      if (fits(value) && (await this.#byHash.change(key, next)) !== null) count += 1;
    return count;
  }
}
