import type { Rnd } from '#crypto';
import type { SessionView } from '../../../packages/contract/auth.ts';
import type { LocalStore } from '../../../packages/store/port.ts';
import { CalendarFeeds } from '../calendar/feeds.ts';
import { MachineTokens } from '../machines/tokens.ts';
import { Accounts } from './accounts.ts';
import type { Audit } from './audit.ts';
import { type Authorise, authoriser, type KindRoles, nodeResource } from './authorise.ts';
import { BreakGlass } from './break-glass.ts';
import { Invitations } from './invitations.ts';
import { type Attempt, type BackOff, backOff, windowLimit } from './limits.ts';
import { Oidc, type OidcSettings } from './oidc.ts';
import { Passkeys } from './passkeys.ts';
import { type Door, doorAt } from './same-origin.ts';
import { Sessions } from './sessions.ts';

export interface AuthSettings {
  /** Where browsers open this node, `https://host[:port]`; plain http only on loopback. */
  readonly origin: string;
  readonly node: SessionView['node'];
  /** The kinds of this node: their commands say which roles work in them. */
  readonly kinds: readonly KindRoles[];
  readonly oidc?: OidcSettings | null;
  readonly local: LocalStore;
  /** 32 bytes that seal the TOTP secrets; they live outside the store. */
  readonly vaultKey: Uint8Array;
  readonly rnd: Rnd;
  /** Unix milliseconds. */
  readonly now: () => number;
  readonly audit: Audit;
  /** Number of the last event that pages were told. */
  readonly lastEvent: () => number;
}

/** Everything sign-in consists of, wired once; the routes and the command line both work on it. */
export interface Desk {
  readonly settings: AuthSettings;
  readonly door: Door;
  readonly now: () => number;
  readonly audit: Audit;
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly breakGlass: BreakGlass;
  readonly invitations: Invitations;
  readonly passkeys: Passkeys;
  readonly calendarFeeds: CalendarFeeds;
  readonly machines: MachineTokens;
  /** False when the node is opened by IP address: WebAuthn needs a host name. */
  readonly passkeysAvailable: boolean;
  readonly oidc: Oidc | null;
  readonly authorise: Authorise;
  readonly nodeResource: ReturnType<typeof nodeResource>;
  readonly limits: {
    readonly guess: Attempt;
    readonly signIn: Attempt;
    readonly feed: Attempt;
    readonly machine: Attempt;
    readonly password: BackOff;
  };
  /** Removes what has expired; harmless at any time. */
  sweep(): Promise<void>;
}

const minute = 60_000;
const isIpAddress = (hostname: string) => /^[\d.]+$|^\[/.test(hostname);

export function desk(settings: AuthSettings): Desk {
  const { local, rnd, now, vaultKey, audit } = settings;
  const door = doorAt(settings.origin);
  const parts = {
    accounts: new Accounts(local, { rnd, now }),
    sessions: new Sessions(local, { rnd, now }),
    breakGlass: new BreakGlass(local, { rnd, now, vaultKey }),
    invitations: new Invitations(local, { rnd, now }),
    calendarFeeds: new CalendarFeeds(local, { rnd, now }),
    machines: new MachineTokens(local, { rnd, now }),
    passkeys: new Passkeys(local, { rnd, now, rpId: door.hostname, rpName: settings.node.name, origins: door.origins }),
  };
  const signInService = settings.oidc
    ? new Oidc(local, settings.oidc, { rnd, now, door, accounts: parts.accounts, audit })
    : null;
  return {
    ...parts,
    settings,
    door,
    now,
    audit,
    oidc: signInService,
    passkeysAvailable: !isIpAddress(door.hostname),
    authorise: authoriser(),
    nodeResource: nodeResource(settings.kinds),
    limits: {
      guess: windowLimit(30, 5 * minute, now),
      signIn: windowLimit(600, 5 * minute, now),
      feed: windowLimit(120, 5 * minute, now),
      machine: windowLimit(120, 5 * minute, now),
      password: backOff(5, 30_000, 15 * minute, now),
    },
    sweep: async () => {
      for (const part of [
        ...[parts.sessions, parts.breakGlass, parts.invitations],
        ...[parts.passkeys, parts.machines, signInService],
      ])
        await part?.sweep();
    },
  };
}
