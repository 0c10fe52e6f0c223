import { wordOf } from './word.ts';

/** A word as it stands in a written name. */
export interface Token {
  readonly text: string;
  /** What stands between this word and the next. */
  readonly after: string;
}

/** Most words of a name that are looked at. */
export const mostParts = 12;

const marks = /['’‘`´ʼʿʾ"“”„«»]/g;
const separator = /[\s\-‐‑–—_.,;:|/·・•&+*#!?=~<>@…،؛]/;

/** The words of a name, at most twice `mostParts`. */
export function tokensOf(text: string): readonly Token[] {
  const bare = text.replace(marks, '');
  const tokens: Token[] = [];
  let start = 0;
  for (let at = 0; at <= bare.length && tokens.length < mostParts * 2; at++) {
    const sign = bare[at] ?? ' ';
    if (!separator.test(sign)) continue;
    const last = tokens.at(-1);
    if (at > start) tokens.push(...initialsApart(bare.slice(start, at), sign));
    else if (last !== undefined && sign === ',') tokens[tokens.length - 1] = { ...last, after: ',' };
    start = at + 1;
  }
  return tokens;
}

/** `JC` before a name is two initials: capitals without a vowel in a text that has small letters are no word. */
function initialsApart(text: string, after: string): readonly Token[] {
  if (!/^[BCDFGHJKLMNPQRSTVWXZ]{2}$/.test(text) || wordOf(text).role !== 'name') return [{ text, after }];
  return [
    { text: text.slice(0, 1), after: '.' },
    { text: text.slice(1), after },
  ];
}

/** Capitals, and more than one. */
export const isUpper = (text: string): boolean =>
  text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
