import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read, repositoryFiles, root } from './source-files.ts';

const pureRooms =
  /^(packages\/(notes|log|seal|charter|policy|kind|sync|contract|proof|match|press|forecast|detect|figures)\/([^/]+\/){0,2}[^/]+\.ts|kinds\/[^/]+\/[^/]+\.ts)$/;
const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path) || path.startsWith('dev/');

interface Import {
  readonly from: string;
  readonly to: string;
}

const sources = repositoryFiles(/^(packages|kinds|apps|dev)\/.*\.tsx?$/).filter((path) => existsSync(join(root, path)));

function importsOf(path: string): readonly Import[] {
  const specifiers = [...read(path).matchAll(/(?:from\s+|import\s*\(\s*|import\s+)'(\.[^']+)'/g)].map(
    (match) => match[1] ?? '',
  );
  return specifiers.map((specifier) => ({ from: path, to: normalize(join(dirname(path), specifier)) }));
}

const ring = (path: string): number => ['packages', 'kinds', 'apps', 'dev'].indexOf(path.split('/')[0] ?? '');
const kindOf = (path: string): string | undefined => /^kinds\/([^/]+)\//.exec(path)?.[1];
const imports = sources.filter((path) => !isTest(path)).flatMap(importsOf);
const show = (list: readonly Import[]): readonly string[] => list.map(({ from, to }) => `${from} → ${to}`);

/** Each wall with what breaks through it; the control test plants a breach and must see it. */
const walls = {
  outward: (all: readonly Import[]) => all.filter(({ from, to }) => ring(to) > ring(from)),
  betweenKinds: (all: readonly Import[]) =>
    all.filter(({ from, to }) => {
      const [one, other] = [kindOf(from), kindOf(to)];
      return one !== undefined && other !== undefined && one !== other && !/\/(schema|index)\.ts$/.test(to);
    }),
  kindToServer: (all: readonly Import[]) =>
    all.filter(({ from, to }) => from.startsWith('kinds/') && to.startsWith('apps/')),
  verifier: (all: readonly Import[]) =>
    all.filter(
      ({ from, to }) => from.startsWith('apps/cli/verify/') && !/^(apps\/cli\/verify|packages\/(notes|log))\//.test(to),
    ),
};

/** Imports of values: what only names types is gone before the browser sees it. */
const valueImport = /^(?:import|export)\s+(?!type\b)(?:[^;']*?from\s+)?'([^']+)'|import\(\s*'([^']+)'\s*\)/gm;

/** Files that pages load, by whatever chain of imports, and that ask for `#crypto`: the pages have none, and would not start. */
function cryptoInPages(): readonly string[] {
  const loaded = new Set(
    sources.filter((path) => /^(kinds\/[^/]+\/ui|apps\/web|packages\/ui)\//.test(path) && !isTest(path)),
  );
  const found: string[] = [];
  for (const path of loaded) {
    for (const [, named, lazy] of read(path).matchAll(valueImport)) {
      const specifier = named ?? lazy ?? '';
      if (specifier === '#crypto') found.push(path);
      const target = normalize(join(dirname(path), specifier));
      if (specifier.startsWith('.') && /\.tsx?$/.test(target) && existsSync(join(root, target))) loaded.add(target);
    }
  }
  return found;
}

/** Files and packages that `from` loads before anybody has asked it anything: along imports of values, without those that are made later. */
function loadedAtStart(from: string): readonly string[] {
  const [files, packages] = [new Set([from]), new Set<string>()];
  for (const path of files)
    for (const [, specifier] of read(path).matchAll(valueImport)) {
      const target = normalize(join(dirname(path), specifier ?? ''));
      if (specifier?.startsWith('.') === false) packages.add(specifier);
      else if (/\.ts$/.test(target) && existsSync(join(root, target))) files.add(target);
    }
  return [...files, ...packages];
}

const forbiddenInPure =
  /\b(Date\.now|new Date\(\)|Math\.random|setTimeout|setInterval|fetch\(|process\.|performance\.now)/;

describe('boundaries', () => {
  it('no import points outward: apps → kinds → packages', () => expect(show(walls.outward(imports))).toEqual([]));
  it('a kind knows another kind only by its schema', () => expect(show(walls.betweenKinds(imports))).toEqual([]));
  it('a kind never calls the server', () => expect(show(walls.kindToServer(imports))).toEqual([]));
  it('the offline verifier shares only notes and log with the server', () =>
    expect(show(walls.verifier(imports))).toEqual([]));
  it('whoever audits the verifier of a record’s proof reads fewer than 500 lines, blank ones counted, beside notes and log', () => {
    const own = loadedAtStart('apps/cli/verify/verify-proof.ts').filter((path) => path.startsWith('apps/cli/verify/'));
    expect(own).toContain('apps/cli/verify/read-charters.ts');
    expect(own.reduce((sum, path) => sum + read(path).split('\n').length - 1, 0)).toBeLessThan(500);
  });
  it('what the browser loads never reaches the node’s own cryptography', () => expect(cryptoInPages()).toEqual([]));
  it('[PSI-68] a node that matches nothing does not load the arithmetic of matching', () => {
    const loaded = loadedAtStart('apps/node/start.ts');
    expect(loaded).toEqual(expect.arrayContaining(['apps/node/matching/matching.ts', 'kinds/match/rules.ts', 'zod']));
    const dear = /^(libsodium|@noble\/curves)|oblivious\/(ristretto|voprf)\.ts$/;
    expect(loaded.filter((name) => dear.test(name))).toEqual([]);
  });
  it('a node loads what makes paper, public pages and calendars, and what asks a sign-in service, when it is first needed', () => {
    const loaded = loadedAtStart('apps/node/http/officers-door.ts');
    const asking = ['http/paper.ts', 'http/publications.ts', 'calendar/feed-routes.ts', 'auth/oidc.ts'];
    expect(loaded).toEqual(expect.arrayContaining(asking.map((name) => `apps/node/${name}`)));
    const dear = /^(pdfkit|react-dom|fontkit|bidi-js|intl-messageformat|ical-generator|openid-client)\b/;
    expect(loaded.filter((name) => dear.test(name))).toEqual([]);
  });
  it('every relative import names a file that is there', () => {
    expect(
      show(imports.filter(({ to }) => !existsSync(join(root, to)) && !existsSync(join(root, to.replace(/\?.*$/, ''))))),
    ).toEqual([]);
  });
  it('pure files hold no clock, no chance and no I/O', () => {
    const offenders = sources.filter(
      (path) =>
        pureRooms.test(path) && !isTest(path) && (forbiddenInPure.test(read(path)) || /from 'node:/.test(read(path))),
    );
    expect(offenders).toEqual([]);
  });
  it('a planted breach of each wall is seen', () => {
    expect(walls.outward([{ from: 'packages/log/a.ts', to: 'apps/node/b.ts' }])).toHaveLength(1);
    expect(walls.betweenKinds([{ from: 'kinds/a/x.ts', to: 'kinds/b/rules.ts' }])).toHaveLength(1);
    expect(walls.kindToServer([{ from: 'kinds/a/x.ts', to: 'apps/node/act.ts' }])).toHaveLength(1);
    expect(walls.verifier([{ from: 'apps/cli/verify/a.ts', to: 'packages/seal/body.ts' }])).toHaveLength(1);
    expect(forbiddenInPure.test('const t = Date.now();')).toBe(true);
  });
});
