import { createHash } from 'node:crypto';
import { block, type LineReader, lineReader } from '../../../packages/notes/lines.ts';
import { insist } from './verdict.ts';

/** What stands in a proof file, before anything of it is believed. */
export interface ProofFile {
  readonly record: string;
  readonly charters: readonly string[];
  readonly entries: readonly FileEntry[];
}

export interface FileEntry {
  readonly entry: Buffer;
  readonly opened: Buffer;
  readonly receipts: readonly FileReceipt[];
}

interface FileReceipt {
  readonly checkpoint: string;
  readonly path: readonly Buffer[];
}

export const proofFirstLine = 'entente.proof/v1\n';

/** Every file that is verified ends with a line of its own, so that a part of one is told from one that was changed. */
export const ends = (text: string): boolean => /end \S+\n$/.test(text.slice(-100));
export const cutOff =
  'This file breaks off before its last line, or goes on after it, so it was not copied whole: ask for it again, or copy it again.';

export const sha256 = (data: string | Uint8Array): Buffer => createHash('sha256').update(data).digest();

/** Reads the file. Writing it again must give the same text, so no byte of it escapes the checks that follow. */
export function readFile(text: string): ProofFile {
  const lines = lineReader(text);
  insist(text.startsWith(proofFirstLine), 'proof.malformed', 'This is not a proof file of version 1.');
  insist(ends(text), 'proof.cut-off', cutOff);
  lines.take(1);
  const record = lines.field('record') ?? '';
  const charters = all(() => lines.block('charter'));
  const entries = all(() => readEntry(lines));
  const file = { record, charters, entries };
  const end = lines.field('end');
  insist(end !== null && lines.done(), 'proof.malformed', 'This proof holds lines that do not belong there.');
  const written = write(file);
  const whole = text === `${written}end ${sha256(written).toString('base64')}\n` && text.isWellFormed();
  insist(whole, 'proof.damaged', 'This proof was changed after it was exported; ask for it again.');
  insist(charters.length > 0 && entries.length > 0, 'proof.malformed', 'This proof holds no charter or no entry.');
  return file;
}

/** Calls until there is no more. */
function all<T>(next: () => T | null): T[] {
  const found: T[] = [];
  for (let item = next(); item !== null; item = next()) found.push(item);
  return found;
}

function readEntry(lines: LineReader): FileEntry | null {
  const entry = lines.block('entry');
  if (entry === null) return null;
  const opened = Buffer.from(lines.field('opened') ?? '', 'base64');
  return { entry: Buffer.from(entry), opened, receipts: all(() => readReceipt(lines)) };
}

function readReceipt(lines: LineReader): FileReceipt | null {
  const checkpoint = lines.block('checkpoint');
  const path = checkpoint === null ? null : lines.block('path');
  if (checkpoint === null || path === null) return null;
  return { checkpoint, path: (path.match(/.+/g) ?? []).map((hash) => Buffer.from(hash, 'base64')) };
}

/** The text of the file without its last line. */
function write(file: ProofFile): string {
  const charters = file.charters.map((note) => block('charter', note));
  const entries = file.entries.flatMap(({ entry, opened, receipts }) => [
    `${block('entry', entry.toString())}opened ${opened.toString('base64')}\n`,
    ...receipts.map(({ checkpoint, path }) => {
      const hashes = path.map((hash) => `${hash.toString('base64')}\n`).join('');
      return `${block('checkpoint', checkpoint)}${block('path', hashes)}`;
    }),
  ]);
  return [`entente.proof/v1\nrecord ${file.record}\n`, ...charters, ...entries].join('');
}
