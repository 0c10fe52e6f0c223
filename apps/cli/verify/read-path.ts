import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { feedFirstLine } from './feed/read-feed.ts';
import { publicationFirstLine } from './publication/read-publication.ts';
import { cutOff, proofFirstLine } from './read-file.ts';
import { insist } from './verdict.ts';

/** What a file is stands in its first line: the proof of a record, a whole feed, or a text that was made public. */
export type What = 'proof' | 'feed' | 'publication';
const firstLines: Readonly<Record<What, string>> = {
  proof: proofFirstLine,
  feed: feedFirstLine,
  publication: publicationFirstLine,
};

export interface Found {
  readonly what: What;
  readonly text: string;
}

/** Reads a file from disk. Throws the system's own error with the path, or says which file it is not. */
export function readPath(path: string): Found {
  const text = textOf(path);
  const what = kinds.find((kind) => text.startsWith(firstLines[kind]));
  const begun = kinds.some((kind) => firstLines[kind].startsWith(text));
  insist(text !== '', 'proof.cut-off', `${path} is empty: ask for it again, or copy it again.`);
  insist(!begun, 'proof.cut-off', cutOff);
  insist(
    what !== undefined,
    'proof.unknown',
    `${path} is no file that can be verified: its first line is none of ${kinds.map((kind) => firstLines[kind].trim()).join(', ')}. Name the file as it was exported; one of a later version needs a later entente.`,
  );
  return { what, text };
}

const kinds: readonly What[] = ['proof', 'feed', 'publication'];

/** UTF-8 text of a file, its byte order mark kept: no file that is verified begins with one. */
export function textOf(path: string): string {
  const bytes = bytesOf(path);
  insist(
    isUtf8(bytes),
    'proof.not-text',
    `${path} is not text in UTF-8, as every file that can be verified is: name the file as it was exported, not packed, encrypted or converted.`,
  );
  return bytes.toString();
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    // Reading a folder fails without its name.
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  }
}
