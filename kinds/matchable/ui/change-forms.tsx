import { FieldStack } from '../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../packages/ui/form/form.ts';
import { ProseField } from '../../../packages/ui/form/text-fields.tsx';
import { commandForm } from '../../../packages/ui/kind/kind-ui.ts';
import { monthAfter, orMissing } from '../../../packages/ui/matter/drafts.ts';
import { textAt, valueAt } from '../../../packages/ui/matter/foreign.ts';
import { IdentifiersField, identifiersIn } from '../../../packages/ui/matter/identifiers-field.tsx';
import { useMatterText } from '../../../packages/ui/matter/text/index.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { addInput, pauseInput, removeInput, resumeInput } from '../schema.ts';
import { type EntriesDraft, entriesIn } from './entries-draft.ts';
import { EntriesFields } from './entries-fields.tsx';
import { useMatchableText } from './text/index.ts';

interface ReasonDraft {
  readonly reason: string;
}
interface RemoveDraft extends ReasonDraft {
  readonly identifiers: string;
}

export const addForm = commandForm<EntriesDraft>({
  command: 'add',
  schema: addInput,
  blank: ({ now }) => ({ type: '', identifiers: '', source: '', until: monthAfter(now, 1) }),
  title: ({ source }) => source,
  input: (draft) => ({ entries: entriesIn(draft) }),
  Fields: ({ form }) => (
    <FieldStack>
      <EntriesFields form={form} />
    </FieldStack>
  ),
  Review: Changed,
});

export const removeForm = commandForm<RemoveDraft>({
  command: 'remove',
  schema: removeInput,
  blank: () => ({ identifiers: '', reason: '' }),
  title: ({ reason }) => reason,
  input({ identifiers, reason }) {
    const { listed, damaged } = identifiersIn(identifiers, null);
    const entries = listed.map(({ type, value }) => ({ type, value }));
    return { entries: damaged.length > 0 ? undefined : entries, reason: orMissing(reason.trim()) };
  },
  Fields: RemoveFields,
  Review: Changed,
});

function RemoveFields({ form }: { form: Form<RemoveDraft> }) {
  const t = useMatchableText();
  return (
    <FieldStack>
      <IdentifiersField
        field={{ ...form.field('identifiers'), name: 'entries' }}
        label={t('remove.entries')}
        help={t('entries.help')}
        meant={null}
      />
      <Reason form={form} />
    </FieldStack>
  );
}

export const pauseForm = commandForm<ReasonDraft>({
  command: 'pause',
  schema: pauseInput,
  blank: () => ({ reason: '' }),
  title: ({ reason }) => reason,
  input: ({ reason }) => ({ reason: orMissing(reason.trim()) }),
  Fields: ({ form }) => <Reason form={form} />,
  Review: Changed,
});

export const resumeForm = commandForm<object>({
  command: 'resume',
  schema: resumeInput,
  blank: () => ({}),
  title: () => '',
  input: () => ({}),
  Fields: () => null,
  Review() {
    const t = useMatchableText();
    return <p>{t('means.week')}</p>;
  },
});

function Reason<D extends ReasonDraft>({ form }: { form: Form<D> }) {
  const t = useMatchableText();
  const field = form.field('reason');
  return <ProseField field={field} label={t('reason')} required rows={2} max={2_000} />;
}

/** How many are meant, and why. */
function Changed({ input }: { input: unknown }) {
  const m = useMatterText();
  const entries = valueAt(input, 'entries');
  const reason = textAt(input, 'reason');
  return (
    <>
      {Array.isArray(entries) ? <p>{m('id.count', { count: entries.length })}</p> : null}
      {reason === null ? null : <RecordText block>{reason}</RecordText>}
    </>
  );
}
