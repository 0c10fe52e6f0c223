import { SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm } from '../../../../packages/ui/kind/kind-ui.ts';
import { orMissing } from '../../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { refuseInput } from '../../inputs.ts';
import { type RefusalGround, refusalGrounds } from '../../vocabulary.ts';
import { RefusalBody } from '../record/bodies.tsx';
import { useRequestText } from '../text/index.ts';

interface RefuseDraft {
  readonly ground: RefusalGround | '';
  readonly explanation: string;
}

export const refuseForm = commandForm<RefuseDraft>({
  command: 'refuse',
  schema: refuseInput,
  blank: () => ({ ground: '', explanation: '' }),
  title: (draft) => draft.explanation,
  input: ({ ground, explanation }) => ({ ground: orMissing(ground), explanation: orMissing(explanation.trim()) }),
  Fields: RefuseFields,
  Review: ({ input }) => <RefusalBody data={input} />,
});

/** A ground of the law's list, and words for it. */
function RefuseFields({ form }: { form: Form<RefuseDraft> }) {
  const t = useRequestText();
  const m = useMatterText();
  return (
    <FieldStack>
      <SelectField
        field={form.field('ground')}
        label={t('refuse.ground')}
        help={t('refuse.ground.help')}
        required
        none={m('choose')}
        choices={refusalGrounds.map((value) => ({ value, label: t(`ground.${value}`) }))}
      />
      <ProseField
        field={form.field('explanation')}
        label={t('refuse.explanation')}
        help={t('refuse.explanation.help')}
        required
        rows={3}
        max={4_000}
      />
    </FieldStack>
  );
}
