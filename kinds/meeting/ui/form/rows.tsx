import { type TextLanguage, textLanguages } from '../../../../packages/kind/agreed-text.ts';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import type { Field, Form } from '../../../../packages/ui/form/form.ts';
import { RowsField } from '../../../../packages/ui/form/rows-field.tsx';
import { LineField } from '../../../../packages/ui/form/text-fields.tsx';
import { orMissing } from '../../../../packages/ui/matter/drafts.ts';
import { LanguageField } from '../../../../packages/ui/named/language-field.tsx';
import { useMeetingText } from '../text/index.ts';

type Owner = Pick<Form<object>, 'rows'>;

export interface TitleDraft {
  readonly language: TextLanguage | '';
  readonly text: string;
}
export const blankTitle: TitleDraft = { language: '', text: '' };
export const titlesInput = (titles: readonly TitleDraft[]) =>
  titles.map(({ language, text }) => ({ language: orMissing(language), text: orMissing(text.trim()) }));

/** A title in each language of the group; never translated by a machine. */
export function TitlesField({
  form,
  field,
  label,
}: {
  form: Owner;
  field: Field<readonly TitleDraft[]>;
  label: string;
}) {
  const t = useMeetingText();
  return (
    <RowsField
      form={form}
      field={field}
      label={label}
      help={t('titles.help')}
      blank={() => blankTitle}
      max={textLanguages.length}
      name={(position) => t('titles.one', { position })}
      words={{ add: t('titles.add'), remove: t('titles.remove') }}
      row={({ form: row }) => (
        <Columns>
          <LanguageField field={row.field('language')} />
          <LineField field={row.field('text')} label={t('title')} required max={200} />
        </Columns>
      )}
    />
  );
}

export interface DelegateDraft {
  readonly name: string;
  readonly role: string;
}
export const delegationInput = (all: readonly DelegateDraft[]) =>
  all.map(({ name, role }) => ({ name: orMissing(name.trim()), role: orMissing(role.trim()) }));

/** Who comes: names and functions, which only the group reads and no list shows. */
export function DelegationField({ form, field }: { form: Owner; field: Field<readonly DelegateDraft[]> }) {
  const t = useMeetingText();
  return (
    <RowsField
      form={form}
      field={field}
      label={t('delegation')}
      help={t('delegation.help')}
      blank={() => ({ name: '', role: '' })}
      max={30}
      name={(position) => t('delegation.one', { position })}
      words={{ add: t('delegation.add'), remove: t('delegation.remove') }}
      row={({ form: row }) => (
        <Columns>
          <LineField field={row.field('name')} label={t('delegate.name')} required max={200} />
          <LineField field={row.field('role')} label={t('delegate.role')} required max={200} />
        </Columns>
      )}
    />
  );
}
