import { sameBytes } from '../log/tree.ts';
import { relieved } from './backoff.ts';
import { type SyncFaultCode, syncFaults } from './faults.ts';
import { type Offer, rootOfHead } from './head.ts';
import { evidenceFor } from './inquiry.ts';
import { TILE } from './limits.ts';
import { readOffer } from './offer.ts';
import { freeze, halt, refuse } from './pullFailure.ts';
import { type Ask, type Building, type PauseReason, pleased, set, setBuilding, type Turn } from './pullState.ts';

/** A peer that answers "nothing new" at once instead of waiting is asked again no sooner than this, milliseconds. */
const LEAST_REST = 1000;
const RELAY_REST = 5000;

/** Answer of the checkpoint route: nothing new, or the author's word, which is checked before anything else is fetched. */
export function gotCheckpoint(turn: Turn, ask: Ask, status: number, body: Uint8Array): undefined {
  const { building, rules, source } = turn.s;
  if (building === null || rules.log === null) return;
  if (status === 204) {
    const rest = ask.at + (source === 'author' ? LEAST_REST : RELAY_REST);
    return set(turn, { backoff: { ...relieved(turn.s.backoff), until: rest }, distrust: false });
  }
  const offer = readOffer(body, rules.log);
  if ('ok' in offer) return refuse(turn, offer.code, '');
  const { size } = offer.checkpoint;
  if (size <= building.base.range.size) return older(turn, building, offer);
  if (size > building.base.range.size + building.most) return beyond(turn, building.bound, `size ${size}`);
  accept(turn, building, offer);
}

function accept(turn: Turn, building: Building, offer: Offer): undefined {
  const first = Math.floor(building.base.range.size / TILE);
  const bundles = Math.ceil(offer.checkpoint.size / TILE) - first;
  setBuilding(turn, { offer, bundles: Array.from({ length: bundles }, () => null) });
  pleased(turn);
}

const pauses: ReadonlySet<SyncFaultCode> = new Set<PauseReason>([
  'sync.too-many-entries',
  'sync.too-many-bytes',
  'sync.beyond-cut',
]);

function isPause(code: SyncFaultCode): code is PauseReason {
  return pauses.has(code);
}

/** The next checkpoint lies beyond what may be taken in. Only the author's own node can be believed that there is no nearer one. */
export function beyond(turn: Turn, bound: SyncFaultCode, detail: string): undefined {
  if (isPause(bound) && turn.s.source === 'author') return halt(turn, bound, `${detail}: ${syncFaults[bound]}`);
  refuse(turn, bound, detail);
}

/** A signed tree no larger than the one held: an old copy, or another history. Only what is durably held can tell. */
function older(turn: Turn, building: Building, offer: Offer): undefined {
  const { head } = turn.s;
  const { size, root } = offer.checkpoint;
  const held = head.range.size;
  const committedBase = building.base === head;
  if (committedBase && size === held && !sameBytes(root, rootOfHead(head))) return contradiction(turn, offer, null, []);
  if (!committedBase || size === held || size === 0) return refuse(turn, 'sync.not-newer', `size ${size}`);
  const req = turn.s.next;
  set(turn, {
    next: req + 1,
    asks: [...turn.s.asks, { req, about: { k: 'prove', offer }, maxBytes: 0, at: turn.now }],
  });
  turn.fx.push({ t: 'prove', req, from: size, to: held });
}

/** Our own store says what the first leaves hash to: the older checkpoint is a true prefix, or it is evidence. */
export function provedOlder(turn: Turn, offer: Offer, prefix: Uint8Array, proof: readonly Uint8Array[]): undefined {
  if (sameBytes(prefix, offer.checkpoint.root)) return refuse(turn, 'sync.not-newer', `size ${offer.checkpoint.size}`);
  contradiction(turn, offer, prefix, proof);
}

/** Two notes that cannot both be true; refused as not newer when our own side of the proof does not hold. */
function contradiction(turn: Turn, offer: Offer, prefix: Uint8Array | null, proof: readonly Uint8Array[]): undefined {
  const { head, rules } = turn.s;
  const evidence =
    head.checkpoint === null || rules.log === null
      ? null
      : evidenceFor(offer.note, head.checkpoint, prefix, proof, rules.log);
  if (evidence === null) return refuse(turn, 'sync.not-newer', `size ${offer.checkpoint.size}`);
  freeze(turn, evidence);
}
