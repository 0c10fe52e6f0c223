import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import { ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm } from '../../../../packages/ui/kind/kind-ui.ts';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { acknowledgeInput, cancelInput } from '../../inputs.ts';
import { useAlertText } from '../text/index.ts';

export const cancelForm = commandForm<{ readonly reason: string }>({
  command: 'cancel',
  schema: cancelInput,
  blank: () => ({ reason: '' }),
  title: ({ reason }) => reason,
  input: ({ reason }) => ({ reason: orMissing(reason.trim()) }),
  Fields: ({ form }) => {
    const t = useAlertText();
    return (
      <FieldStack>
        <ProseField
          field={form.field('reason')}
          label={t('reason')}
          help={t('reason.help')}
          required
          rows={2}
          max={2_000}
        />
      </FieldStack>
    );
  },
  Review: ({ input }) => {
    const read = cancelInput.safeParse(input);
    return read.success ? <RecordText block>{read.data.reason}</RecordText> : null;
  },
});

export const acknowledgeForm = commandForm<{ readonly note: string }>({
  command: 'acknowledge',
  schema: acknowledgeInput,
  blank: () => ({ note: '' }),
  title: ({ note }) => note,
  input: ({ note }) => ({ note: orNull(note) }),
  Fields: ({ form }) => {
    const t = useAlertText();
    return (
      <FieldStack>
        <ProseField field={form.field('note')} label={t('note')} help={t('note.help')} rows={2} max={1_000} />
      </FieldStack>
    );
  },
  Review: ({ input }) => {
    const t = useAlertText();
    const read = acknowledgeInput.safeParse(input);
    if (!read.success) return null;
    return read.data.note === null ? <p>{t('note.none')}</p> : <RecordText block>{read.data.note}</RecordText>;
  },
});
