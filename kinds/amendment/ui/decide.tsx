import { ProseField } from '../../../packages/ui/form/text-fields.tsx';
import { commandForm, type FormScope } from '../../../packages/ui/kind/kind-ui.ts';
import { orMissing, orNull } from '../../../packages/ui/matter/drafts.ts';
import { textAt } from '../../../packages/ui/matter/foreign.ts';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { approvalInput, refusalInput } from '../schema.ts';
import { stateOf } from './read.ts';
import { useAmendmentText } from './text/index.ts';

/** What the head saw when the page was loaded is what is agreed to: its hash goes with the approval. */
function hashOf({ view }: FormScope): string | undefined {
  return view === null ? undefined : stateOf(view).proposed?.hash;
}

export const approveForm = commandForm<{ readonly note: string }>({
  command: 'approve',
  schema: approvalInput,
  blank: () => ({ note: '' }),
  title: ({ note }) => note,
  input: ({ note }, scope) => ({ hash: hashOf(scope), note: orNull(note) }),
  Fields: ({ form }) => {
    const t = useAmendmentText();
    return <ProseField field={form.field('note')} label={t('note')} help={t('note.help')} rows={2} max={2_000} />;
  },
  Review: ({ input }) => {
    const t = useAmendmentText();
    const note = textAt(input, 'note');
    return (
      <Facts>
        <Fact label={t('what.hash')}>
          <bdi dir="ltr">{textAt(input, 'hash')}</bdi>
        </Fact>
        <Fact label={t('note')}>{note === null ? null : <RecordText block>{note}</RecordText>}</Fact>
      </Facts>
    );
  },
});

export const refuseForm = commandForm<{ readonly reason: string }>({
  command: 'refuse',
  schema: refusalInput,
  blank: () => ({ reason: '' }),
  title: ({ reason }) => reason,
  input: ({ reason }) => ({ reason: orMissing(reason.trim()) }),
  Fields: ({ form }) => {
    const t = useAmendmentText();
    return (
      <ProseField
        field={form.field('reason')}
        label={t('reason')}
        help={t('reason.help')}
        required
        rows={3}
        max={2_000}
      />
    );
  },
  Review: ({ input }) => <RecordText block>{textAt(input, 'reason') ?? ''}</RecordText>,
});
