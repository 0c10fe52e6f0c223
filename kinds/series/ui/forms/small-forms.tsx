import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import { ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm } from '../../../../packages/ui/kind/kind-ui.ts';
import { orMissing } from '../../../../packages/ui/matter/drafts.ts';
import { closeInput, settleInput } from '../../inputs.ts';
import { Said } from '../said.tsx';
import { useSeriesText } from '../text/index.ts';
import { AlarmField } from './open-form.tsx';

export const settleForm = commandForm<{ readonly wanted: string; readonly reason: string }>({
  command: 'settle',
  schema: settleInput,
  blank: () => ({ wanted: '', reason: '' }),
  title: ({ reason }) => reason,
  input: ({ wanted, reason }) => ({
    wanted: wanted === '' ? undefined : Number(wanted),
    reason: orMissing(reason.trim()),
  }),
  Fields: ({ form }) => {
    const t = useSeriesText();
    return (
      <FieldStack>
        <AlarmField form={form} />
        <ProseField field={form.field('reason')} label={t('reason')} required rows={2} max={500} />
      </FieldStack>
    );
  },
  Review: ({ input }) => <Said data={input} />,
});

export const closeForm = commandForm<{ readonly reason: string }>({
  command: 'close',
  schema: closeInput,
  blank: () => ({ reason: '' }),
  title: ({ reason }) => reason,
  input: ({ reason }) => ({ reason: orMissing(reason.trim()) }),
  Fields: ({ form }) => {
    const t = useSeriesText();
    return (
      <FieldStack>
        <ProseField field={form.field('reason')} label={t('reason')} required rows={2} max={500} />
      </FieldStack>
    );
  },
  Review: ({ input }) => <Said data={input} />,
});
