import type { IncomingHttpHeaders } from 'node:http';

/** Bytes [from, to) of a file. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

const one = /^bytes=(\d{0,15})-(\d{0,15})$/;

/**
 * The one range a request asks for; null: the whole file. Several ranges, and a range of a file that is no longer the one
 * the browser began with (If-Range), are answered by the whole file too. RFC 9110 section 14.
 */
export function rangeOf(
  headers: IncomingHttpHeaders,
  { size, sha256 }: { size: number; sha256: string },
): ByteRange | 'unsatisfiable' | null {
  const [, first, last] = one.exec(headers.range ?? '') ?? [];
  const began = headers['if-range'];
  if (first === undefined || last === undefined || (first === '' && last === '')) return null;
  if (began !== undefined && began !== `"${sha256}"`) return null;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size : Math.min(size, Number(last) + 1);
  return from < to ? { from, to } : 'unsatisfiable';
}
