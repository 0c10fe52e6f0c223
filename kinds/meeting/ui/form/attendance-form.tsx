import { OneField } from '../../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import { MomentField } from '../../../../packages/ui/form/time-fields.tsx';
import { commandForm, type FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { orMissing } from '../../../../packages/ui/matter/drafts.ts';
import { recordAttendanceInput } from '../../inputs.ts';
import { sittingToMinute, timesOf } from '../../sittings.ts';
import { answerOf } from '../../states.ts';
import { stateOf } from '../read.ts';
import { AttendanceSaid } from '../record/said.tsx';
import { useMeetingText } from '../text/index.ts';
import { type DelegateDraft, DelegationField, delegationInput } from './rows.tsx';
import { SittingField, sittingInput } from './sitting-field.tsx';

interface AttendanceDraft {
  readonly sitting: string;
  readonly present: 'yes' | 'no' | '';
  readonly delegation: readonly DelegateDraft[];
  readonly minutesDue: string;
  readonly zone: string;
}

const minutesWithinDays = 7;

/** The delegation that was announced stands ready; the minutes are due a week after. */
function blank({ view, now, others }: FormScope): AttendanceDraft {
  const state = view === null ? null : stateOf(view);
  const sitting = state === null ? null : sittingToMinute(state, now.toISOString());
  const end = state === null ? null : (timesOf(state, sitting)?.end ?? null);
  const me = state?.members.find((member) => !others.includes(member)) ?? '';
  const announced = state === null ? null : answerOf(state, me);
  return {
    ...{ sitting: sitting ?? '', present: 'yes', delegation: announced?.delegation ?? [] },
    minutesDue: end === null ? '' : new Date(Date.parse(end) + minutesWithinDays * 86_400_000).toISOString(),
    zone: state?.time?.start.zone ?? 'UTC',
  };
}

export const recordAttendanceForm = commandForm<AttendanceDraft>({
  command: 'recordAttendance',
  schema: recordAttendanceInput,
  blank,
  title: () => '',
  input: ({ sitting, present, delegation, minutesDue, zone }) => ({
    ...{ sitting: sittingInput(sitting), present: present === '' ? undefined : present === 'yes' },
    delegation: present === 'yes' ? delegationInput(delegation) : [],
    ...{ minutesDue: orMissing(minutesDue), zone },
  }),
  Fields: ({ form, scope }) => {
    const t = useMeetingText();
    const { zone } = useSurroundings();
    return (
      <FieldStack>
        <SittingField field={form.field('sitting')} scope={scope} />
        <OneField
          field={form.field('present')}
          label={t('attendance.own')}
          required
          choices={[
            { value: 'yes', label: t('present') },
            { value: 'no', label: t('notPresent') },
          ]}
        />
        {form.value.present === 'yes' ? <DelegationField form={form} field={form.field('delegation')} /> : null}
        <MomentField
          field={form.field('minutesDue')}
          zone={form.value.zone || zone}
          label={t('minutesDue')}
          help={t('minutesDue.help')}
          required
        />
      </FieldStack>
    );
  },
  Review: ({ input }) => <AttendanceSaid data={input} />,
});
