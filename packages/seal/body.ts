import { type Rnd, sha256, toBase64 } from '#crypto';

/** What is sealed: where it belongs, its type, and its content as JSON text. */
export interface Body {
  readonly feed: string;
  readonly seq: number;
  /** `<kind>.<event>/<version>` */
  readonly type: string;
  readonly json: string;
}

const VERSION = 'entente.body/v1';
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const TYPE = /^[a-z][A-Za-z0-9-]{0,31}\.[A-Za-z0-9-]{1,63}\/[1-9][0-9]{0,3}$/;
const SALT = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;
const SIXTY_FOUR_KIB = 65_536;

/** The length `length` bytes are padded to: 1, 2, 4 … 64 KiB, then the next multiple of 64 KiB. Hides what kind of thing was said. */
export function paddedLength(length: number): number {
  if (length > SIXTY_FOUR_KIB) return Math.ceil(length / SIXTY_FOUR_KIB) * SIXTY_FOUR_KIB;
  let size = 1024;
  while (size < length) size *= 2;
  return size;
}

/** The plaintext to seal, and `bind`: the base64 SHA-256 of it that the entry commits to. */
export function encodeBody(body: Body, rnd: Rnd): { plaintext: Uint8Array; bind: string } {
  if (!TYPE.test(body.type)) throw new RangeError(`no such form of type: ${body.type}`);
  const content = encoder.encode(`${headOf(body)}salt ${toBase64(rnd(32))}\ntype ${body.type}\n\n${body.json}`);
  const plaintext = new Uint8Array(paddedLength(content.length));
  plaintext.set(content);
  return { plaintext, bind: bindOf(plaintext) };
}

export function bindOf(plaintext: Uint8Array): string {
  return toBase64(sha256(plaintext));
}

function headOf(place: { readonly feed: string; readonly seq: number }): string {
  return `${VERSION}\nfeed ${place.feed}\nseq ${place.seq}\n`;
}

/** Type and JSON text of a plaintext that was sealed for this place in this feed. */
export function decodeBody(
  plaintext: Uint8Array,
  place: { readonly feed: string; readonly seq: number },
): { readonly type: string; readonly json: string; readonly bytes: number } | 'newer' | 'body' | 'elsewhere' {
  const length = contentLength(plaintext);
  if (paddedLength(length) !== plaintext.length) return 'body';
  const text = textOf(plaintext.subarray(0, length));
  if (text === null) return 'body';
  const head = headOf(place);
  if (!text.startsWith(head)) return misplaced(text);
  const saltEnd = head.length + 49;
  const typeEnd = text.indexOf('\n', saltEnd + 1);
  const salt = text.slice(head.length + 5, saltEnd);
  const type = text.slice(saltEnd + 6, typeEnd);
  const wellFormed =
    text.startsWith('salt ', head.length) &&
    SALT.test(salt) &&
    text.startsWith('\ntype ', saltEnd) &&
    text.startsWith('\n\n', typeEnd) &&
    TYPE.test(type);
  // The lines before the text are ASCII: a character of them is a byte.
  return wellFormed ? { type, json: text.slice(typeEnd + 2), bytes: length - typeEnd - 2 } : 'body';
}

function misplaced(text: string): 'newer' | 'body' | 'elsewhere' {
  if (text.startsWith(`${VERSION}\nfeed `)) return 'elsewhere';
  return /^entente\.body\/v(?:[2-9]|[1-9][0-9]+)\n/.test(text) ? 'newer' : 'body';
}

/** JSON text has no zero byte, so the padding ends where the content does. */
function contentLength(plaintext: Uint8Array): number {
  let length = plaintext.length;
  while (length > 0 && plaintext[length - 1] === 0) length--;
  return length;
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
