import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkCap } from '../../../packages/formats/cap/check.ts';
import { decodeXml } from '../../../packages/formats/cap/decode.ts';
import { inventedAlert } from '../../../packages/formats/cap/invented.ts';
import { readAlert } from '../../../packages/formats/cap/read.ts';
import { parseXml } from '../../../packages/formats/cap/tree.ts';
import { writeAlert } from '../../../packages/formats/cap/write.ts';
import { type Part, skippedPart } from './part.ts';

/** Verdicts like the schema on the outside alerts, our own through another validator, and how fast valid alerts are read on one core. */
export const part: Part = async ({ data, quick }) => {
  const folder = data === null ? null : join(data, '3-cap');
  if (folder === null || !existsSync(folder)) return skippedPart('cap', '3-cap');
  const files = listed(folder);
  const same = files.filter(({ bytes, verdict }) => checkCap(bytes).verdict === verdict).length;
  const valid = files.filter(({ verdict }) => verdict === 'valid').map(({ bytes }) => bytes);
  const milliseconds = quick ? 1_000 : 5_000;
  const read = speed(valid, milliseconds, readOne);
  const checked = speed(valid, milliseconds, (bytes) => checkCap(bytes).alerts.length);
  const ours = oursValid(folder, valid);
  return {
    name: 'cap',
    figures: {
      files: files.length,
      sameVerdict: same,
      alertsReadPerSecond: read,
      alertsCheckedPerSecond: checked,
      ours,
    },
    goals: [
      { name: 'verdicts like the XSD', goal: '100 %', value: `${same} of ${files.length}`, met: same === files.length },
      {
        name: 'alerts parsed by the clock, best of the rounds',
        goal: '>= 1000/s',
        value: read.perSecond,
        met: read.perSecond >= 1_000,
      },
      ...(ours === null
        ? []
        : [
            {
              name: 'ours valid by xmllint',
              goal: '100 %',
              value: `${ours.valid} of ${ours.written}`,
              met: ours.valid === ours.written,
            },
          ]),
    ],
    ...(ours === null ? { skipped: 'xmllint is not installed' } : {}),
  };
};

function listed(folder: string): readonly { readonly bytes: Uint8Array; readonly verdict: string }[] {
  const [head = '', ...rows] = readFileSync(join(folder, 'xsd-verdicts.tsv'), 'utf8').trim().split('\n');
  const column = head.split('\t').indexOf('xsd12_verdict');
  return rows.map((row) => {
    const cells = row.split('\t');
    const bytes = new Uint8Array(readFileSync(join(folder, cells[0] ?? '')));
    return { bytes, verdict: (cells[column] ?? '').replace(/^n\/a.*/, 'n/a') };
  });
}

function readOne(bytes: Uint8Array): number {
  const parsed = parseXml(decodeXml(bytes).text);
  return parsed.ok ? readAlert(parsed.root).alert.infos.length : 0;
}

/**
 * Alerts a second on one core, by the clock: the best of several short rounds, for other programs of the machine can only make a round
 * slower. `rounds` shows how far they lie apart.
 */
interface Speed {
  readonly perSecond: number;
  readonly rounds: readonly number[];
}

const rounds = 8;

function speed(all: readonly Uint8Array[], milliseconds: number, work: (bytes: Uint8Array) => number): Speed {
  for (let warm = 0; warm < 20; warm++) for (const bytes of all) work(bytes);
  const found = Array.from({ length: rounds }, () => round(all, milliseconds / rounds, work));
  return { perSecond: Math.max(...found), rounds: found };
}

function round(all: readonly Uint8Array[], milliseconds: number, work: (bytes: Uint8Array) => number): number {
  const began = performance.now();
  let done = 0;
  while (performance.now() - began < milliseconds)
    for (const bytes of all) {
      work(bytes);
      done += 1;
    }
  return Math.round((done / (performance.now() - began)) * 1_000);
}

/** What we write, of an invented alert and of every valid outside one written anew, judged by xmllint; null without it. */
function oursValid(folder: string, valid: readonly Uint8Array[]): { written: number; valid: number } | null {
  if (spawnSync('xmllint', ['--version']).error !== undefined) return null;
  const directory = mkdtempSync(join(tmpdir(), 'entente-cap-bench-'));
  try {
    const anew = valid.flatMap((bytes) => {
      const alert = checkCap(bytes).alerts[0]?.alert;
      if (alert === undefined) return [];
      const { sent, status, msgType, scope } = alert;
      return sent === null || status === null || msgType === null || scope === null
        ? []
        : [writeAlert({ ...alert, sent, status, msgType, scope })];
    });
    const names = [writeAlert(inventedAlert), ...anew].map((text, at) => {
      writeFileSync(join(directory, `${at}.xml`), text);
      return `${at}.xml`;
    });
    const schema = join(folder, 'schema/CAP-v1.2.xsd');
    const run = spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema, ...names], {
      cwd: directory,
      encoding: 'utf8',
    });
    return { written: names.length, valid: [...run.stderr.matchAll(/ validates$/gm)].length };
  } finally {
    rmSync(directory, { recursive: true });
  }
}
