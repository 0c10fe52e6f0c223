import type { Mention, Protection } from '../../kind/kind.ts';
import { words } from '../../store/words.ts';
import { compact, identifierTerms, nameTerm, shortestIdentifier, sortedTerm, textsIn } from './terms.ts';

/** Somebody who seeks protection, by all that would name them. */
export interface Subject {
  readonly id: string;
  /** In all spellings and scripts known. */
  readonly names: readonly string[];
  readonly identifiers: readonly { readonly kind: string; readonly value: string }[];
  /** Ids of records about them. */
  readonly records: readonly string[];
  /** SHA-256 (hex) of files about them. */
  readonly files: readonly string[];
  /** Countries they fled, as two letters. */
  readonly fled: readonly string[];
}

export interface ProtectionIndex extends Protection {
  /** Adds a subject, or puts another in its place. */
  put(subject: Subject): void;
  remove(id: string): void;
  readonly size: number;
}

type Term = string;
interface Known {
  readonly subject: Subject;
  readonly names: readonly Term[];
  readonly numbers: readonly Term[];
}

/**
 * Which of those who seek protection a piece of data names: by names (their words next to one another, in any order), by numbers
 * (also with blanks, dots and dashes, also inside other text), by records and by files. Its time hardly depends on how many there are.
 */
export function protectionIndex(subjects: Iterable<Subject> = []): ProtectionIndex {
  const known = new Map<string, Known>();
  const names = new Map<Term, Set<string>>();
  const numbers = new Map<Term, Set<string>>();
  /** Words that stand in any name, with how many terms hold them: a text without them is passed over. */
  const vocabulary = new Map<string, number>();
  const lengths = new Map<number, number>();
  const starts = numberStarts();

  function put(subject: Subject): void {
    remove(subject.id);
    const entry = {
      subject,
      names: distinct(subject.names.map(nameTerm)),
      numbers: distinct([
        ...subject.identifiers.flatMap(({ kind, value }) => identifierTerms(kind, value)),
        ...[...subject.records, ...subject.files].map(compact),
      ]),
    };
    known.set(subject.id, entry);
    for (const term of entry.names) {
      if (!names.has(term)) countName(term, 1);
      join(names, term, subject.id);
    }
    for (const term of entry.numbers) {
      starts.add(term);
      join(numbers, term, subject.id);
    }
  }

  function remove(id: string): void {
    const entry = known.get(id);
    if (entry === undefined) return;
    known.delete(id);
    for (const term of entry.names) if (leave(names, term, id)) countName(term, -1);
    for (const term of entry.numbers) if (leave(numbers, term, id)) starts.remove(term);
  }

  function countName(term: Term, by: 1 | -1): void {
    const parts = term.split(' ');
    count(lengths, parts.length, by);
    for (const part of new Set(parts)) count(vocabulary, part, by);
  }

  function mentionedIn(value: unknown): readonly Mention[] {
    if (known.size === 0) return [];
    const found = new Map<string, Mention>();
    const note = (term: Term, ids: Iterable<string>): void => {
      for (const subject of ids)
        found.set(`${subject} ${term}`, { subject, term, fled: known.get(subject)?.subject.fled ?? [] });
    };
    for (const text of textsIn(value)) {
      const all = words(text);
      if (all === '') continue;
      const parts = all.split(' ');
      namesIn(parts, note);
      numbersIn(parts.join(''), note);
    }
    return [...found.values()];
  }

  /** Only stretches of words that all stand in names are looked at in windows. */
  function namesIn(parts: readonly string[], note: (term: Term, ids: Iterable<string>) => void): void {
    for (let from = 0; from < parts.length; ) {
      let to = from;
      while (to < parts.length && vocabulary.has(parts[to] ?? '')) to += 1;
      for (const length of to > from ? lengths.keys() : [])
        for (let at = from; at + length <= to; at++) {
          const term = sortedTerm(parts.slice(at, at + length));
          const ids = names.get(term);
          if (ids !== undefined) note(term, ids);
        }
      from = Math.max(to, from) + 1;
    }
  }

  function numbersIn(text: string, note: (term: Term, ids: Iterable<string>) => void): void {
    starts.each(text, (at, lengthsHere) => {
      for (const length of lengthsHere) {
        const term = text.slice(at, at + length);
        const ids = term.length === length ? numbers.get(term) : undefined;
        if (ids !== undefined) note(term, ids);
      }
    });
  }

  for (const subject of subjects) put(subject);
  return {
    put,
    remove,
    mentionedIn,
    get size() {
      return known.size;
    },
  };
}

/**
 * Where in a text a number may begin: the first letters of every number by a hash that rolls along, so that a place where none
 * begins costs a few additions.
 */
function numberStarts() {
  const bits = 1 << 20;
  const seen = new Uint16Array(bits);
  /** What the first of the letters weighs in the hash when the window leaves it behind. */
  const outgoing = 131 ** (shortestIdentifier - 1);
  /** Lengths of the numbers that begin so. */
  const byStart = new Map<string, Map<number, number>>();
  const hashAt = (text: string, at: number): number => {
    let hash = 0;
    for (let i = 0; i < shortestIdentifier; i++) hash = (Math.imul(hash, 131) + text.charCodeAt(at + i)) & (bits - 1);
    return hash;
  };
  const change = (term: string, by: 1 | -1): void => {
    const start = term.slice(0, shortestIdentifier);
    const lengths = byStart.get(start) ?? new Map<number, number>();
    count(lengths, term.length, by);
    if (lengths.size === 0) byStart.delete(start);
    else byStart.set(start, lengths);
    const slot = hashAt(term, 0);
    // At the top it stays for good: then the place is looked at, and nothing is found.
    if (seen[slot] !== 0xffff) seen[slot] = (seen[slot] ?? 0) + by;
  };
  return {
    add: (term: string) => change(term, 1),
    remove: (term: string) => change(term, -1),
    each(text: string, found: (at: number, lengths: Iterable<number>) => void): void {
      let hash = text.length < shortestIdentifier ? 0 : hashAt(text, 0);
      for (let at = 0; at + shortestIdentifier <= text.length; at++) {
        const here = hash;
        const next = text.charCodeAt(at + shortestIdentifier);
        hash = (Math.imul(hash - Math.imul(text.charCodeAt(at), outgoing), 131) + next) & (bits - 1);
        if (seen[here] === 0) continue;
        const lengths = byStart.get(text.slice(at, at + shortestIdentifier));
        if (lengths !== undefined) found(at, lengths.keys());
      }
    },
  };
}

function distinct(terms: readonly Term[]): readonly Term[] {
  return [...new Set(terms)].filter((term) => term !== '');
}

function count<K>(counts: Map<K, number>, key: K, by: 1 | -1): void {
  const now = (counts.get(key) ?? 0) + by;
  if (now > 0) counts.set(key, now);
  else counts.delete(key);
}

function join(sets: Map<Term, Set<string>>, term: Term, id: string): void {
  sets.set(term, (sets.get(term) ?? new Set()).add(id));
}

/** True when nobody is left under the term. */
function leave(sets: Map<Term, Set<string>>, term: Term, id: string): boolean {
  const ids = sets.get(term);
  ids?.delete(id);
  if (ids === undefined || ids.size > 0) return false;
  sets.delete(term);
  return true;
}

/** For tests and for what is not in service yet: nobody is sheltered. */
export const nobodySheltered: Protection = { mentionedIn: () => [] };
