import { anchors, oneLine, refusalAccount, shown } from '../account.ts';
import type { FeedAcceptance, FeedStatement, FeedVerdict } from './verify-feed.ts';

/** The verdict on a whole feed in words, one line an entry. */
export function feedAccount(verdict: FeedVerdict): string {
  if (!verdict.ok) return refusalAccount(verdict);
  const { feed, title, charterVersion, size, root, member } = verdict;
  return shown([
    `FEED HOLDS: ${feed}, ${size} entries, none missing`,
    `Group ${verdict.group} “${title}”, charter version ${charterVersion}. Author ${member}. Root ${root}.`,
    ...anchors(verdict),
    continuity(verdict),
    verdict.statements.map(told).join('\n'),
    closed(verdict),
    'What this does not show: that a claimed time is true, or that something was done without being written down.',
  ]);
}

function continuity({ continues, size }: FeedAcceptance): string {
  return continues === null
    ? 'No earlier file was given. Keep this one: held against the next (--after), it shows that nothing was changed in between.'
    : `Goes on from the earlier file: its ${continues} entries stand here unchanged, ${size - continues} came since.`;
}

function told({ seq, claimed, by, type, record, data }: FeedStatement): string {
  return `${String(seq).padStart(7)}  ${claimed}  ${oneLine(by.role)} ${oneLine(by.ref)}  ${type}  ${oneLine(record)}  ${JSON.stringify(data)}`;
}

function closed({ closed: seqs }: FeedAcceptance): string {
  return seqs.length === 0
    ? 'Every entry is shown with its text.'
    : `Without text, erased or not to be opened: ${seqs.join(', ')}. Their places, times and sizes are proved all the same.`;
}
