import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { NameIndex } from '../../../packages/match/names/search/names.ts';
import { syncFolder, writePieces } from './lists/write-pieces.ts';

/** Of what the kept names are: by which program, how far of each feed with its last entry, and which records waited for other feeds then. */
const heldHead = z.strictObject({
  program: z.string(),
  feeds: z.record(z.string(), z.strictObject({ size: z.int().min(1), last: z.string() })),
  waiting: z.array(z.strictObject({ group: z.string(), kind: z.string(), record: z.string() })),
});
export type HeldHead = z.infer<typeof heldHead>;

const magic = 'entente.held-names/v2';
const encoder = new TextEncoder();
const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Writes the names in the place of those that are kept: whole, or not at all. */
export function keepHeld(path: string, head: HeldHead, index: NameIndex): void {
  const text = JSON.stringify(head);
  const line = `${magic} ${sumOf(text)} ${text}`;
  const bytes = encoder.encode(line);
  // What follows is read without being copied only at a multiple of eight.
  const padded = encoder.encode(`${line}${' '.repeat(7 - (bytes.length % 8))}\n`);
  writePieces(`${path}.part`, [padded, ...index.pieces()]);
  renameSync(`${path}.part`, path);
  syncFolder(dirname(path));
}

/** What is kept; null when there is nothing, it is damaged, or it is of another way of reading names. */
export function keptHeld(path: string): { readonly head: HeldHead; readonly index: NameIndex } | null {
  const bytes = bytesOf(path);
  const end = bytes?.indexOf(0x0a) ?? -1;
  if (bytes === null || end < 0) return null;
  const [, found, sum, text] = /^(\S+) (\S+) (.*?) *$/.exec(bytes.subarray(0, end).toString('utf8')) ?? [];
  if (found !== magic || text === undefined || sumOf(text) !== sum) return null;
  const head = heldHead.safeParse(JSON.parse(text));
  const index = NameIndex.from(bytes.subarray(end + 1));
  return head.success && index !== null ? { head: head.data, index } : null;
}

/** Takes away what is kept, so that the next start reads everything anew. */
export function dropHeld(path: string): void {
  rmSync(`${path}.part`, { force: true });
  rmSync(path, { force: true });
  syncFolder(dirname(path));
}

function bytesOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
