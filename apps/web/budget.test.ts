import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { buildPages } from '../cli/demo/pages.ts';

const dist = join(import.meta.dirname, 'dist');
const budget = 350_000;

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

beforeAll(() => buildPages(() => {}));

function manifestOf(): Manifest {
  return JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
}

/** Files of the chunks named and of all they import at once. */
function closure(manifest: Manifest, names: readonly string[], seen = new Set<string>()): ReadonlySet<string> {
  for (const name of names) {
    const chunk = manifest[name];
    if (chunk === undefined || seen.has(chunk.file)) continue;
    seen.add(chunk.file);
    closure(manifest, chunk.imports ?? [], seen);
  }
  return seen;
}

function weigh(files: Iterable<string>): number {
  const scripts = [...files].filter((file) => file.endsWith('.js'));
  return scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0);
}

/** What the inbox of a signed-in officer fetches, with the heaviest language. */
function firstLoad(manifest: Manifest): readonly string[] {
  const arabic = Object.keys(manifest).filter((name) => /\/text\/ar\.ts$/.test(name));
  return ['index.html', 'frame/conveniences.tsx', 'pages/inbox/inbox-page.tsx', ...arabic];
}

it('[WEB-4] the first page comes with at most 350 kB of script, compressed', () => {
  const manifest = manifestOf();
  const names = firstLoad(manifest);
  expect(names.filter((name) => manifest[name] === undefined)).toEqual([]);
  expect(weigh(closure(manifest, names))).toBeLessThanOrEqual(budget);
});

it('[WEB-4 control] everything at once would not fit', () => {
  const all = Object.values(manifestOf()).map((chunk) => chunk.file);
  expect(weigh(new Set(all))).toBeGreaterThan(budget);
});

it('[WEB-11] the page holds no script of its own and asks nobody else', () => {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  expect(
    [...html.matchAll(/<script\b([^>]*)>([^<]*)/g)].every(
      ([, attributes, body]) => /\bsrc="\//.test(attributes ?? '') && body === '',
    ),
  ).toBe(true);
  expect(html).not.toMatch(/https?:|\sstyle=|\son\w+=/);
});
