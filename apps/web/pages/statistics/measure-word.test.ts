import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type KindVector, kindVectorsPath } from '../../../../dev/generate/kind-vectors.ts';
import { kinds } from '../../../../kinds/registry.gen.ts';
import { sayOf } from '../../../../packages/ui/text/catalogue.ts';
import { type Language, languages } from '../../../../packages/ui/text/languages.ts';
import { kindEntries } from '../../kinds.gen.ts';
import { type MeasureTexts, measureWord } from './measure-word.ts';

const root = join(import.meta.dirname, '../../../..');

/** What each kind can count, read from its own `tallies`: a measure that is counted one day needs no line here. */
const counted = new Map(
  await Promise.all([...kinds.keys()].map(async (kind) => [kind, await measuresOf(kind)] as const)),
);
const measures = [...counted.values()].flat();

/** Names in the source of `tallies`, the open end of a name (`refused:${refusal.ground}`) filled with each word it can be. */
async function measuresOf(kind: string): Promise<readonly string[]> {
  const source = globSync(`kinds/${kind}/{facets,fold,tallies}.ts`, { cwd: root })
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n');
  const counting = /^export function tallies\([\s\S]*?^\}/m.exec(source)?.[0] ?? '';
  const plain = [...counting.matchAll(/(?<!=== |\[)'([a-z]\w*(?::\w+)?)'/gi)].map(([, name = '']) => name);
  const open = [...counting.matchAll(/`(\w+:)\$\{[^}]*?\b(\w+)\}`/g)];
  const filled = open.map(async ([, start = '', field = '']) =>
    (await wordsOf(kind, field)).map((word) => `${start}${word}`),
  );
  // The journal counts each look under its own name.
  const looks = /count\(what,/.test(counting)
    ? [...source.matchAll(/\bwhat: '(\w+)'/g)].map(([, name = '']) => name)
    : [];
  return [...plain, ...looks, ...(await Promise.all(filled)).flat()];
}

/** The words a field of a statement can hold, by the kind's schema: `ground: z.enum(grounds)`, or the verdicts of feedback. */
async function wordsOf(kind: string, field: string): Promise<readonly string[]> {
  const path = `kinds/${kind}/schema.ts`;
  const source = readFileSync(join(root, path), 'utf8');
  const given = field === 'verdict' ? 'feedbackGiven' : `\\b${field}: z\\.enum`;
  const list = new RegExp(`${given}\\((\\w+)\\)`).exec(source)?.[1];
  if (list === undefined) throw new Error(`${kind}: the list of ${field} is not found`);
  const from = new RegExp(`import \\{[^}]*\\b${list}\\b[^}]*\\} from '([^']+)'`).exec(source)?.[1];
  const file = from === undefined ? join(root, path) : join(root, path, '..', from);
  const module: Readonly<Record<string, unknown>> = await import(pathToFileURL(file).href);
  const words = module[list];
  if (!Array.isArray(words)) throw new Error(`${kind}: what ${field} can be is not found`);
  return words.map(String);
}

type Messages = Readonly<Record<string, string>>;
async function messagesOf(folder: string, language: Language): Promise<Messages> {
  const module: { default: Messages } = await import(pathToFileURL(join(root, folder, `${language}.ts`)).href);
  return module.default;
}

/** What the page of figures says in a language: from the very table the page reads. */
async function textsIn(language: Language): Promise<MeasureTexts> {
  const [frame, own, matter, ...said] = await Promise.all([
    messagesOf('apps/web/text', language),
    messagesOf('apps/web/text/own', language),
    messagesOf('packages/ui/matter/text', language),
    ...Object.values(kindEntries).map((entry) => entry.words.load(language)),
  ]);
  const say = (messages: Messages) => sayOf(messages, language);
  return { page: say({ ...frame, ...own }), matter: say(matter), kinds: said.map(say) };
}

describe('the figures of a group', () => {
  it.each(languages)('[WEB-153] in %s there is a word for whatever a kind counts', async (language) => {
    const texts = await textsIn(language);
    expect(measures.filter((measure) => !measureWord(measure, texts))).toEqual([]);
    expect(measureWord('noSuchMeasure', texts)).toBe(null);
  });

  it('[WEB-153 control] whatever is counted was found: the words there are, and what the published histories count', async () => {
    const pages = globSync('kinds/*/ui/**/*.tsx', { cwd: root }).map((path) => readFileSync(join(root, path), 'utf8'));
    const { kinds: texts } = await textsIn('en');
    const entries = await Promise.all(Object.values(kindEntries).map((entry) => entry.words.load('en')));
    // `measure.help` is a word of a form.
    const words = entries
      .flatMap((messages) => Object.keys(messages))
      .filter((key) => key.startsWith('measure.') && !pages.some((page) => page.includes(`'${key}'`)));
    const keys = new Set(measures.map((measure) => `measure.${measure.replaceAll(':', '.')}`));
    expect(texts.length).toBeGreaterThan(20);
    expect(words.filter((key) => !keys.has(key))).toEqual([]);
    const vectors: readonly KindVector[] = JSON.parse(readFileSync(kindVectorsPath, 'utf8'));
    const told = vectors.flatMap(({ expect: { tallies } }) => tallies.map(({ measure }) => measure));
    expect(told.filter((measure) => !measures.includes(measure))).toEqual([]);
    for (const [kind, found] of counted)
      expect(kinds.get(kind)?.tallies.toString() === '() => []' || found.length > 0, kind).toBe(true);
  });
});
