import type { TextLanguage } from '../../../packages/kind/agreed-text.ts';
import { orMissing, orNull } from '../../../packages/ui/matter/drafts.ts';
import type { Entry, EntryType } from '../schema.ts';

export interface FormDraft {
  readonly language: TextLanguage | '';
  readonly form: string;
  /** One a line. */
  readonly variants: string;
  readonly note: string;
}

export interface WrongDraft {
  readonly language: TextLanguage | '';
  readonly form: string;
}

/** An entry while it is written. */
export interface EntryDraft {
  readonly type: EntryType | '';
  readonly country: string;
  readonly office: string;
  readonly forms: readonly FormDraft[];
  readonly fixed: 'yes' | 'no' | '';
  readonly never: readonly WrongDraft[];
}

export const blankForm = (): FormDraft => ({ language: '', form: '', variants: '', note: '' });
export const blankWrong = (): WrongDraft => ({ language: '', form: '' });
export const blankEntry = (): EntryDraft => ({
  ...{ type: '', country: '', office: '', fixed: 'no', never: [] },
  forms: [blankForm()],
});

export function draftOf(entry: Entry): EntryDraft {
  return {
    type: entry.type,
    country: entry.country ?? '',
    office: entry.office ?? '',
    forms: entry.forms.map(({ language, form, variants, note }) => ({
      ...{ language, form, variants: variants.join('\n'), note: note ?? '' },
    })),
    fixed: entry.fixed ? 'yes' : 'no',
    never: entry.never.map(({ language, form }) => ({ language, form })),
  };
}

export function entryInput({ type, country, office, forms, fixed, never }: EntryDraft) {
  return {
    type: orMissing(type),
    country: orNull(country)?.toUpperCase() ?? null,
    office: type === 'person' ? orNull(office) : null,
    forms: forms.map((one) => ({
      language: orMissing(one.language),
      form: orMissing(one.form.trim()),
      variants: one.variants.split('\n').flatMap((line) => orNull(line) ?? []),
      note: orNull(one.note),
    })),
    fixed: fixed === 'yes',
    never: never.map((one) => ({ language: orMissing(one.language), form: orMissing(one.form.trim()) })),
  };
}
