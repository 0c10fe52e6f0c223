import { type TextLanguage, textLanguages } from '../../kind/agreed-text.ts';
import { SelectField } from '../form/choice-fields.tsx';
import type { Field } from '../form/form.ts';
import { useMatterText } from '../matter/text/index.ts';
import { useLanguageName } from '../text/language-name.ts';
import { useNamedText } from './text/index.ts';

/** In which language a text is written that people wrote themselves. */
export function LanguageField({ field }: { field: Field<TextLanguage | ''> }) {
  const t = useNamedText();
  const m = useMatterText();
  const languageName = useLanguageName();
  return (
    <SelectField
      field={field}
      label={t('language')}
      required
      none={m('choose')}
      choices={textLanguages.map((value) => ({ value, label: languageName(value) }))}
    />
  );
}
