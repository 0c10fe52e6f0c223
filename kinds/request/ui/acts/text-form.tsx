import type { Form } from '../../../../packages/ui/form/form.ts';
import { ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm } from '../../../../packages/ui/kind/kind-ui.ts';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { textAt } from '../../../../packages/ui/matter/foreign.ts';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { acceptInput, withdrawInput } from '../../inputs.ts';
import { clarificationAsked } from '../../schema.ts';
import { useRequestText } from '../text/index.ts';

/** Acts that say one thing in words. */
interface NoteDraft {
  readonly note: string;
}
interface QuestionDraft {
  readonly question: string;
}
interface ReasonDraft {
  readonly reason: string;
}

export const acceptForm = commandForm<NoteDraft>({
  command: 'accept',
  schema: acceptInput,
  blank: () => ({ note: '' }),
  title: (draft) => draft.note,
  input: ({ note }) => ({ note: orNull(note) }),
  Fields: AcceptFields,
  Review: TextReview,
});

function AcceptFields({ form }: { form: Form<NoteDraft> }) {
  const t = useRequestText();
  return (
    <ProseField field={form.field('note')} label={t('accept.note')} help={t('accept.note.help')} rows={2} max={2_000} />
  );
}

export const askClarificationForm = commandForm<QuestionDraft>({
  command: 'askClarification',
  schema: clarificationAsked,
  blank: () => ({ question: '' }),
  title: (draft) => draft.question,
  input: ({ question }) => ({ question: orMissing(question.trim()) }),
  Fields: QuestionFields,
  Review: TextReview,
});

function QuestionFields({ form }: { form: Form<QuestionDraft> }) {
  const t = useRequestText();
  return (
    <ProseField field={form.field('question')} label={t('clarification.question')} required rows={3} max={4_000} />
  );
}

export const withdrawForm = commandForm<ReasonDraft>({
  command: 'withdraw',
  schema: withdrawInput,
  blank: () => ({ reason: '' }),
  title: (draft) => draft.reason,
  input: ({ reason }) => ({ reason: orMissing(reason.trim()) }),
  Fields: ReasonFields,
  Review: TextReview,
});

function ReasonFields({ form }: { form: Form<ReasonDraft> }) {
  const t = useRequestText();
  return <ProseField field={form.field('reason')} label={t('withdraw.reason')} required rows={2} max={2_000} />;
}

/** The one text such an act says. */
export function TextReview({ input }: { input: unknown }) {
  const said = textAt(input, 'note') ?? textAt(input, 'question') ?? textAt(input, 'reason') ?? textAt(input, 'text');
  return said === null ? null : <RecordText block>{said}</RecordText>;
}
