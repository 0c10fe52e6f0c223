import { toBase64 } from '#crypto';
import { contexts } from '../notes/index.ts';
import { block } from '../notes/lines.ts';
import { charterBlocks, keysOf, sortedNote } from './notes.ts';

/**
 * A whole feed as a file, `entente.feed/v1`: its charters, one signed checkpoint, every leaf the checkpoint covers, and the
 * opened text of each entry that is still there. Whoever has the file can make the tree again, so nothing can be left out of
 * it, and two files of one feed show whether the later one goes on where the earlier one ended.
 * The text is head, entries in order, then `end` with the base64 SHA-256 of all before it.
 */
export function feedHead(origin: string, charters: readonly string[], checkpoint: string): string {
  const note = sortedNote(checkpoint, keysOf(charters));
  return [`${contexts.feed}\nfeed ${origin}\n`, ...charterBlocks(charters), block('checkpoint', note)].join('');
}

/** One entry; `opened` is the exact plaintext with its padding, null when it was erased or cannot be opened here. */
export function feedEntry(entry: Uint8Array, opened: Uint8Array | null): string {
  const leaf = block('entry', new TextDecoder().decode(entry));
  return opened === null ? leaf : `${leaf}opened ${toBase64(withoutPadding(opened))}\n`;
}

/** The zero bytes at the end follow from the length before them (spec SEAL-2): a look of 300 bytes is padded to 1,024. */
function withoutPadding(opened: Uint8Array): Uint8Array {
  let end = opened.length;
  while (end > 0 && opened[end - 1] === 0) end -= 1;
  return opened.subarray(0, end);
}
