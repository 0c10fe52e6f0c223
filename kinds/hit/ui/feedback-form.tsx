import { type HitVerdict, hitVerdicts } from '../../../packages/kind/feedback.ts';
import { FieldStack } from '../../../packages/ui/form/field-stack.tsx';
import { commandForm } from '../../../packages/ui/kind/kind-ui.ts';
import { orMissing, orNull } from '../../../packages/ui/matter/drafts.ts';
import { FeedbackView } from '../../../packages/ui/matter/feedback-view.tsx';
import { VerdictFields } from '../../../packages/ui/matter/verdict-fields.tsx';
import { feedbackInput } from '../schema.ts';

interface FeedbackDraft {
  readonly verdict: HitVerdict | '';
  readonly note: string;
}

/** What the asker found the hit to be. */
export const feedbackForm = commandForm<FeedbackDraft>({
  command: 'giveFeedback',
  schema: feedbackInput,
  blank: () => ({ verdict: '', note: '' }),
  title: ({ note }) => note,
  input: ({ verdict, note }) => ({ verdict: orMissing(verdict), note: orNull(note) }),
  Fields: ({ form }) => (
    <FieldStack>
      <VerdictFields verdict={form.field('verdict')} note={form.field('note')} verdicts={hitVerdicts} />
    </FieldStack>
  ),
  Review: ({ input }) => <FeedbackView data={input} />,
});
