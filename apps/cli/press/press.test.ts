import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { others, reports } from '../../../packages/press/invented.ts';
import { run } from '../main.ts';

const line = z.record(z.string(), z.unknown());
let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-press-'));
  const files = {
    ...{ 'en.txt': reports.en, 'ar.txt': reports.ar, 'speech.txt': others.speech, 'empty.txt': '' },
    'page.html': `<html><script>throw 1</script><body><p>${reports.fr.split('\n').join('</p><p>')}</p></body></html>`,
    'glossary.json': JSON.stringify({
      format: 'entente.glossary/v1',
      persons: [
        {
          id: 'otembo',
          country: 'KE',
          office: 'Minister of the Interior',
          forms: ['Wanjala Otembo', 'وانجالا أوتيمبو'],
        },
      ],
    }),
    'meta.jsonl': `${JSON.stringify({ file: 'en.txt', report_date: '2031-03-04' })}\n${JSON.stringify({ file: 'ar.txt', report_date: null })}\n`,
    'broken.json': '{"format":"x"}',
    'broken.jsonl': 'not json\n',
    'agreed.json': JSON.stringify({
      clauses: [
        { id: '1', text: { en: 'The two ministers set up a joint group on migrant smuggling.' } },
        { id: '2', text: { en: 'Both sides train their border guards together.' } },
      ],
    }),
    'agreed.txt': '1. The two ministers set up a joint group on migrant smuggling.\n2. Both train border guards.\n',
    'one.txt': `The Harbour Post\n${reports.en.replace('All rights reserved', '')}\nWrite to the old harbour`,
    'two.txt':
      'The Harbour Post\nRain fell on the whole coast on Sunday, and all the boats lay in the harbour.\nWrite to the old harbour',
    'sites.jsonl': ['one.txt', 'two.txt']
      .map((file) => JSON.stringify({ file, url: `https://post.example/${file}` }))
      .join('\n'),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(at(name), text);
  await writeFile(at('latin.txt'), Buffer.from(reports.fr.normalize('NFC'), 'latin1'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function press(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return call('read', ...args);
}

async function call(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const written = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    out += String(chunk);
    return true;
  });
  const errors = vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    err += String(chunk);
    return true;
  });
  try {
    return { code: await run(['press', ...args]), out, err };
  } finally {
    for (const spy of [written, errors]) spy.mockRestore();
    process.exitCode = 0;
  }
}

async function read(...args: readonly string[]) {
  const { code, out } = await press(...args, '--json');
  const lines = out
    .trimEnd()
    .split('\n')
    .map((text) => line.parse(JSON.parse(text)));
  return { code, lines: lines.slice(0, -1), last: lines.at(-1) ?? {} };
}

describe('entente press read', () => {
  it('[CLI-30] prints a line for each file in the order given, the clusters last, and ends with 0', async () => {
    const files = ['page.html', 'en.txt', 'speech.txt', 'ar.txt'].map(at);
    const { code, lines, last } = await read(...files);
    expect(code).toBe(0);
    expect(lines.map(({ file, lang, meeting }) => [file, lang, meeting])).toEqual([
      [files[0], 'fr', true],
      [files[1], 'en', true],
      [files[2], 'en', false],
      [files[3], 'ar', true],
    ]);
    expect(last).toEqual({ clusters: [[files[0], files[1], files[3]]] });
    for (const key of ['body', 'sides', 'date', 'place', 'topics', 'agreed', 'names'])
      expect(lines[1]).toHaveProperty(key);
  });
  it('[CLI-31] --meta gives the reports their dates, by name or path; --glossary repairs names', async () => {
    const { lines } = await read(
      at('en.txt'),
      at('ar.txt'),
      '--meta',
      at('meta.jsonl'),
      '--glossary',
      at('glossary.json'),
    );
    expect(lines[0]).toMatchObject({ date: { value: '2031-03-04', precision: 'day' } });
    expect(lines[1]).toMatchObject({ date: { value: null, precision: 'weekday' } });
    expect(lines[1]?.names).toContainEqual(
      expect.objectContaining({ surface: 'وانجالا أوتيمبو', resolved: 'Wanjala Otembo', confidence: 1 }),
    );
  });
  it('[CLI-32] a file that cannot be read has a line with its reason; the others are read', async () => {
    const { code, lines } = await read(at('empty.txt'), at('nowhere.txt'), folder, at('en.txt'));
    expect(code).toBe(0);
    expect(lines.map(({ reason }) => reason)).toEqual([
      'press.empty',
      'press.unreadable',
      'press.unreadable',
      undefined,
    ]);
    expect(lines.slice(0, 3).every(({ message }) => typeof message === 'string')).toBe(true);
  });
  it('[CLI-32] where nothing could be read it ends with 1', async () => {
    expect((await read(at('empty.txt'), at('nowhere.txt'))).code).toBe(1);
  });
  it('[CLI-33] a glossary or list of dates that is none is wrong usage: 2, and nothing is read', async () => {
    for (const wrong of [
      ['--glossary', at('broken.json')],
      ['--glossary', at('nowhere')],
      ['--meta', at('broken.jsonl')],
    ]) {
      const { code, out } = await press(at('en.txt'), ...wrong, '--json');
      expect(code).toBe(2);
      expect(line.parse(JSON.parse(out))).toMatchObject({ ok: false, code: 'usage' });
    }
    expect((await press()).code).toBe(2);
  });
  it('[CLI-34] bytes that are no UTF-8 are read as older pages are; without --json it speaks to people', async () => {
    expect((await read(at('latin.txt'))).lines[0]).toMatchObject({ lang: 'fr', meeting: true });
    const { out } = await press(at('en.txt'), at('empty.txt'));
    expect(out).toContain('a meeting of');
    expect(out).toContain('1 meetings');
  });
  it('[CLI-35] every line has every field, a file that is not there too', async () => {
    const { lines } = await read(at('nowhere.txt'), at('en.txt'));
    const fields = 'file lang body meeting sides date place topics agreed names'.split(' ');
    for (const one of lines) expect(Object.keys(one).slice(0, fields.length)).toEqual(fields);
    expect(lines[0]).toMatchObject({ sides: [], date: { value: null, not_before: null, not_after: null }, agreed: [] });
  });
  it('[CLI-35] reports of one site lose the frame they share', async () => {
    const { lines } = await read(at('one.txt'), at('two.txt'), '--meta', at('sites.jsonl'));
    for (const { body } of lines) expect(body).not.toMatch(/Harbour Post|old harbour$/);
  });
});

describe('entente press coverage', () => {
  it('[CLI-36] says of each report what it kept and dropped, and what it added', async () => {
    for (const communique of ['agreed.json', 'agreed.txt']) {
      const { code, out } = await call(
        'coverage',
        '--communique',
        at(communique),
        at('en.txt'),
        at('empty.txt'),
        '--json',
      );
      const [held, empty] = out
        .trimEnd()
        .split('\n')
        .map((text) => line.parse(JSON.parse(text)));
      expect(code).toBe(0);
      expect(held).toMatchObject({
        clauses: [
          { clause: '1', state: 'kept' },
          { clause: '2', state: 'dropped' },
        ],
        added: ['They also agreed to exchange information on forged documents.'],
      });
      expect(empty).toMatchObject({ reason: 'press.empty' });
    }
  });
  it('[CLI-36] an agreed text that is none is wrong usage; no report read ends with 1; it speaks to people', async () => {
    expect((await call('coverage', '--communique', at('broken.json'), at('en.txt'))).code).toBe(2);
    expect((await call('coverage', '--communique', at('empty.txt'), at('en.txt'))).code).toBe(2);
    expect((await call('coverage', '--communique', at('agreed.json'), at('empty.txt'))).code).toBe(1);
    expect((await call('coverage', '--communique', at('agreed.json'), at('en.txt'))).out).toContain('1: kept');
  });
});
