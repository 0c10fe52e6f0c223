import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { z } from 'zod';
import type { Rnd } from '#crypto';
import type { PasskeyAssertion, PasskeyAttestation } from '../../../packages/contract/auth.ts';
import type { LocalStore } from '../../../packages/store/port.ts';
import type { Account } from './accounts.ts';
import type { SignInFault } from './audit.ts';
import { documents } from './documents.ts';
import { type Admit, type AuthRefusal, refuse } from './refusals.ts';
import { hashOf, newSecret } from './secrets.ts';

const challengeMs = 5 * 60_000;
/** COSE: Ed25519, ECDSA with P-256, RSA PKCS#1 v1.5, each with SHA-2. */
const algorithms = [-8, -7, -257];

const passkeyDocument = z.object({
  account: z.string(),
  label: z.string(),
  publicKey: z.string(),
  counter: z.number(),
  transports: z.array(z.string()),
  createdAt: z.string(),
  lastUsedAt: z.string().nullable(),
});
export type Passkey = Readonly<z.infer<typeof passkeyDocument>> & { readonly id: string };
/** `account`: whom a new passkey is for; null when somebody signs in, who says who they are by the passkey itself. */
const challengeDocument = z.object({ account: z.string().nullable(), expires: z.number() });

export interface Passkeys {
  signInOptions(): ReturnType<typeof generateAuthenticationOptions>;
  /** The account a valid assertion speaks for, or why not; its challenge is spent either way. */
  check(response: PasskeyAssertion): Promise<{ account: string } | { fault: SignInFault }>;
  registerOptions(account: Account): ReturnType<typeof generateRegistrationOptions>;
  /** `admit` is asked after the response was verified and before the passkey is kept: where an invitation is used up. */
  register(
    account: Account,
    label: string,
    response: PasskeyAttestation,
    admit: Admit,
  ): Promise<{ ok: true; id: string } | AuthRefusal>;
  of(account: string): Promise<readonly Passkey[]>;
  /** How many each account has; accounts without any are left out. */
  counts(): Promise<ReadonlyMap<string, number>>;
  /** False when this account has no such passkey. */
  remove(account: string, id: string): Promise<boolean>;
  removeAll(account: string): Promise<void>;
  sweep(): Promise<void>;
}

interface PasskeyDeps {
  readonly rnd: Rnd;
  readonly now: () => number;
  readonly rpId: string;
  readonly rpName: string;
  readonly origins: readonly string[];
}

/** Passkeys (WebAuthn Level 3): discoverable, user verification required, no attestation asked for. */
export function passkeys(local: LocalStore, deps: PasskeyDeps): Passkeys {
  const held = documents(local, 'passkeys', passkeyDocument);
  const challenges = documents(local, 'passkey-challenges', challengeDocument);
  const expected = { expectedOrigin: [...deps.origins], expectedRPID: deps.rpId, requireUserVerification: true };

  async function newChallenge(account: string | null): Promise<string> {
    const challenge = newSecret(deps.rnd);
    await challenges.put(hashOf(challenge), { account, expires: deps.now() + challengeMs });
    return challenge;
  }

  /** True once for a challenge that was given out for this purpose and has not expired. */
  async function spend(challenge: string, account: string | null): Promise<boolean> {
    const given = await challenges.take(hashOf(challenge));
    return given !== null && given.expires > deps.now() && given.account === account;
  }

  const own = async (account: string): Promise<readonly Passkey[]> =>
    (await held.list()).filter((row) => row.value.account === account).map((row) => ({ ...row.value, id: row.key }));

  async function check(response: PasskeyAssertion): Promise<{ account: string } | { fault: SignInFault }> {
    const challenge = challengeIn(response.response.clientDataJSON);
    if (challenge === null || !(await spend(challenge, null))) return { fault: 'challenge' };
    const passkey = await held.get(response.id);
    if (passkey === null || response.response.userHandle !== userHandle(passkey.account))
      return { fault: 'passkey-unknown' };
    const counter = await verifiedCounter(response, challenge, passkey);
    if (counter === null) return { fault: 'passkey-refused' };
    const lastUsedAt = new Date(deps.now()).toISOString();
    // Authenticators that do not count say 0 for ever; one that counts never repeats itself (WebAuthn L3 §6.1.1).
    const used = await held.change(response.id, (now) =>
      counter > now.counter || (counter === 0 && now.counter === 0) ? { ...now, counter, lastUsedAt } : null,
    );
    return used === null ? { fault: 'passkey-counter' } : { account: passkey.account };
  }

  async function verifiedCounter(
    response: PasskeyAssertion,
    challenge: string,
    passkey: z.infer<typeof passkeyDocument>,
  ): Promise<number | null> {
    // Counter 0 turns the library's own comparison off: it throws the same error as for a bad signature, ours tells them apart.
    const publicKey = new Uint8Array(Buffer.from(passkey.publicKey, 'base64'));
    const credential = { id: response.id, publicKey, counter: 0, transports: passkey.transports };
    try {
      const result = await verifyAuthenticationResponse({
        response,
        expectedChallenge: challenge,
        credential,
        ...expected,
      });
      return result.verified ? result.authenticationInfo.newCounter : null;
    } catch {
      return null;
    }
  }

  async function register(
    account: Account,
    label: string,
    response: PasskeyAttestation,
    admit: Admit,
  ): Promise<{ ok: true; id: string } | AuthRefusal> {
    const challenge = challengeIn(response.response.clientDataJSON);
    if (challenge === null || !(await spend(challenge, account.id))) return refuse('auth.challenge-gone');
    const credential = await verifiedCredential(response, challenge);
    if (credential === null) return refuse('auth.passkey-refused');
    const refused = await admit();
    if (refused !== null) return refused;
    const made = await held.create(credential.id, {
      account: account.id,
      label,
      publicKey: Buffer.from(credential.publicKey).toString('base64'),
      counter: credential.counter,
      transports: credential.transports ?? [],
      createdAt: new Date(deps.now()).toISOString(),
      lastUsedAt: null,
    });
    return made ? { ok: true, id: credential.id } : refuse('auth.passkey-refused');
  }

  async function verifiedCredential(response: PasskeyAttestation, challenge: string) {
    try {
      const result = await verifyRegistrationResponse({
        response,
        expectedChallenge: challenge,
        supportedAlgorithmIDs: algorithms,
        ...expected,
      });
      return result.verified ? result.registrationInfo.credential : null;
    } catch {
      return null;
    }
  }

  return {
    check,
    register,
    of: own,
    counts: async () => {
      const counts = new Map<string, number>();
      for (const { value } of await held.list()) counts.set(value.account, (counts.get(value.account) ?? 0) + 1);
      return counts;
    },
    signInOptions: async () =>
      generateAuthenticationOptions({
        rpID: deps.rpId,
        challenge: bytesOf(await newChallenge(null)),
        timeout: challengeMs,
        userVerification: 'required',
      }),
    registerOptions: async (account) =>
      generateRegistrationOptions({
        rpID: deps.rpId,
        rpName: deps.rpName,
        userName: account.login,
        userDisplayName: account.name,
        userID: new Uint8Array(Buffer.from(account.id, 'utf8')),
        challenge: bytesOf(await newChallenge(account.id)),
        timeout: challengeMs,
        attestationType: 'none',
        supportedAlgorithmIDs: algorithms,
        excludeCredentials: (await own(account.id)).map(({ id, transports }) => ({ id, transports: [...transports] })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      }),
    remove: async (account, id) => {
      const passkey = await held.get(id);
      if (passkey?.account !== account) return false;
      await held.delete(id);
      return true;
    },
    removeAll: async (account) => {
      for (const passkey of await own(account)) await held.delete(passkey.id);
    },
    sweep: async () => {
      for (const { key, value } of await challenges.list())
        if (value.expires <= deps.now()) await challenges.delete(key);
    },
  };
}

/** The challenge an authenticator signed over; null when the client data is not what a browser makes. */
function challengeIn(clientDataJSON: string): string | null {
  try {
    const data: unknown = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8'));
    const parsed = z.object({ challenge: z.string().max(128) }).safeParse(data);
    return parsed.success ? parsed.data.challenge : null;
  } catch {
    return null;
  }
}

const bytesOf = (challenge: string) => new Uint8Array(Buffer.from(challenge, 'base64url'));
const userHandle = (account: string) => Buffer.from(account, 'utf8').toString('base64url');
