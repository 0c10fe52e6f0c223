import { OneField } from '../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../packages/ui/form/form.ts';
import { commandForm, type FormScope } from '../../../packages/ui/kind/kind-ui.ts';
import { blankItem, type ItemDraft, itemInput, orMissing } from '../../../packages/ui/matter/drafts.ts';
import { ItemsField } from '../../../packages/ui/matter/items-field.tsx';
import { ItemsView } from '../../../packages/ui/matter/items-view.tsx';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { reportInput as schema } from '../inputs.ts';
import { findings, type SubjectData } from '../schema.ts';
import { useSubjectText } from './text/index.ts';

interface ReportDraft {
  readonly what: SubjectData<'found'>['what'] | '';
  readonly items: readonly ItemDraft[];
}

export const reportForm = commandForm<ReportDraft>({
  command: 'report',
  schema,
  blank: () => ({ what: '', items: [blankItem] }),
  title: ({ items }) => items[0]?.text.slice(0, 100) ?? '',
  // What was typed before the neutral word was chosen stays in the form and goes nowhere.
  input: ({ what, items }) => ({ what: orMissing(what), items: what === 'data' ? items.map(itemInput) : [] }),
  Fields: ReportFields,
  Review: ReportReview,
});

function ReportFields({ form, scope }: { form: Form<ReportDraft>; scope: FormScope }) {
  const t = useSubjectText();
  const { what } = form.value;
  return (
    <FieldStack>
      <OneField
        field={form.field('what')}
        label={t('search.found')}
        required
        choices={findings.map((value) => ({ value, label: t(`found.${value}`), help: t(`found.${value}.help`) }))}
      />
      {what === 'data' ? <ItemsField form={form} field={form.field('items')} group={scope.group} /> : null}
      {what === 'neutral' ? <Notice tone="info" title={t('report.neutral')} /> : null}
    </FieldStack>
  );
}

function ReportReview({ input }: { input: unknown }) {
  const t = useSubjectText();
  const read = schema.safeParse(input);
  if (!read.success) return null;
  return (
    <>
      <p>{t(`found.${read.data.what}`)}</p>
      <ItemsView items={read.data.items} />
    </>
  );
}
