import { hash, verify } from '@node-rs/argon2';
import { base32 } from '@scure/base';
import { generateURI, verifySync } from 'otplib';
import { z } from 'zod';
import type { Rnd } from '#crypto';
import type { LocalStore } from '../../../packages/store/port.ts';
import type { Account } from './accounts.ts';
import { type Documents, documents } from './documents.ts';
import { type Admit, type AuthRefusal, refuse } from './refusals.ts';
import { openSecret, sealSecret } from './secrets.ts';
import { Tickets } from './tickets.ts';

/** argon2id (the library's default variant) with the parameters of the OWASP Password Storage Cheat Sheet: 19 MiB, 2 passes, 1 lane. */
const argon2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** RFC 6238: 30-second steps; one step of tolerance for clocks that are a little off. */
const stepSeconds = 30;
/** RFC 4226 §4 R6: 160 bits. */
const totpBytes = 20;
const offerMs = 10 * 60_000;
/** What an unknown login is measured against, so that it takes the time and the path of a known one. Its password is known to nobody. */
const nobodysPassword =
  '$argon2id$v=19$m=19456,t=2,p=1$syBu4M6x/xDCzZ51BWPAJQ$vP+0KGfZSFAGMSmRDY0DuYpBhz7faPLsvb+tGo25Zbc';
const nobodysSecret = 'A'.repeat(32);

const credentialDocument = z.object({
  password: z.string(),
  /** TOTP secret sealed under the vault key, with the account id inside, so that a row moved to another account does not open. */
  sealedTotp: z.string(),
  /** The latest step a code was taken for: that step and all before it are spent. */
  lastStep: z.number(),
});
const offerDocument = z.object({ account: z.string(), sealedTotp: z.string() });

export interface BreakGlassInput {
  readonly challenge: string;
  readonly password: string;
  readonly totp: string;
}

/** NIST SP 800-63B-4 §3.1.1: length counts, composition rules do not; nothing that only repeats or names the login. */
export function passwordRefusal(password: string, login: string): AuthRefusal | null {
  const repeats = new Set(password).size < 5;
  const named = password.toLowerCase().replaceAll(login, '').length < 8;
  return password.length < 15 || repeats || named ? refuse('auth.password-weak', 'password') : null;
}

/** The step a code belongs to, or null when it is wrong or its step is spent. */
function stepOf(secret: string, totp: string, unixMs: number, lastStep: number): number | null {
  const epoch = Math.floor(unixMs / 1000);
  const result = verifySync({ strategy: 'totp', secret, token: totp, epoch, epochTolerance: stepSeconds });
  return result.valid && 'timeStep' in result && result.timeStep > lastStep ? result.timeStep : null;
}

interface BreakGlassDeps {
  /** 32 bytes. */
  readonly vaultKey: Uint8Array;
  readonly rnd: Rnd;
  readonly now: () => number;
}

/** The way in when passkeys and the sign-in service fail: a password and a TOTP code, always both. */
export class BreakGlass {
  readonly #credentials: Documents<z.infer<typeof credentialDocument>>;
  readonly #offers: Tickets<z.infer<typeof offerDocument>>;
  readonly #deps: BreakGlassDeps;

  constructor(local: LocalStore, deps: BreakGlassDeps) {
    this.#credentials = documents(local, 'break-glass', credentialDocument);
    this.#offers = new Tickets(local, 'break-glass-offers', offerDocument, offerMs, deps);
    this.#deps = deps;
  }

  /** A TOTP secret to scan, kept ten minutes until `set` shows that it was. */
  async offer(account: Account, issuer: string): Promise<{ challenge: string; secret: string; uri: string }> {
    const secret = base32.encode(this.#deps.rnd(totpBytes));
    const sealedTotp = this.#seal(account.id, secret);
    const { secret: challenge } = await this.#offers.issue({ account: account.id, sealedTotp });
    return { challenge, secret, uri: generateURI({ issuer, label: account.login, secret }) };
  }

  /** Sets password and TOTP secret together, once a code proves that the secret was scanned and `admit` agrees. */
  async set(
    account: Account,
    { challenge, password, totp }: BreakGlassInput,
    admit: Admit,
  ): Promise<AuthRefusal | { ok: true }> {
    const weak = passwordRefusal(password, account.login);
    if (weak !== null) return weak;
    const offer = await this.#offers.find(challenge);
    if (offer?.value.account !== account.id) return refuse('auth.challenge-gone');
    const secret = this.#open(account.id, offer.value.sealedTotp);
    const step = secret === null ? null : stepOf(secret, totp, this.#deps.now(), -1);
    if (secret === null || step === null) return refuse('auth.totp-wrong', 'totp');
    // Taken only now: a mistyped code may be corrected against the same QR picture.
    if ((await this.#offers.redeem(challenge)) === null) return refuse('auth.challenge-gone');
    return (await admit()) ?? this.#store(account, password, secret, step);
  }

  /** Sets both at once with a base32 secret that is known to be scanned: for the command line and demonstrations. */
  put(account: Account, password: string, secret: string): Promise<AuthRefusal | { ok: true }> {
    return this.#store(account, password, secret, -1);
  }

  /** True at most once per account and 30-second step. Takes the same path whether or not the account is there. */
  async check(account: Account | null, password: string, totp: string): Promise<boolean> {
    const credential = account === null ? null : await this.#credentials.get(account.id);
    const fits = await verify(credential?.password ?? nobodysPassword, password);
    const secret = account === null || credential === null ? null : this.#open(account.id, credential.sealedTotp);
    const step = stepOf(secret ?? nobodysSecret, totp, this.#deps.now(), credential?.lastStep ?? -1);
    if (account === null || secret === null || !fits || step === null) return false;
    const spent = await this.#credentials.change(account.id, (now) =>
      now.lastStep < step ? { ...now, lastStep: step } : null,
    );
    return spent !== null;
  }

  async has(accountId: string): Promise<boolean> {
    return (await this.#credentials.get(accountId)) !== null;
  }

  remove(accountId: string): Promise<void> {
    return this.#credentials.delete(accountId);
  }

  sweep(): Promise<void> {
    return this.#offers.sweep();
  }

  async #store(
    account: Account,
    password: string,
    secret: string,
    lastStep: number,
  ): Promise<AuthRefusal | { ok: true }> {
    const weak = passwordRefusal(password, account.login);
    if (weak !== null) return weak;
    const hashed = await hash(password, argon2);
    await this.#credentials.put(account.id, { password: hashed, sealedTotp: this.#seal(account.id, secret), lastStep });
    return { ok: true };
  }

  #seal(account: string, secret: string): string {
    return sealSecret(this.#deps.vaultKey, `${account} ${secret}`, this.#deps.rnd);
  }

  #open(account: string, sealed: string): string | null {
    const text = openSecret(this.#deps.vaultKey, sealed);
    return text?.startsWith(`${account} `) === true ? text.slice(account.length + 1) : null;
  }
}
