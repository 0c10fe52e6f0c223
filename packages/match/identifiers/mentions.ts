import { asciiDomain } from './emails.ts';
import { plateLetters } from './plates.ts';
import type { Identifier } from './types.ts';
import { plain } from './written.ts';

/** Shorter ones stand in words by accident. */
const shortest = 6;
/** Of a telephone number: what is left when it is written without its country. */
const localDigits = 8;

/** Whether a text holds an identifier, however it is spaced or written; a telephone number also without its country. */
export function mentions(text: string, { type, value }: Pick<Identifier, 'type' | 'value'>): boolean {
  const [country = '', number] = /^[A-Z]{3}:/.test(value) ? [value.slice(0, 3), value.slice(4)] : ['', value];
  const bare = letters(number);
  const cores = type === 'phone' ? [bare.slice(-localDigits)] : type === 'plate' ? [bare, turned(bare)] : [bare];
  const read = letters(asWritten(text, type, country));
  return cores.some((core) => core.length >= shortest && read.includes(core));
}

/** The text with what this type writes in more than one way in the one it has here. */
function asWritten(text: string, type: Identifier['type'], country: string): string {
  if (type === 'plate') return plateLetters(country, plain(text).toUpperCase());
  if (type !== 'email') return text;
  return plain(text).replace(/@([^\s@<>"',;()]+?)(?=[.?!:]?(?:[\s@<>"',;()]|$))/g, (whole, domain: string) => {
    const host = asciiDomain(domain);
    return host === null ? whole : `@${host}`;
  });
}

/** A plate of Morocco as it is read from the right. */
const turned = (plate: string): string => plate.replace(/^([0-9]+)([a-z]+)([0-9]+)$/, '$3$2$1');

const letters = (text: string): string =>
  plain(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]/gu, '');
