import { sameBytes } from '../log/tree.ts';
import type { Verifier } from '../notes/vkey.ts';
import { type Backoff, calm, failed, relieved, stirred, waits } from './backoff.ts';
import { type SyncFaultCode, syncFaults } from './faults.ts';
import { evidenceFor } from './inquiry.ts';
import { FETCH_SECONDS, MAX_CHECKPOINT, SHORT_WAIT_SECONDS, WAIT_SECONDS } from './limits.ts';
import { readShown, type Shown } from './offer.ts';
import type { FetchFailure } from './pullState.ts';
import { formatRequest } from './routes.ts';

/**
 * Reads from one peer how far it holds a feed, with its cosignature. Of our own feed that is the receipt, and the warning
 * that we may have been restored from an old copy. Of a third member's feed it is how two readers compare notes: whoever
 * holds the larger tree finds an author out that told them different things.
 */
export interface WatchState {
  readonly origin: string;
  /** True for our own feed. */
  readonly own: boolean;
  readonly log: Verifier;
  readonly mirror: Verifier;
  /** What we hold of the feed: size and the author's note over it. */
  readonly held: { readonly size: number; readonly note: string | null };
  /** Size of the last checkpoint the peer showed us and we found true. */
  readonly seen: number;
  /** That answer: the same again needs no second look. */
  readonly last: Uint8Array | null;
  readonly ask: { readonly req: number; readonly at: number } | null;
  /** Shown, and waiting for our own store to say whether it is a prefix. */
  readonly proving: { readonly req: number; readonly held: WatchState['held']; readonly shown: Shown } | null;
  readonly stopped: boolean;
  readonly backoff: Backoff;
  readonly next: number;
}

export type WatchEvent =
  | { readonly t: 'start'; readonly now: number }
  | { readonly t: 'tick'; readonly now: number }
  | { readonly t: 'alive'; readonly now: number }
  | {
      readonly t: 'got';
      readonly req: number;
      readonly status: number;
      readonly body: Uint8Array;
      readonly now: number;
    }
  | { readonly t: 'failed'; readonly req: number; readonly reason: FetchFailure; readonly now: number }
  | {
      readonly t: 'proved';
      readonly req: number;
      readonly prefix: Uint8Array;
      readonly proof: readonly Uint8Array[];
      readonly now: number;
    }
  /** We hold more of the feed than before. */
  | { readonly t: 'held'; readonly size: number; readonly note: string; readonly now: number };

export type WatchEffect =
  | {
      readonly t: 'fetch';
      readonly req: number;
      readonly path: string;
      readonly maxBytes: number;
      readonly timeoutSeconds: number;
    }
  /** Answer with `proved`: root of the first `from` leaves we hold, consistency proof to `to`. */
  | { readonly t: 'prove'; readonly req: number; readonly from: number; readonly to: number }
  /** The peer has the first `size` entries on disk, and states since when (Unix seconds). */
  | { readonly t: 'receipt'; readonly size: number; readonly time: number; readonly line: string }
  /** The peer holds more than we do. Of our own feed: stop signing and relearn. */
  | { readonly t: 'behind'; readonly size: number; readonly note: string }
  | { readonly t: 'wake'; readonly at: number }
  | { readonly t: 'alarm'; readonly code: SyncFaultCode; readonly detail: string }
  | { readonly t: 'evidence'; readonly evidence: string }
  | { readonly t: 'freeze'; readonly reason: string };

type Step = { readonly state: WatchState; readonly effects: readonly WatchEffect[] };

/** A third member's feed is compared this often, milliseconds; our own is long-polled. */
const COMPARE_EVERY = 30_000;
const LEAST_REST = 1000;

export function newWatch(start: {
  origin: string;
  own: boolean;
  log: Verifier;
  mirror: Verifier;
  held: { size: number; note: string | null };
  /** Size of the last receipt of this peer in the store. */
  seen: number;
  seed: number;
}): WatchState {
  const { seed, ...rest } = start;
  return { ...rest, last: null, ask: null, proving: null, stopped: false, backoff: calm(seed), next: 1 };
}

/** One step; pure, and never throws on anything a peer can send. */
export function watch(state: WatchState, event: WatchEvent): Step {
  if (state.stopped) return { state, effects: [] };
  const { state: after, effects } = take(state, event);
  return ask(after, effects, event.now);
}

function take(s: WatchState, event: WatchEvent): Step {
  switch (event.t) {
    case 'start':
    case 'tick':
      return same(s);
    case 'alive':
      return same({ ...s, backoff: stirred(s.backoff) });
    case 'held':
      return same({ ...s, held: { size: event.size, note: event.note } });
    case 'failed':
      return s.ask?.req === event.req
        ? refuse({ ...s, ask: null }, 'sync.unreachable', event.reason, event.now)
        : same(s);
    case 'got':
      return s.ask?.req === event.req ? got({ ...s, ask: null }, s.ask.at, event) : same(s);
    case 'proved':
      return s.proving?.req === event.req ? proved({ ...s, proving: null }, s.proving, event) : same(s);
  }
}

function same(state: WatchState): Step {
  return { state, effects: [] };
}

function ask(s: WatchState, effects: readonly WatchEffect[], now: number): Step {
  if (s.stopped || s.ask !== null || s.proving !== null) return { state: s, effects };
  if (waits(s.backoff, now)) return { state: s, effects: [...effects, { t: 'wake', at: s.backoff.until }] };
  const wait = !s.own ? 0 : s.backoff.failures === 0 ? WAIT_SECONDS : SHORT_WAIT_SECONDS;
  const path = formatRequest({ route: 'held', origin: s.origin, after: s.own ? s.seen : 0, wait });
  const fetch: WatchEffect = {
    t: 'fetch',
    req: s.next,
    path,
    maxBytes: MAX_CHECKPOINT,
    timeoutSeconds: wait + FETCH_SECONDS,
  };
  return { state: { ...s, ask: { req: s.next, at: now }, next: s.next + 1 }, effects: [...effects, fetch] };
}

function refuse(s: WatchState, code: SyncFaultCode, detail: string, now: number): Step {
  const told: WatchEffect = { t: 'alarm', code, detail: detail === '' ? syncFaults[code] : detail };
  return { state: { ...s, backoff: failed(s.backoff, now) }, effects: [told] };
}

function rest(s: WatchState, until: number): WatchState {
  return { ...s, backoff: { ...relieved(s.backoff), until } };
}

function got(s: WatchState, askedAt: number, event: { status: number; body: Uint8Array; now: number }): Step {
  const { status, body, now } = event;
  const pause = s.own ? LEAST_REST : COMPARE_EVERY;
  if (status === 204) return same(rest(s, askedAt + pause));
  if (status === 429 || status === 503) return refuse(s, 'sync.busy', `status ${status}`, now);
  if (status === 404) return refuse(s, 'sync.unknown-feed', '', now);
  if (status !== 200) return refuse(s, 'sync.bad-status', `status ${status}`, now);
  if (body.length > MAX_CHECKPOINT) return refuse(s, 'sync.too-long', `${body.length} bytes`, now);
  if (!s.own && s.last !== null && sameBytes(body, s.last)) return same(rest(s, now + pause));
  const shown = readShown(body, s.log, s.mirror);
  if ('ok' in shown) return refuse(s, shown.code, '', now);
  return judge(s.own ? { ...s, backoff: relieved(s.backoff) } : rest(s, now + pause), shown, now);
}

function judge(s: WatchState, shown: Shown, now: number): Step {
  const { size } = shown.offer.checkpoint;
  if (s.own && size <= s.seen) return refuse(s, 'sync.not-newer', `size ${size}`, now);
  if (size > s.held.size) {
    const behind: WatchEffect = { t: 'behind', size, note: shown.offer.note };
    return { state: rest(s, now + LEAST_REST), effects: [behind] };
  }
  if (size === 0) return refuse(s, 'sync.not-newer', 'size 0', now);
  const prove: WatchEffect = { t: 'prove', req: s.next, from: size, to: s.held.size };
  return { state: { ...s, next: s.next + 1, proving: { req: s.next, held: s.held, shown } }, effects: [prove] };
}

function proved(
  s: WatchState,
  { shown, held }: { shown: Shown; held: WatchState['held'] },
  event: { prefix: Uint8Array; proof: readonly Uint8Array[]; now: number },
): Step {
  const { offer, line, time, body } = shown;
  const { size, root } = offer.checkpoint;
  if (sameBytes(event.prefix, root)) {
    const receipt: WatchEffect = { t: 'receipt', size, time, line };
    return { state: { ...s, seen: Math.max(s.seen, size), last: body }, effects: size > s.seen ? [receipt] : [] };
  }
  const equal = size === held.size;
  const evidence =
    held.note === null
      ? null
      : evidenceFor(offer.note, held.note, equal ? null : event.prefix, equal ? [] : event.proof, s.log);
  if (evidence === null) return refuse(s, 'sync.root-mismatch', `size ${size}`, event.now);
  const code = s.own ? 'sync.own-fork' : 'sync.equivocation';
  const effects: WatchEffect[] = [
    { t: 'evidence', evidence },
    { t: 'freeze', reason: code },
    { t: 'alarm', code, detail: syncFaults[code] },
  ];
  return { state: { ...s, stopped: true }, effects };
}
