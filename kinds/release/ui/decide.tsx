import { ProseField } from '../../../packages/ui/form/text-fields.tsx';
import { commandForm, type FormScope } from '../../../packages/ui/kind/kind-ui.ts';
import { orMissing, orNull } from '../../../packages/ui/matter/drafts.ts';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { approvalInput, refusalInput } from '../schema.ts';
import { stateOf } from './read.ts';
import { useReleaseText } from './text/index.ts';

/** What the head saw when the page was loaded is what is signed for: the digest goes with the approval. */
function digestOf({ view }: FormScope): string | undefined {
  return view === null ? undefined : stateOf(view).proposed?.digest;
}

export const approveForm = commandForm<{ readonly note: string }>({
  command: 'approve',
  schema: approvalInput,
  blank: () => ({ note: '' }),
  title: (draft) => draft.note.split('\n')[0] ?? '',
  input: (draft, scope) => ({ digest: digestOf(scope), note: orNull(draft.note) }),
  Fields: ({ form }) => {
    const t = useReleaseText();
    return (
      <ProseField
        field={form.field('note')}
        label={t('approve.note')}
        help={t('approve.note.help')}
        rows={2}
        max={2_000}
      />
    );
  },
  Review: ({ input }) => {
    const t = useReleaseText();
    const read = approvalInput.safeParse(input);
    if (!read.success) return null;
    return (
      <Facts>
        <Fact label={t('what.digest')}>
          <bdi dir="ltr">{read.data.digest}</bdi>
        </Fact>
        <Fact label={t('approve.note')}>
          {read.data.note === null ? null : <RecordText block>{read.data.note}</RecordText>}
        </Fact>
      </Facts>
    );
  },
});

export const refuseForm = commandForm<{ readonly reason: string }>({
  command: 'refuse',
  schema: refusalInput,
  blank: () => ({ reason: '' }),
  title: (draft) => draft.reason.split('\n')[0] ?? '',
  input: (draft) => ({ reason: orMissing(draft.reason.trim()) }),
  Fields: ({ form }) => {
    const t = useReleaseText();
    return (
      <ProseField
        field={form.field('reason')}
        label={t('refuse.reason')}
        help={t('refuse.reason.help')}
        required
        rows={3}
        max={2_000}
      />
    );
  },
  Review: ({ input }) => {
    const read = refusalInput.safeParse(input);
    return read.success ? <RecordText block>{read.data.reason}</RecordText> : null;
  },
});
