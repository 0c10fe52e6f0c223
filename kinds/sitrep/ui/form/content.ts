import { type TextLanguage, textLanguages } from '../../../../packages/kind/agreed-text.ts';
import type { Figure, FigureKey, Unit } from '../../../../packages/kind/figure.ts';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { type Section, sections } from '../../schema.ts';
import { numberTyped } from './number.ts';

export interface FigureDraft {
  readonly key: FigureKey | 'other' | '';
  readonly label: string;
  readonly unit: Unit | '';
  readonly value: string;
  readonly asOf: string;
  readonly note: string;
}

/** The words in one language, section by section. */
export type WordsDraft = { readonly language: TextLanguage | '' } & Readonly<Record<Section, string>>;

export interface ContentDraft {
  readonly figures: readonly FigureDraft[];
  readonly words: readonly WordsDraft[];
}

export const blankFigure: FigureDraft = { key: '', label: '', unit: '', value: '', asOf: '', note: '' };

export function blankWords(language: TextLanguage | ''): WordsDraft {
  return { language, situation: '', measures: '', needs: '', outlook: '', publicInformation: '' };
}

export function isTextLanguage(language: string): language is TextLanguage {
  return textLanguages.some((one) => one === language);
}

interface Said {
  readonly figures: readonly Figure[];
  readonly sections: readonly {
    readonly section: string;
    readonly texts: readonly { readonly language: string; readonly text: string }[];
  }[];
}

/** A report as a form holds it. */
export function contentDraft({ figures, sections: said }: Said): ContentDraft {
  const languages = [...new Set(said.flatMap(({ texts }) => texts.map(({ language }) => language)))];
  const textOf = (section: Section, language: string): string =>
    said.find((one) => one.section === section)?.texts.find((one) => one.language === language)?.text ?? '';
  return {
    figures: figures.map(({ key, label, unit, value, asOf, note }) => ({
      ...{ key, unit, value: String(value), asOf, label: label ?? '', note: note ?? '' },
    })),
    words: languages.filter(isTextLanguage).map((language) => ({
      ...blankWords(language),
      ...Object.fromEntries(sections.map((section) => [section, textOf(section, language)])),
    })),
  };
}

/** What a form holds as a command's input. A figure without a value is left out; one whose value is no number is named. */
export function contentInput({ figures, words }: ContentDraft, now: string) {
  const said = sections.map((section) => ({
    section,
    texts: words.flatMap((one) => {
      const text = one[section].replaceAll('\t', ' ').trim();
      return text === '' ? [] : [{ language: orMissing(one.language), text }];
    }),
  }));
  return {
    figures: figures
      .filter(({ value }) => value.trim() !== '')
      .map(({ key, label, unit, value, asOf, note }) => ({
        ...{ key: orMissing(key), label: key === 'other' ? orMissing(label.trim()) : null, unit: orMissing(unit) },
        ...{ value: numberTyped(value), asOf: asOf === '' ? now : asOf, note: orNull(note) },
      })),
    sections: said.filter(({ texts }) => texts.length > 0),
  };
}
