import { setImmediate as breathe } from 'node:timers/promises';
import { TextDecoder } from 'node:util';
import { entryIn, partsOf } from '../../../kinds/matchable/file-line.ts';
import type { ListFile } from '../../../packages/contract/tagging.ts';
import { canonicalIdentifier } from '../../../packages/match/identifiers/canonical.ts';
import { type FileManifest, openStream } from '../attachments/open-stream.ts';
import type { NodeCore } from '../core.ts';
import { blobReader } from './blob-reader.ts';

/** Lines that are read before the officers' door has its turn: a file may have a million. */
const linesBetweenTurns = 1_024;

/** Lines of which is told what they lack. */
const mostTold = 20;

/** The lines of a text file of ours, in UTF-8 or, as spreadsheets write it, UTF-16. Throws `AttachmentFault`. */
export async function* linesOf(node: NodeCore, file: FileManifest): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let rest = '';
  let count = 0;
  for await (const piece of openStream(file, blobReader(node))) {
    decoder ??= new TextDecoder(piece[0] === 0xff && piece[1] === 0xfe ? 'utf-16le' : 'utf-8');
    const lines = `${rest}${decoder.decode(piece, { stream: true })}`.split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      yield line;
      if (++count % linesBetweenTurns === 0) await breathe();
    }
  }
  yield rest;
}

/** What partners could find of a file in a month, `2028-06`. Throws `AttachmentFault`. */
export async function readListFile(node: NodeCore, file: FileManifest, month: string): Promise<ListFile> {
  let [line, held, over, damaged] = [0, 0, 0, 0];
  const first: ListFile['first'] = [];
  for await (const text of linesOf(node, file)) {
    line += 1;
    if (text.trim() === '') continue;
    const read = entryIn(partsOf(text), canonicalIdentifier);
    if (typeof read === 'string') {
      damaged += 1;
      if (first.length < mostTold) first.push({ line, fault: read });
    } else if (read.until < month) over += 1;
    else held += 1;
  }
  return { held, over, damaged, first };
}
