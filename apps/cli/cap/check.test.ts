import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { foreignXml } from '../../../kinds/alert/examples.ts';
import { inventedAlert } from '../../../packages/formats/cap/invented.ts';
import { writeAlert } from '../../../packages/formats/cap/write.ts';
import { capCheck } from './check.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-cap-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const valid = file('valid.xml', writeAlert(inventedAlert));
const foreign = file('foreign.xml', foreignXml);
const feed = file(
  'feed.xml',
  `<feed xmlns="http://www.w3.org/2005/Atom"><entry><content>${foreignXml.replace(/^<\?.*\?>/, '')}</content></entry></feed>`,
);
const hostile = file('hostile.xml', '<!DOCTYPE alert [<!ENTITY x SYSTEM "file:///etc/passwd">]><alert>&x;</alert>');

async function check(json: boolean, ...files: readonly string[]): Promise<{ exit: number; lines: readonly string[] }> {
  const lines: string[] = [];
  const exit = await capCheck({ files, json, print: (line) => lines.push(line) });
  return { exit, lines };
}

it('[CAP-8] a line for each file: verdict, findings, languages and losses; 0 when all are valid, 1 or 2 otherwise', async () => {
  expect(await check(true, valid)).toMatchObject({ exit: 0 });
  const { exit, lines } = await check(true, valid, foreign, feed, hostile, join(folder, 'gone.xml'));
  expect(exit).toBe(2);
  const told = lines.map((line) => JSON.parse(line));
  expect(told[0]).toMatchObject({
    file: valid,
    verdict: 'valid',
    wellFormed: true,
    version: '1.2',
    infoBlocks: 2,
    languages: ['ar', 'en'],
    findings: [],
    losses: [],
  });
  expect(told[1]).toMatchObject({
    verdict: 'invalid',
    findings: [{ level: 'schema', path: 'alert/sent', line: 5 }, { path: 'alert' }, { path: 'alert/msgType[1]' }, {}],
    losses: [{ code: 'order' }, { code: 'date' }, { code: 'order' }],
  });
  expect(told[2]).toMatchObject({
    verdict: 'n/a',
    root: 'feed',
    alerts: [{ identifier: 'svc-2026-0007', verdict: 'invalid' }],
  });
  expect(told[3]).toMatchObject({
    verdict: 'invalid',
    wellFormed: false,
    fault: { code: 'doctype', line: 1 },
    alerts: [],
  });
  expect(told[4]).toEqual({ file: join(folder, 'gone.xml'), error: 'cannot be opened' });
  expect((await check(true, foreign)).exit).toBe(1);
});

it('[CAP-8] says the same in words', async () => {
  const { lines } = await check(false, foreign);
  expect(lines.join('\n')).toContain('loss, line 5: alert/sent: repaired, is no date with an offset');
  expect(lines.join('\n')).toMatch(/^.*foreign\.xml: invalid$/m);
});
