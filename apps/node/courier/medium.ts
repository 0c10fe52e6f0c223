import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { entryBundle, parseEntryBundle, tilePath } from '../../../packages/log/index.ts';
import { isFault, parseNote } from '../../../packages/notes/index.ts';
import { type BodyFrame, encodeBodies, parseBodies } from '../../../packages/sync/bodies.ts';
import { TILE } from '../../../packages/sync/limits.ts';
import { type PeerRequest, parseRequest } from '../../../packages/sync/routes.ts';
import type { Progress } from '../control/progress.ts';
import type { Answer, Dial } from '../wire/dial.ts';
import type { Listed } from './list.ts';
import { readPlain } from './read-plain.ts';

/** A courier's folder that answers as a peer's door would. Every file is compared with its hash whenever it is read. */
export interface Medium {
  readonly dial: Dial;
  readonly files: ReadonlyMap<string, Listed>;
  /** Files that are missing or not as they were written; nothing of them was taken in. */
  readonly damaged: ReadonlySet<string>;
  /** Compares every file with its hash, so that each damaged one is told of, whether it is needed or not. */
  compare(progress: Progress): Promise<void>;
  /** The bytes of a file, or null when it is not carried or damaged. */
  read(path: string): Promise<Uint8Array | null>;
  /** Largest size of the feed it carries a checkpoint for; 0 for none. */
  reach(origin: string): number;
}

/** Longest file that is read whole: bodies between two checkpoints. */
const longestFile = 64 << 20;

export function openMedium(root: string, files: ReadonlyMap<string, Listed>): Medium {
  const damaged = new Set<string>();
  const shelves = shelve(files.keys());

  async function read(path: string): Promise<Uint8Array | null> {
    const listed = files.get(path);
    if (listed === undefined || damaged.has(path)) return null;
    const bytes = await readPlain(join(root, path), Math.min(listed.size, longestFile));
    if (bytes?.length === listed.size && createHash('sha256').update(bytes).digest('hex') === listed.sha256)
      return bytes;
    damaged.add(path);
    return null;
  }

  async function answer(request: PeerRequest): Promise<Uint8Array | 204 | 404> {
    switch (request.route) {
      case 'checkpoint': {
        const sizes = shelves.get(request.origin)?.checkpoints ?? [];
        const within = sizes.findLast((size) => size > request.after && size <= request.after + request.reach);
        const size = within ?? sizes.find((one) => one > request.after);
        return size === undefined ? 204 : orNothing(await read(`v1/f/${request.origin}/checkpoint/${size}`));
      }
      case 'entries':
        return orNothing(await bundle(request.origin, request.index, request.width));
      case 'tile':
        return orNothing(await hashTile(request));
      case 'bodies':
        return orNothing(await bodies(request));
      case 'segment':
        return orNothing(await read(`v1/body/${request.sha256}`));
      case 'held': {
        const note = await read(`v1/m/${request.origin}/checkpoint`);
        return note !== null && sizeOfNote(note) > request.after ? note : 204;
      }
    }
  }

  /** A bundle is carried once, as wide as the feed was; a narrower one is its beginning. */
  async function bundle(origin: string, index: number, width: number): Promise<Uint8Array | null> {
    const carried = carriedWidth(files, origin, 'entries', index, width);
    const bytes = carried === null ? null : await read(`v1/f/${origin}/${tilePath('entries', index, carried)}`);
    const entries = bytes === null || carried === null ? null : parseEntryBundle(bytes, carried);
    return entries === null || isFault(entries) ? null : entryBundle(entries.slice(0, width));
  }

  async function hashTile(request: {
    origin: string;
    level: number;
    index: number;
    width: number;
  }): Promise<Uint8Array | null> {
    const { origin, level, index, width } = request;
    const carried = carriedWidth(files, origin, level, index, width);
    const bytes = carried === null ? null : await read(`v1/f/${origin}/${tilePath(level, index, carried)}`);
    return bytes?.subarray(0, width * 32) ?? null;
  }

  async function bodies(request: {
    origin: string;
    from: number;
    to: number;
    max: number;
  }): Promise<Uint8Array | null> {
    const { origin, from, to, max } = request;
    const frames: BodyFrame[] = [];
    for (const run of shelves.get(origin)?.bodies ?? []) {
      if (run.to <= from || run.from >= to || from + frames.length < run.from) continue;
      const bytes = await read(`v1/f/${origin}/bodies/${run.from}-${run.to}`);
      const all = bytes === null ? null : parseBodies(bytes, run.to - run.from);
      if (all === null || isFault(all)) break;
      frames.push(...all.slice(Math.max(0, from - run.from), to - run.from));
    }
    return frames.length === 0 ? null : encodeBodies(frames, max);
  }

  return {
    files,
    damaged,
    read,
    async compare(progress) {
      let done = 0;
      for (const path of files.keys()) {
        await read(path);
        progress({ t: 'count', what: 'files compared', done: ++done, total: files.size });
      }
    },
    reach: (origin) => shelves.get(origin)?.checkpoints.at(-1) ?? 0,
    dial: {
      async get(path): Promise<Answer> {
        const request = parseRequest(path);
        const found = isFault(request) ? 404 : await answer(request);
        return typeof found === 'number'
          ? { status: found, body: new Uint8Array(), date: null }
          : { status: 200, body: found, date: null };
      },
      close: () => undefined,
    },
  };
}

const orNothing = (bytes: Uint8Array | null): Uint8Array | 404 => bytes ?? 404;

interface Shelf {
  readonly checkpoints: number[];
  readonly bodies: { readonly from: number; readonly to: number }[];
}

/** What the courier carries of each feed, in order. */
function shelve(paths: Iterable<string>): ReadonlyMap<string, Shelf> {
  const shelves = new Map<string, Shelf>();
  for (const path of paths) {
    const match = /^v1\/f\/(.+?)\/(?:checkpoint\/([0-9]+)|bodies\/([0-9]+)-([0-9]+))$/.exec(path);
    if (match === null) continue;
    const [, origin = '', size, from, to] = match;
    const shelf = shelves.get(origin) ?? { checkpoints: [], bodies: [] };
    shelves.set(origin, shelf);
    if (size === undefined) shelf.bodies.push({ from: Number(from), to: Number(to) });
    else shelf.checkpoints.push(Number(size));
  }
  for (const { checkpoints, bodies } of shelves.values()) {
    checkpoints.sort((one, other) => one - other);
    bodies.sort((one, other) => one.from - other.from);
  }
  return shelves;
}

/** The width at which a tile is carried, when it is at least as wide as asked for. */
function carriedWidth(
  files: ReadonlyMap<string, Listed>,
  origin: string,
  level: number | 'entries',
  index: number,
  wanted: number,
): number | null {
  for (let width = TILE; width >= wanted; width--)
    if (files.has(`v1/f/${origin}/${tilePath(level, index, width)}`)) return width;
  return null;
}

function sizeOfNote(note: Uint8Array): number {
  const text = parseNote(new TextDecoder().decode(note))?.text ?? '';
  return Number(text.split('\n')[1] ?? 0);
}
