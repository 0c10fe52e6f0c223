import type { OpenFaultCode } from './faults.ts';
import { MAX_JSON_BYTES, type Members, scanJson } from './json.ts';

/** What surrounds every event's data inside the sealed JSON. */
export interface Envelope {
  readonly record: string;
  /** Version of the group's charter under which the author said it: it is judged under that one for ever. */
  readonly charter: number;
  /** Sizes of the other feeds that the author had seen, by origin. */
  readonly seen: Readonly<Record<string, number>>;
  /** Who acted: the role, and a reference only the own authority can resolve. */
  readonly by: { readonly role: string; readonly ref: string };
  /** JSON text of the event's data: exactly one value, within the limits of `scanJson`. */
  readonly data: string;
}

const RECORD = /^[a-z0-9][a-z0-9.-]{0,95}$/;
const ORIGIN = /^[a-z0-9][a-z0-9.-]*(?:\/[a-z0-9.-]+)+$/;
const MAX_ORIGIN = 160;
const MAX_SEEN = 256;
const MAX_REF = 256;

/** Checks the JSON text of a body, `bytes` long in UTF-8, without believing any of it, then parses all of it but the data. */
export function readEnvelope(json: string, bytes: number): Envelope | OpenFaultCode {
  if (bytes > MAX_JSON_BYTES) return 'seal.json-size';
  const members = scanJson(json);
  if (typeof members === 'string') return `seal.${members}`;
  return envelopeOf(json, members) ?? 'seal.json-shape';
}

function envelopeOf(json: string, members: Members): Envelope | null {
  const part = (name: string): string | null => {
    const span = members.get(name);
    return span === undefined ? null : json.slice(span[0], span[1]);
  };
  const data = part('data');
  const record = parsed(part('record'));
  const charter = parsed(part('charter'));
  const seen = parsed(part('seen'));
  const by = parsed(part('by'));
  if (members.size !== 5 || data === null || typeof record !== 'string' || !RECORD.test(record)) return null;
  if (!isVersion(charter) || !isSeen(seen) || !isActor(by)) return null;
  return { record, charter, seen, by, data };
}

/** Only ever given text that `scanJson` accepted. */
function parsed(text: string | null): unknown {
  return text === null ? undefined : JSON.parse(text);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSeen(value: unknown): value is Record<string, number> {
  if (!isObject(value)) return false;
  const heads = Object.entries(value);
  return heads.length <= MAX_SEEN && heads.every(([origin, size]) => isOrigin(origin) && isSize(size));
}

function isOrigin(text: string): boolean {
  return text.length <= MAX_ORIGIN && ORIGIN.test(text);
}

function isVersion(value: unknown): value is number {
  return isSize(value) && Number(value) >= 1;
}

function isSize(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isActor(value: unknown): value is { role: string; ref: string } {
  return isObject(value) && Object.keys(value).length === 2 && isShort(value.role) && isShort(value.ref);
}

function isShort(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= MAX_REF;
}

/** Why this text could not be opened by others, asked before it is sealed; null when it can. */
export function unsealable(json: string): OpenFaultCode | null {
  if (!json.isWellFormed()) return 'seal.json-text';
  const read = readEnvelope(json, new TextEncoder().encode(json).length);
  return typeof read === 'string' ? read : null;
}
