import { wholeNumber } from '../../../../packages/formats/table/figures.ts';
import { type TextLanguage, textLanguages } from '../../../../packages/kind/agreed-text.ts';
import { SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import type { Field, Form } from '../../../../packages/ui/form/form.ts';
import { RowsField } from '../../../../packages/ui/form/rows-field.tsx';
import { LineField } from '../../../../packages/ui/form/text-fields.tsx';
import { orMissing } from '../../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { useTransitText } from '../text/index.ts';

export interface NameDraft {
  readonly language: TextLanguage | '';
  readonly text: string;
}
export const blankNames: readonly NameDraft[] = [{ language: '', text: '' }];

export function namesInput(names: readonly NameDraft[]) {
  return names.map(({ language, text }) => ({ language: orMissing(language), text: orMissing(text.trim()) }));
}

/** A figure as it was typed, in whatever digits; what is none stays as it is, so that the schema says so. */
export function figureInput(text: string): unknown {
  const found = wholeNumber(text);
  return found === null ? undefined : (found ?? text);
}

/** Capital letters, as codes are written. */
export const codeInput = (text: string): string | undefined => orMissing(text.trim().toUpperCase());

interface NamesProps {
  readonly form: Pick<Form<object>, 'rows'>;
  readonly field: Field<readonly NameDraft[]>;
}

/** One name in each language that has one. */
export function NamesField({ form, field }: NamesProps) {
  const t = useTransitText();
  const m = useMatterText();
  const { locale } = useVoice();
  const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  return (
    <RowsField
      label={t('names')}
      help={t('names.help')}
      form={form}
      field={field}
      blank={() => ({ language: '', text: '' })}
      max={textLanguages.length}
      name={(position) => t('names.one', { position })}
      words={{ add: t('names.add'), remove: t('names.remove') }}
      row={({ form: one }) => (
        <Columns>
          <SelectField
            field={one.field('language')}
            label={t('language')}
            required
            none={m('choose')}
            choices={textLanguages.map((value) => ({ value, label: languages.of(value) ?? value }))}
          />
          <LineField field={one.field('text')} label={t('names')} required max={120} />
        </Columns>
      )}
    />
  );
}

/** A whole number, in the digits of whoever types. */
export function FigureField({ field, label, help }: { field: Field<string>; label: string; help?: string }) {
  return <LineField field={field} label={label} help={help} required max={12} ltr placeholder="0" />;
}
