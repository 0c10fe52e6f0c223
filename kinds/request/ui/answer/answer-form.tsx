import type { Form } from '../../../../packages/ui/form/form.ts';
import { FormSection } from '../../../../packages/ui/form/form-section.tsx';
import { ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { type CommandForm, commandForm, type FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { blankItem, type ItemDraft, itemInput, orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { ItemsField } from '../../../../packages/ui/matter/items-field.tsx';
import { MarkFields } from '../../../../packages/ui/matter/marks-fields.tsx';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { answerInput } from '../../inputs.ts';
import type { Answer, RequestState } from '../../schema.ts';
import { useRequestText } from '../text/index.ts';
import { AnswerView } from './answer-view.tsx';

interface AnswerDraft {
  readonly summary: string;
  readonly items: readonly ItemDraft[];
  readonly restrictions: string;
  readonly tlp: Answer['tlp'] | '';
  readonly pap: Answer['pap'] | '';
  readonly keep: string;
}

const form: Omit<CommandForm<AnswerDraft>, 'command'> = {
  schema: answerInput,
  blank: () => ({ summary: '', items: [blankItem], restrictions: '', tlp: '', pap: '', keep: '' }),
  title: (draft) => draft.summary || (draft.items[0]?.text ?? ''),
  input: (draft) => ({
    summary: orNull(draft.summary),
    items: draft.items.map((item) => ({ ...itemInput(item), concerns: item.concerns })),
    restrictions: orNull(draft.restrictions),
    tlp: orMissing(draft.tlp) ?? null,
    pap: orMissing(draft.pap) ?? null,
    keep: orNull(draft.keep),
  }),
  Fields: AnswerFields,
  Review: AnswerReview,
};

export const answerForm = commandForm<AnswerDraft>({ ...form, command: 'answer' });
export const partAnswerForm = commandForm<AnswerDraft>({ ...form, command: 'answerPartly' });

function AnswerFields({ form: draft, scope }: { form: Form<AnswerDraft>; scope: FormScope }) {
  const t = useRequestText();
  const m = useMatterText();
  return (
    <>
      <FormSection title={t('answer.content')}>
        <ProseField
          field={draft.field('summary')}
          label={t('answer.summary')}
          help={t('answer.summary.help')}
          rows={2}
          max={10_000}
        />
        <ItemsField form={draft} field={draft.field('items')} group={scope.group} asked={askedAbout(scope)} />
      </FormSection>
      <FormSection title={t('answer.use')} note={t('answer.use.note')}>
        <MarkFields
          tlp={draft.field('tlp')}
          pap={draft.field('pap')}
          keep={draft.field('keep')}
          inherited={t('answer.inherited')}
        />
        <ProseField field={draft.field('restrictions')} label={m('restrictions')} rows={2} max={4_000} />
      </FormSection>
    </>
  );
}

/** Whom and what the question names, each by its place in it. */
function askedAbout({ view }: FormScope) {
  const question = view === null ? null : (view.state as RequestState).asked?.question;
  if (question == null) return [];
  return [
    ...question.persons.map(({ name }, index) => ({ value: `persons.${index}`, label: name })),
    ...question.objects.map(({ value }, index) => ({ value: `objects.${index}`, label: value })),
  ];
}

function AnswerReview({ input }: { input: unknown }) {
  const read = answerInput.safeParse(input);
  return read.success ? <AnswerView answer={read.data} /> : null;
}
