import { waits } from './backoff.ts';
import { FRAME_OVERHEAD } from './bodies.ts';
import type { SyncFaultCode } from './faults.ts';
import {
  BODIES_ASK,
  FETCH_SECONDS,
  MAX_CHECKPOINT,
  MAX_ENTRY,
  MAX_HEADER,
  SHORT_WAIT_SECONDS,
  TILE,
  WAIT_SECONDS,
  WINDOW,
} from './limits.ts';
import { halt } from './pullFailure.ts';
import { type About, type Building, type PullState, set, type Turn } from './pullState.ts';
import { formatRequest, type PeerRequest } from './routes.ts';

/** Decides what happens next. Called after every event; does nothing when nothing is to be done. */
export function advance(turn: Turn): undefined {
  if (turn.s.pause !== null || turn.s.stale) return;
  if (turn.s.rules.log === null) return halt(turn, 'sync.not-member', '');
  commit(turn);
  if (waits(turn.s.backoff, turn.now)) {
    turn.fx.push({ t: 'wake', at: turn.s.backoff.until });
    return;
  }
  if (turn.s.asks.some((ask) => ask.about.k === 'prove')) return;
  if (turn.s.inquiry !== null) return askTiles(turn, turn.s.inquiry.question.tiles, turn.s.inquiry.question.needs);
  if (turn.s.building === null && turn.s.ready === null) begin(turn);
  const { building } = turn.s;
  if (building === null) return;
  if (building.offer === null) askCheckpoint(turn, building);
  else if (building.tree === null) askBundles(turn, building, building.offer.checkpoint.size);
  else askBodies(turn, building);
}

function commit(turn: Turn): undefined {
  const { ready, committing, next } = turn.s;
  if (ready === null || committing !== null) return;
  set(turn, { committing: { tx: next, chunk: ready }, ready: null, next: next + 1 });
  turn.fx.push({ t: 'commit', tx: next, batch: ready.batch });
}

/** Opens the next chunk where the last one ends, as far as charter and chunk size allow. */
function begin(turn: Turn): undefined {
  const base = turn.s.committing?.chunk.after ?? turn.s.head;
  const { most, bound } = roomAfter(turn.s, base.range.size);
  if (most <= 0 && bound === 'sync.beyond-cut') return halt(turn, bound, '');
  const reach = Math.max(1, Math.min(turn.s.reach, most));
  set(turn, { building: { base, reach, most, bound, offer: null, bundles: [], tree: null, frames: [] } });
}

function roomAfter(s: PullState, size: number): { most: number; bound: SyncFaultCode } {
  const cut = s.rules.cut === null ? Infinity : s.rules.cut - size;
  const quota = s.rules.mostEntries - size;
  const { entries } = s.limits;
  if (cut <= quota && cut < entries) return { most: cut, bound: 'sync.beyond-cut' };
  if (quota < entries) return { most: quota, bound: 'sync.too-many-entries' };
  return { most: entries, bound: 'sync.too-far' };
}

function askCheckpoint(turn: Turn, building: Building): undefined {
  if (turn.s.asks.length > 0) return;
  const { origin, source, backoff, distrust } = turn.s;
  const isCalm = backoff.failures === 0 && !distrust;
  const wait = source !== 'author' ? 0 : isCalm ? WAIT_SECONDS : SHORT_WAIT_SECONDS;
  const request: PeerRequest = {
    route: 'checkpoint',
    origin,
    after: building.base.range.size,
    reach: building.reach,
    wait,
  };
  ask(turn, { k: 'checkpoint' }, request, MAX_CHECKPOINT, wait + FETCH_SECONDS);
}

function askBundles(turn: Turn, building: Building, size: number): undefined {
  const first = Math.floor(building.base.range.size / TILE);
  for (const [at, bundle] of building.bundles.entries()) {
    if (turn.s.asks.length >= WINDOW) return;
    if (bundle !== null || turn.s.asks.some((a) => a.about.k === 'bundle' && a.about.at === at)) continue;
    const index = first + at;
    const width = Math.min(TILE, size - index * TILE);
    const request: PeerRequest = { route: 'entries', origin: turn.s.origin, index, width };
    ask(turn, { k: 'bundle', at, width }, request, width * (2 + MAX_ENTRY), FETCH_SECONDS);
  }
}

function askTiles(
  turn: Turn,
  tiles: readonly (Uint8Array | null)[],
  needs: readonly { level: number; index: number; width: number }[],
): undefined {
  for (const [at, need] of needs.entries()) {
    if (turn.s.asks.length >= WINDOW) return;
    if (tiles[at] !== null || turn.s.asks.some((a) => a.about.k === 'tile' && a.about.at === at)) continue;
    ask(turn, { k: 'tile', at }, { route: 'tile', origin: turn.s.origin, ...need }, need.width * 32, FETCH_SECONDS);
  }
}

/** Bodies in requests of some megabytes: the pledged sizes are signed, so the peer cannot send more than it should. */
function askBodies(turn: Turn, building: Building): undefined {
  const start = building.base.range.size;
  const asked = turn.s.asks.flatMap((a) => (a.about.k === 'bodies' ? [a.about] : []));
  for (let i = 0; i < building.frames.length && turn.s.asks.length < WINDOW; ) {
    const covering = asked.find((range) => range.from <= start + i && start + i < range.to);
    if (covering !== undefined) i = covering.to - start;
    else if (building.frames[i] !== null) i++;
    else i = askRun(turn, building, i, asked);
  }
}

/** Asks for the run of missing bodies that begins at `i`; gives the index after it. */
function askRun(turn: Turn, building: Building, i: number, asked: readonly { from: number; to: number }[]): number {
  const start = building.base.range.size;
  const stop = Math.min(...asked.map((range) => range.from - start).filter((from) => from > i), building.frames.length);
  let end = i;
  let bytes = 0;
  while (end < stop && building.frames[end] === null) {
    const size = (building.tree?.pledges[end]?.size ?? 0) + FRAME_OVERHEAD;
    if (end > i && bytes + size > BODIES_ASK) break;
    bytes += size;
    end++;
  }
  const first = (building.tree?.pledges[i]?.size ?? 0) + FRAME_OVERHEAD + MAX_HEADER;
  const max = 2 * BODIES_ASK;
  const [from, to] = [start + i, start + end];
  const request: PeerRequest = { route: 'bodies', origin: turn.s.origin, from, to, max };
  ask(turn, { k: 'bodies', from, to }, request, Math.max(max, first), FETCH_SECONDS);
  return end;
}

function ask(turn: Turn, about: About, request: PeerRequest, maxBytes: number, timeoutSeconds: number): undefined {
  const req = turn.s.next;
  set(turn, { next: req + 1, asks: [...turn.s.asks, { req, about, maxBytes, at: turn.now }] });
  turn.fx.push({ t: 'fetch', req, path: formatRequest(request), maxBytes, timeoutSeconds });
}
