import { OneField } from '../../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm, type FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { answerInput as schema } from '../../inputs.ts';
import { type AnswerWord, answers } from '../../vocabulary.ts';
import { stateOf } from '../read.ts';
import { AnswerSaid } from '../record/said.tsx';
import { useMeetingText } from '../text/index.ts';
import { type DelegateDraft, DelegationField, delegationInput } from './rows.tsx';
import { type TimesDraft, TimesFields, timesInput, timesOfState } from './times-fields.tsx';

interface AnswerDraft extends TimesDraft {
  readonly answer: AnswerWord | '';
  readonly delegation: readonly DelegateDraft[];
  readonly note: string;
  /** Of the meeting when the form was opened: an answer to another time is refused. */
  readonly revision: number;
}

function blank({ view }: FormScope): AnswerDraft {
  const state = view === null ? null : stateOf(view);
  const times = state === null ? { start: '', end: '', zone: '' } : timesOfState(state);
  return { ...times, answer: '', delegation: [], note: '', revision: state?.revision ?? 0 };
}

export const answerForm = commandForm<AnswerDraft>({
  command: 'answer',
  schema,
  blank,
  title: ({ note }) => note,
  input: ({ answer, delegation, note, revision, ...times }) => ({
    answer: orMissing(answer),
    proposal: answer === 'other' ? timesInput(times) : null,
    delegation: answer === 'attends' ? delegationInput(delegation) : [],
    ...{ note: orNull(note), revision },
  }),
  Fields,
  Review: ({ input }) => <AnswerSaid data={input} />,
});

function Fields({ form, scope }: { form: Form<AnswerDraft>; scope: FormScope }) {
  const t = useMeetingText();
  const { answer } = form.value;
  return (
    <FieldStack>
      <OneField
        field={form.field('answer')}
        label={t('answer')}
        required
        choices={answers.map((value) => ({ value, label: t(`answer.${value}`) }))}
      />
      {answer === 'other' ? <TimesFields form={form} scope={scope} /> : null}
      {answer === 'attends' ? <DelegationField form={form} field={form.field('delegation')} /> : null}
      <ProseField field={form.field('note')} label={t('note')} rows={2} max={2_000} />
    </FieldStack>
  );
}
