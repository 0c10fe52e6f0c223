import { createHash } from 'node:crypto';
import { type Chance, chance } from '../chance.ts';

/** A proof file changed by someone who wants it to say something else. */
export interface Tampered {
  readonly how: string;
  readonly bytes: Buffer;
}

type Trick = (text: string, other: string, c: Chance) => string;

const lines = (text: string): string[] => text.split('\n');
const unlines = (list: readonly string[]): string => list.join('\n');

function swapAt(list: readonly string[], a: number, b: number): string[] {
  const swapped = [...list];
  [swapped[a], swapped[b]] = [list[b] ?? '', list[a] ?? ''];
  return swapped;
}

/** Positions of the lines that match. */
const at = (list: readonly string[], form: RegExp): number[] => list.flatMap((line, i) => (form.test(line) ? [i] : []));

/** A line that matches, with another one of the same form from either proof in its place. */
function replaceLike(form: RegExp): Trick {
  return (text, other, c) => {
    const mine = lines(text);
    const stock = [...mine, ...lines(other)].filter((line) => form.test(line));
    const target = c.pick(at(mine, form));
    return unlines(mine.with(target, c.pick(stock)));
  };
}

/** Exchanges two framed or single parts that both start with `word`. */
function swapParts(word: string): Trick {
  return (text, _, c) => {
    const parts = partsOf(text);
    const mine = at(parts, new RegExp(`^${word} `));
    return swapAt(parts, c.pick(mine), c.pick(mine)).join('');
  };
}

/** The file cut into its parts: a field line, or a framed text with the line that announces it. */
function partsOf(text: string): string[] {
  const list = lines(text);
  const parts: string[] = [];
  for (let i = 0; i < list.length - 1; ) {
    const count = Number(/^(?:charter|entry|checkpoint|path) ([0-9]+)$/.exec(list[i] ?? '')?.[1] ?? 0);
    parts.push(`${unlines(list.slice(i, i + count + 1))}\n`);
    i += count + 1;
  }
  return parts;
}

function replacePart(word: string): Trick {
  return (text, other, c) => {
    const form = new RegExp(`^${word} `);
    const parts = partsOf(text);
    const stock = [...parts, ...partsOf(other)].filter((part) => form.test(part));
    return parts.with(c.pick(at(parts, form)), c.pick(stock)).join('');
  };
}

const HASH_LINE = /^[A-Za-z0-9+/]{43}=$/;

/** Each changes what a proof says or how; none may be accepted. */
const tricks: Readonly<Record<string, Trick>> = {
  'bit flipped': (text, _, c) => {
    const bytes = Buffer.from(text);
    const i = c.int(bytes.length);
    bytes[i] = (bytes[i] ?? 0) ^ (1 << c.int(8));
    return bytes.toString('latin1');
  },
  // The last line stays: moved up to the end of an entry it would make a shorter proof, and a true one.
  'lines swapped': (text, _, c) => {
    const list = lines(text);
    return unlines(swapAt(list, c.int(list.length - 2), c.int(list.length - 2)));
  },
  'cut off': (text, _, c) => text.slice(0, c.int(text.length)),
  'line removed': (text, _, c) => unlines(lines(text).toSpliced(c.int(lines(text).length - 1), 1)),
  'line doubled': (text, _, c) => {
    const list = lines(text);
    const i = c.int(list.length - 1);
    return unlines(list.toSpliced(i, 0, list[i] ?? ''));
  },
  'digit changed': (text, _, c) => {
    const digits = [...text.matchAll(/[0-9]/g)].map((m) => m.index);
    const i = c.pick(digits);
    return `${text.slice(0, i)}${(Number(text[i]) + 1 + c.int(9)) % 10}${text.slice(i + 1)}`;
  },
  'number written with a zero': (text, _, c) => {
    const numbers = [...text.matchAll(/(?<= )[1-9][0-9]*\n/g)].map((m) => m.index);
    const i = c.pick(numbers);
    return `${text.slice(0, i)}0${text.slice(i)}`;
  },
  'base64 in another spelling': (text, _, c) => {
    const ends = [...text.matchAll(/[A-Za-z0-9+/]={1,2}\n/g)].map((m) => m.index);
    const i = c.pick(ends);
    return `${text.slice(0, i)}${String.fromCharCode(text.charCodeAt(i) + 1)}${text.slice(i + 1)}`;
  },
  'line feeds of another system': (text, _, c) => {
    const i = c.pick([...text.matchAll(/\n/g)].map((m) => m.index));
    return `${text.slice(0, i)}\r${text.slice(i)}`;
  },
  'something after the end': (text, other, c) => text + c.pick(['\n', ' ', '\n\n', other, 'end \n']),
  'blank line': (text, _, c) => unlines(lines(text).toSpliced(c.int(lines(text).length), 0, '')),
  'record renamed': replaceLike(/^record /),
  'time changed': (text, _, c) => text.replace(/(?<=\ntime \d{4}-\d\d-)\d\d/, `${c.int(2) + 10}`),
  'member renamed': (text, _, c) =>
    text.replace(c.pick([/name Invented/, /title Invented/, /country IT/]), 'name Honest'),
  'signature of another note': replaceLike(/^— /),
  'cosignature replaced': replaceLike(/^— [a-z-]+\/mirror /),
  'key replaced': replaceLike(/^(?:root|mirror|doc|log \d+) \S+\+/),
  'hash replaced': replaceLike(HASH_LINE),
  'opened text of another entry': replaceLike(/^opened /),
  'binding of another entry': replaceLike(/^bind /),
  'number of another entry': replaceLike(/^seq /),
  'feed of another entry': replaceLike(/^feed /),
  'paths swapped': swapParts('path'),
  'checkpoints swapped': swapParts('checkpoint'),
  'opened texts swapped': swapParts('opened'),
  'entries swapped': swapParts('entry'),
  'charters swapped': swapParts('charter'),
  'path of another entry': replacePart('path'),
  'checkpoint of another feed': replacePart('checkpoint'),
  'entry of another record': replacePart('entry'),
  'charter of another group': replacePart('charter'),
  'first charter left out': (text) => partsOf(text).toSpliced(2, 1).join(''),
  'path one step longer': (text, _, c) => {
    const parts = partsOf(text);
    const i = c.pick(at(parts, /^path /));
    const [head = '', ...hashes] = lines(parts[i] ?? '');
    return parts.with(i, unlines([`path ${Number(head.slice(5)) + 1}`, hashes[0] ?? '', ...hashes])).join('');
  },
};

/** What stays true when a part is left out is a smaller proof, not a false one: only the last line can tell. */
const needsOldEnd = new Set(['line removed', 'cut off', 'something after the end']);

/**
 * `count` changed proofs, each different from the proof. Every other one has the hash of its last line made anew, as a
 * forger would, so that what is refused is the change itself.
 */
export function tamperedProofs(text: string, other: string, seed: number, count: number): Tampered[] {
  const c = chance(seed);
  const names = Object.keys(tricks);
  const changed: Tampered[] = [];
  for (let i = 0; changed.length < count; i++) {
    const name = names[i % names.length] ?? '';
    const raw = tricks[name]?.(text, other, c) ?? text;
    const bytes = name === 'bit flipped' ? Buffer.from(raw, 'latin1') : Buffer.from(raw);
    const forged = Math.floor(i / names.length) % 2 === 1 && !needsOldEnd.has(name);
    const final = forged ? withNewEnd(bytes) : bytes;
    if (!final.equals(Buffer.from(text))) changed.push({ how: `${name}${forged ? ', new end' : ''}`, bytes: final });
  }
  return changed;
}

function withNewEnd(bytes: Buffer): Buffer {
  const end = bytes.lastIndexOf('end ');
  const body = end < 0 ? bytes : bytes.subarray(0, end);
  return Buffer.concat([body, Buffer.from(`end ${createHash('sha256').update(body).digest('base64')}\n`)]);
}
