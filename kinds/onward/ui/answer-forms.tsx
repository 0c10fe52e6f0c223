import { SelectField } from '../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../packages/ui/form/field-stack.tsx';
import { ProseField } from '../../../packages/ui/form/text-fields.tsx';
import { DayField } from '../../../packages/ui/form/time-fields.tsx';
import { commandForm } from '../../../packages/ui/kind/kind-ui.ts';
import { orMissing, orNull } from '../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../packages/ui/matter/text/index.ts';
import { permitInput, refuseInput, reportUseInput, withdrawInput } from '../inputs.ts';
import { grounds } from '../schema.ts';
import { Said } from './said.tsx';
import { useOnwardText } from './text/index.ts';

export const permitForm = commandForm<{ readonly conditions: string; readonly until: string }>({
  command: 'permit',
  schema: permitInput,
  blank: () => ({ conditions: '', until: '' }),
  title: ({ conditions }) => conditions,
  input: ({ conditions, until }) => ({ conditions: orNull(conditions), until: orNull(until) }),
  Fields: ({ form }) => {
    const t = useOnwardText();
    return (
      <FieldStack>
        <ProseField
          field={form.field('conditions')}
          label={t('conditions')}
          help={t('conditions.help')}
          rows={2}
          max={2_000}
        />
        <DayField field={form.field('until')} label={t('until')} help={t('until.help')} />
      </FieldStack>
    );
  },
  Review: ({ input }) => <Said data={input} />,
});

export const refuseForm = commandForm<{ readonly ground: (typeof grounds)[number] | ''; readonly explanation: string }>(
  {
    command: 'refuse',
    schema: refuseInput,
    blank: () => ({ ground: '', explanation: '' }),
    title: ({ explanation }) => explanation,
    input: ({ ground, explanation }) => ({ ground: orMissing(ground), explanation: orNull(explanation) }),
    Fields: ({ form }) => {
      const t = useOnwardText();
      const m = useMatterText();
      return (
        <FieldStack>
          <SelectField
            field={form.field('ground')}
            label={t('ground')}
            required
            none={m('choose')}
            choices={grounds.map((value) => ({ value, label: t(`ground.${value}`) }))}
          />
          <ProseField field={form.field('explanation')} label={t('explanation')} rows={2} max={2_000} />
        </FieldStack>
      );
    },
    Review: ({ input }) => <Said data={input} />,
  },
);

export const withdrawForm = commandForm<{ readonly reason: string }>({
  command: 'withdraw',
  schema: withdrawInput,
  blank: () => ({ reason: '' }),
  title: ({ reason }) => reason,
  input: ({ reason }) => ({ reason: orMissing(reason.trim()) }),
  Fields: ({ form }) => {
    const t = useOnwardText();
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
  Review: ({ input }) => <Said data={input} />,
});

export const reportUseForm = commandForm<{ readonly note: string }>({
  command: 'reportUse',
  schema: reportUseInput,
  blank: () => ({ note: '' }),
  title: ({ note }) => note,
  input: ({ note }) => ({ note: orMissing(note.trim()) }),
  Fields: ({ form }) => {
    const t = useOnwardText();
    return (
      <FieldStack>
        <ProseField field={form.field('note')} label={t('note')} help={t('note.help')} required rows={2} max={2_000} />
      </FieldStack>
    );
  },
  Review: ({ input }) => <Said data={input} />,
});
