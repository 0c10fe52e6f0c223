import { Columns } from '../../../../packages/ui/form/columns.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { RowsField } from '../../../../packages/ui/form/rows-field.tsx';
import { LineField } from '../../../../packages/ui/form/text-fields.tsx';
import { DayField } from '../../../../packages/ui/form/time-fields.tsx';
import { commandForm } from '../../../../packages/ui/kind/kind-ui.ts';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { planDutyInput } from '../../inputs.ts';
import type { RosterState } from '../../schema.ts';
import { stateIn } from '../read.ts';
import { useRosterText } from '../text/index.ts';
import { Told } from '../told.tsx';
import { PersonField } from './fields.tsx';

interface TurnDraft {
  readonly first: string;
  readonly last: string;
  readonly from: string;
  readonly to: string;
  readonly person: string;
  readonly substitute: string;
  readonly telephone: string;
}
const blankTurn: TurnDraft = {
  first: '',
  last: '',
  from: '07:00',
  to: '19:00',
  person: '',
  substitute: '',
  telephone: '',
};

/** A turn is the same hours on each day from a first to a last one; day and night are two turns. */
export const planDutyForm = commandForm<{ readonly turns: readonly TurnDraft[] }>({
  command: 'planDuty',
  schema: planDutyInput,
  blank: () => ({ turns: [blankTurn] }),
  title: ({ turns }) => turns[0]?.first ?? '',
  input: ({ turns }) => ({
    turns: turns.map(({ first, last, from, to, person, substitute, telephone }) => ({
      ...{ first: orMissing(first), last: orMissing(last === '' ? first : last) },
      ...{ from: orMissing(from.trim()), to: orMissing(to.trim()), person: orMissing(person) },
      ...{ substitute: orNull(substitute), telephone: orNull(telephone) },
    })),
  }),
  Fields: ({ form, scope }) => {
    const t = useRosterText();
    const state = stateIn(scope.view);
    return (
      <FieldStack>
        <RowsField
          label={t('turns')}
          help={t('turns.help', { zone: state.opened?.zone ?? '' })}
          form={form}
          field={form.field('turns')}
          blank={() => blankTurn}
          max={20}
          name={(position) => t('turns.one', { position })}
          words={{ add: t('turns.add'), remove: t('turns.remove') }}
          row={({ form: one }) => <TurnFields form={one} state={state} />}
        />
      </FieldStack>
    );
  },
  Review: ({ input, group }) => <Told data={input} group={group} />,
});

function TurnFields({ form, state }: { form: Form<TurnDraft>; state: RosterState }) {
  const t = useRosterText();
  return (
    <>
      <Columns>
        <DayField field={form.field('first')} label={t('turn.first')} required />
        <DayField field={form.field('last')} label={t('turn.last')} help={t('turn.last.help')} />
      </Columns>
      <Columns>
        <LineField field={form.field('from')} label={t('turn.from')} required max={5} ltr placeholder="07:00" />
        <LineField
          field={form.field('to')}
          label={t('turn.to')}
          help={t('turn.to.help')}
          required
          max={5}
          ltr
          placeholder="19:00"
        />
      </Columns>
      <PersonField field={form.field('person')} state={state} label={t('onDuty')} />
      <PersonField field={form.field('substitute')} state={state} label={t('substitute')} required={false} />
      <LineField field={form.field('telephone')} label={t('dutyPhone')} help={t('dutyPhone.help')} max={40} ltr />
    </>
  );
}
