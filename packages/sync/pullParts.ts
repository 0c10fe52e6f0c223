import { parseEntryBundle } from '../log/tiles.ts';
import { sameBytes } from '../log/tree.ts';
import { type BodyFrame, parseBodies } from './bodies.ts';
import { checkFrame, makeChunk } from './chunk.ts';
import type { SyncFaultCode } from './faults.ts';
import { rootOfHead } from './head.ts';
import { beginInquiry, conclude, evidenceFor, takeTile } from './inquiry.ts';
import { MAX_ENTRY, TILE } from './limits.ts';
import { malformedText } from './malformed.ts';
import { drop, freeze, halt, refuse } from './pullFailure.ts';
import { beyond } from './pullOffer.ts';
import { type About, type Building, pleased, set, setBuilding, type Turn } from './pullState.ts';
import { countWithin, type Tree, verifyTree } from './tree.ts';

/** Stands for a body that is not to be fetched. */
const NO_BODY: BodyFrame = { status: 'notHeld' };

type Bundle = Extract<About, { k: 'bundle' }>;
type Bodies = Extract<About, { k: 'bodies' }>;

export function gotBundle(turn: Turn, about: Bundle, body: Uint8Array): undefined {
  const { building } = turn.s;
  if (building?.offer == null) return;
  const entries = parseEntryBundle(body, about.width);
  if ('ok' in entries) return refuse(turn, 'sync.bad-bundle', '');
  if (entries.some((entry) => entry.length > MAX_ENTRY)) return refuse(turn, 'sync.bad-bundle', 'entry too long');
  const bundles = building.bundles.map((bundle, i) => (i === about.at ? entries : bundle));
  setBuilding(turn, { bundles });
  pleased(turn);
  if (!bundles.includes(null)) grow(turn, { ...building, bundles });
}

/** All entries are there: they must give the signed root before a single body is fetched. */
function grow(turn: Turn, building: Building): undefined {
  if (building.offer === null) return;
  const { base } = building;
  const all = building.bundles.flatMap((bundle) => bundle ?? []);
  const tree = verifyTree(base, building.offer, all.slice(base.range.size % TILE));
  if ('ok' in tree) return doubt(turn, building, tree.message);
  if (tree.malformed !== null && !turn.s.lenient) return accuse(turn, building, tree, tree.malformed);
  const narrow = tooMuch(turn, building, tree);
  if (narrow !== null) return narrowTo(turn, building, narrow.count, narrow.bound);
  setBuilding(turn, { tree, frames: tree.pledges.map((pledge) => (pledge === null ? NO_BODY : null)) });
  set(turn, { doubts: 0 });
  finish(turn);
}

function tooMuch(turn: Turn, building: Building, tree: Tree): { count: number; bound: SyncFaultCode } | null {
  const heavy = countWithin(tree, turn.s.limits.bytes);
  const paid = countWithin(tree, turn.s.rules.mostBytes - building.base.bytes);
  if (paid < tree.entries.length && paid <= heavy) return { count: paid, bound: 'sync.too-many-bytes' };
  return heavy < tree.entries.length ? { count: heavy, bound: 'sync.too-heavy' } : null;
}

/** Asks for a nearer checkpoint. When not even one entry fits, there cannot be one. */
function narrowTo(turn: Turn, building: Building, count: number, bound: SyncFaultCode): undefined {
  if (count === 0) return beyond(turn, bound, `entry ${building.base.range.size}`);
  drop(turn);
  set(turn, {
    reach: count,
    building: { ...building, reach: count, most: count, bound, offer: null, bundles: [], tree: null, frames: [] },
  });
}

/** A signed leaf that is no entry: only the author can have put it there. */
function accuse(turn: Turn, building: Building, tree: Tree, seq: number): undefined {
  turn.fx.push({ t: 'evidence', evidence: malformedText(building.base.range, tree, seq) });
  halt(turn, 'sync.bad-entry', `${turn.s.origin}#${seq}`);
}

/** The entries do not give the signed root. Once may be the wire; twice is looked into, if there is a history to compare. */
function doubt(turn: Turn, building: Building, detail: string): undefined {
  const { offer, base } = building;
  const doubts = turn.s.doubts + 1;
  if (doubts < 2 || offer === null || base !== turn.s.head || base.range.size === 0) {
    set(turn, { doubts });
    return refuse(turn, 'sync.root-mismatch', detail);
  }
  drop(turn);
  set(turn, { doubts, inquiry: { offer, question: beginInquiry(base.range.size, offer.checkpoint.size) } });
}

export function gotTile(turn: Turn, at: number, body: Uint8Array): undefined {
  const { inquiry } = turn.s;
  if (inquiry === null) return;
  const question = takeTile(inquiry.question, at, body);
  if (question === null) return refuse(turn, 'sync.bad-bundle', 'hash tile');
  set(turn, { inquiry: { ...inquiry, question } });
  const answer = conclude(question);
  if (answer === null) return;
  const { head, rules } = turn.s;
  const differs = !sameBytes(answer.prefix, rootOfHead(head));
  const evidence =
    differs && head.checkpoint !== null && rules.log !== null
      ? evidenceFor(head.checkpoint, inquiry.offer.note, answer.prefix, answer.proof, rules.log)
      : null;
  set(turn, { doubts: 0 });
  if (evidence === null) return refuse(turn, 'sync.root-mismatch', 'the peer’s tiles prove nothing against the author');
  freeze(turn, evidence);
}

export function gotBodies(turn: Turn, about: Bodies, body: Uint8Array): undefined {
  const { building, source } = turn.s;
  if (building?.tree == null) return;
  const frames = parseBodies(body, about.to - about.from);
  if ('ok' in frames) return refuse(turn, frames.code, frames.message);
  const first = about.from - building.base.range.size;
  for (const [i, frame] of frames.entries()) {
    const fault = checkFrame(building.tree.pledges[first + i] ?? null, frame, source === 'relay');
    if (fault !== null) return refuse(turn, fault.code, `${turn.s.origin}#${about.from + i}`);
  }
  const all = building.frames.slice();
  for (const [i, frame] of frames.entries()) all[first + i] ??= frame;
  setBuilding(turn, { frames: all });
  pleased(turn);
  finish(turn);
}

/** Turns the finished building into a chunk that waits for its commit. */
function finish(turn: Turn): undefined {
  const { building } = turn.s;
  if (building?.tree == null || building.frames.includes(null)) return;
  const reach = Math.min(turn.s.limits.entries, turn.s.reach * 2);
  set(turn, { ready: makeChunk(building.base, building.tree, building.frames), building: null, reach });
}
