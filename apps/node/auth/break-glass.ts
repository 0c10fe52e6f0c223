import { hash, verify } from '@node-rs/argon2';
import { generateSecret, generateURI, verifySync } from 'otplib';
import { z } from 'zod';
import type { Rnd } from '#crypto';
import type { LocalStore } from '../../../packages/store/port.ts';
import type { Account } from './accounts.ts';
import { documents } from './documents.ts';
import { type Admit, type AuthRefusal, refuse } from './refusals.ts';
import { hashOf, newSecret, openSecret, sealSecret } from './secrets.ts';

/** argon2id (the library's default variant) with the parameters of the OWASP Password Storage Cheat Sheet: 19 MiB, 2 passes, 1 lane. */
const argon2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** RFC 6238: 30-second steps; one step of tolerance for clocks that are a little off. */
const stepSeconds = 30;
const offerMinutes = 10;
/** What an unknown login is measured against, so that it takes the time and the path of a known one. */
const nobodysPassword = hash('nobody has this password', argon2);
const nobodysSecret = generateSecret();

const credentialDocument = z.object({
  password: z.string(),
  /** TOTP secret sealed under the vault key, with the account id inside, so that a row moved to another account does not open. */
  sealedTotp: z.string(),
  /** The latest step a code was taken for: that step and all before it are spent. */
  lastStep: z.number(),
});
const offerDocument = z.object({ account: z.string(), sealedTotp: z.string(), expires: z.number() });

export interface BreakGlassInput {
  readonly challenge: string;
  readonly password: string;
  readonly totp: string;
}

/** The way in when passkeys and the sign-in service fail: a password and a TOTP code, always both. */
export interface BreakGlass {
  /** A TOTP secret to scan, kept ten minutes until `set` shows that it was. */
  offer(account: Account, issuer: string): Promise<{ challenge: string; secret: string; uri: string }>;
  /** Sets password and TOTP secret together, once a code proves that the secret was scanned and `admit` agrees. */
  set(account: Account, given: BreakGlassInput, admit: Admit): Promise<AuthRefusal | { ok: true }>;
  /** Sets both at once with a secret that is known to be scanned: for the command line and demonstrations. */
  put(account: Account, password: string, secret: string): Promise<AuthRefusal | { ok: true }>;
  /** True at most once per account and 30-second step. Takes the same path whether or not the account is there. */
  check(account: Account | null, password: string, totp: string): Promise<boolean>;
  has(accountId: string): Promise<boolean>;
  remove(accountId: string): Promise<void>;
  sweep(): Promise<void>;
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

export function breakGlass(local: LocalStore, deps: { vaultKey: Uint8Array; rnd: Rnd; now: () => number }): BreakGlass {
  const credentials = documents(local, 'break-glass', credentialDocument);
  const offers = documents(local, 'break-glass-offers', offerDocument);
  const seal = (account: string, secret: string) => sealSecret(deps.vaultKey, `${account} ${secret}`, deps.rnd);
  const open = (account: string, sealed: string): string | null => {
    const text = openSecret(deps.vaultKey, sealed);
    return text?.startsWith(`${account} `) === true ? text.slice(account.length + 1) : null;
  };

  async function store(
    account: Account,
    password: string,
    secret: string,
    lastStep: number,
  ): Promise<AuthRefusal | { ok: true }> {
    const weak = passwordRefusal(password, account.login);
    if (weak !== null) return weak;
    const hashed = await hash(password, argon2);
    await credentials.put(account.id, { password: hashed, sealedTotp: seal(account.id, secret), lastStep });
    return { ok: true };
  }

  return {
    offer: async (account, issuer) => {
      const challenge = newSecret(deps.rnd);
      const secret = generateSecret();
      const expires = deps.now() + offerMinutes * 60_000;
      await offers.put(hashOf(challenge), { account: account.id, sealedTotp: seal(account.id, secret), expires });
      return { challenge, secret, uri: generateURI({ issuer, label: account.login, secret }) };
    },

    set: async (account, { challenge, password, totp }, admit) => {
      const weak = passwordRefusal(password, account.login);
      if (weak !== null) return weak;
      const offer = await offers.get(hashOf(challenge));
      if (offer === null || offer.account !== account.id || offer.expires <= deps.now())
        return refuse('auth.challenge-gone');
      const secret = open(account.id, offer.sealedTotp);
      const step = secret === null ? null : stepOf(secret, totp, deps.now(), -1);
      if (secret === null || step === null) return refuse('auth.totp-wrong', 'totp');
      // Taken only now: a mistyped code may be corrected against the same QR picture.
      if ((await offers.take(hashOf(challenge))) === null) return refuse('auth.challenge-gone');
      return (await admit()) ?? store(account, password, secret, step);
    },

    put: (account, password, secret) => store(account, password, secret, -1),

    check: async (account, password, totp) => {
      const credential = account === null ? null : await credentials.get(account.id);
      const fits = await verify(credential?.password ?? (await nobodysPassword), password);
      const secret = account === null || credential === null ? null : open(account.id, credential.sealedTotp);
      const step = stepOf(secret ?? nobodysSecret, totp, deps.now(), credential?.lastStep ?? -1);
      if (account === null || secret === null || !fits || step === null) return false;
      const spent = await credentials.change(account.id, (now) =>
        now.lastStep < step ? { ...now, lastStep: step } : null,
      );
      return spent !== null;
    },

    has: async (accountId) => (await credentials.get(accountId)) !== null,
    remove: (accountId) => credentials.delete(accountId),
    sweep: async () => {
      for (const { key, value } of await offers.list()) if (value.expires <= deps.now()) await offers.delete(key);
    },
  };
}
