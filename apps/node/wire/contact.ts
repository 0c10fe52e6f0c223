import type { Logger } from 'pino';
import type { Member } from '../../../packages/charter/index.ts';
import type { NodeCore } from '../core.ts';
import { DialError } from './dial.ts';
import type { LinkEars } from './pulling.ts';

/** What is known of the other end of a link. */
export interface ContactState {
  readonly group: string;
  readonly member: string;
  readonly name: string;
  readonly lastSeen: Date | null;
  readonly reachable: boolean;
  readonly failure: DialError['code'] | null;
  /** What one of the link's machines found wrong and has not seen mended since. */
  readonly alarm: { readonly code: string; readonly detail: string } | null;
  readonly clockSkewMs: number | null;
  readonly certificateEnds: Date | null;
}

/** Hears what the machines of a link meet, and keeps what an operator will ask. */
export interface Contact {
  /** Ears for one machine: what it finds wrong stands until it says that all is well, whatever the others meet. */
  ears(machine: string): LinkEars;
  state(): ContactState;
  /** The peer answered at its address with the right certificate. */
  certified(ends: Date): void;
}

/** The same of the same machine is in the log no more often than this, milliseconds: a peer can fail as often as it likes. */
const quietMs = 600_000;

/** An HTTP date is cut to whole seconds: on average half a second too early. */
const halfSecond = 500;

/** `onBack`: the peer answers that did not, or not yet. */
export function createContact(
  deps: { node: NodeCore; log: Logger; onChange: () => void; onBack: () => void },
  group: string,
  member: Member,
): Contact {
  let state: ContactState = {
    group,
    member: member.id,
    name: member.name,
    lastSeen: null,
    reachable: false,
    failure: null,
    alarm: null,
    clockSkewMs: null,
    certificateEnds: null,
  };
  const change = (part: Partial<ContactState>): void => {
    state = { ...state, ...part };
    deps.onChange();
  };
  const alarms = new Map<string, { code: string; detail: string }>();
  const logged = new Map<string, number>();
  const log = (machine: string, code: string, detail: string): void => {
    const [key, now] = [`${machine} ${code}`, deps.node.now().getTime()];
    if (Math.abs(now - (logged.get(key) ?? Number.NEGATIVE_INFINITY)) < quietMs) return;
    logged.set(key, now);
    deps.log.warn({ peer: member.id, group, code }, detail);
  };
  const back = (part: Partial<ContactState>): void => {
    const isBack = !state.reachable;
    change({ ...part, reachable: true, failure: null });
    if (isBack) deps.onBack();
  };
  const tellAlarm = (): void => change({ alarm: [...alarms.values()][0] ?? null });
  return {
    state: () => state,
    certified: (ends) => back({ certificateEnds: ends, lastSeen: deps.node.now() }),
    ears: (machine) => ({
      onAlarm(code, detail) {
        log(machine, code, detail);
        alarms.set(machine, { code, detail });
        tellAlarm();
      },
      onWell() {
        if (alarms.delete(machine)) tellAlarm();
      },
      onAnswer(date) {
        const now = deps.node.now();
        const clockSkewMs = date === null ? null : date.getTime() + halfSecond - now.getTime();
        const heard = { lastSeen: now, clockSkewMs };
        if (state.reachable) state = { ...state, ...heard, failure: null };
        else back(heard);
      },
      onFailure: (error) =>
        change({ reachable: false, failure: error instanceof DialError ? error.code : 'unreachable' }),
    }),
  };
}
