import { entryBundle } from '../log/tiles.ts';
import { type BodyFrame, encodeBodies, FRAME_OVERHEAD } from './bodies.ts';
import { BODIES_ASK, TILE } from './limits.ts';
import type { PeerRequest } from './routes.ts';

/** What the five feed routes read; every one of these may answer only with what is durable. */
export interface PeerReads {
  /** Entries held of the feed, or null when it is not held at all. */
  size(origin: string): Promise<number | null>;
  checkpointAfter(origin: string, after: number, reach: number): Promise<{ size: number; note: string } | null>;
  entries(origin: string, from: number, to: number): Promise<readonly Uint8Array[]>;
  /** Hash of the complete subtree of 2^level leaves at `index`. */
  node(origin: string, level: number, index: number): Promise<Uint8Array | null>;
  payloads(origin: string, from: number, to: number): Promise<readonly (Uint8Array | null)[]>;
  headers(origin: string, from: number, to: number): Promise<readonly (Uint8Array | null)[]>;
  /** Largest checkpoint we cosigned, with our line on its note. Of our own feed: null. */
  held(origin: string): Promise<{ size: number; note: string } | null>;
}

export interface Answer {
  /** 204: nothing new yet; a server that waits asks again until the request's `wait` has passed. */
  readonly status: 200 | 204 | 404;
  readonly type: 'text/plain; charset=utf-8' | 'application/octet-stream';
  readonly body: Uint8Array;
}

type FeedRequest = Exclude<PeerRequest, { readonly route: 'segment' }>;

const encoder = new TextEncoder();
const nothing = new Uint8Array(0);
/** Bodies read from the store at a time while an answer is being filled. */
const READ_AT_ONCE = 16;
/** The most bytes of bodies in one answer, whatever was asked for: a peer must not make us hold a feed in memory. */
const MOST_BODIES = 2 * BODIES_ASK;

/** Answers one request of a peer that may read this feed. Who may is decided before. */
export async function answer(request: FeedRequest, reads: PeerReads): Promise<Answer> {
  const size = await reads.size(request.origin);
  if (size === null) return notFound;
  switch (request.route) {
    case 'checkpoint':
      return note(await reads.checkpointAfter(request.origin, request.after, request.reach));
    case 'held': {
      const held = await reads.held(request.origin);
      return note(held !== null && held.size > request.after ? held : null);
    }
    case 'entries':
      return bundle(request, size, reads);
    case 'tile':
      return tile(request, size, reads);
    case 'bodies':
      return bodies(request, size, reads);
  }
}

const notFound: Answer = { status: 404, type: 'text/plain; charset=utf-8', body: nothing };

function note(found: { note: string } | null): Answer {
  if (found === null) return { status: 204, type: 'text/plain; charset=utf-8', body: nothing };
  return { status: 200, type: 'text/plain; charset=utf-8', body: encoder.encode(found.note) };
}

function bytes(body: Uint8Array): Answer {
  return { status: 200, type: 'application/octet-stream', body };
}

type TileRequest = { readonly origin: string; readonly index: number; readonly width: number };

async function bundle(request: TileRequest, size: number, reads: PeerReads): Promise<Answer> {
  const from = request.index * TILE;
  if (from + request.width > size) return notFound;
  return bytes(entryBundle(await reads.entries(request.origin, from, from + request.width)));
}

async function tile(request: TileRequest & { level: number }, size: number, reads: PeerReads): Promise<Answer> {
  const from = request.index * TILE;
  if (from + request.width > Math.floor(size / TILE ** request.level)) return notFound;
  const out = new Uint8Array(request.width * 32);
  for (let i = 0; i < request.width; i++) {
    const hash = await reads.node(request.origin, request.level * 8, from + i);
    if (hash === null) return notFound;
    out.set(hash, i * 32);
  }
  return bytes(out);
}

/** As many frames as fit in `max`, read in small runs so that no more is in memory than is sent. */
async function bodies(
  request: Extract<PeerRequest, { readonly route: 'bodies' }>,
  size: number,
  reads: PeerReads,
): Promise<Answer> {
  if (request.from >= size) return notFound;
  const to = Math.min(request.to, size);
  const frames: BodyFrame[] = [];
  let total = 0;
  const max = Math.min(request.max, MOST_BODIES);
  for (let at = request.from; at < to && total <= max; at += READ_AT_ONCE) {
    const end = Math.min(at + READ_AT_ONCE, to);
    const payloads = await reads.payloads(request.origin, at, end);
    const headers = await reads.headers(request.origin, at, end);
    for (const [i, payload] of payloads.entries()) {
      const frame = frameOf(payload, headers[i] ?? null);
      frames.push(frame);
      total +=
        frame.status === 'present' ? FRAME_OVERHEAD + frame.header.length + frame.payload.length : FRAME_OVERHEAD;
    }
  }
  return bytes(encodeBodies(frames, max));
}

function frameOf(payload: Uint8Array | null, header: Uint8Array | null): BodyFrame {
  if (payload === null) return { status: 'erased' };
  return header === null ? { status: 'notHeld' } : { status: 'present', header, payload };
}
