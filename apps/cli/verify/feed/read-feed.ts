import { lineReader } from '../../../../packages/notes/lines.ts';
import { cutOff, ends, sha256 } from '../read-file.ts';
import { insist } from '../verdict.ts';

/** What stands in a file of a whole feed, before anything of it is believed. */
export interface FeedFile {
  readonly feed: string;
  readonly charters: readonly string[];
  readonly checkpoint: string;
  readonly entries: readonly { readonly leaf: Buffer; readonly opened: Buffer | null }[];
}

export const feedFirstLine = 'entente.feed/v1\n';

/** Reads `entente.feed/v1`; the hash in the last line covers every byte before it. */
export function readFeed(text: string): FeedFile {
  const end = text.lastIndexOf('end ');
  const hash = sha256(text.slice(0, Math.max(0, end))).toString('base64');
  insist(text.startsWith(feedFirstLine), 'proof.malformed', 'This is no file of a feed, or of another version.');
  insist(ends(text), 'proof.cut-off', cutOff);
  insist(
    text.slice(end) === `end ${hash}\n`,
    'proof.damaged',
    'This file was changed after it was exported; ask for it again.',
  );
  const lines = lineReader(text.slice(0, end));
  lines.take(1);
  const feed = lines.field('feed') ?? '';
  const charters = all(() => lines.block('charter'));
  const checkpoint = lines.block('checkpoint') ?? '';
  const entries = all(() => {
    const leaf = lines.block('entry');
    if (leaf === null) return null;
    const told = lines.field('opened');
    const opened = told === null ? null : Buffer.from(told, 'base64');
    const canonical = told === null || opened?.toString('base64') === told;
    insist(canonical, 'proof.malformed', 'An opened text of this file is not written as base64 is.');
    return { leaf: Buffer.from(leaf), opened };
  });
  const whole = lines.done() && charters.length > 0 && entries.length > 0;
  insist(whole, 'proof.malformed', 'This file holds something that does not belong there, or lacks a part.');
  return { feed, charters, checkpoint, entries };
}

/** Calls until there is no more. */
function all<T>(next: () => T | null): T[] {
  const found: T[] = [];
  for (let item = next(); item !== null; item = next()) found.push(item);
  return found;
}
