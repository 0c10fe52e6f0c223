import { informationGrades, sourceGrades } from '../../kind/grade.ts';
import { bases } from '../../kind/item.ts';
import { type Choice, ManyField, OneField, SelectField } from '../form/choice-fields.tsx';
import { Columns } from '../form/columns.tsx';
import { FilesField } from '../form/files-field.tsx';
import type { Field, Form } from '../form/form.ts';
import { RowsField } from '../form/rows-field.tsx';
import { ProseField } from '../form/text-fields.tsx';
import { blankItem, type ItemDraft } from './drafts.ts';
import { HandlingFields } from './marks-fields.tsx';
import { useMatterText } from './text/index.ts';
import { useFileWords } from './use-file-words.ts';

/** Pieces of information, each graded and marked for itself. */
export function ItemsField(props: {
  form: Pick<Form<object>, 'rows'>;
  field: Field<readonly ItemDraft[]>;
  group: string;
  /** Whom and what was asked about, where these are pieces of an answer. */
  asked?: readonly Choice<string>[];
}) {
  const t = useMatterText();
  return (
    <RowsField
      form={props.form}
      field={props.field}
      label={t('items')}
      help={t('items.help')}
      blank={() => blankItem}
      max={50}
      name={(position) => t('items.one', { position })}
      words={{ add: t('items.add'), remove: t('items.remove') }}
      row={({ form }) => <ItemFields form={form} group={props.group} asked={props.asked ?? []} />}
    />
  );
}

interface ItemProps {
  readonly form: Form<ItemDraft>;
  readonly group: string;
  readonly asked: readonly Choice<string>[];
}

function ItemFields({ form, group, asked }: ItemProps) {
  const t = useMatterText();
  const words = useFileWords();
  const grade = form.part('grade');
  return (
    <>
      <ProseField field={form.field('text')} label={t('item.text')} required rows={4} max={20_000} />
      {asked.length === 0 ? null : (
        <ManyField
          field={form.field('concerns')}
          label={t('item.concerns')}
          help={t('item.concerns.help')}
          choices={asked}
        />
      )}
      <OneField
        field={form.field('basis')}
        label={t('item.basis')}
        required
        choices={bases.map((value) => ({ value, label: t(`basis.${value}`), help: t(`basis.${value}.help`) }))}
      />
      <Columns>
        <SelectField
          field={grade.field('source')}
          label={t('grade.source')}
          required
          none={t('choose')}
          choices={sourceGrades.map((value) => ({ value, label: t(`grade.source.${value}`) }))}
        />
        <SelectField
          field={grade.field('information')}
          label={t('grade.information')}
          required
          none={t('choose')}
          choices={informationGrades.map((value) => ({ value, label: t(`grade.information.${value}`) }))}
        />
      </Columns>
      <HandlingFields codes={form.field('handling')} note={form.field('handlingNote')} />
      <FilesField
        field={form.field('attachments')}
        group={group}
        label={t('files')}
        help={t('files.help')}
        words={words}
      />
    </>
  );
}
