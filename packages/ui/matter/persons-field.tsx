import { personCategories } from '../../kind/person.ts';
import { SelectField } from '../form/choice-fields.tsx';
import { Columns } from '../form/columns.tsx';
import type { Field, Form } from '../form/form.ts';
import { RowsField } from '../form/rows-field.tsx';
import { LineField, ProseField } from '../form/text-fields.tsx';
import { blankPerson, type PersonDraft } from './drafts.ts';
import { useMatterText } from './text/index.ts';

/** Persons, each with the quality in which it appears: nobody is a suspect by default. */
export function PersonsField(props: { form: Pick<Form<object>, 'rows'>; field: Field<readonly PersonDraft[]> }) {
  const t = useMatterText();
  return (
    <RowsField
      form={props.form}
      field={props.field}
      label={t('persons')}
      help={t('persons.help')}
      blank={() => blankPerson}
      max={50}
      name={(position) => t('persons.one', { position })}
      words={{ add: t('persons.add'), remove: t('persons.remove') }}
      row={({ form }) => <PersonFields form={form} />}
    />
  );
}

function PersonFields({ form }: { form: Form<PersonDraft> }) {
  const t = useMatterText();
  return (
    <>
      <Columns>
        <LineField field={form.field('name')} label={t('person.name')} required max={200} />
        <SelectField
          field={form.field('category')}
          label={t('person.category')}
          help={t('person.category.help')}
          required
          none={t('choose')}
          choices={personCategories.map((value) => ({ value, label: t(`category.${value}`) }))}
        />
      </Columns>
      <Columns>
        <LineField
          field={form.field('born')}
          label={t('person.born')}
          help={t('person.born.help')}
          max={10}
          ltr
          placeholder="YYYY-MM-DD"
        />
        <LineField
          field={form.field('nationality')}
          label={t('person.nationality')}
          help={t('person.nationality.help')}
          max={2}
          ltr
        />
      </Columns>
      <ProseField field={form.field('aliases')} label={t('person.aliases')} help={t('person.aliases.help')} rows={1} />
      <ProseField field={form.field('note')} label={t('note')} rows={1} max={1_000} />
    </>
  );
}
