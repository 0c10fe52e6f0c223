import { toBase64 } from '#crypto';
import type { Range } from '../log/tree.ts';
import { block } from '../notes/lines.ts';
import type { Tree } from './tree.ts';

/**
 * Proof that an author signed a leaf that is no entry: the range before the run, the run's leaf hashes, the leaf and the
 * note. Appending the hashes to the range must give the note's root.
 */
export function malformedText(base: Range, tree: Tree, seq: number): string {
  const lines = (hashes: readonly Uint8Array[]): string => hashes.map((hash) => `${toBase64(hash)}\n`).join('');
  const leaf = tree.entries[seq - base.size] ?? new Uint8Array(0);
  return (
    `entente.evidence/v1\nmalformed ${tree.offer.checkpoint.origin}\nseq ${seq}\nleaf ${toBase64(leaf)}\n` +
    `from ${base.size}\n${block('range', lines(base.hashes))}${block('leaves', lines(tree.leafHashes))}` +
    block('note', tree.offer.note)
  );
}
