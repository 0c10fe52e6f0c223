import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mutated } from '../../../dev/cap/mutations.ts';
import { dataPath } from '../../../dev/data.ts';
import { replaySeed } from '../../../dev/test/chance.ts';
import { checkCap } from './check.ts';
import { inventedAlert } from './invented.ts';
import { writeAlert } from './write.ts';

const folder = dataPath('3-cap');
const schema = dataPath('3-cap/schema/CAP-v1.2.xsd');
const hasXmllint = (process.env.PATH ?? '').split(':').some((path) => existsSync(join(path, 'xmllint')));

describe('the verdicts of others', () => {
  it.skipIf(folder === null)('[CAP-1] [CAP-2] those of the schema on every file of the outside data', () => {
    const [head = '', ...rows] = readFileSync(join(folder ?? '', 'xsd-verdicts.tsv'), 'utf8')
      .trim()
      .split('\n');
    const names = head.split('\t');
    const wrong = rows.flatMap((row) => {
      const cells = row.split('\t');
      const cell = (name: string): string => cells[names.indexOf(name)] ?? '';
      const found = checkCap(new Uint8Array(readFileSync(join(folder ?? '', cell('file')))));
      const [alert] = found.alerts;
      const languages = cell('languages').split(',').filter(Boolean).sort();
      const same =
        found.verdict === cell('xsd12_verdict').replace(/^n\/a.*/, 'n/a') &&
        found.root === cell('root') &&
        (found.root !== 'alert' ||
          (alert?.version === cell('cap_version') &&
            alert.alert.infos.length === Number(cell('info_blocks')) &&
            alert.languages.join() === languages.join()));
      return same ? [] : [cell('file')];
    });
    expect(wrong).toEqual([]);
    expect(rows.length).toBeGreaterThan(30);
  });

  it.skipIf(schema === null || !hasXmllint)(
    '[CAP-1] [CAP-6] those of xmllint on hundreds of alerts with something changed, and on what we write',
    () => {
      const directory = mkdtempSync(join(tmpdir(), 'entente-cap-'));
      try {
        const own = writeAlert(inventedAlert);
        const texts = [own, ...fc.sample(mutated(own), { numRuns: 500, ...replaySeed() })];
        const names = texts.map((text, at) => {
          writeFileSync(join(directory, `${at}.xml`), text);
          return `${at}.xml`;
        });
        const run = spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema ?? '', ...names], {
          ...{ cwd: directory, encoding: 'utf8', maxBuffer: 64 * 1_048_576 },
        });
        const valid = new Set([...run.stderr.matchAll(/^(\d+)\.xml validates$/gm)].map(([, at]) => Number(at)));
        expect(valid.has(0)).toBe(true);
        const differing = texts.filter(
          (text, at) => (checkCap(new TextEncoder().encode(text)).verdict === 'valid') !== valid.has(at),
        );
        expect(differing).toEqual([]);
        expect([valid.size > 30, valid.size < texts.length - 100]).toEqual([true, true]);
      } finally {
        rmSync(directory, { recursive: true });
      }
    },
    60_000,
  );
});
