import { OneField, SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import { LineField, ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { DayField } from '../../../../packages/ui/form/time-fields.tsx';
import { commandForm, type FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { numberFrom } from '../../../../packages/ui/named/numbers.ts';
import { endPeriodInput, retireInput, setPeriodInput } from '../../inputs.ts';
import { type Period, uses } from '../../schema.ts';
import { stateIn } from '../read.ts';
import { useCapacityText } from '../text/index.ts';
import { Told } from '../told.tsx';

const Review = ({ input }: { input: unknown }) => <Told data={input} />;

interface PeriodDraft {
  readonly use: Period['use'] | '';
  readonly count: string;
  readonly from: string;
  readonly until: string;
  readonly note: string;
}

export const setPeriodForm = commandForm<PeriodDraft>({
  command: 'setPeriod',
  schema: setPeriodInput,
  blank: ({ now }) => ({ use: '', count: '1', from: now.toISOString().slice(0, 10), until: '', note: '' }),
  title: ({ note }) => note,
  input: ({ use, count, from, until, note }) => ({
    ...{
      use: orMissing(use),
      count: numberFrom(count),
      from: orMissing(from),
      until: orNull(until),
      note: orNull(note),
    },
  }),
  Fields: ({ form }) => {
    const t = useCapacityText();
    return (
      <FieldStack>
        <OneField
          field={form.field('use')}
          label={t('use')}
          required
          choices={uses.map((value) => ({ value, label: t(`use.${value}`) }))}
        />
        <Columns>
          <LineField field={form.field('count')} label={t('period.count')} required max={6} ltr />
          <DayField field={form.field('from')} label={t('from')} required />
          <DayField field={form.field('until')} label={t('until')} help={t('until.help')} />
        </Columns>
        <LineField field={form.field('note')} label={t('note')} max={300} />
      </FieldStack>
    );
  },
  Review,
});

const open = ({ view }: FormScope): readonly Period[] => stateIn(view).periods.filter(({ ended }) => ended === null);

export const endPeriodForm = commandForm<{ readonly period: string; readonly until: string }>({
  command: 'endPeriod',
  schema: endPeriodInput,
  blank: (scope) => ({ period: open(scope)[0]?.id ?? '', until: scope.now.toISOString().slice(0, 10) }),
  title: () => '',
  input: ({ period, until }) => ({ period: orMissing(period), until: orMissing(until) }),
  Fields: ({ form, scope }) => {
    const t = useCapacityText();
    const m = useMatterText();
    return (
      <FieldStack>
        <SelectField
          field={form.field('period')}
          label={t('period')}
          required
          none={m('choose')}
          choices={open(scope).map(({ id, use, count, from }) => ({
            value: id,
            label: `${t(`use.${use}`)}: ${count} · ${from}`,
          }))}
        />
        <DayField field={form.field('until')} label={t('until.last')} required />
      </FieldStack>
    );
  },
  Review,
});

export const retireForm = commandForm<{ readonly reason: string }>({
  command: 'retire',
  schema: retireInput,
  blank: () => ({ reason: '' }),
  title: ({ reason }) => reason,
  input: ({ reason }) => ({ reason: orMissing(reason.trim()) }),
  Fields: ({ form }) => {
    const t = useCapacityText();
    return (
      <FieldStack>
        <ProseField field={form.field('reason')} label={t('reason')} required rows={3} max={2_000} />
      </FieldStack>
    );
  },
  Review,
});
