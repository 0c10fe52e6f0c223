import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm, type FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { orMissing } from '../../../../packages/ui/matter/drafts.ts';
import { textAt } from '../../../../packages/ui/matter/foreign.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { objectInput, signInput, withdrawInput } from '../../inputs.ts';
import { pending } from '../../versions.ts';
import { stateOf } from '../read.ts';
import { useMandateText } from '../text/index.ts';
import { TermsView } from './terms-view.tsx';

const onTable = ({ view }: FormScope) => (view === null ? null : pending(stateOf(view)));

/** What is signed stands in the form, whole. */
export const signForm = commandForm<{ readonly proposal: string }>({
  command: 'sign',
  schema: signInput,
  blank: (scope) => ({ proposal: onTable(scope)?.id ?? '' }),
  title: ({ proposal }) => proposal,
  input: ({ proposal }) => ({ proposal: orMissing(proposal) }),
  Fields: ({ scope }) => {
    const t = useMandateText();
    const proposal = onTable(scope);
    if (proposal === null) return null;
    return (
      <FieldStack>
        <p>{t('sign.words', { version: proposal.version })}</p>
        <TermsView {...proposal} />
      </FieldStack>
    );
  },
  Review: ({ input }) => {
    const t = useMandateText();
    return <Notice tone="warn" title={t('sign.review', { proposal: textAt(input, 'proposal') ?? '' })} />;
  },
});

interface Reasoned {
  readonly proposal: string;
  readonly reason: string;
}

function ReasonFields({ form }: { form: Form<Reasoned> }) {
  const t = useMandateText();
  return (
    <FieldStack>
      <ProseField field={form.field('reason')} label={t('reason')} required rows={2} max={2_000} />
    </FieldStack>
  );
}

function ReasonReview({ input }: { input: unknown }) {
  return <RecordText block>{textAt(input, 'reason') ?? ''}</RecordText>;
}

const reasoned = {
  blank: (scope: FormScope): Reasoned => ({ proposal: onTable(scope)?.id ?? '', reason: '' }),
  title: ({ reason }: Reasoned) => reason,
  input: ({ proposal, reason }: Reasoned) => ({ proposal: orMissing(proposal), reason: orMissing(reason.trim()) }),
  Fields: ReasonFields,
  Review: ReasonReview,
};

export const objectForm = commandForm<Reasoned>({ command: 'object', schema: objectInput, ...reasoned });
export const withdrawForm = commandForm<Reasoned>({ command: 'withdraw', schema: withdrawInput, ...reasoned });
