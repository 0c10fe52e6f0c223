import type { Charter } from '../charter/charter.ts';
import { rootOf } from '../log/tree.ts';
import { failed, relieved, stirred } from './backoff.ts';
import type { FeedHead } from './head.ts';
import { drop, halt, refuse, stumble } from './pullFailure.ts';
import { advance } from './pullNext.ts';
import { gotCheckpoint, provedOlder } from './pullOffer.ts';
import { gotBodies, gotBundle, gotTile } from './pullParts.ts';
import { type Ask, alarm, type PullEffect, type PullEvent, type PullState, set, type Turn } from './pullState.ts';
import { type FeedRules, rulesOf } from './rules.ts';

/**
 * Takes one feed in from one peer. Every event changes the state and then asks `advance`, the one place that decides what
 * to do next. No clock, chance or I/O inside; the same state and event always give the same result. Never throws on
 * anything a peer can send.
 */
export function pull(state: PullState, event: PullEvent): { state: PullState; effects: readonly PullEffect[] } {
  const turn: Turn = { s: state, fx: [], now: event.now };
  take(turn, event);
  advance(turn);
  return { state: turn.s, effects: turn.fx };
}

function take(turn: Turn, event: PullEvent): undefined {
  switch (event.t) {
    case 'start':
      return cosignHead(turn);
    case 'tick':
      return;
    case 'alive':
      return set(turn, { backoff: stirred(turn.s.backoff) });
    case 'got':
      return got(turn, event.req, event.status, event.body);
    case 'failed':
      return notGot(turn, event.req, event.reason);
    case 'proved':
      return answered(turn, event.req, (ask) => {
        if (ask.about.k === 'prove') provedOlder(turn, ask.about.offer, event.prefix, event.proof);
      });
    case 'committed':
      return committed(turn, event.tx);
    case 'notCommitted':
      return notCommitted(turn, event.tx, event.reason);
    case 'head':
      return moved(turn, event.head);
    case 'charter':
      return ruled(turn, rulesFrom(turn, event.charter));
    case 'rules':
      return ruled(turn, event.rules);
    case 'frozen':
      return halt(turn, 'sync.equivocation', '');
    case 'resume':
      if (turn.s.pause === 'sync.bad-entry') set(turn, { pause: null, lenient: true });
      return;
  }
}

function rulesFrom(turn: Turn, charter: Charter): FeedRules {
  return rulesOf(charter, turn.s.origin, turn.s.rules);
}

/**
 * The receipt for what is held, given again: a crash, or the end of the machine that took it in, may have come between the
 * commit and its receipt.
 */
function cosignHead(turn: Turn): undefined {
  const { head, rules, source, pause } = turn.s;
  if (head.checkpoint === null || rules.log === null || source === 'own' || pause !== null) return;
  if (rules.cut !== null && head.range.size > rules.cut) return;
  turn.fx.push({ t: 'cosign', checkpoint: checkpointOf(turn, head), note: head.checkpoint });
}

function checkpointOf(turn: Turn, head: FeedHead): { origin: string; size: number; root: Uint8Array } {
  return { origin: turn.s.origin, size: head.range.size, root: rootOf(head.range) };
}

/** Finds the open request, closes it, and hands it on; an answer to nothing is ignored. */
function answered(turn: Turn, req: number, then: (ask: Ask) => undefined): undefined {
  const ask = turn.s.asks.find((a) => a.req === req);
  if (ask === undefined) return;
  set(turn, { asks: turn.s.asks.filter((a) => a !== ask) });
  then(ask);
}

function got(turn: Turn, req: number, status: number, body: Uint8Array): undefined {
  answered(turn, req, (ask) => {
    if (body.length > ask.maxBytes) return refuse(turn, 'sync.too-long', `${body.length} bytes`);
    if (status === 429 || status === 503) return stumble(turn, 'sync.busy', `status ${status}`);
    if (status === 404 || status === 410) return refuse(turn, 'sync.unknown-feed', `status ${status}`);
    const { about } = ask;
    if (about.k === 'checkpoint' && (status === 200 || status === 204)) return gotCheckpoint(turn, ask, status, body);
    if (status !== 200) return refuse(turn, 'sync.bad-status', `status ${status}`);
    if (about.k === 'bundle') return gotBundle(turn, about, body);
    if (about.k === 'bodies') return gotBodies(turn, about, body);
    if (about.k === 'tile') return gotTile(turn, about.at, body);
  });
}

function notGot(turn: Turn, req: number, reason: string): undefined {
  answered(turn, req, () => {
    if (reason === 'tooLong') refuse(turn, 'sync.too-long', '');
    else stumble(turn, 'sync.unreachable', reason);
  });
}

function committed(turn: Turn, tx: number): undefined {
  const { committing, rules, source, pause } = turn.s;
  if (committing?.tx !== tx) return;
  const { after, offer, missing } = committing.chunk;
  set(turn, { committing: null, head: after, doubts: 0, backoff: relieved(turn.s.backoff), distrust: false });
  if (missing > 0) alarm(turn, 'sync.body-missing', `${missing} before ${turn.s.origin}#${after.range.size}`);
  const allowed =
    pause !== 'sync.equivocation' && source !== 'own' && (rules.cut === null || after.range.size <= rules.cut);
  if (allowed) turn.fx.push({ t: 'cosign', checkpoint: offer.checkpoint, note: offer.note });
}

function notCommitted(turn: Turn, tx: number, reason: 'conflict' | 'full' | 'error'): undefined {
  if (turn.s.committing?.tx !== tx) return;
  set(turn, { committing: null, ready: null });
  drop(turn);
  // What was met beyond a chunk that is not held after all is met again, or is not: a pause there would leave the chunk out.
  if (turn.s.pause !== 'sync.equivocation') set(turn, { pause: null });
  if (reason === 'conflict') {
    set(turn, { stale: true });
    turn.fx.push({ t: 'reload' });
    return;
  }
  set(turn, { backoff: failed(turn.s.backoff, turn.now) });
  alarm(turn, reason === 'full' ? 'sync.store-full' : 'sync.store-error', '');
}

/** Another machine took entries in, or the store was read again: what was under way on another base is dropped. */
function moved(turn: Turn, head: FeedHead): undefined {
  if (turn.s.committing !== null && !turn.s.stale) return;
  const before = turn.s.head.range.size;
  set(turn, { head, stale: false });
  if (head.range.size === before) return;
  if (head.range.size > before) cosignHead(turn);
  set(turn, { ready: null, inquiry: null });
  drop(turn);
}

function ruled(turn: Turn, rules: FeedRules): undefined {
  set(turn, { rules });
  drop(turn);
  const last = Math.min(rules.cut ?? rules.mostEntries, rules.mostEntries);
  if ((turn.s.ready?.after.range.size ?? 0) > last) set(turn, { ready: null });
  const { pause } = turn.s;
  if (pause !== null && pause !== 'sync.equivocation' && pause !== 'sync.bad-entry') set(turn, { pause: null });
}
