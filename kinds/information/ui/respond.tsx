import { FieldStack } from '../../../packages/ui/form/field-stack.tsx';
import { ProseField } from '../../../packages/ui/form/text-fields.tsx';
import { commandForm } from '../../../packages/ui/kind/kind-ui.ts';
import { orMissing, orNull } from '../../../packages/ui/matter/drafts.ts';
import { FeedbackView } from '../../../packages/ui/matter/feedback-view.tsx';
import { textAt } from '../../../packages/ui/matter/foreign.ts';
import { VerdictFields } from '../../../packages/ui/matter/verdict-fields.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { actUponInput, feedbackInput } from '../inputs.ts';
import { type InformationData, verdicts } from '../schema.ts';
import { useInformationText } from './text/index.ts';

const line = (text: string) => text.split('\n')[0] ?? '';

export const actUponForm = commandForm<{ readonly text: string }>({
  command: 'actUpon',
  schema: actUponInput,
  blank: () => ({ text: '' }),
  title: (draft) => line(draft.text),
  input: (draft) => ({ text: orMissing(draft.text.trim()) }),
  Fields: ({ form }) => {
    const t = useInformationText();
    return (
      <ProseField
        field={form.field('text')}
        label={t('act.text')}
        help={t('act.text.help')}
        required
        rows={3}
        max={2_000}
      />
    );
  },
  Review: ({ input }) => <RecordText block>{textAt(input, 'text') ?? ''}</RecordText>,
});

interface FeedbackDraft {
  readonly verdict: InformationData<'feedback'>['verdict'] | '';
  readonly note: string;
}

export const feedbackForm = commandForm<FeedbackDraft>({
  command: 'giveFeedback',
  schema: feedbackInput,
  blank: () => ({ verdict: '', note: '' }),
  title: (draft) => line(draft.note),
  input: (draft) => ({ verdict: orMissing(draft.verdict), note: orNull(draft.note) }),
  Fields: ({ form }) => (
    <FieldStack>
      <VerdictFields verdict={form.field('verdict')} note={form.field('note')} verdicts={verdicts} />
    </FieldStack>
  ),
  Review: ({ input }) => <FeedbackView data={input} />,
});
