import { commandForm } from '../../../../packages/ui/kind/kind-ui.ts';
import { MarksView } from '../../../../packages/ui/matter/marks-view.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { askInput as schema } from '../../inputs.ts';
import { type AskDraft, askInput, blankAsk } from './ask-draft.ts';
import { AskFields } from './ask-fields.tsx';
import { QuestionView } from './question-view.tsx';

export const askForm = commandForm<AskDraft>({
  command: 'ask',
  schema,
  blank: blankAsk,
  title: (draft) => draft.title,
  input: askInput,
  Fields: AskFields,
  Review: AskReview,
});

/** The request exactly as it will be sent. */
function AskReview({ input, group }: { input: unknown; group: string }) {
  const read = schema.safeParse(input);
  if (!read.success) return null;
  return (
    <>
      <h3>
        <RecordText>{read.data.title}</RecordText>
      </h3>
      <MarksView handling={read.data.handling} tlp={read.data.tlp} pap={read.data.pap} />
      <QuestionView question={read.data} group={group} />
    </>
  );
}
