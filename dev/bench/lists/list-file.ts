import { closeSync, openSync, writeSync } from 'node:fs';
import { type Chance, chance } from '../../chance.ts';

/** A list that was written: its rows but for the header, and how many of them are damaged. */
export interface ListFile {
  readonly rows: number;
  readonly broken: number;
}

const syllables =
  'ba be da fa ga ha ka la ma na ra sa ta wa ya za chi di mi ni ri si ti vi zo ko lo mo no ro so to'.split(' ');
const scripts: readonly ((letters: string) => string)[] = [
  (letters) => letters,
  (letters) =>
    [...letters]
      .map((letter) => 'абцдефгхийклмнопкрстувшыз'['abcdefghijklmnopqrstuvxyz'.indexOf(letter)] ?? 'ж')
      .join(''),
  (letters) =>
    [...letters]
      .map((letter) => 'ابسديفغهيجكلمنوبقرستوفشيز'['abcdefghijklmnopqrstuvxyz'.indexOf(letter)] ?? 'و')
      .join(''),
];

const word = (dice: Chance, least = 2): string =>
  Array.from({ length: least + dice.int(3) }, () => dice.pick(syllables)).join('');

/**
 * Each way in which a row is damaged: a quote left open, columns too few and too many, no id, no name, a zero byte, bytes that are no UTF-8, a field that
 * is too long, letters after a closing quote.
 */
const damaged: readonly Buffer[] = [
  ...['"row,that never ends', 'one,two', 'a,b,c,d,e,f,g', ',Person,No Id,,,', 'x,Person,,,,', '\0'],
  ...['x,Person,Caf\xe9,,,', `x,Person,${'long'.repeat(6_000)},,,`, 'x,Person,"Name"s,,,'],
].map((row) => Buffer.from(`${row}\n`, 'latin1'));
export const kindsOfDamage = damaged.length;

/** The damage whose fault is of the field, of which rows are long, is rarer: a list of millions has to fit on the disk. */
const longOnes = 7;

const header = 'id,schema,name,aliases,birth_date,countries\n';

/**
 * Writes a list of invented names, in three scripts, a name in six with a word that no other has, one row in a hundred damaged. The first row is
 * `known`.
 */
export function writeList(path: string, rows: number, known: string): ListFile {
  const dice = chance(17);
  const file = openSync(path, 'w');
  const given = Array.from({ length: 4_000 }, () => word(dice));
  const families = Array.from({ length: 60_000 }, () => word(dice));
  let broken = 0;
  let waiting: Buffer[] = [Buffer.from(`${header}known,Person,${known},,1961,be\n`)];
  for (let at = 1; at < rows; at++) {
    if (at % 100 === 50) waiting.push(nextDamage(broken++));
    else {
      const write = scripts[dice.int(10) < 8 ? 0 : 1 + dice.int(2)] ?? ((letters: string) => letters);
      const name = [
        given[Math.floor(dice.int(4_000) * (dice.int(1_000) / 1_000))] ?? '',
        ...(dice.int(3) === 0 ? [dice.pick(given)] : []),
        dice.int(6) === 0 ? word(dice, 4) : dice.pick(families),
      ];
      const born = 1940 + dice.int(65);
      waiting.push(
        Buffer.from(
          `L${at},Person,"${write(name.join(' '))}",,${born},${dice.pick(['ma', 'fr', 'it', 'es', 'tn', ''])}\n`,
        ),
      );
    }
    if (waiting.length < 10_000) continue;
    writeSync(file, Buffer.concat(waiting));
    waiting = [];
  }
  writeSync(file, Buffer.concat(waiting));
  closeSync(file);
  return { rows, broken };
}

function nextDamage(number: number): Buffer {
  const kind = number % damaged.length;
  const isRare = kind === longOnes && number >= 100 * damaged.length;
  return damaged[isRare ? 0 : kind] ?? Buffer.alloc(0);
}
