import type { Method } from './sessions.ts';

/**
 * What is logged of sign-in and accounts. It names accounts by their opaque id only: no login, no name, no address,
 * no credential, no token. `account` is null when nobody is behind the attempt, or when saying who would tell.
 */
export type AuditEvent =
  | {
      readonly event: 'sign-in';
      readonly outcome: 'ok' | 'failed';
      readonly method: Method;
      readonly account: string | null;
      readonly reason?: SignInFault;
    }
  | { readonly event: 'sign-out'; readonly account: string }
  | { readonly event: 'limited'; readonly what: 'address' | 'account' }
  | {
      readonly event: 'passkey-registered' | 'passkey-removed' | 'break-glass-set' | 'invitation-used';
      readonly account: string;
    }
  | {
      readonly event: 'account-created' | 'account-disabled' | 'account-enabled' | 'account-invited';
      readonly account: string;
      readonly by: string;
    }
  | { readonly event: 'machine-let-in' | 'machine-ended'; readonly machine: string; readonly by: string }
  /** Screening lists are named by their operator; they hold no case. */
  | { readonly event: 'list-loading' | 'list-removed'; readonly list: string; readonly by: string }
  | { readonly event: 'list-loaded' | 'list-cancelled' | 'list-refused'; readonly list: string }
  | { readonly event: 'account-provisioned'; readonly account: string };

export type SignInFault =
  | 'credentials'
  | 'disabled'
  | 'challenge'
  | 'passkey-unknown'
  | 'passkey-refused'
  /** The counter went backwards: perhaps a copy of the authenticator. */
  | 'passkey-counter'
  | 'oidc-state'
  | 'oidc-refused'
  | 'oidc-no-role';

export type Audit = (event: AuditEvent) => void;
