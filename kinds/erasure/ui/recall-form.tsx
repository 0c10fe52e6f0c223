import type { Act } from '../../../packages/contract/record.ts';
import { ManyField, SelectField } from '../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../packages/ui/form/form.ts';
import { ProseField } from '../../../packages/ui/form/text-fields.tsx';
import { commandForm, type FormScope } from '../../../packages/ui/kind/kind-ui.ts';
import { useMemberName } from '../../../packages/ui/kind/surroundings.tsx';
import { orMissing, orNull } from '../../../packages/ui/matter/drafts.ts';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { recallInput } from '../inputs.ts';
import { causes } from '../schema.ts';
import { Limits } from './limits.tsx';
import { RecallReview } from './recall-review.tsx';
import { useErasureText } from './text/index.ts';

interface RecallDraft {
  readonly statements: readonly string[];
  readonly cause: (typeof causes)[number] | '';
  readonly explanation: string;
}

/** Recalls statements of the record the form stands on. */
export const recallForm = commandForm<RecallDraft>({
  command: 'recall',
  schema: recallInput,
  blank: (scope) => {
    const ids = recallable(scope).map(({ id }) => id);
    return { statements: ids.length === 1 ? ids : [], cause: '', explanation: '' };
  },
  // The draft is kept under this; a title of the record would outlive what it names.
  title: ({ statements }) => statements[0] ?? '',
  input: ({ statements, cause, explanation }, { about }) => ({
    kind: about?.view.line.kind,
    record: about?.view.line.record,
    statements,
    cause: orMissing(cause),
    explanation: orNull(explanation),
  }),
  Fields: RecallFields,
  Review: RecallReview,
});

function recallable({ about }: FormScope): readonly Act[] {
  return about?.view.acts.filter(({ id }) => about.view.recallable.includes(id)) ?? [];
}

function RecallFields({ form, scope }: { form: Form<RecallDraft>; scope: FormScope }) {
  const t = useErasureText();
  const name = useMemberName();
  return (
    <FieldStack>
      <ManyField
        field={form.field('statements')}
        label={t('recall.statements')}
        help={t('recall.statements.help')}
        required
        choices={recallable(scope).map((act) => ({ value: act.id, label: scope.about?.nameOf(act) ?? act.id }))}
      />
      <SelectField
        field={form.field('cause')}
        label={t('cause')}
        required
        none={t('cause.none')}
        choices={causes.map((value) => ({ value, label: t(`cause.${value}`) }))}
      />
      <ProseField
        field={form.field('explanation')}
        label={t('explanation')}
        help={t('explanation.help')}
        rows={2}
        max={2_000}
      />
      <Facts>
        <Fact label={t('recall.asked')}>
          {scope.others.map((member) => (
            <div key={member}>
              <bdi>{name(member)}</bdi>
            </div>
          ))}
        </Fact>
      </Facts>
      <Limits />
    </FieldStack>
  );
}
