import { wordOf } from '../../../packages/match/names/word.ts';
import type { Chance } from '../../chance.ts';

/** Two names made of known ones, and whether they are still one. */
export interface AlteredPair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

const titles = 'Dr. Mr. President Presidente Colonel Sheikh Haji Minister Général Prof. Ms. Präsident'.split(' ');
const forms: readonly (readonly string[])[] = [
  [
    'Ltd',
    'Limited',
    'LLC',
    'L.L.C.',
    'GmbH',
    'S.R.L.',
    'SARL',
    'Limited Liability Company',
    'Pty Ltd',
    'OOO',
    'Sp. z o.o.',
  ],
  [
    'AG',
    'SA',
    'S.A.',
    'PLC',
    'JSC',
    'Joint Stock Company',
    'OJSC',
    'S.p.A.',
    'Aktiengesellschaft',
    'PJSC',
    'OAO',
    'NV',
  ],
  ['Inc', 'Inc.', 'Incorporated', 'Corporation', 'Corp.', 'Company', 'Co.', 'Co'],
];
const trades =
  'Bank Group Industries Trading Holdings Shipping Construction Energy Systems Trust Foundation Capital Services'.split(
    ' ',
  );
const regions = 'International Europe Mexico Gulf Asia Overseas Global'.split(' ');

/** A slip of the hand or of a reading machine in one word: a letter lost, doubled, exchanged with its neighbour, or another vowel. */
function slip(word: string, dice: Chance): string {
  const at = 1 + dice.int(word.length - 2);
  const [before, letter, rest] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)];
  switch (dice.int(5)) {
    case 0:
      return before + rest;
    case 1:
      return before + letter + letter + rest;
    case 2:
      return before.slice(0, -1) + letter + before.slice(-1) + rest;
    case 3:
      return before + (/[aeiou]/i.test(letter) ? dice.pick(['a', 'e', 'i', 'o', 'u']) : letter + letter) + rest;
    default:
      return before + dice.pick(['a', 'n', 'r', 't', 'i', 's', 'l']) + rest;
  }
}

const slipped = (words: readonly string[], dice: Chance): string[] => {
  const at = dice.int(words.length);
  return words.map((word, i) => (i === at && word.length >= 5 ? slip(word, dice) : word));
};

/** Ways in which one person's name is written otherwise. */
function rewritten(words: readonly string[], dice: Chance): string[] {
  const [first = '', ...rest] = words;
  const last = words.at(-1) ?? '';
  switch (dice.int(8)) {
    case 0:
      return words.length < 3 ? slipped(words, dice) : [first, ...words.slice(2)];
    case 1:
      return [`${first.slice(0, 1)}.`, ...rest];
    case 2:
      return words.length < 3 ? [...rest, first] : [first, `${words[1]?.slice(0, 1)}.`, ...words.slice(2)];
    case 3:
      return [`${last},`, ...words.slice(0, -1)];
    case 4:
      return [first + (rest[0] ?? '').toLowerCase(), ...rest.slice(1)];
    case 5:
      return [dice.pick(titles), ...words];
    case 6:
      return last.length < 5 ? [...words] : [dice.pick(titles), last];
    default:
      return slipped(slipped(words, dice), dice);
  }
}

/** Ways in which a name becomes another person's: one word is another, or an initial contradicts. */
function exchanged(words: readonly string[], other: string, dice: Chance): readonly [string[], string[]] {
  const [first = '', ...rest] = words;
  const initial = other.slice(0, 1);
  switch (dice.int(6)) {
    case 0:
      return [[...words], [...words.slice(0, -1), other]];
    case 1:
      return [[...words], [`${initial}.`, ...rest]];
    case 2:
      return [
        [first, `${dice.pick(['A', 'G', 'M', 'S'])}.`, ...rest],
        [first, `${dice.pick(['B', 'D', 'K', 'R'])}.`, ...rest],
      ];
    case 3:
      return [[...words], [dice.pick(titles), other]];
    case 4:
      return [[...words], slipped([other, ...rest], dice)];
    default:
      return [[...words], [other, ...rest]];
  }
}

/** Share of letter pairs that two words have in common. */
function shared(a: string, b: string): number {
  const pairs = (word: string): Set<string> =>
    new Set(Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2).toLowerCase()));
  const [x, y] = [pairs(a), pairs(b)];
  return (2 * [...x].filter((pair) => y.has(pair)).length) / (x.size + y.size);
}

/** Of some words the one that looks most like a word and has other consonants: what a reader takes for it in haste. */
function lookalike(word: string, pool: readonly string[], dice: Chance): string {
  let [best, found] = [0, `Zo${word.toLowerCase()}`];
  for (let tries = 0; tries < 80; tries++) {
    const other = dice.pick(pool);
    const like = shared(word, other);
    if (like > best && wordOf(other).skeleton !== wordOf(word).skeleton) [best, found] = [like, other];
  }
  return found;
}

/** A word that begins otherwise than every word of the name. */
function stranger(words: readonly string[], pool: readonly string[], dice: Chance): string {
  const word = dice.pick(pool);
  return words.some((one) => one[0]?.toLowerCase() === word[0]?.toLowerCase()) ? `Zo${word.toLowerCase()}` : word;
}

/** The name with one word, or every word, in the place of which one stands that looks like it. */
function misread(words: readonly string[], pool: readonly string[], dice: Chance): readonly [string[], string[]] {
  const one = dice.int(4) === 0 ? -1 : dice.int(words.length);
  return [[...words], words.map((word, at) => (one < 0 || at === one ? lookalike(word, pool, dice) : word))];
}

/** Altered pairs of persons' names; `pool` are whole names of one script each. */
export function alteredPersons(pool: readonly string[], count: number, dice: Chance): readonly AlteredPair[] {
  const names = pool
    .map((name) => name.split(/[\s,]+/).filter((word) => word.length > 1))
    .filter((words) => words.length >= 2 && words.length <= 5);
  const every = names.flat();
  return Array.from({ length: count }, (): AlteredPair => {
    const words = dice.pick(names);
    const someone = dice.pick(names);
    if (dice.int(6) === 0 && someone[0] !== words[0]) return { a: words.join(' '), b: someone.join(' '), same: false };
    if (dice.int(2) === 0) return { a: words.join(' '), b: rewritten(words, dice).join(' '), same: true };
    const [a, b] =
      dice.int(2) === 0 ? misread(words, every, dice) : exchanged(words, stranger(words, every, dice), dice);
    return { a: a.join(' '), b: b.join(' '), same: false };
  });
}

/** Pairs of companies' names made of single words: other legal forms, other words, additions, numbers. */
export function alteredCompanies(words: readonly string[], count: number, dice: Chance): readonly AlteredPair[] {
  const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
  const word = (): string => capital(dice.pick(words));
  const like = (one: string): string => capital(lookalike(one, words, dice));
  return Array.from({ length: count }, (): AlteredPair => {
    const core = dice.int(3) === 0 ? [word()] : dice.int(2) === 0 ? [word(), dice.pick(trades)] : [word(), word()];
    const group = dice.pick(forms);
    const [form, alike] = [dice.pick(group), dice.pick(group)];
    const otherForm = dice.pick(dice.pick(forms.filter((one) => one !== group)));
    const [a, plain] = [[...core, form].join(' '), core.join(' ')];
    const made: readonly (() => readonly [string, string, boolean])[] = [
      () => [a, [...core, alike].join(' '), true],
      () => [a, [alike, ...core].join(' '), true],
      () => [a, [...slipped(core, dice), alike].join(' '), true],
      () => [a, plain, true],
      () => [a, [core.join(''), alike].join(' '), true],
      () => [a, [...core, otherForm].join(' '), false],
      () => [a, [word(), ...core.slice(1), form].join(' '), false],
      () => [a, [like(core[0] ?? ''), ...core.slice(1), form].join(' '), false],
      () => [
        [...core, dice.pick(trades), form].join(' '),
        [...core.slice(0, -1), word(), dice.pick(trades), form].join(' '),
        false,
      ],
      () => [a, [...core, dice.pick(trades), form].join(' '), false],
      () => [a, [...core, dice.pick(regions), alike].join(' '), true],
      () => [`${plain} ${1 + dice.int(4)}`, `${plain} ${5 + dice.int(4)}`, false],
      () => [[core[0], dice.pick(trades), form].join(' '), [word(), dice.pick(trades), alike].join(' '), false],
    ];
    const [x, y, same] = dice.pick(made)();
    return { a: x, b: y, same };
  });
}
