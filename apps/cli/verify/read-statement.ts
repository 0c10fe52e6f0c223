import { type Entry, leafHash, openCheckpoint, parseEntry, verifyInclusion } from '../../../packages/log/index.ts';
import { openNote, type Verifier } from '../../../packages/notes/index.ts';
import { openedFor, readContent } from './opened.ts';
import { type Charters, linesInOrder } from './read-charters.ts';
import { type FileEntry, sha256 } from './read-file.ts';
import { insist, type Statement, type Stored } from './verdict.ts';

/** Checks one entry with its receipts and its opened text, and says what it states. */
export function readStatement(item: FileEntry, record: string, charters: Charters): Statement {
  const entry = parseEntry(item.entry);
  insist(!('ok' in entry), 'proof.entry', 'An entry of this proof is not written as entries are.');
  const place = `${entry.feed}#${entry.seq}`;
  const author = charters.logs.get(entry.feed);
  insist(author !== undefined, 'proof.entry', `The charters know no feed ${entry.feed}.`);
  const cut = charters.cuts.get(entry.feed) ?? Number.POSITIVE_INFINITY;
  insist(entry.seq < cut, 'proof.entry', `${place} lies beyond the cut of its feed: it does not count.`);
  const sizes = item.receipts.map(({ checkpoint: note, path }) => {
    const checkpoint = openCheckpoint(note, author.verifier);
    insist(!('ok' in checkpoint), 'proof.checkpoint', `A checkpoint over ${place} is not signed by its author.`);
    const included = verifyInclusion(checkpoint.size, entry.seq, leafHash(item.entry), path, checkpoint.root);
    insist(included, 'proof.entry', `${place} is not in the tree that its author signed.`);
    return checkpoint.size;
  });
  const ordered = sizes.length > 0 && sizes.every((size, i) => i === 0 || size > (sizes[i - 1] ?? 0));
  insist(ordered, 'proof.checkpoint', `The checkpoints over ${place} are missing or not in order.`);
  const said = readOpened(item.opened, entry, record);
  const stored = item.receipts.flatMap((r, i) => readStored(r.checkpoint, sizes[i] ?? 0, author.verifier, charters));
  const { feed, seq, time: claimed, keep } = entry;
  return { feed, seq, member: author.member, ...said, claimed, keep, stored };
}

/** Who cosigned a checkpoint and when. Every line under it must be the author's or a member's, and good. */
function readStored(note: string, size: number, author: Verifier, charters: Charters): Stored[] {
  const opened = openNote(note, [author, ...[...charters.mirrors.values()].map((mirror) => mirror.verifier)]);
  const good = !('ok' in opened) && linesInOrder(note, opened.verified.length);
  insist(good, 'proof.checkpoint', 'A signature under a checkpoint is not a good one of a member.');
  return opened.verified.flatMap(({ vkey, time = 0 }) => {
    const member = charters.mirrors.get(vkey)?.member;
    if (member === undefined) return [];
    return [{ member, time: new Date(time * 1000).toISOString(), size }];
  });
}

/** What the plaintext says, after checking that it is the one the entry was bound to, in this feed, of this record. */
function readOpened(opened: Buffer, entry: Entry, record: string): Pick<Statement, 'by' | 'type' | 'data'> {
  const place = `${entry.feed}#${entry.seq}`;
  const bound = sha256(opened).toString('base64') === entry.bind;
  insist(bound, 'proof.opened', `The opened text of ${place} is not the one its author committed to.`);
  const { type, json } = openedFor(entry, opened);
  const content = readContent(json);
  insist(typeof content !== 'string', 'proof.opened', `${place} does not count, ${content}: ask its author.`);
  insist(content.record === record, 'proof.opened', `${place} does not speak of the record ${record}.`);
  return { by: content.by, type, data: content.data };
}
