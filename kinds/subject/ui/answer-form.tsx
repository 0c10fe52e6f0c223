import { OneField } from '../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../packages/ui/form/form.ts';
import { LineField, ProseField } from '../../../packages/ui/form/text-fields.tsx';
import { commandForm, type FormScope } from '../../../packages/ui/kind/kind-ui.ts';
import { orMissing, orNull } from '../../../packages/ui/matter/drafts.ts';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { prolongInput, answerInput as schema } from '../inputs.ts';
import { neutralWords } from '../neutral-words.ts';
import { outcomes, type SubjectData } from '../schema.ts';
import { AnswerView } from './answer-view.tsx';
import { stateOf } from './read.ts';
import { useSubjectText } from './text/index.ts';

interface AnswerDraft {
  readonly outcome: SubjectData<'answered'>['outcome'] | '';
  readonly authority: string;
  readonly text: string;
  /** One number a line. */
  readonly corrections: string;
  readonly recalls: string;
}

const lines = (text: string): readonly string[] => text.split('\n').flatMap((one) => orNull(one) ?? []);

/** What the person will read, where the node writes it. */
function formula({ view }: FormScope, authority: string): string | null {
  const petition = view === null ? null : (stateOf(view).received?.petition ?? null);
  return petition === null || authority.trim() === '' ? null : neutralWords(petition.language, authority.trim());
}

export const answerForm = commandForm<AnswerDraft>({
  command: 'answer',
  schema,
  blank: () => ({ outcome: '', authority: '', text: '', corrections: '', recalls: '' }),
  title: ({ text }) => text.slice(0, 100),
  input: ({ outcome, authority, text, corrections, recalls }, scope) => ({
    outcome: orMissing(outcome),
    authority: orMissing(authority.trim()),
    text: outcome === 'neutral' ? formula(scope, authority) : orNull(text),
    corrections: outcome === 'neutral' ? [] : lines(corrections),
    recalls: outcome === 'neutral' ? [] : lines(recalls),
  }),
  Fields: AnswerFields,
  Review: ({ input }) => {
    const read = schema.safeParse(input);
    return read.success ? <AnswerView answer={read.data} /> : null;
  },
});

function AnswerFields({ form, scope }: { form: Form<AnswerDraft>; scope: FormScope }) {
  const t = useSubjectText();
  const { outcome, authority } = form.value;
  const right = scope.view === null ? null : stateOf(scope.view).received?.petition.right;
  const neutral = formula(scope, authority);
  const granted = outcome === 'granted' || outcome === 'partly';
  return (
    <FieldStack>
      <OneField
        field={form.field('outcome')}
        label={t('outcome')}
        required
        choices={outcomes.map((value) => ({ value, label: t(`outcome.${value}`), help: t(`outcome.${value}.help`) }))}
      />
      <LineField
        field={form.field('authority')}
        label={t('answer.authority')}
        help={t('answer.authority.help')}
        required
        max={200}
      />
      {outcome === 'neutral' ? (
        <Notice tone="info" title={t('answer.formula')}>
          {neutral === null ? null : <RecordText block>{neutral}</RecordText>}
        </Notice>
      ) : (
        <ProseField
          field={form.field('text')}
          label={t('answer.text')}
          help={t('answer.text.help')}
          required
          rows={6}
          max={20_000}
        />
      )}
      {granted && right === 'rectification' ? (
        <ProseField
          field={form.field('corrections')}
          label={t('answer.corrections')}
          help={t('answer.references.help')}
          rows={2}
        />
      ) : null}
      {granted && right === 'erasure' ? (
        <ProseField
          field={form.field('recalls')}
          label={t('answer.recalls')}
          help={t('answer.references.help')}
          rows={2}
        />
      ) : null}
    </FieldStack>
  );
}

export const prolongForm = commandForm<{ readonly reason: string }>({
  command: 'prolong',
  schema: prolongInput,
  blank: () => ({ reason: '' }),
  title: ({ reason }) => reason,
  input: ({ reason }) => ({ reason: orMissing(reason.trim()) }),
  Fields: ({ form }) => {
    const t = useSubjectText();
    return (
      <FieldStack>
        <ProseField
          field={form.field('reason')}
          label={t('prolong.reason')}
          help={t('prolong.reason.help')}
          required
          rows={2}
          max={2_000}
        />
      </FieldStack>
    );
  },
  Review: ({ input }) => {
    const read = prolongInput.safeParse(input);
    return read.success ? <RecordText block>{read.data.reason}</RecordText> : null;
  },
});
