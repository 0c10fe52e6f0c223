import { failed } from './backoff.ts';
import type { SyncFaultCode } from './faults.ts';
import { alarm, type PauseReason, set, type Turn } from './pullState.ts';

/** Stumbles in a row after which a half-fetched chunk is given up: its checkpoint may no longer be served. */
const PATIENCE = 6;
const SMALLEST_REACH = 64;

/** Forgets what is being fetched. What is being committed, or waits for that, stays. */
export function drop(turn: Turn): undefined {
  for (const ask of turn.s.asks) if (ask.about.k !== 'prove') turn.fx.push({ t: 'cancel', req: ask.req });
  set(turn, { asks: [], building: null, inquiry: null });
}

/** The peer said something that cannot be right: nothing of it is kept, it is told of, and tried again later. */
export function refuse(turn: Turn, code: SyncFaultCode, detail: string): undefined {
  drop(turn);
  set(turn, { backoff: failed(turn.s.backoff, turn.now), distrust: true });
  alarm(turn, code, detail);
}

/** The peer said nothing: what was verified so far is kept, until it has happened too often. */
export function stumble(turn: Turn, code: SyncFaultCode, detail: string): undefined {
  const backoff = failed(turn.s.backoff, turn.now);
  set(turn, { backoff });
  alarm(turn, code, detail);
  if (backoff.failures % PATIENCE !== 0) return;
  set(turn, { reach: Math.max(Math.min(SMALLEST_REACH, turn.s.reach), Math.floor(turn.s.reach / 4)) });
  drop(turn);
}

/** Stops this feed until the charter or a person changes something; other feeds go on. */
export function halt(turn: Turn, reason: PauseReason, detail: string): undefined {
  if (turn.s.pause === reason) return;
  drop(turn);
  set(turn, { ready: null, pause: reason });
  turn.fx.push({ t: 'pause', reason });
  alarm(turn, reason, detail);
}

/**
 * The author contradicted itself: proof first, then freeze, then silence. Of our own feed there is nothing to prove to
 * ourselves: this copy of the store is of a branch that was given up, and what it holds has to leave with it.
 */
export function freeze(turn: Turn, evidence: string): undefined {
  if (turn.s.source === 'own') return halt(turn, 'sync.own-fork', '');
  turn.fx.push({ t: 'evidence', evidence }, { t: 'freeze', reason: 'sync.equivocation' });
  halt(turn, 'sync.equivocation', '');
}
