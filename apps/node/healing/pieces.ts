import { sha256, toBase64 } from '#crypto';
import { parseCheckpointText, parseEntry, parseEntryBundle, TILE_WIDTH } from '../../../packages/log/index.ts';
import { isFault } from '../../../packages/notes/index.ts';
import type { FeedRow } from '../../../packages/store/port.ts';
import type { Damage } from '../../../packages/store/scrub.ts';
import { formatRequest, type PeerRequest, parseBodies } from '../../../packages/sync/index.ts';
import type { Dial } from '../wire/dial.ts';

/** What has to be fetched of a feed: whole bundles of entries, and bodies with their keys, by index. */
export interface Wanted {
  readonly bundles: ReadonlySet<number>;
  readonly bodies: ReadonlySet<number>;
}

/** What a peer gave; nothing of it is believed yet but that a body is the one its entry commits to. */
export interface Pieces {
  readonly entries: ReadonlyMap<number, Uint8Array>;
  readonly payloads: ReadonlyMap<number, Uint8Array>;
  readonly headers: ReadonlyMap<number, Uint8Array>;
}

const mostBytes = 64 * 1024 * 1024;
const patienceMs = 20_000;

/** Where the damage lies. A wrong hash above sound bundles is no reason to fetch them all: the nearest one is enough. */
export function wantedFor(damage: readonly Damage[]): Wanted {
  const bundles = new Set<number>();
  const bodies = new Set<number>();
  const inTree = damage.filter(({ what }) => what === 'entry' || what === 'subtree');
  const above = damage.filter(({ what }) => what === 'checkpoint' || what === 'feed');
  for (const { seq } of inTree.length > 0 ? inTree : above.slice(0, 1))
    if (seq !== null) bundles.add(Math.floor(seq / TILE_WIDTH));
  for (const { what, seq } of damage) if (seq !== null && (what === 'payload' || what === 'key')) bodies.add(seq);
  return { bundles, bodies };
}

/** Asks one peer for the pieces. What it does not hold, or gives in another form, is left out. */
export async function fetchPieces(
  dial: Dial,
  feed: FeedRow,
  wanted: Wanted,
  known: (seq: number) => Promise<Uint8Array | null>,
): Promise<Pieces> {
  const entries = new Map<number, Uint8Array>();
  for (const index of wanted.bundles) {
    const from = index * TILE_WIDTH;
    // The frontier lies above the last bundle, which may be the one just before it.
    const width = Math.min(TILE_WIDTH, feed.size - from);
    if (width <= 0) continue;
    const bundle = await fetchBundle(dial, feed.origin, index, width);
    for (const [i, entry] of bundle.entries()) entries.set(from + i, entry);
  }
  const payloads = new Map<number, Uint8Array>();
  const headers = new Map<number, Uint8Array>();
  for (const seq of wanted.bodies) {
    const entry = entries.get(seq) ?? (await known(seq));
    const frame = await fetchBody(dial, feed.origin, seq);
    if (entry === null || frame === null || !isBodyOf(entry, frame.payload)) continue;
    payloads.set(seq, frame.payload);
    headers.set(seq, frame.header);
  }
  return { entries, payloads, headers };
}

/** Its entries; of a feed whose end the peer does not have yet, those that it has. */
async function fetchBundle(dial: Dial, origin: string, index: number, width: number): Promise<readonly Uint8Array[]> {
  const whole = await ask(dial, { route: 'entries', origin, index, width });
  const there = whole === null ? Math.min(width, (await sizeHeld(dial, origin)) - index * TILE_WIDTH) : width;
  if (there <= 0) return [];
  const body = whole ?? (await ask(dial, { route: 'entries', origin, index, width: there }));
  const bundle = body === null ? null : parseEntryBundle(body, there);
  return bundle === null || isFault(bundle) ? [] : bundle;
}

/** How much of a feed the peer says it has. */
async function sizeHeld(dial: Dial, origin: string): Promise<number> {
  const note = await ask(dial, { route: 'held', origin, after: 0, wait: 0 });
  const [text = ''] = note === null ? [] : new TextDecoder().decode(note).split('\n\n');
  const held = parseCheckpointText(`${text}\n`);
  return isFault(held) ? 0 : held.size;
}

async function fetchBody(dial: Dial, origin: string, seq: number) {
  const body = await ask(dial, { route: 'bodies', origin, from: seq, to: seq + 1, max: mostBytes });
  const frames = body === null ? null : parseBodies(body, 1);
  const frame = frames === null || isFault(frames) ? undefined : frames[0];
  return frame?.status === 'present' ? { header: frame.header.slice(), payload: frame.payload.slice() } : null;
}

function isBodyOf(leaf: Uint8Array, payload: Uint8Array): boolean {
  const entry = parseEntry(leaf);
  return !isFault(entry) && entry.size === payload.length && entry.body === toBase64(sha256(payload));
}

async function ask(dial: Dial, request: PeerRequest): Promise<Uint8Array | null> {
  try {
    const { status, body } = await dial.get(formatRequest(request), { maxBytes: mostBytes, timeoutMs: patienceMs });
    return status === 200 ? body : null;
  } catch {
    return null;
  }
}
