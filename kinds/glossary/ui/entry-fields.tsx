import { textLanguages } from '../../../packages/kind/agreed-text.ts';
import { OneField, SelectField } from '../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../packages/ui/form/field-stack.tsx';
import type { Field, Form, Row } from '../../../packages/ui/form/form.ts';
import { RowsField } from '../../../packages/ui/form/rows-field.tsx';
import { LineField, ProseField } from '../../../packages/ui/form/text-fields.tsx';
import { useInquiry } from '../../../packages/ui/kind/use-inquiry.ts';
import { useMatterText } from '../../../packages/ui/matter/text/index.ts';
import { LanguageField } from '../../../packages/ui/named/language-field.tsx';
import { type EntryStanding, entryTypes } from '../schema.ts';
import { blankForm, blankWrong, type EntryDraft, type FormDraft, type WrongDraft } from './entry-draft.ts';
import { useGlossaryText } from './text/index.ts';

/** What an entry is made of: what it names, how each language writes it, and what is wrong on purpose. */
export function EntryFields({ form, group }: { form: Form<EntryDraft>; group: string }) {
  const t = useGlossaryText();
  const m = useMatterText();
  const { type } = form.value;
  return (
    <FieldStack>
      <OneField
        field={form.field('type')}
        label={t('type')}
        required
        choices={entryTypes.map((value) => ({ value, label: t(`type.${value}`) }))}
      />
      <LineField field={form.field('country')} label={t('country')} help={t('country.help')} ltr max={2} />
      {type === 'person' ? <OfficeField field={form.field('office')} group={group} none={m('choose')} /> : null}
      <RowsField
        label={t('forms')}
        help={t('forms.help')}
        form={form}
        field={form.field('forms')}
        blank={blankForm}
        words={{ add: t('forms.add'), remove: t('forms.remove') }}
        name={(position) => t('forms.one', { position })}
        max={textLanguages.length}
        row={(row) => <FormRow row={row} />}
      />
      <OneField
        field={form.field('fixed')}
        label={t('fixed')}
        choices={[
          { value: 'no', label: t('fixed.no') },
          { value: 'yes', label: t('fixed.yes'), help: t('fixed.help') },
        ]}
      />
      <RowsField
        label={t('never')}
        help={t('never.help')}
        form={form}
        field={form.field('never')}
        blank={blankWrong}
        words={{ add: t('never.add'), remove: t('never.remove') }}
        name={(position) => t('never.one', { position })}
        max={40}
        row={(row) => <WrongRow row={row} />}
      />
    </FieldStack>
  );
}

function FormRow({ row: { form } }: { row: Row<FormDraft> }) {
  const t = useGlossaryText();
  return (
    <FieldStack>
      <LanguageField field={form.field('language')} />
      <LineField field={form.field('form')} label={t('form')} required max={200} />
      <ProseField field={form.field('variants')} label={t('variants')} help={t('variants.help')} rows={1} max={4_000} />
      <LineField field={form.field('note')} label={t('note')} max={500} />
    </FieldStack>
  );
}

function WrongRow({ row: { form } }: { row: Row<WrongDraft> }) {
  const t = useGlossaryText();
  return (
    <FieldStack>
      <LanguageField field={form.field('language')} />
      <LineField field={form.field('form')} label={t('never.form')} required max={200} />
    </FieldStack>
  );
}

/** Offices are entries themselves: whoever holds one names it here. */
function OfficeField({ field, group, none }: { field: Field<string>; group: string; none: string }) {
  const t = useGlossaryText();
  const answer = useInquiry<{ readonly entries: readonly EntryStanding[] }>({
    group,
    kind: 'glossary',
    inquiry: 'entries',
  });
  const offices = (answer.data?.entries ?? []).filter(
    ({ entry, state }) => entry.type === 'office' && state !== 'retired',
  );
  return (
    <SelectField
      field={field}
      label={t('office')}
      help={t('office.help')}
      none={none}
      choices={offices.map(({ record, entry }) => ({ value: record, label: entry.forms[0]?.form ?? record }))}
    />
  );
}
