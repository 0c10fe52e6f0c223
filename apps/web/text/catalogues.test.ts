import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { uiRegistryIsFresh } from '../../../dev/generate/ui-registry.ts';
import { languages } from '../../../packages/ui/text/languages.ts';

const root = join(import.meta.dirname, '../../..');
const folders = globSync('{apps/web/text,apps/web/offline/own,packages/ui/*/{text,own},kinds/*/ui/{text,own}}/en.ts', {
  cwd: root,
}).map((path) => path.slice(0, -6));

const kindOf = (path: string): string | null => /^kinds\/([^/]+)\//.exec(path)?.[1] ?? null;

type Messages = Readonly<Record<string, string>>;
async function messagesOf(folder: string, language: string): Promise<Messages> {
  const module: { default: Messages } = await import(pathToFileURL(join(root, folder, `${language}.ts`)).href);
  return module.default;
}

/** A part of a parsed ICU message; `type` numbers are those of the library: 0 words, 5 select, 6 plural, 7 `#`. */
interface Part {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
}
const [words, plural, pound] = [0, 6, 7];

/** Every part of a message, also those inside of its plural forms; a message that does not parse throws. */
function partsOf(message: string): readonly Part[] {
  const inside = (list: readonly Part[]): readonly Part[] =>
    list.flatMap((part) => [part, ...Object.values(part.options ?? {}).flatMap((option) => inside(option.value))]);
  return inside(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst() as readonly Part[]);
}

/** Names of what a message has to be given. */
function needs(message: string): readonly string[] {
  const named = partsOf(message).flatMap((part) =>
    part.type === words || part.type === pound || part.value === undefined ? [] : [part.value],
  );
  return [...new Set(named)].sort();
}

function pluralForms(message: string): readonly (readonly string[])[] {
  return partsOf(message).flatMap((part) => (part.type === plural ? [Object.keys(part.options ?? {})] : []));
}

describe.each(folders)('%s', (folder) => {
  it.each(languages)('[WEB-1] %s has every sentence, each needs what the English one needs', async (language) => {
    const [english, other] = await Promise.all([messagesOf(folder, 'en'), messagesOf(folder, language)]);
    expect(Object.keys(other).sort()).toEqual(Object.keys(english).sort());
    const different = Object.keys(english).filter(
      (key) => needs(other[key] ?? '').join() !== needs(english[key] ?? '').join(),
    );
    expect(different).toEqual([]);
    expect(Object.entries(other).filter(([, message]) => message.trim() === '')).toEqual([]);
  });

  it('[WEB-1] says Arabic numbers in all six forms', async () => {
    const arabic = await messagesOf(folder, 'ar');
    const short = Object.entries(arabic).filter(([, message]) =>
      pluralForms(message).some((forms) =>
        ['zero', 'one', 'two', 'few', 'many', 'other'].some((form) => !forms.includes(form)),
      ),
    );
    expect(short).toEqual([]);
  });

  it('[WEB-172] writes figures in parts so that Arabic letters before them do not turn them around', async () => {
    const turned = Object.entries(await messagesOf(folder, 'ar')).filter(([, message]) => isTurned(message));
    expect(turned).toEqual([]);
  });
});

/** After Arabic letters the parts of `2028-06` change places (UAX #9, W2) unless a left-to-right mark stands before it. */
const isTurned = (message: string): boolean => /(?<![\u200e\d/;-])\d+[-/;]\d/.test(message);
it('[WEB-172 control] a figure in parts that is turned around is seen', () => {
  expect(['كما 2028-06', 'كما \u200e2028-06', 'كما 2028'].map(isTurned)).toEqual([true, false, false]);
});

const sources = globSync('{apps/web,packages/ui,kinds/*/ui}/**/*.{ts,tsx}', {
  cwd: root,
  exclude: (path) => path.includes('dist'),
}).filter((path) => !/\/(text|own)\//.test(path) && !path.includes('.test.'));

describe('pages and words', () => {
  it('[WEB-2] no page holds words of its own', () => {
    expect(
      sources
        .filter((path) => path.endsWith('.tsx'))
        .flatMap((path) => ownWords(readFileSync(join(root, path), 'utf8')).map((words) => `${path}: ${words}`)),
    ).toEqual([]);
  });
  it('[WEB-2 control] words in a page are seen', () => {
    expect(ownWords('<p>Hello there</p>')).toEqual(['Hello there']);
    expect(ownWords('<p title="Hello there" />')).toEqual(['Hello there']);
    expect(ownWords("<p>{t('a.b')}</p>")).toEqual([]);
  });

  it('[WEB-1] every sentence is given all that it needs', async () => {
    const catalogues = await Promise.all(
      folders.map(async (folder) => ({ of: kindOf(folder), messages: await messagesOf(folder, 'en') })),
    );
    // Kinds may use one key for different sentences: a page is held against those of its own kind and of all frames.
    const messagesIn = (kind: string | null) => catalogues.filter(({ of }) => of === kind).map((one) => one.messages);
    const knownTo = (path: string): Messages => Object.assign({}, ...messagesIn(null), ...messagesIn(kindOf(path)));
    const lacking = sources.flatMap((path) =>
      lackingValues(readFileSync(join(root, path), 'utf8'), knownTo(path)).map((key) => `${path}: ${key}`),
    );
    expect(lacking).toEqual([]);
  });

  it('[WEB-14] the table of kinds is what its generator makes, and no page of the frame names a kind', () => {
    expect(uiRegistryIsFresh()).toBe(true);
    const naming = globSync('apps/web/**/*.{ts,tsx}', { cwd: root, exclude: (path) => path.includes('dist') })
      .filter(
        (path) => !path.includes('.test.') && !path.endsWith('kinds.gen.ts') && !path.endsWith('release-address.ts'),
      )
      .filter((path) =>
        /from '[^']*\/kinds\/|'(request|information|release)'/.test(readFileSync(join(root, path), 'utf8')),
      );
    expect(naming).toEqual([]);
  });
});

/** Text between tags and in attributes that people read or hear. */
function ownWords(source: string): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const between = [...code.matchAll(/<\/?[A-Za-z][^<>{}=]*>\s*([A-Z][a-z]+[^<>{}()=;]*?)\s*<\//g)].map(
    (match) => match[1] ?? '',
  );
  const attributes = [
    ...code.matchAll(/\b(?:title|label|placeholder|aria-label|description|alt)="([^"]*[A-Za-z]{3}[^"]*)"/g),
  ].map((match) => match[1] ?? '');
  return [...between, ...attributes].filter((words) => !allowed.has(words.trim()));
}
/** Names of formats and of the product are the same in every language. */
const allowed = new Set(['YYYY-MM', 'YYYY-MM-DD', 'Entente', 'Ctrl K']);

/** Keys of calls like `t('key', { a })` whose sentence needs something that is not in the call. */
function lackingValues(source: string, known: Messages): readonly string[] {
  const calls = [...source.matchAll(/\b[tm]\('([\w.]+)'(?:,\s*\{([^}]*)\})?\)/g)];
  return calls.flatMap(([, key = '', given = '']) => {
    const message = known[key];
    if (message === undefined) return [];
    return needs(message).every((name) => new RegExp(`\\b${name}\\b`).test(given) || given.includes('...'))
      ? []
      : [key];
  });
}

it('[KIND-154] no two kinds count under one name', async () => {
  const kinds = folders.filter((folder) => folder.startsWith('kinds/'));
  const measures = await Promise.all(
    kinds.map(async (folder) =>
      Object.keys(await messagesOf(folder, 'en')).filter((key) => key.startsWith('measure.')),
    ),
  );
  const all = measures.flat();
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter((key, at) => all.indexOf(key) !== at)).toEqual([]);
});
