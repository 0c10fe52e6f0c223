import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { canonicalIdentifier } from '../../../packages/match/identifiers/canonical.ts';
import { readIdentifiers } from '../../../packages/match/identifiers/read-list.ts';
import { run } from '../main.ts';
import { exchange } from './exchange.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-match-'));
});
afterAll(() => rm(folder, { recursive: true }));

const said = z.object({
  hits: z.array(z.object({ line: z.number(), type: z.string(), value: z.string() })),
  asked: z.number(),
  held: z.number(),
  batches: z.number(),
  seconds: z.number(),
  bytes: z.number(),
  damagedLines: z.number(),
  damaged: z.array(z.object({ file: z.string(), line: z.number(), code: z.string() })),
});

async function demo(a: string, b: string): Promise<z.output<typeof said>> {
  const files = { a: join(folder, 'a'), b: join(folder, 'b') };
  await writeFile(files.a, a);
  await writeFile(files.b, b);
  let out = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  try {
    expect(await run(['match', 'demo', '--a', files.a, '--b', files.b, '--json'])).toBe(0);
  } finally {
    write.mockRestore();
  }
  return said.parse(JSON.parse(out));
}

it('[CLI-40] two files of identifiers are matched through the whole protocol, whoever spelled them how', async () => {
  const a = 'phone\t+212 600 11 87 23\niban\tGB82 WEST 1234 5698 7654 32\nIMO 9074729\n\n# a note\nplate\tIT ZZ999ZZ\n';
  const b = 'phone\t00212600118723\nimo\t٩٠٧٤٧٢٩\nplate\tFR ZZ999ZZ\nsomebody@example.org\n';
  const found = await demo(a, b);
  expect(found.hits.map(({ line, type }) => [line, type])).toEqual([
    [1, 'phone'],
    [3, 'imo'],
  ]);
  expect(found).toMatchObject({ asked: 4, held: 4, batches: 4, damaged: [] });
  // Four categories asked about: 64 tags of 16 bytes, 64 elements there, 64 and a proof back.
  expect(found.bytes).toBe(4 * (64 * 16 + 64 * 32 + 64 * 32 + 64));
});

it('[CLI-41] what is no identifier is named by its line, and the rest is matched', async () => {
  const found = await demo(
    'phone\t0600\nnonsense\niban\tGB82WEST12345698765433\nsomebody@example.org',
    'SOMEBODY@example.org\n',
  );
  expect(found.hits.map(({ line }) => line)).toEqual([4]);
  expect(found.damaged.map(({ file, line, code }) => [file, line, code])).toEqual([
    ['a', 1, 'identifier.phone'],
    ['a', 2, 'identifier.unknown'],
    ['a', 3, 'identifier.iban'],
  ]);
  expect((await demo('', '')).hits).toEqual([]);
  // As other systems write files: a mark of byte order, carriage returns, a zero byte, no line feed at the end.
  const hostile = await demo('\uFEFFphone\t+212600118723\r\nphone\t+21260011\x008724\r\n\r\n', '\uFEFF+212600118723');
  expect([hostile.hits.map(({ line }) => line), hostile.damaged.map(({ line }) => line)]).toEqual([[1], [2]]);
  const many = await demo('nonsense\n'.repeat(3_000), '');
  expect([many.damaged.length, many.damagedLines]).toEqual([1_000, 3_000]);
});

it('[CLI-41] each identifier that is tagged or asked about is told of, once', () => {
  const list = (text: string) => readIdentifiers(text, canonicalIdentifier).listed;
  const [asker, holder] = [list('+212600118723\nIMO 9074729'), list('+212600118724\n+212600118723\nIMO 9074729')];
  let told = 0;
  exchange(
    { asker, holder, week: '2026-W47' },
    (length) => new Uint8Array(randomBytes(length)),
    (some) => {
      told += some;
    },
  );
  expect(told).toBe(asker.length + holder.length);
});

it('[PSI-5] what travels has one size for none and for 64 hits', () => {
  const list = (from: number) =>
    readIdentifiers(
      Array.from({ length: 64 }, (_, at) => `phone\t+21260000${from + at}`).join('\n'),
      canonicalIdentifier,
    ).listed;
  const rnd = (length: number): Uint8Array => new Uint8Array(randomBytes(length));
  const travelled = (from: number) => {
    const { hits, bytes } = exchange({ asker: list(1000), holder: list(from), week: '2026-W47' }, rnd);
    return { hits: hits.length, bytes };
  };
  const [all, none] = [travelled(1000), travelled(5000)];
  expect([all.hits, none.hits]).toEqual([64, 0]);
  expect(all.bytes).toEqual(none.bytes);
});
