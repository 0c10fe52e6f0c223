import { SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import type { Field, Form } from '../../../../packages/ui/form/form.ts';
import { RowsField } from '../../../../packages/ui/form/rows-field.tsx';
import { LineField } from '../../../../packages/ui/form/text-fields.tsx';
import { DayField } from '../../../../packages/ui/form/time-fields.tsx';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { SpokenField } from '../../../../packages/ui/named/names-field.tsx';
import { itemsLimit, priorities, units } from '../../schema.ts';
import { useAssistanceText } from '../text/index.ts';
import { blankItem, type ItemDraft } from './ask-draft.ts';

/** What is needed: each item with its quantity, its days and how badly. */
export function ItemsField({
  form,
  field,
  now,
}: {
  form: Pick<Form<object>, 'rows'>;
  field: Field<readonly ItemDraft[]>;
  now: Date;
}) {
  const t = useAssistanceText();
  const m = useMatterText();
  return (
    <RowsField
      label={t('items')}
      form={form}
      field={field}
      blank={() => blankItem(now)}
      max={itemsLimit}
      name={(position) => t('items.one', { position })}
      words={{ add: t('items.add'), remove: t('items.remove') }}
      row={({ form: item }) => (
        <>
          <SpokenField field={item.field('names')} label={t('item')} max={120} />
          <Columns>
            <LineField field={item.field('quantity')} label={t('quantity')} required max={9} ltr />
            <SelectField
              field={item.field('unit')}
              label={t('unit')}
              required
              none={m('choose')}
              choices={units.map((value) => ({ value, label: t(`unit.${value}`) }))}
            />
            <SelectField
              field={item.field('priority')}
              label={t('priority')}
              required
              none={m('choose')}
              choices={priorities.map((value) => ({ value, label: t(`priority.${value}`) }))}
            />
          </Columns>
          <Columns>
            <DayField field={item.field('from')} label={t('from')} required />
            <DayField field={item.field('until')} label={t('until')} />
          </Columns>
          <LineField field={item.field('note')} label={t('note')} max={1_000} />
        </>
      )}
    />
  );
}
