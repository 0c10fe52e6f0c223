import { type OpenFaultCode, openFault, openFaultCodes } from '../../../packages/seal/index.ts';
import type { OpenedItem, SealedItem } from '../opener.ts';

/**
 * What crosses between threads. Cloning objects field by field costs more than opening a small body, so each way goes one
 * buffer or string for the bytes of a whole slice and one string of lines for what is short.
 */
export interface SealedSlice {
  /** Per item: feed, seq, size, body, bind, hint, lengths of header and payload (`-` when there is none). */
  readonly lines: string;
  /** Headers and payloads, one after another. Transferred, not copied. */
  readonly bytes: ArrayBuffer;
}

export interface OpenedSlice {
  /** Per item: a fault's code, or type, record, charter, seen, by and the length of its data, tab between them. */
  readonly lines: string;
  /** The data of all items, one after another. */
  readonly data: string;
}

export function packSealed(items: readonly SealedItem[]): SealedSlice {
  let length = 0;
  for (const { header, payload } of items) length += (header?.length ?? 0) + (payload?.length ?? 0);
  const bytes = new Uint8Array(new ArrayBuffer(length));
  let at = 0;
  const put = (part: Uint8Array | null): string => {
    if (part === null) return '-';
    bytes.set(part, at);
    at += part.length;
    return String(part.length);
  };
  const lines = items.map(({ committed: c, header, payload, hint }) => {
    return `${c.feed}\t${c.seq}\t${c.size}\t${c.body}\t${c.bind}\t${hint}\t${put(header)}\t${put(payload)}`;
  });
  return { lines: lines.join('\n'), bytes: bytes.buffer };
}

export function unpackSealed({ lines, bytes }: SealedSlice): SealedItem[] {
  let at = 0;
  const take = (length: string): Uint8Array | null => {
    if (length === '-') return null;
    const part = new Uint8Array(bytes, at, Number(length));
    at += part.length;
    return part;
  };
  return lines.split('\n').map((line) => {
    const [feed = '', seq, size, body = '', bind = '', hint, header = '-', payload = '-'] = line.split('\t');
    const committed = { feed, seq: Number(seq), size: Number(size), body, bind };
    return { committed, hint: Number(hint), header: take(header), payload: take(payload) };
  });
}

export function packOpened(items: readonly OpenedItem[]): OpenedSlice {
  const data: string[] = [];
  const lines = items.map((item) => {
    if ('ok' in item) return item.code;
    data.push(item.data);
    // JSON writes a tab or a line end inside a text as an escape, so neither can split a line.
    return [
      item.type,
      item.record,
      item.charter,
      JSON.stringify(item.seen),
      JSON.stringify(item.by),
      item.data.length,
    ].join('\t');
  });
  return { lines: lines.join('\n'), data: data.join('') };
}

export function unpackOpened({ lines, data }: OpenedSlice): OpenedItem[] {
  let at = 0;
  const seen = remembering<Readonly<Record<string, number>>>();
  const by = remembering<{ readonly role: string; readonly ref: string }>();
  return lines.split('\n').map((line) => {
    const [first = '', record = '', charter = '', seenText = '', byText = '', length] = line.split('\t');
    if (length === undefined) return openFault(codeOf(first));
    const from = at;
    at += Number(length);
    return {
      ...{ type: first, record, charter: Number(charter), seen: seen(seenText), by: by(byText) },
      data: data.slice(from, at),
    };
  });
}

/** Neighbours mostly saw the same heads and were written by the same officer: parse each text once in a row. */
function remembering<T>(): (text: string) => T {
  let last = '';
  let value: T;
  return (text) => {
    if (text !== last) {
      value = JSON.parse(text);
      last = text;
    }
    return value;
  };
}

const codes = new Set<string>(openFaultCodes);

function codeOf(text: string): OpenFaultCode {
  if (!isCode(text)) throw new Error(`the opening thread gave an unknown code: ${text}`);
  return text;
}

function isCode(text: string): text is OpenFaultCode {
  return codes.has(text);
}
