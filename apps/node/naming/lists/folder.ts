import { createHash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { type ListFacts, listFacts } from '../../../../packages/contract/name-lists.ts';
import { syncFolder } from './write-pieces.ts';

/** The files of one list. Each is written as `.part` first. */
export const endings = { index: '.index', facts: '.json', damaged: '.damaged.csv' } as const;
const part = '.part';
type What = keyof typeof endings;
export const listPath = (folder: string, name: string, what: What): string => join(folder, `${name}${endings[what]}`);
export const partPath = (folder: string, name: string, what: What): string => `${listPath(folder, name, what)}${part}`;

/** What is told of a list, and of which index it is told: one that was put in its place by hand is another. */
const keptFacts = listFacts.extend({ of: z.string() });

/** Longest first line of an index that is read. */
const longestHead = 1 << 20;

/** A digest of the first line of an index, which holds the sum of all that follows; null when there is no such file. */
export function markOf(path: string): string | null {
  if (!exists(path)) return null;
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(Math.min(longestHead, statSync(path).size));
    readSync(file, bytes, 0, bytes.length, 0);
    const end = bytes.indexOf(0x0a);
    return createHash('sha256')
      .update(bytes.subarray(0, end < 0 ? bytes.length : end))
      .digest('hex');
  } finally {
    closeSync(file);
  }
}

/** What is known of the list whose index lies in the folder; null of one that was not loaded through the pages. */
export function factsOf(folder: string, name: string): ListFacts | null {
  return factsIn(listPath(folder, name, 'facts'), listPath(folder, name, 'index'));
}

function factsIn(path: string, index: string): ListFacts | null {
  if (!exists(path)) return null;
  const parsed = keptFacts.safeParse(jsonIn(path));
  if (!parsed.success || parsed.data.of !== markOf(index)) return null;
  return listFacts.parse(parsed.data);
}

/**
 * Puts a list that is whole on disk in the place of the one that is there. The index goes first and decides: stopped in between, `settle` ends it,
 * for the facts that wait say of which index they are.
 */
export function putInPlace(folder: string, name: string): void {
  for (const what of ['index', 'damaged', 'facts'] as const)
    renameSync(partPath(folder, name, what), listPath(folder, name, what));
  syncFolder(folder);
}

/** Notes what is about to be loaded: what is stopped in the middle can then be told. */
export const noteBegun = (folder: string, name: string, file: string): void =>
  writeFileSync(partPath(folder, name, 'facts'), JSON.stringify({ file }), { mode: 0o600 });

const begun = z.object({ file: z.string() });

/** Ends or takes back what was under way in the folder when the node stopped, or a loading was ended; says what was taken back. */
export function settle(folder: string): readonly { readonly name: string; readonly file: string }[] {
  const stopped: { name: string; file: string }[] = [];
  for (const file of filesIn(folder).filter((one) => one.endsWith(`${endings.facts}${part}`))) {
    const name = basename(file, `${endings.facts}${part}`);
    const isNew = !exists(partPath(folder, name, 'index'));
    if (!isNew || factsIn(partPath(folder, name, 'facts'), listPath(folder, name, 'index')) === null) {
      const known = begun.safeParse(jsonIn(partPath(folder, name, 'facts')));
      if (known.success) stopped.push({ name, file: known.data.file });
      continue;
    }
    for (const what of ['damaged', 'facts'] as const)
      if (exists(partPath(folder, name, what))) renameSync(partPath(folder, name, what), listPath(folder, name, what));
  }
  for (const file of filesIn(folder).filter((one) => one.endsWith(part))) rmSync(join(folder, file), { force: true });
  return stopped;
}

/** Takes a list away. False when there is none of that name. */
export function removeList(folder: string, name: string): boolean {
  if (!exists(listPath(folder, name, 'index'))) return false;
  for (const what of ['index', 'facts', 'damaged'] as const) rmSync(listPath(folder, name, what), { force: true });
  syncFolder(folder);
  return true;
}

/** Names of the lists in the folder, in order. */
export const namesIn = (folder: string): readonly string[] =>
  filesIn(folder)
    .filter((file) => file.endsWith(endings.index))
    .map((file) => basename(file, endings.index))
    .sort();

export function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

export const makeFolder = (folder: string): void => void mkdirSync(folder, { recursive: true, mode: 0o700 });

const exists = (path: string): boolean => {
  try {
    return statSync(path).isFile();
  } catch (error) {
    if (isAbsent(error)) return false;
    throw error;
  }
};

const isAbsent = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
