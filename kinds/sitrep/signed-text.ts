import { actHash, actText } from '../../packages/kind/act-text.ts';
import type { TextLanguage } from '../../packages/kind/agreed-text.ts';
import type { Figure } from '../../packages/kind/figure.ts';
import type { Content } from './schema.ts';

interface Place {
  readonly charter: { readonly group: string };
  readonly record: string;
}

interface Signable extends Content {
  readonly title: string;
  readonly hour: string;
}

/** The figures stand in every language of the words, and in English where there are only figures. */
const onlyFigures: readonly TextLanguage[] = ['en'];

/**
 * What is signed of a version, one text a language, in the order of their codes: the hour, each figure on a line of its own in words no
 * language has (key, value, unit, time), then the sections that have a text in that language.
 */
export function signedTexts(
  { title, hour, figures, sections }: Signable,
  version: number,
  { charter, record }: Place,
): readonly { readonly language: TextLanguage; readonly text: string }[] {
  const used = [...new Set(sections.flatMap(({ texts }) => texts.map(({ language }) => language)))].sort();
  return (used.length === 0 ? onlyFigures : used).map((language) => {
    const words = sections.flatMap(({ section, texts }) => {
      const found = texts.find((one) => one.language === language);
      return found === undefined ? [] : [`${section}\n${found.text}`];
    });
    const lines = figures.map(figureLine).join('\n');
    const paragraphs = [`hour ${hour}`, ...(lines === '' ? [] : [lines]), ...words];
    return {
      language,
      text: actText({ group: charter.group, kind: 'sitrep', record, version, language, title, paragraphs }),
    };
  });
}

function figureLine({ key, label, unit, value, asOf, note }: Figure): string {
  return [`${key}${label === null ? '' : ` (${label})`}: ${value} ${unit} at ${asOf}`, note ?? ''].join(' ').trim();
}

/** One number for all languages: SHA-256 of the texts one after the other. */
export function hashOf(texts: readonly { readonly text: string }[]): string {
  return actHash(texts.map(({ text }) => text).join(''));
}
