import { isFeedOrigin } from '../log/entry.ts';
import { parseTilePath, tilePath } from '../log/tiles.ts';
import { type SyncFault, syncFault } from './faults.ts';
import { CHUNK_ENTRIES, TILE, WAIT_SECONDS } from './limits.ts';

/** A tile of level 6 spans 2^56 leaves: more than a safe integer can count. */
const MAX_TILE_LEVEL = 6;

/** What a peer may ask: GET only, six routes. `origin` is `<group>/<member>/<epoch>`. */
export type PeerRequest =
  | {
      readonly route: 'checkpoint';
      readonly origin: string;
      readonly after: number;
      readonly reach: number;
      readonly wait: number;
    }
  | {
      readonly route: 'tile';
      readonly origin: string;
      readonly level: number;
      readonly index: number;
      readonly width: number;
    }
  | { readonly route: 'entries'; readonly origin: string; readonly index: number; readonly width: number }
  | {
      readonly route: 'bodies';
      readonly origin: string;
      readonly from: number;
      readonly to: number;
      readonly max: number;
    }
  | { readonly route: 'segment'; readonly sha256: string }
  | { readonly route: 'held'; readonly origin: string; readonly after: number; readonly wait: number };

const ORIGIN = '([a-z0-9.-]{2,48}/[a-z0-9-]{2,32}/[0-9]{1,6})';
const NUMBER = '([0-9]{1,16})';
const shapes = {
  checkpoint: new RegExp(`^/v1/f/${ORIGIN}/checkpoint\\?after=${NUMBER}&reach=${NUMBER}&wait=${NUMBER}$`),
  tile: new RegExp(`^/v1/f/${ORIGIN}/(tile/.+)$`),
  bodies: new RegExp(`^/v1/f/${ORIGIN}/bodies/${NUMBER}\\?to=${NUMBER}&max=${NUMBER}$`),
  segment: /^\/v1\/body\/([0-9a-f]{64})$/,
  held: new RegExp(`^/v1/m/${ORIGIN}/checkpoint\\?after=${NUMBER}&wait=${NUMBER}$`),
} as const;

/** The one spelling of a request: path and query. */
export function formatRequest(request: PeerRequest): string {
  switch (request.route) {
    case 'checkpoint':
      return `/v1/f/${request.origin}/checkpoint?after=${request.after}&reach=${request.reach}&wait=${request.wait}`;
    case 'tile':
      return `/v1/f/${request.origin}/${tilePath(request.level, request.index, request.width)}`;
    case 'entries':
      return `/v1/f/${request.origin}/${tilePath('entries', request.index, request.width)}`;
    case 'bodies':
      return `/v1/f/${request.origin}/bodies/${request.from}?to=${request.to}&max=${request.max}`;
    case 'segment':
      return `/v1/body/${request.sha256}`;
    case 'held':
      return `/v1/m/${request.origin}/checkpoint?after=${request.after}&wait=${request.wait}`;
  }
}

/**
 * Reads a path with its query. Anything but the canonical spelling is refused, so a request has one name in every log,
 * cache and test. Numbers stay below 2^53.
 */
export function parseRequest(path: string): PeerRequest | SyncFault {
  if (path.length > 300) return syncFault('sync.bad-path');
  const request = match(path);
  if (request === null || !withinBounds(request) || formatRequest(request) !== path) return syncFault('sync.bad-path');
  return request;
}

function match(path: string): PeerRequest | null {
  let m = shapes.checkpoint.exec(path);
  if (m !== null)
    return { route: 'checkpoint', origin: text(m, 1), after: num(m, 2), reach: num(m, 3), wait: num(m, 4) };
  m = shapes.tile.exec(path);
  if (m !== null) return tileRequest(text(m, 1), text(m, 2));
  m = shapes.bodies.exec(path);
  if (m !== null) return { route: 'bodies', origin: text(m, 1), from: num(m, 2), to: num(m, 3), max: num(m, 4) };
  m = shapes.held.exec(path);
  if (m !== null) return { route: 'held', origin: text(m, 1), after: num(m, 2), wait: num(m, 3) };
  m = shapes.segment.exec(path);
  return m === null ? null : { route: 'segment', sha256: text(m, 1) };
}

function tileRequest(origin: string, path: string): PeerRequest | null {
  const tile = parseTilePath(path);
  if (tile === null) return null;
  const { level, index, width } = tile;
  return level === 'entries'
    ? { route: 'entries', origin, index, width }
    : { route: 'tile', origin, level, index, width };
}

function withinBounds(request: PeerRequest): boolean {
  if (request.route !== 'segment' && !isFeedOrigin(request.origin)) return false;
  switch (request.route) {
    case 'checkpoint':
      return (
        safe(request.after) && request.reach >= 1 && request.reach <= CHUNK_ENTRIES && request.wait <= WAIT_SECONDS
      );
    case 'tile':
      return request.level <= MAX_TILE_LEVEL && safe((request.index + 1) * TILE);
    case 'entries':
      return safe((request.index + 1) * TILE);
    case 'bodies':
      return (
        safe(request.to) && request.from < request.to && request.to - request.from <= CHUNK_ENTRIES && safe(request.max)
      );
    case 'held':
      return safe(request.after) && request.wait <= WAIT_SECONDS;
    case 'segment':
      return true;
  }
}

function safe(n: number): boolean {
  return Number.isSafeInteger(n);
}

function text(m: RegExpExecArray, group: number): string {
  return m[group] ?? '';
}

function num(m: RegExpExecArray, group: number): number {
  return Number(m[group]);
}
