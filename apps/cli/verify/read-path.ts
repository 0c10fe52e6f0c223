import { constants, isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { feedFirstLine } from './feed/read-feed.ts';
import { publicationFirstLine } from './publication/read-publication.ts';
import { cutOff, proofFirstLine } from './read-file.ts';
import { insist, Refused } from './verdict.ts';

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

/** Reads a file from disk. A path that cannot be read, or is none of the three, is refused. */
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

const remedies: Readonly<Record<string, string>> = {
  ENOENT: 'is not there: check the path',
  ENOTDIR: 'is not there, because a part of the path is a file: check the path',
  EISDIR: 'is a folder: name the file in it',
  EACCES: 'may not be read by this user: ask for the right to read it',
};

/** As many bytes as a text may have here. */
const most = constants.MAX_STRING_LENGTH;

function bytesOf(path: string): Buffer {
  try {
    const found = statSync(path);
    const device = found.isCharacterDevice() || found.isBlockDevice();
    insist(!device, 'proof.no-file', `${path} is a device: name a file.`);
    insist(
      found.size <= most,
      'proof.no-file',
      `${path} has more than ${Math.floor(most / 1e6)} MB, more than can be verified at once: check that it is the file you mean, or ask for one with less in it.`,
    );
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Refused) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const remedy = remedies[code] ?? `cannot be read (${code}): copy it to another place and try again`;
    throw new Refused('proof.no-file', `${path} ${remedy}.`);
  }
}
