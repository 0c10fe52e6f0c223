import { type TextLanguage, textLanguages } from '../../kind/agreed-text.ts';
import { Columns } from '../form/columns.tsx';
import type { Field, Form } from '../form/form.ts';
import { RowsField } from '../form/rows-field.tsx';
import { LineField, ProseField } from '../form/text-fields.tsx';
import { useLanguageName } from '../text/language-name.ts';
import { useVoice } from '../text/voice.tsx';
import { LanguageField } from './language-field.tsx';
import { blankName, type NameDraft } from './names-draft.ts';
import { useNamedText } from './text/index.ts';

interface Props {
  readonly form: Pick<Form<object>, 'rows'>;
  readonly field: Field<readonly NameDraft[]>;
  readonly label: string;
  readonly help?: string;
  readonly max: number;
  /** Several lines each. */
  readonly prose?: boolean;
}

/** A text in as many languages as its author knows; none is translated by a machine. */
export function NamesField({ form, field, label, help, max, prose = false }: Props) {
  const t = useNamedText();
  return (
    <RowsField
      label={label}
      help={help}
      form={form}
      field={field}
      blank={() => blankName}
      max={textLanguages.length}
      name={(position) => t('names.one', { position })}
      words={{ add: t('names.add'), remove: t('names.remove') }}
      row={({ form: one }) => (
        <Columns>
          <LanguageField field={one.field('language')} />
          {prose ? (
            <ProseField field={one.field('text')} label={label} required max={max} rows={2} />
          ) : (
            <LineField field={one.field('text')} label={label} required max={max} />
          )}
        </Columns>
      )}
    />
  );
}

/**
 * A text that came in several languages, shown and changed in the reader's own. Once it is changed the other languages no longer say
 * the same, and are left out.
 */
export function SpokenField({ field, label, max }: { field: Field<readonly NameDraft[]>; label: string; max: number }) {
  const t = useNamedText();
  const { language } = useVoice();
  const languageName = useLanguageName();
  const spoken: TextLanguage = language;
  const shown = field.value.find((one) => one.language === spoken) ?? field.value[0];
  const others = field.value.filter((one) => one !== shown).map((one) => languageName(one.language));
  return (
    <LineField
      field={{ ...field, value: shown?.text ?? '', change: (text) => field.change([{ language: spoken, text }]) }}
      label={label}
      required
      max={max}
      {...(others.length === 0 ? {} : { help: t('names.others', { languages: others.join(', ') }) })}
    />
  );
}
