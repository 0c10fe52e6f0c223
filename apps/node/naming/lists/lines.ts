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
    const piece = Buffer.allocUnsafe(chunk);
    let rest = Buffer.alloc(0);
    for (
      let length = readSync(file, piece, 0, chunk, null);
      length > 0;
      length = readSync(file, piece, 0, chunk, null)
    ) {
      read(length);
      const all = Buffer.concat([rest, piece.subarray(0, length)]);
      let start = 0;
      for (let end = all.indexOf(0x0a); end >= 0; end = all.indexOf(0x0a, start)) {
        yield line(all.subarray(start, end));
        start = end + 1;
      }
      const left = all.subarray(start);
      rest = Buffer.from(left.length > longestLine ? left.subarray(0, longestLine) : left);
    }
    if (rest.length > 0) yield line(rest);
  } finally {
    closeSync(file);
  }
}

function line(bytes: Buffer): string {
  const whole = text.decode(bytes.length > longestLine ? bytes.subarray(0, longestLine) : bytes);
  return whole.endsWith('\r') ? whole.slice(0, -1) : whole;
}
