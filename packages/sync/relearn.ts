import { sameBytes } from '../log/tree.ts';
import type { Verifier } from '../notes/vkey.ts';
import { type Backoff, calm, failed, stirred, waits } from './backoff.ts';
import { type SyncFaultCode, syncFaults } from './faults.ts';
import { FETCH_SECONDS, MAX_CHECKPOINT } from './limits.ts';
import { readShown } from './offer.ts';
import type { FetchFailure } from './pullState.ts';
import { formatRequest } from './routes.ts';

/**
 * Finds out how far our own feed went before this copy of the store was made. Until it says `relearned`, the node signs
 * nothing: a second history under one key would end the feed for good. Every member is asked what it holds; what we lack
 * is pulled back from it (a `pull` with source `own`).
 */
export interface RelearnState {
  readonly origin: string;
  readonly log: Verifier;
  /** Null: ask on until every member has answered. Else the instant after which the silent ones are left out. */
  readonly until: number | null;
  readonly size: number;
  readonly peers: readonly Peer[];
  readonly rescuing: string | null;
  /** When the rescue last moved. */
  readonly since: number;
  readonly phase: 'asking' | 'rescuing' | 'proving' | 'done' | 'forked';
  readonly next: number;
}

interface Member {
  readonly id: string;
  readonly mirror: Verifier;
}

interface Peer extends Member {
  readonly ask: number | null;
  readonly backoff: Backoff;
  /** Undefined: not answered. Null: holds nothing of the feed. */
  readonly holds: { readonly size: number; readonly root: Uint8Array } | null | undefined;
  /** Request to our own store whether what the peer holds is a prefix of ours, once asked; then its verdict. */
  readonly proof: number | 'fits' | null;
}

export type RelearnEvent =
  | { readonly t: 'start'; readonly now: number }
  | { readonly t: 'tick'; readonly now: number }
  | {
      readonly t: 'got';
      readonly req: number;
      readonly status: number;
      readonly body: Uint8Array;
      readonly now: number;
    }
  | { readonly t: 'failed'; readonly req: number; readonly reason: FetchFailure; readonly now: number }
  | { readonly t: 'proved'; readonly req: number; readonly prefix: Uint8Array; readonly now: number }
  /** Our own feed was pulled forward to this size. */
  | { readonly t: 'held'; readonly size: number; readonly now: number }
  /** What was pulled back contradicts what this copy holds. */
  | { readonly t: 'forked'; readonly now: number }
  /** The charter in force has these other members. */
  | { readonly t: 'members'; readonly members: readonly Member[]; readonly now: number }
  /** The member showed itself: it is asked at once. */
  | { readonly t: 'alive'; readonly peer: string; readonly now: number }
  /** A root-signed decision to go on without the members that do not answer. */
  | { readonly t: 'override'; readonly now: number };

export type RelearnEffect =
  | {
      readonly t: 'fetch';
      readonly peer: string;
      readonly req: number;
      readonly path: string;
      readonly maxBytes: number;
      readonly timeoutSeconds: number;
    }
  /** Pull our own feed from this member until `size` is held. */
  | { readonly t: 'rescue'; readonly peer: string; readonly size: number }
  | { readonly t: 'prove'; readonly req: number; readonly from: number; readonly to: number }
  /** Signing may begin, behind `size`. */
  | { readonly t: 'relearned'; readonly size: number }
  | { readonly t: 'wake'; readonly at: number }
  | { readonly t: 'alarm'; readonly code: SyncFaultCode; readonly detail: string };

/** A rescue that moves nothing for this long is given to another member, milliseconds. */
const STUCK = 60_000;

type Step = { readonly state: RelearnState; readonly effects: readonly RelearnEffect[] };

/** Time the silent get when this copy of the store looks complete, milliseconds. */
export const GRACE = 10_000;

export function newRelearn(start: {
  origin: string;
  log: Verifier;
  size: number;
  /** The other members; in doubt, also those that were members when this copy was made and have left since. */
  peers: readonly Member[];
  /** `may`: the store agrees with its own head, so silence of a member does not hold the node up for longer than `GRACE`. */
  doubt: 'must' | 'may';
  now: number;
  seed: number;
}): RelearnState {
  const peers = start.peers.map((member, i) => newPeer(member, start.seed + i));
  const until = start.doubt === 'must' ? null : start.now + GRACE;
  return {
    origin: start.origin,
    log: start.log,
    until,
    size: start.size,
    peers,
    rescuing: null,
    since: start.now,
    phase: 'asking',
    next: 1,
  };
}

function newPeer(member: Member, seed: number): Peer {
  return { ...member, ask: null, backoff: calm(seed), holds: undefined, proof: null };
}

/**
 * Who left may be the only one that holds what we showed it before: in doubt it stays among those to be heard, behind the
 * others. It will hardly answer any more, so only an override goes on without it; without doubt it is not waited for.
 */
function seats(s: RelearnState, members: readonly Member[], seed: number): readonly Peer[] {
  const here = members.map(({ id, mirror }) => s.peers.find((peer) => peer.id === id) ?? newPeer({ id, mirror }, seed));
  return s.until === null ? [...here, ...s.peers.filter((peer) => !here.includes(peer))] : here;
}

/** One step; pure, and never throws on anything a peer can send. */
export function relearn(state: RelearnState, event: RelearnEvent): Step {
  if (state.phase === 'done' || state.phase === 'forked') return { state, effects: [] };
  const taken = take(state, event);
  const moved = proceed(taken.state, event.now);
  return { state: moved.state, effects: [...taken.effects, ...moved.effects] };
}

function take(s: RelearnState, event: RelearnEvent): Step {
  switch (event.t) {
    case 'start':
    case 'tick':
      return { state: s, effects: [] };
    case 'held':
      return { state: { ...s, size: event.size, since: event.now }, effects: [] };
    case 'forked':
      return forked(s);
    case 'members':
      return { state: { ...s, peers: seats(s, event.members, event.now) }, effects: [] };
    case 'alive':
      return update(
        s,
        (peer) => peer.id === event.peer,
        (peer) => ({ ...peer, backoff: stirred(peer.backoff) }),
      );
    case 'override':
      return { state: { ...s, until: event.now }, effects: [] };
    case 'failed':
      return update(
        s,
        (peer) => peer.ask === event.req,
        (peer) => silent(peer, event.now),
      );
    case 'got':
      return got(s, event);
    case 'proved':
      return proved(s, event);
  }
}

function update(s: RelearnState, which: (peer: Peer) => boolean, change: (peer: Peer) => Peer): Step {
  return { state: { ...s, peers: s.peers.map((peer) => (which(peer) ? change(peer) : peer)) }, effects: [] };
}

function silent(peer: Peer, now: number): Peer {
  return { ...peer, ask: null, backoff: failed(peer.backoff, now) };
}

/** The member that was to give the feed back does not: it is asked again, and whoever answers with more is pulled from. */
function forget(s: RelearnState): RelearnState {
  const peers = s.peers.map((peer) => (peer.id === s.rescuing ? { ...peer, holds: undefined } : peer));
  return { ...s, peers, rescuing: null, phase: 'asking' };
}

function got(s: RelearnState, event: { req: number; status: number; body: Uint8Array; now: number }): Step {
  const asked = s.peers.find((peer) => peer.ask === event.req);
  if (asked === undefined) return { state: s, effects: [] };
  const which = (peer: Peer): boolean => peer === asked;
  if (event.status === 204 || event.status === 404)
    return update(s, which, (peer) => ({ ...peer, ask: null, holds: null }));
  const holds = event.status === 200 ? readHeld(event.body, s.log, asked.mirror) : 'sync.bad-status';
  if (typeof holds !== 'string') return update(s, which, (peer) => ({ ...peer, ask: null, holds }));
  const { state } = update(s, which, (peer) => silent(peer, event.now));
  return { state, effects: [{ t: 'alarm', code: holds, detail: syncFaults[holds] }] };
}

function readHeld(body: Uint8Array, log: Verifier, mirror: Verifier): NonNullable<Peer['holds']> | SyncFaultCode {
  if (body.length > MAX_CHECKPOINT) return 'sync.too-long';
  const shown = readShown(body, log, mirror);
  if ('ok' in shown) return shown.code;
  const { size, root } = shown.offer.checkpoint;
  return { size, root };
}

function proved(s: RelearnState, event: { req: number; prefix: Uint8Array }): Step {
  const asked = s.peers.find((peer) => peer.proof === event.req);
  if (asked === undefined) return { state: s, effects: [] };
  if (asked.holds == null || sameBytes(asked.holds.root, event.prefix))
    return update(
      s,
      (peer) => peer === asked,
      (peer) => ({ ...peer, proof: 'fits' }),
    );
  return forked(s);
}

/** This copy is of another history than the one the members hold: it never signs again. */
function forked(s: RelearnState): Step {
  const told: RelearnEffect = { t: 'alarm', code: 'sync.own-fork', detail: syncFaults['sync.own-fork'] };
  return { state: { ...s, phase: 'forked' }, effects: [told] };
}

/** Asking, then pulling back, then checking that all members hold the same history: only then may we sign. */
function proceed(s: RelearnState, now: number): Step {
  if (s.phase === 'forked') return { state: s, effects: [] };
  const waiting = s.peers.filter((peer) => peer.holds === undefined);
  if (waiting.length > 0 && patient(s, now)) return askPeers(s, now);
  const furthest = s.peers.reduce<Peer | null>(
    (best, peer) => ((peer.holds?.size ?? 0) > (best?.holds?.size ?? s.size) ? peer : best),
    null,
  );
  if (furthest !== null) {
    if (s.rescuing === furthest.id) return awaitRescue(s, now);
    const size = furthest.holds?.size ?? 0;
    return {
      state: { ...s, phase: 'rescuing', rescuing: furthest.id, since: now },
      effects: [{ t: 'rescue', peer: furthest.id, size }],
    };
  }
  return prove({ ...s, phase: 'proving', rescuing: null });
}

function awaitRescue(s: RelearnState, now: number): Step {
  const over = now - s.since >= STUCK || now < s.since;
  return over ? proceed(forget(s), now) : { state: s, effects: [{ t: 'wake', at: s.since + STUCK }] };
}

/** A grace longer than was given means that the clock was set back: then it is over. */
function patient(s: RelearnState, now: number): boolean {
  return s.until === null || (now < s.until && s.until - now <= GRACE);
}

function askPeers(s: RelearnState, now: number): Step {
  const effects: RelearnEffect[] = [];
  let next = s.next;
  let wake = s.until ?? Infinity;
  const peers = s.peers.map((peer) => {
    if (peer.holds !== undefined || peer.ask !== null) return peer;
    if (waits(peer.backoff, now)) {
      wake = Math.min(wake, peer.backoff.until);
      return peer;
    }
    const path = formatRequest({ route: 'held', origin: s.origin, after: 0, wait: 0 });
    effects.push({
      t: 'fetch',
      peer: peer.id,
      req: next,
      path,
      maxBytes: MAX_CHECKPOINT,
      timeoutSeconds: FETCH_SECONDS,
    });
    return { ...peer, ask: next++ };
  });
  if (wake < Infinity) effects.push({ t: 'wake', at: wake });
  return { state: { ...s, peers, next }, effects };
}

function prove(s: RelearnState): Step {
  const effects: RelearnEffect[] = [];
  let next = s.next;
  const peers = s.peers.map((peer) => {
    if (peer.holds == null || peer.holds.size === 0 || peer.proof !== null) return peer;
    effects.push({ t: 'prove', req: next, from: peer.holds.size, to: s.size });
    return { ...peer, proof: next++ };
  });
  const settled = peers.every((peer) => peer.holds == null || peer.holds.size === 0 || peer.proof === 'fits');
  if (!settled) return { state: { ...s, peers, next }, effects };
  return { state: { ...s, peers, next, phase: 'done' }, effects: [...effects, { t: 'relearned', size: s.size }] };
}
