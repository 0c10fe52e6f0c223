import { type PieceVerdict, pieceVerdicts } from '../../../../packages/kind/feedback.ts';
import { SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { commandForm, type FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { FeedbackView } from '../../../../packages/ui/matter/feedback-view.tsx';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { VerdictFields } from '../../../../packages/ui/matter/verdict-fields.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { formatInstant } from '../../../../packages/ui/time/moment.tsx';
import { feedbackInput } from '../../inputs.ts';
import type { Reply } from '../../schema.ts';
import { stateOf } from '../record/state-of.ts';
import { useRequestText } from '../text/index.ts';

interface FeedbackDraft {
  readonly statement: string;
  /** Place of the piece in that answer, from 0; '' until one is chosen. */
  readonly item: string;
  readonly verdict: PieceVerdict | '';
  readonly note: string;
}

interface Piece {
  readonly member: string;
  readonly reply: Reply;
  readonly item: number;
  readonly text: string;
}

function piecesIn({ view }: FormScope): readonly Piece[] {
  if (view === null) return [];
  return stateOf(view).desks.flatMap(({ member, replies }) =>
    replies.flatMap((reply) => reply.answer.items.map(({ text }, item) => ({ member, reply, item, text }))),
  );
}

const keyOf = (statement: string, item: string | number): string => `${statement} ${item}`;

/** What a piece of an answer turned out to be, told to whoever gave it. */
export const feedbackForm = commandForm<FeedbackDraft>({
  command: 'giveFeedback',
  schema: feedbackInput,
  blank(scope) {
    const [only, ...others] = piecesIn(scope);
    const alone = only === undefined || others.length > 0 ? null : only;
    return { statement: alone?.reply.id ?? '', item: alone === null ? '' : String(alone.item), verdict: '', note: '' };
  },
  title: ({ note }) => note,
  input: ({ statement, item, verdict, note }) => ({
    statement: orMissing(statement),
    item: item === '' ? undefined : Number(item),
    verdict: orMissing(verdict),
    note: orNull(note),
  }),
  Fields: FeedbackFields,
  Review: ({ input }) => <FeedbackView data={input} />,
});

const longest = 90;
const shortened = (text: string): string => {
  const line = text.split('\n')[0] ?? '';
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
};

function FeedbackFields({ form, scope }: { form: Form<FeedbackDraft>; scope: FormScope }) {
  const t = useRequestText();
  const m = useMatterText();
  const name = useMemberName();
  const { locale } = useVoice();
  const pieces = piecesIn(scope);
  const several = new Set(pieces.map(({ reply }) => reply.id)).size > 1;
  const field = form.field('item');
  const { statement, item } = form.value;
  return (
    <FieldStack>
      <SelectField
        field={{
          name: field.name,
          value: item === '' ? '' : keyOf(statement, item),
          error: field.error ?? form.field('statement').error,
          change(key) {
            const next = pieces.find((one) => keyOf(one.reply.id, one.item) === key);
            form.set({ statement: next?.reply.id ?? '', item: next === undefined ? '' : String(next.item) });
          },
        }}
        label={m('feedback.on')}
        required
        none={m('choose')}
        choices={pieces.map(({ member, reply, item: at, text }) => ({
          value: keyOf(reply.id, at),
          label: shortened(text),
          ...(several
            ? { group: t('said.at', { what: name(member), when: formatInstant(locale, reply.time, 'minute') }) }
            : {}),
        }))}
      />
      <VerdictFields verdict={form.field('verdict')} note={form.field('note')} verdicts={pieceVerdicts} />
    </FieldStack>
  );
}
