import { FieldStack } from '../../../packages/ui/form/field-stack.tsx';
import { ProseField } from '../../../packages/ui/form/text-fields.tsx';
import { commandForm, type FormScope } from '../../../packages/ui/kind/kind-ui.ts';
import { orMissing } from '../../../packages/ui/matter/drafts.ts';
import { agreeWithdrawalInput, refuseWithdrawalInput } from '../inputs.ts';
import { openWithdrawal } from '../states.ts';
import { stateOf } from './read.ts';
import { ReasonView } from './said.tsx';
import { useCommitmentText } from './text/index.ts';

const asked = ({ view }: FormScope): string => (view === null ? '' : (openWithdrawal(stateOf(view))?.id ?? ''));

export const agreeWithdrawalForm = commandForm<{ readonly withdrawal: string }>({
  command: 'agreeWithdrawal',
  schema: agreeWithdrawalInput,
  blank: (scope) => ({ withdrawal: asked(scope) }),
  title: () => '',
  input: ({ withdrawal }) => ({ withdrawal: orMissing(withdrawal) }),
  Fields: ({ scope }) => <ReasonView input={scope.view === null ? null : openWithdrawal(stateOf(scope.view))} />,
  Review: () => <p>{useCommitmentText()('withdrawal.review')}</p>,
});

export const refuseWithdrawalForm = commandForm<{ readonly withdrawal: string; readonly reason: string }>({
  command: 'refuseWithdrawal',
  schema: refuseWithdrawalInput,
  blank: (scope) => ({ withdrawal: asked(scope), reason: '' }),
  title: ({ reason }) => reason,
  input: ({ withdrawal, reason }) => ({ withdrawal: orMissing(withdrawal), reason: orMissing(reason.trim()) }),
  Fields: ({ form }) => {
    const t = useCommitmentText();
    return (
      <FieldStack>
        <ProseField field={form.field('reason')} label={t('reason')} required rows={3} max={2_000} />
      </FieldStack>
    );
  },
  Review: ReasonView,
});
