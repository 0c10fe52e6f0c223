import { type Fault, fault } from '../notes/fault.ts';

/** One leaf of a feed. Numbers are safe integers; hashes are canonical base64 of 32 bytes. */
export interface Entry {
  /** Origin of the feed: `<group>/<member>/<epoch>`. */
  readonly feed: string;
  /** Zero-based index in the feed. */
  readonly seq: number;
  /** The author's claim, UTC with milliseconds. */
  readonly time: string;
  readonly kind: EntryKind;
  /** Month until which the content may be kept, YYYY-MM. */
  readonly keep: string;
  /** Bytes of the sealed payload. */
  readonly size: number;
  /** SHA-256 of the sealed payload. */
  readonly body: string;
  /** SHA-256 of the salted plaintext. */
  readonly bind: string;
}
export type EntryKind = 'data' | 'erase' | 'charter';
export type EntryFault = 'entry.malformed';

/** Longest entry in bytes. */
export const MAX_ENTRY_BYTES = 600;

/** `<group>/<member>/<epoch>`; nothing that starts with `entente.`, which is kept for notes that are no checkpoints. */
const FEED = String.raw`(?!entente\.)[a-z0-9][a-z0-9.-]{1,47}\/[a-z][a-z0-9-]{1,31}\/[1-9][0-9]{0,5}`;
const NUMBER = '0|[1-9][0-9]{0,14}';
/** Canonical base64 of 32 bytes: the last character carries four bits, so only sixteen of the 64 may stand there. */
const HASH = '[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=';
const MONTH = '[0-9]{4}-(?:0[1-9]|1[0-2])';
const TIME = String.raw`${MONTH}-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}Z`;

const ENTRY = new RegExp(
  `^entente\\.entry/v1\nfeed (${FEED})\nseq (${NUMBER})\ntime (${TIME})\nkind (data|erase|charter)\n` +
    `keep (${MONTH})\nsize (${NUMBER})\nbody (${HASH})\nbind (${HASH})\n$`,
);
const ORIGIN = new RegExp(`^${FEED}$`);

const encoder = new TextEncoder();
// Never throws: bytes that are not UTF-8 become U+FFFD, which no line admits; a byte order mark is kept, and refused.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** True for `<group>/<member>/<epoch>`. */
export function isFeedOrigin(origin: string): boolean {
  return ORIGIN.test(origin);
}

function entryText(e: Entry): string {
  return (
    `entente.entry/v1\nfeed ${e.feed}\nseq ${e.seq}\ntime ${e.time}\nkind ${e.kind}\n` +
    `keep ${e.keep}\nsize ${e.size}\nbody ${e.body}\nbind ${e.bind}\n`
  );
}

/** The nine lines. Throws when a field could not be read back: that is a bug of the caller. */
export function encodeEntry(e: Entry): Uint8Array {
  const bytes = encoder.encode(entryText(e));
  const back = parseEntry(bytes);
  if ('ok' in back) throw new Error(`not an entry: ${JSON.stringify(e)}`);
  return bytes;
}

/**
 * Reads the nine lines of a leaf. Exactly one byte sequence exists for each entry; everything else is a fault.
 * The expression leaves no byte free: each is fixed, or part of a field that has one spelling. So writing the entry again
 * gives the same bytes, which the tests compare and this hot path need not.
 */
export function parseEntry(bytes: Uint8Array): Entry | Fault<EntryFault> {
  if (bytes.length > MAX_ENTRY_BYTES) return malformed('it is longer than 600 bytes');
  const m = ENTRY.exec(decoder.decode(bytes));
  if (m === null) return malformed('its nine lines are not of the form entente.entry/v1');
  const entry = {
    feed: m[1] ?? '',
    seq: Number(m[2]),
    time: m[3] ?? '',
    kind: m[4] as EntryKind,
    keep: m[5] ?? '',
    size: Number(m[6]),
    body: m[7] ?? '',
    bind: m[8] ?? '',
  };
  return dayExists(entry.time) ? entry : malformed('its day is not in the calendar');
}

function malformed(why: string): Fault<EntryFault> {
  return fault(
    'entry.malformed',
    `This leaf is no entry: ${why}. It is kept and counted, and its content is not used.`,
  );
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Months have their length, February that of its year (proleptic Gregorian, as ISO 8601). */
function dayExists(time: string): boolean {
  const day = Number(time.slice(8, 10));
  if (day <= 28) return true;
  const month = Number(time.slice(5, 7));
  if (month !== 2) return day <= (DAYS[month - 1] ?? 0);
  const year = Number(time.slice(0, 4));
  return day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
