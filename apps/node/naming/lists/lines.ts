import { closeSync, openSync, readSync } from 'node:fs';

const chunk = 1 << 20;
/** A line that is longer is cut: no name and no row of a list is. */
const longestLine = 1 << 20;

const text = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The lines of a file without their ends, a piece of the file at a time; the last one without an end counts if it is not empty. `read` is told
 * how many bytes were read.
 */
export function* linesOf(path: string, read: (bytes: number) => void = () => {}): Iterable<string> {
  const file = openSync(path, 'r');
  try {
    // One piece of memory for all of the file: what is left of a line stands before what is read next.
    const piece = Buffer.allocUnsafe(longestLine + chunk);
    let left = 0;
    for (
      let length = readSync(file, piece, left, chunk, null);
      length > 0;
      length = readSync(file, piece, left, chunk, null)
    ) {
      read(length);
      const all = piece.subarray(0, left + length);
      let start = 0;
      for (let end = all.indexOf(0x0a); end >= 0; end = all.indexOf(0x0a, start)) {
        yield line(all.subarray(start, end));
        start = end + 1;
      }
      left = Math.min(all.length - start, longestLine);
      piece.copyWithin(0, start, start + left);
    }
    if (left > 0) yield line(piece.subarray(0, left));
  } finally {
    closeSync(file);
  }
}

function line(bytes: Buffer): string {
  const whole = text.decode(bytes.length > longestLine ? bytes.subarray(0, longestLine) : bytes);
  return whole.endsWith('\r') ? whole.slice(0, -1) : whole;
}
