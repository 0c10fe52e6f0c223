import { objectKinds } from '../../kind/person.ts';
import { SelectField } from '../form/choice-fields.tsx';
import { Columns } from '../form/columns.tsx';
import type { Field, Form } from '../form/form.ts';
import { RowsField } from '../form/rows-field.tsx';
import { LineField } from '../form/text-fields.tsx';
import { blankThing, type ThingDraft } from './drafts.ts';
import { useMatterText } from './text/index.ts';

/** Numbers, plates, vessels, accounts: things that can be looked up. */
export function ThingsField(props: { form: Pick<Form<object>, 'rows'>; field: Field<readonly ThingDraft[]> }) {
  const t = useMatterText();
  return (
    <RowsField
      form={props.form}
      field={props.field}
      label={t('things')}
      help={t('things.help')}
      blank={() => blankThing}
      max={100}
      name={(position) => t('things.one', { position })}
      words={{ add: t('things.add'), remove: t('things.remove') }}
      row={({ form }) => <ThingFields form={form} />}
    />
  );
}

function ThingFields({ form }: { form: Form<ThingDraft> }) {
  const t = useMatterText();
  return (
    <>
      <Columns>
        <SelectField
          field={form.field('kind')}
          label={t('thing.kind')}
          required
          none={t('choose')}
          choices={objectKinds.map((value) => ({ value, label: t(`thing.${value}`) }))}
        />
        <LineField field={form.field('value')} label={t('thing.value')} required max={200} />
      </Columns>
      <LineField field={form.field('note')} label={t('note')} max={1_000} />
    </>
  );
}
