import { type HitVerdict, hitVerdicts } from '../../../packages/kind/feedback.ts';
import { FieldStack } from '../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../packages/ui/form/form.ts';
import { LineField } from '../../../packages/ui/form/text-fields.tsx';
import { commandForm } from '../../../packages/ui/kind/kind-ui.ts';
import { orMissing, orNull } from '../../../packages/ui/matter/drafts.ts';
import { FeedbackView } from '../../../packages/ui/matter/feedback-view.tsx';
import { textAt } from '../../../packages/ui/matter/foreign.ts';
import { useMatterText } from '../../../packages/ui/matter/text/index.ts';
import { VerdictFields } from '../../../packages/ui/matter/verdict-fields.tsx';
import { feedbackInput } from '../inputs.ts';
import { useMatchText } from './text/index.ts';

interface FeedbackDraft {
  readonly tag: string;
  readonly verdict: HitVerdict | '';
  readonly note: string;
}

/** What became of a hit. It is opened from the question at home, which alone knows what was hit, with the tag filled in. */
export const feedbackForm = commandForm<FeedbackDraft>({
  command: 'giveFeedback',
  schema: feedbackInput,
  blank: () => ({ tag: '', verdict: '', note: '' }),
  title: ({ note }) => note,
  input: ({ tag, verdict, note }) => ({
    tag: orMissing(tag.trim()),
    verdict: orMissing(verdict),
    note: orNull(note),
  }),
  Fields: FeedbackFields,
  Review: Told,
});

function FeedbackFields({ form }: { form: Form<FeedbackDraft> }) {
  const t = useMatchText();
  const m = useMatterText();
  return (
    <FieldStack>
      <LineField field={form.field('tag')} label={m('feedback.tag')} help={t('feedback.tag.help')} required max={32} />
      <VerdictFields
        verdict={form.field('verdict')}
        note={form.field('note')}
        verdicts={hitVerdicts}
        noteHelp={t('feedback.note.help')}
      />
    </FieldStack>
  );
}

/** The word with the tag it is about. */
export function Told({ input }: { input: unknown }) {
  const m = useMatterText();
  return (
    <>
      <p>
        {m('feedback.tag')} <code dir="ltr">{textAt(input, 'tag') ?? ''}</code>
      </p>
      <FeedbackView data={input} />
    </>
  );
}
