import {
  appendLeaf,
  type Entry,
  emptyRange,
  leafHash,
  openCheckpoint,
  parseEntry,
  rootOf,
} from '../../../../packages/log/index.ts';
import { openedFor, readContent } from '../opened.ts';
import { readCharters } from '../read-charters.ts';
import { sha256 } from '../read-file.ts';
import { insist, type Refusal, Refused, type Root } from '../verdict.ts';
import { rootsToName } from '../verify-proof.ts';
import { type FeedFile, readFeed } from './read-feed.ts';

export interface FeedAcceptance {
  readonly ok: true;
  readonly feed: string;
  readonly member: string;
  readonly group: string;
  readonly title: string;
  readonly charterVersion: number;
  readonly trust: 'given' | 'compare';
  readonly roots: readonly Root[];
  /** Entries of the feed: all of them are in the file. */
  readonly size: number;
  /** Base64 root of the tree; whoever writes it down can hold every later file against it. */
  readonly root: string;
  /** Size of the earlier file this one goes on from, null when none was given. */
  readonly continues: number | null;
  /** Entries whose text is not in the file: erased, or never to be opened here. */
  readonly closed: readonly number[];
  readonly statements: readonly FeedStatement[];
}

export interface FeedStatement {
  readonly seq: number;
  readonly claimed: string;
  readonly type: string;
  readonly record: string;
  readonly by: { readonly role: string; readonly ref: string };
  readonly data: unknown;
}
export type FeedVerdict = FeedAcceptance | Refusal;

/**
 * Checks a whole feed without a node: the charters, the author's signature, that the leaves make exactly the tree that was
 * signed, and that every text is the one its entry committed to. With an `earlier` file of the same feed: that nothing in
 * it was changed or taken out since.
 */
export function verifyFeed(text: string, trust: readonly string[] = [], earlier: string | null = null): FeedVerdict {
  try {
    const file = readFeed(text);
    const charters = readCharters(file.charters);
    const roots = rootsToName(charters, trust);
    const author = charters.logs.get(file.feed);
    insist(author !== undefined, 'proof.entry', `The charters know no feed ${file.feed}.`);
    const signed = openCheckpoint(file.checkpoint, author.verifier);
    insist(!('ok' in signed), 'proof.checkpoint', 'The checkpoint of this feed is not signed by its author.');
    const root = rootAt(file, file.entries.length);
    const covers = signed.size === file.entries.length && Buffer.from(signed.root).equals(root);
    insist(
      covers,
      'proof.entry',
      'The entries of this file are not those that the author signed: one was changed, left out or added.',
    );
    const entries = file.entries.map(({ leaf }, seq) => entryAt(leaf, file.feed, seq));
    const statements = file.entries.flatMap(({ opened }, seq) => {
      const entry = entries[seq];
      return opened === null || entry === undefined ? [] : statementOf(opened, entry);
    });
    return {
      ok: true,
      feed: file.feed,
      member: author.member,
      group: charters.group,
      title: charters.title,
      charterVersion: charters.version,
      trust: trust.length > 0 ? 'given' : 'compare',
      roots,
      size: signed.size,
      root: root.toString('base64'),
      continues: earlier === null ? null : continued(file, readFeed(earlier)),
      closed: file.entries.flatMap(({ opened }, seq) => (opened === null ? seq : [])),
      statements,
    };
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

function rootAt({ entries }: FeedFile, size: number): Buffer {
  const range = entries.slice(0, size).reduce((sofar, { leaf }) => appendLeaf(sofar, leafHash(leaf)), emptyRange);
  return Buffer.from(rootOf(range));
}

/** Size of the earlier file, once every one of its entries is found here in its place. */
function continued(now: FeedFile, before: FeedFile): number {
  insist(before.feed === now.feed, 'proof.malformed', `The earlier file is of another feed: ${before.feed}.`);
  const size = before.entries.length;
  const changed = before.entries.findIndex(({ leaf }, seq) => now.entries[seq]?.leaf.equals(leaf) !== true);
  insist(
    changed === -1,
    'proof.rewritten',
    `${now.feed}#${changed} is not what it was in the earlier file: this feed was rewritten. Both files together are the evidence.`,
  );
  return size;
}

function entryAt(leaf: Buffer, feed: string, seq: number): Entry {
  const entry = parseEntry(leaf);
  const inPlace = !('ok' in entry) && entry.feed === feed && entry.seq === seq;
  insist(inPlace, 'proof.entry', `Entry ${seq} of this file is not written as entries of ${feed} are.`);
  return entry;
}

/** Pads as the author did (1, 2, 4 … 64 KiB, then multiples of it), compares with what the entry bound, and reads it. */
function statementOf(opened: Buffer, entry: Entry): FeedStatement {
  const place = `${entry.feed}#${entry.seq}`;
  const padded = Buffer.concat([opened, Buffer.alloc(paddedLength(opened.length) - opened.length)]);
  const bound = sha256(padded).toString('base64') === entry.bind;
  insist(bound, 'proof.opened', `The opened text of ${place} is not the one its author committed to.`);
  const { type, json } = openedFor(entry, opened);
  const content = readContent(json);
  // What the ledger would not take either is shown as nothing; it is what the author bound all the same.
  const { record, by, data } =
    typeof content === 'string' ? { record: '?', by: { role: '?', ref: '?' }, data: null } : content;
  return { seq: entry.seq, claimed: entry.time, type, record: String(record), by, data };
}

function paddedLength(length: number): number {
  const step = 65_536;
  return length > step ? Math.ceil(length / step) * step : 1024 * 2 ** Math.max(0, Math.ceil(Math.log2(length / 1024)));
}
