import type { TextLanguage } from '../../kind/agreed-text.ts';
import { orMissing } from '../matter/drafts.ts';

/** One text in one language while it is written. */
export interface NameDraft {
  readonly language: TextLanguage | '';
  readonly text: string;
}
export const blankName: NameDraft = { language: '', text: '' };

export function namesInput(names: readonly NameDraft[]) {
  return names.map(({ language, text }) => ({ language: orMissing(language), text: orMissing(text.trim()) }));
}

/** What is written in one language only; left empty, nothing is said at all and the schema names the field. */
export function spokenInput(names: readonly NameDraft[]) {
  return names.flatMap(({ language, text }) =>
    text.trim() === '' || language === '' ? [] : [{ language, text: text.trim() }],
  );
}
