import { FieldStack } from '../../../packages/ui/form/field-stack.tsx';
import { LineField, ProseField } from '../../../packages/ui/form/text-fields.tsx';
import { DayField } from '../../../packages/ui/form/time-fields.tsx';
import { commandForm } from '../../../packages/ui/kind/kind-ui.ts';
import { orMissing, orNull } from '../../../packages/ui/matter/drafts.ts';
import { askDeferralInput, proposeWithdrawalInput } from '../inputs.ts';
import { DeferralView, ReasonView } from './said.tsx';
import { useCommitmentText } from './text/index.ts';

export const askDeferralForm = commandForm<{ readonly due: string; readonly reason: string }>({
  command: 'askDeferral',
  schema: askDeferralInput,
  blank: () => ({ due: '', reason: '' }),
  title: ({ reason }) => reason,
  input: ({ due, reason }) => ({ due: orMissing(due), reason: orMissing(reason.trim()) }),
  Fields: ({ form }) => {
    const t = useCommitmentText();
    return (
      <FieldStack>
        <DayField field={form.field('due')} label={t('deferral.day')} required />
        <ProseField field={form.field('reason')} label={t('reason')} required rows={3} max={2_000} />
      </FieldStack>
    );
  },
  Review: DeferralView,
});

/** The address of a record holds its number. */
const numberIn = (text: string): string | null => /[a-z][a-z0-9-]{1,31}\.[0-9a-f-]{36}/.exec(text)?.[0] ?? orNull(text);

export const proposeWithdrawalForm = commandForm<{ readonly reason: string; readonly by: string }>({
  command: 'proposeWithdrawal',
  schema: proposeWithdrawalInput,
  blank: () => ({ reason: '', by: '' }),
  title: ({ reason }) => reason,
  input: ({ reason, by }) => ({ reason: orMissing(reason.trim()), by: numberIn(by) }),
  Fields: ({ form }) => {
    const t = useCommitmentText();
    return (
      <FieldStack>
        <ProseField
          field={form.field('reason')}
          label={t('reason')}
          help={t('withdrawal.help')}
          required
          rows={3}
          max={2_000}
        />
        <LineField field={form.field('by')} label={t('withdrawal.by')} help={t('withdrawal.by.help')} max={400} ltr />
      </FieldStack>
    );
  },
  Review: ReasonView,
});
