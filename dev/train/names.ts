import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packed } from '../../packages/match/names/costs.ts';
import { readName } from '../../packages/match/names/name.ts';
import { scriptOf } from '../../packages/match/names/script.ts';
import { type Word, wordOf } from '../../packages/match/names/word.ts';
import { chance } from '../chance.ts';
import { dataPath } from '../data.ts';
import { alteredCompanies, alteredPersons } from './names/altered.ts';
import { countedCosts, type WordPair } from './names/costs.ts';
import { type LabelledPair, labelledPairs, wordPairs } from './names/data.ts';
import { type Example, fitted, judged, type Network } from './names/fit.ts';
import { firstCosts } from './names/start.ts';

const file = join(import.meta.dirname, '../../packages/match/names/model.json');
const [hidden, epochs, decay] = [20, 80, 2e-5];
/** What a made pair counts beside one of the lists. */
const madeWeight = 0.2;
const minedWeight = 0.06;
/** Networks whose mean the last one learns: one alone falls now so, now so, where there are few examples. */
const teachers = 8;

/** Words of one name in several spellings: those that were found for one word in another script. */
function spellings(pairs: readonly { latin: Word; other: Word }[]): WordPair[] {
  const groups = new Map<number, Word[]>();
  for (const { latin, other } of pairs) groups.set(other.id, [...(groups.get(other.id) ?? []), latin]);
  return [...groups.values()].flatMap((words) => {
    const few = words.slice(0, 8);
    const weight = 1 / Math.max(1, few.length - 1);
    return few.flatMap((a, at) => few.slice(at + 1).map((b) => ({ a: a.signs, b: b.signs, weight })));
  });
}

/** Every word of the one name with every word of the other: the count takes those that are alike. */
function wordsOfNames(pairs: readonly LabelledPair[]): WordPair[] {
  return pairs.flatMap(({ a, b }) => {
    const [x, y] = [readName({ text: a })[0], readName({ text: b })[0]];
    const [left, right] = [x?.parts ?? [], y?.parts ?? []].map((parts) => parts.filter((part) => part.role === 'name'));
    return (left ?? []).flatMap((p) => (right ?? []).map((q) => ({ a: p.word.signs, b: q.word.signs, weight: 0.5 })));
  });
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

const latinWords = (folder: string): readonly string[] =>
  wordPairs(folder)
    .map(({ latin }) => latin)
    .filter((word) => /^[a-z]{4,}$/.test(word));

/** Scripts differ: the lists have few such pairs, and what is found for strangers would outweigh them. */
const crossing = ({ a, b }: { a: string; b: string }): boolean => scriptOf(a) !== scriptOf(b);

const blank: Network = { hidden: [], hiddenBias: [], out: [], line: [], bias: 0 };
const write = (model: object): void => writeFileSync(file, `${JSON.stringify(model)}\n`);

function pairsOf(folder: string, half: 0 | 1 | null): readonly LabelledPair[] {
  const pairs = labelledPairs(folder).filter((pair) => half === null || (pair.half === half && pair.whole));
  return pairs.filter(({ same, bucket }) => !same || (bucket !== 'far' && bucket !== 'kunya'));
}

/** What clerks write for what. */
function count(folder: string, pairs: readonly LabelledPair[]): void {
  const words = wordPairs(folder).map(({ latin, other }) => ({ latin: wordOf(latin), other: wordOf(other) }));
  const counted = [
    ...words.map(({ latin, other }) => ({ a: latin.signs, b: other.signs, weight: 1 })),
    ...spellings(words.filter(({ other }) => other.script === 'arabic')),
    ...wordsOfNames(pairs.filter(({ same }) => same)),
  ];
  write({ costs: packed(countedCosts(counted, firstCosts(), 4)), score: blank });
}

/** The score, under the costs of the model file as it is. */
async function weigh(
  folder: string,
  pairs: readonly LabelledPair[],
  half: 0 | 1 | null,
  again: boolean,
): Promise<void> {
  const { features } = await import('./names/seen.ts');
  const dice = chance(7);
  // With one half, the pairs between persons of both halves are left out, and they are all of two persons.
  const different = half === null ? 1 : 2;
  const own = pairs.map(({ a, b, same }) => ({ a, b, same, weight: same ? 1 : different }));
  const persons = alteredPersons(unique(pairs.map(({ a }) => a)), pairs.length, dice);
  const companies = alteredCompanies(latinWords(folder), pairs.length / 4, dice);
  const made = [...persons, ...companies].map((pair) => ({ ...pair, weight: madeWeight }));
  const found = again ? (await import('./names/mined.ts')).minedPairs(folder, half) : [];
  const mined = found.map((pair) => ({ ...pair, weight: minedWeight * (crossing(pair) ? 0.25 : 1) }));
  const examples = [...own, ...made, ...mined].map(({ a, b, same, weight }): Example => {
    return { features: features(a, b), same: same ? 1 : 0, weight };
  });
  const score = fittedToMany(examples, again ? teachers : 0, () => dice.int(2 ** 31) / 2 ** 31);
  const { default: model } = await import('../../packages/match/names/model.json', { with: { type: 'json' } });
  write({ ...model, score });
}

function fittedToMany(examples: readonly Example[], many: number, any: () => number): Network {
  const networks = Array.from({ length: many }, () => fitted(examples, hidden, epochs, decay, any));
  const mean = (features: Float64Array): number =>
    networks.reduce((sum, network) => sum + judged(network, features), 0) / many;
  const taught = many === 0 ? examples : examples.map((one) => ({ ...one, same: mean(one.features) }));
  return fitted(taught, hidden, epochs, decay, any);
}

/**
 * `node dev/train/names.ts [0|1]`: counts and fits on all persons, or on one half of them, and writes `model.json`. Each step is
 * a process of its own, for it reads names by what the one before has written: count, fit, then fit again with what a search found.
 */
async function main(asked: string | undefined, step: string | undefined): Promise<void> {
  const folder = dataPath('1-names');
  if (folder === null) throw new Error('there is no 1-names under ENTENTE_DATA');
  const half = asked === '0' ? 0 : asked === '1' ? 1 : null;
  const pairs = pairsOf(folder, half);
  if (step !== undefined) return weigh(folder, pairs, half, step === 'again');
  count(folder, pairs);
  for (const next of ['first', 'again']) {
    execFileSync(process.execPath, [import.meta.filename, asked ?? 'all', next], { stdio: 'inherit' });
  }
}

await main(process.argv[2], process.argv[3]);
