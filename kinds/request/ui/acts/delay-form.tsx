import { SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { MomentField } from '../../../../packages/ui/form/time-fields.tsx';
import { commandForm, type FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { useGroup, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { orMissing } from '../../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { delayInput } from '../../inputs.ts';
import { type DelayReason, delayReasons } from '../../vocabulary.ts';
import { DelayBody } from '../record/bodies.tsx';
import { useRequestText } from '../text/index.ts';

interface DelayDraft {
  readonly reason: DelayReason | '';
  readonly note: string;
  /** ISO instant. */
  readonly until: string;
}

export const delayForm = commandForm<DelayDraft>({
  command: 'delay',
  schema: delayInput,
  blank: () => ({ reason: '', note: '', until: '' }),
  title: (draft) => draft.note,
  input: ({ reason, note, until }) => ({
    reason: orMissing(reason),
    note: orMissing(note.trim()),
    until: orMissing(until),
  }),
  Fields: DelayFields,
  Review: ({ input }) => <DelayBody data={input} />,
});

/** A reason and a new date, in the zone in which the group counts its deadlines. */
function DelayFields({ form, scope }: { form: Form<DelayDraft>; scope: FormScope }) {
  const t = useRequestText();
  const m = useMatterText();
  const own = useSurroundings().zone;
  const zone = useGroup(scope.group)?.zone ?? own;
  return (
    <FieldStack>
      <SelectField
        field={form.field('reason')}
        label={t('delay.reason')}
        required
        none={m('choose')}
        choices={delayReasons.map((value) => ({ value, label: t(`delayReason.${value}`) }))}
      />
      <MomentField
        field={form.field('until')}
        label={t('delay.until')}
        help={t('delay.until.help', { zone })}
        required
        zone={zone}
      />
      <ProseField field={form.field('note')} label={t('delay.note')} required rows={2} max={2_000} />
    </FieldStack>
  );
}
