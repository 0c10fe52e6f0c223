import { OneField } from '../../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm } from '../../../../packages/ui/kind/kind-ui.ts';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { closeInput } from '../../inputs.ts';
import { closingOutcomes } from '../../vocabulary.ts';
import { ClosingBody } from '../record/bodies.tsx';
import { useRequestText } from '../text/index.ts';

interface CloseDraft {
  readonly outcome: (typeof closingOutcomes)[number] | '';
  readonly note: string;
}

export const closeForm = commandForm<CloseDraft>({
  command: 'close',
  schema: closeInput,
  blank: () => ({ outcome: '', note: '' }),
  title: (draft) => draft.note,
  input: ({ outcome, note }) => ({ outcome: orMissing(outcome), note: orNull(note) }),
  Fields: CloseFields,
  Review: ({ input }) => <ClosingBody data={input} />,
});

function CloseFields({ form }: { form: Form<CloseDraft> }) {
  const t = useRequestText();
  const m = useMatterText();
  return (
    <FieldStack>
      <OneField
        field={form.field('outcome')}
        label={t('close.outcome')}
        required
        choices={closingOutcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
      />
      <ProseField field={form.field('note')} label={m('note')} rows={2} max={4_000} />
    </FieldStack>
  );
}
