import type { Failure } from '../../../packages/contract/error.ts';

/** Every refusal of sign-in, accounts and permissions: its status, and one sentence that says what to do. */
const sentences = {
  'auth.signed-out': [401, 'Sign in first.'],
  'auth.denied': [401, 'This sign-in did not work. Check what you entered, or use another way to sign in.'],
  'auth.forbidden': [403, 'Your role does not allow this. Ask your administrator which role does.'],
  'auth.cross-site': [
    403,
    'This request did not come from the pages of this node. Open the node itself and try again.',
  ],
  'auth.not-fresh': [403, 'Sign in again, then change how you sign in: this is asked after 15 minutes.'],
  // The same bytes as every other 404 of the officers' door: what is not there and what is not yours answer alike.
  notFound: [404, 'There is nothing at this address, or not for you.'],
  'auth.invitation-gone': [404, 'This invitation was used or has expired. Ask your administrator for a new one.'],
  'auth.too-many': [429, 'Too many attempts. Wait as long as Retry-After says, then try again.'],
  'auth.input': [400, 'The request does not have the form that is documented for it.'],
  'auth.challenge-gone': [400, 'This step took too long or was done already. Start it again.'],
  'auth.passkey-refused': [400, 'This passkey could not be registered. Try again, or use another device.'],
  'auth.passkey-unavailable': [409, 'Passkeys need a host name: open this node by its name, not by its IP address.'],
  'auth.password-weak': [400, 'Use at least 15 characters, and neither your login nor a single repeated character.'],
  'auth.totp-wrong': [400, 'The code does not fit. Check the clock of your device and enter the current code.'],
  'auth.login-taken': [409, 'There is already an account with this login. Choose another.'],
  'auth.login-form': [400, 'A login has 2 to 64 characters: small Latin letters, digits and . _ @ + -'],
  'auth.roles-clash': [400, 'Auditor and administrator each stand alone: give that person a second account.'],
  'auth.roles-none': [400, 'Give the account at least one role.'],
  'auth.last-administrator': [409, 'This is the last administrator. Make another one first.'],
  'auth.oidc-off': [404, 'This node has no sign-in service. Use a passkey.'],
  'auth.oidc-unreachable': [502, 'The sign-in service of your authority does not answer. Use a passkey meanwhile.'],
} as const satisfies Record<string, readonly [number, string]>;

export type RefusalCode = keyof typeof sentences;

export interface AuthRefusal {
  readonly ok: false;
  readonly code: RefusalCode;
  readonly field?: string;
  /** Whole seconds until it makes sense to try again. */
  readonly retryAfter?: number;
}

/** A last question before something is stored; null means go on. */
export type Admit = () => Promise<AuthRefusal | null>;

/** A refusal as a value; `field` is the path of the input it concerns. */
export function refuse(code: RefusalCode, field?: string): AuthRefusal {
  return field === undefined ? { ok: false, code } : { ok: false, code, field };
}

export function isRefusal(value: object | null): value is AuthRefusal {
  return value !== null && 'ok' in value && value.ok === false;
}

export function statusOf(refusal: AuthRefusal): number {
  return sentences[refusal.code][0];
}

/** What goes over the wire: never more than the code, its sentence and the field. */
export function failureOf(refusal: AuthRefusal): Failure {
  const base = { code: refusal.code, message: sentences[refusal.code][1] };
  return refusal.field === undefined ? base : { ...base, field: refusal.field };
}
