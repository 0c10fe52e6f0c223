import { plain } from './forms.ts';
import type { Identifier } from './types.ts';

/** Shorter ones stand in words by accident. */
const shortest = 6;
/** Of a telephone number: what is left when it is written without its country. */
const localDigits = 8;

/** Whether a text holds an identifier, however it is spaced or written; a telephone number also without its country. */
export function mentions(text: string, { type, value }: Pick<Identifier, 'type' | 'value'>): boolean {
  const bare = letters(value.replace(/^[A-Z]{2,3}:/, ''));
  const core = type === 'phone' ? bare.slice(-localDigits) : bare;
  return core.length >= shortest && letters(text).includes(core);
}

const letters = (text: string): string =>
  plain(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]/gu, '');
