import type { Form } from '../../../packages/ui/form/form.ts';
import { ProseField } from '../../../packages/ui/form/text-fields.tsx';
import { commandForm } from '../../../packages/ui/kind/kind-ui.ts';
import { orMissing } from '../../../packages/ui/matter/drafts.ts';
import { textAt } from '../../../packages/ui/matter/foreign.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { revokeInput } from '../inputs.ts';
import { useMatchText } from './text/index.ts';

interface ReasonDraft {
  readonly reason: string;
}

/** Stops answering under the tags of this week. */
export const revokeForm = commandForm<ReasonDraft>({
  command: 'revoke',
  schema: revokeInput,
  blank: () => ({ reason: '' }),
  title: ({ reason }) => reason,
  input: ({ reason }) => ({ reason: orMissing(reason.trim()) }),
  Fields: ReasonFields,
  Review: ({ input }) => <RecordText block>{textAt(input, 'reason') ?? ''}</RecordText>,
});

function ReasonFields({ form }: { form: Form<ReasonDraft> }) {
  const t = useMatchText();
  return (
    <ProseField
      field={form.field('reason')}
      label={t('revoke.reason')}
      help={t('revoke.help')}
      required
      rows={2}
      max={2_000}
    />
  );
}
