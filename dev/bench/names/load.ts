import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Chance, chance } from '../../chance.ts';

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

const word = (dice: Chance): string =>
  Array.from({ length: 2 + dice.int(3) }, () => dice.pick(syllables))
    .join('')
    .replace(/^./, (letter) => letter.toUpperCase());

/** Ways in which a row is damaged: columns too few or too many, no id, no name, a quote left open, bytes that are a zero byte. */
const damaged: readonly string[] = [
  '"row,that never ends',
  'one,two',
  ',Person,No Id,,,',
  'x,Person,,,,',
  'a,b,c,d,e,f,g',
  '\0',
];

/**
 * Writes a list of invented names, one row in a hundred damaged, makes an index of it with the command line, and says how long that took, how much
 * memory at most, and what was counted.
 */
export async function loadSpeed(rows: number): Promise<object> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-names-load-'));
  try {
    const list = join(folder, 'list.csv');
    const broken = writeList(list, rows);
    const began = performance.now();
    const entry = join(import.meta.dirname, '../../../apps/cli/entry.mjs');
    const args = [entry, 'names', 'index', '--list', list, '-o', join(folder, 'names.index'), '--json'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    await once(child, 'close');
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    const told: unknown = JSON.parse(out);
    const { damagedLines: _, ...counts } = Object.fromEntries(Object.entries(told ?? {}));
    return { written: rows, broken, megabytes: Math.round(statSync(list).size / 1e6), seconds, ...counts };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeList(path: string, rows: number): number {
  const dice = chance(17);
  const file = openSync(path, 'w');
  const given = Array.from({ length: 4000 }, () => word(dice));
  const families = Array.from({ length: 60_000 }, () => word(dice));
  let [broken, text] = [0, 'id,schema,name,aliases,birth_date,countries\n'];
  for (let at = 0; at < rows; at++) {
    if (at % 100 === 50) {
      text += `${damaged[broken++ % damaged.length] ?? ''}\n`;
    } else {
      const write = scripts[dice.int(10) < 8 ? 0 : 1 + dice.int(2)] ?? ((letters: string) => letters);
      const name = [
        given[Math.floor(dice.int(4000) * (dice.int(1000) / 1000))] ?? '',
        ...(dice.int(3) === 0 ? [dice.pick(given)] : []),
        dice.pick(families),
      ];
      text += `L${at},Person,"${write(name.join(' ').toLowerCase())}",,${1940 + dice.int(65)},${dice.pick(['ma', 'fr', 'it', 'es', 'tn', ''])}\n`;
    }
    if (text.length > 1 << 20) {
      writeSync(file, text);
      text = '';
    }
  }
  writeSync(file, text);
  closeSync(file);
  return broken;
}
