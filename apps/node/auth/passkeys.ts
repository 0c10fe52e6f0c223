import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';
import { z } from 'zod';
import type { Rnd } from '#crypto';
import type { PasskeyAssertion, PasskeyAttestation } from '../../../packages/contract/auth.ts';
import type { LocalStore } from '../../../packages/store/port.ts';
import type { Account } from './accounts.ts';
import type { SignInFault } from './audit.ts';
import { type Documents, documents } from './documents.ts';
import { type Admit, type AuthRefusal, refuse } from './refusals.ts';
import { Tickets } from './tickets.ts';

/** Loaded when the first passkey is asked for: it takes as long to load, and as much memory, as half of the node. */
const webauthn = () => import('@simplewebauthn/server');
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
type PasskeyRow = z.infer<typeof passkeyDocument>;
/** What a challenge is for: registering a passkey for an account (its id), or signing in, where the passkey says who it is. */
const toSignIn = 'sign-in';

interface PasskeyDeps {
  readonly rnd: Rnd;
  readonly now: () => number;
  readonly rpId: string;
  readonly rpName: string;
  readonly origins: readonly string[];
}

/** Passkeys (WebAuthn Level 3): discoverable, user verification required, no attestation asked for. */
export class Passkeys {
  readonly #held: Documents<PasskeyRow>;
  readonly #challenges: Tickets<string>;
  readonly #deps: PasskeyDeps;
  readonly #expected: { expectedOrigin: string[]; expectedRPID: string; requireUserVerification: boolean };

  constructor(local: LocalStore, deps: PasskeyDeps) {
    this.#held = documents(local, 'passkeys', passkeyDocument);
    this.#challenges = new Tickets(local, 'passkey-challenges', z.string(), challengeMs, deps);
    this.#deps = deps;
    this.#expected = {
      expectedOrigin: [...deps.origins],
      expectedRPID: deps.rpId,
      requireUserVerification: true,
    };
  }

  async signInOptions(): Promise<PublicKeyCredentialRequestOptionsJSON> {
    const { generateAuthenticationOptions } = await webauthn();
    return generateAuthenticationOptions({
      rpID: this.#deps.rpId,
      challenge: await this.#newChallenge(toSignIn),
      timeout: challengeMs,
      userVerification: 'required',
    });
  }

  /** The account a valid assertion speaks for, or why not; its challenge is spent either way. */
  async check(response: PasskeyAssertion): Promise<{ account: string } | { fault: SignInFault }> {
    const challenge = challengeIn(response.response.clientDataJSON);
    if (challenge === null || !(await this.#spend(challenge, toSignIn))) return { fault: 'challenge' };
    const passkey = await this.#held.get(response.id);
    const owner = passkey === null ? null : userHandle(passkey.account);
    if (passkey === null || response.response.userHandle !== owner) return { fault: 'passkey-unknown' };
    const counter = await this.#verifiedCounter(response, challenge, passkey);
    if (counter === null) return { fault: 'passkey-refused' };
    return (await this.#use(response.id, counter)) ? { account: passkey.account } : { fault: 'passkey-counter' };
  }

  async registerOptions(account: Account): Promise<PublicKeyCredentialCreationOptionsJSON> {
    const { generateRegistrationOptions } = await webauthn();
    const held = await this.of(account.id);
    return generateRegistrationOptions({
      rpID: this.#deps.rpId,
      rpName: this.#deps.rpName,
      userName: account.login,
      userDisplayName: account.name,
      userID: new Uint8Array(Buffer.from(account.id, 'utf8')),
      challenge: await this.#newChallenge(account.id),
      timeout: challengeMs,
      attestationType: 'none',
      supportedAlgorithmIDs: algorithms,
      excludeCredentials: held.map(({ id, transports }) => ({ id, transports: [...transports] })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
  }

  /** `admit` is asked after the response was verified and before the passkey is kept: where an invitation is used up. */
  async register(
    account: Account,
    label: string,
    response: PasskeyAttestation,
    admit: Admit,
  ): Promise<{ ok: true; id: string } | AuthRefusal> {
    const challenge = challengeIn(response.response.clientDataJSON);
    if (challenge === null || !(await this.#spend(challenge, account.id))) return refuse('auth.challenge-gone');
    const credential = await this.#verifiedCredential(response, challenge);
    if (credential === null) return refuse('auth.passkey-refused');
    const refused = await admit();
    if (refused !== null) return refused;
    const made = await this.#held.create(credential.id, {
      account: account.id,
      label,
      publicKey: Buffer.from(credential.publicKey).toString('base64'),
      counter: credential.counter,
      transports: credential.transports ?? [],
      createdAt: new Date(this.#deps.now()).toISOString(),
      lastUsedAt: null,
    });
    return made ? { ok: true, id: credential.id } : refuse('auth.passkey-refused');
  }

  async of(account: string): Promise<readonly Passkey[]> {
    const mine = (await this.#held.list()).filter((row) => row.value.account === account);
    return mine.map((row) => ({ ...row.value, id: row.key }));
  }

  /** How many each account has; accounts without any are left out. */
  async counts(): Promise<ReadonlyMap<string, number>> {
    const counts = new Map<string, number>();
    for (const { value } of await this.#held.list()) counts.set(value.account, (counts.get(value.account) ?? 0) + 1);
    return counts;
  }

  /** False when this account has no such passkey. */
  async remove(account: string, id: string): Promise<boolean> {
    const passkey = await this.#held.get(id);
    if (passkey?.account !== account) return false;
    await this.#held.delete(id);
    return true;
  }

  async removeAll(account: string): Promise<void> {
    for (const passkey of await this.of(account)) await this.#held.delete(passkey.id);
  }

  sweep(): Promise<void> {
    return this.#challenges.sweep();
  }

  async #newChallenge(purpose: string): Promise<Uint8Array<ArrayBuffer>> {
    const { secret } = await this.#challenges.issue(purpose);
    return new Uint8Array(Buffer.from(secret, 'base64url'));
  }

  /** True once for a challenge that was given out for this purpose and has not expired. */
  async #spend(challenge: string, purpose: string): Promise<boolean> {
    return (await this.#challenges.redeem(challenge)) === purpose;
  }

  async #verifiedCounter(response: PasskeyAssertion, challenge: string, passkey: PasskeyRow): Promise<number | null> {
    // Counter 0 turns the library's own comparison off: it throws the same error as for a bad signature, ours tells them apart.
    const publicKey = new Uint8Array(Buffer.from(passkey.publicKey, 'base64'));
    const credential = { id: response.id, publicKey, counter: 0, transports: passkey.transports };
    const asked = { response, expectedChallenge: challenge, credential, ...this.#expected };
    const { verifyAuthenticationResponse } = await webauthn();
    const result = await verifyAuthenticationResponse(asked).catch(() => null);
    return result?.verified === true ? result.authenticationInfo.newCounter : null;
  }

  /** Authenticators that do not count say 0 for ever; one that counts never repeats itself (WebAuthn L3 §6.1.1). */
  async #use(id: string, counter: number): Promise<boolean> {
    const lastUsedAt = new Date(this.#deps.now()).toISOString();
    const grows = (before: number) => counter > before || (counter === 0 && before === 0);
    const used = await this.#held.change(id, (now) => (grows(now.counter) ? { ...now, counter, lastUsedAt } : null));
    return used !== null;
  }

  async #verifiedCredential(response: PasskeyAttestation, challenge: string) {
    const asked = { response, expectedChallenge: challenge, supportedAlgorithmIDs: algorithms, ...this.#expected };
    const { verifyRegistrationResponse } = await webauthn();
    const result = await verifyRegistrationResponse(asked).catch(() => null);
    return result?.verified === true ? result.registrationInfo.credential : null;
  }
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

const userHandle = (account: string) => Buffer.from(account, 'utf8').toString('base64url');
