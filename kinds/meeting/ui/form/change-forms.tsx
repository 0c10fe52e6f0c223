import { OneField } from '../../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import { LineField, ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm, type FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { cancelInput, inviteAnewInput, rescheduleInput } from '../../inputs.ts';
import { type Way, ways } from '../../vocabulary.ts';
import { stateOf } from '../read.ts';
import { ChangeSaid } from '../record/said.tsx';
import { useMeetingText } from '../text/index.ts';
import { SittingField, sittingInput } from './sitting-field.tsx';
import {
  blankRepeat,
  type RepeatDraft,
  RepeatFields,
  ruleInput,
  type TimesDraft,
  TimesFields,
  timesInput,
  timesOfState,
} from './times-fields.tsx';

interface MoveDraft extends TimesDraft {
  readonly sitting: string;
  readonly place: string;
  readonly reason: string;
}

function asItStands({ view }: FormScope) {
  const state = view === null ? null : stateOf(view);
  const times = state === null ? { start: '', end: '', zone: '' } : timesOfState(state);
  return { ...times, place: state?.time?.place ?? '', how: state?.time?.how ?? 'both' };
}

export const rescheduleForm = commandForm<MoveDraft>({
  command: 'reschedule',
  schema: rescheduleInput,
  blank: (scope) => {
    const { how: _, ...stands } = asItStands(scope);
    return { ...stands, sitting: '', reason: '' };
  },
  title: ({ reason }) => reason,
  input: ({ sitting, place, reason, ...times }) => ({
    ...{ sitting: sittingInput(sitting), ...timesInput(times), place: orNull(place), reason: orMissing(reason.trim()) },
  }),
  Fields: ({ form, scope }) => {
    const t = useMeetingText();
    return (
      <FieldStack>
        <SittingField field={form.field('sitting')} scope={scope} whole={t('sitting.all')} />
        <TimesFields form={form} scope={scope} />
        <LineField field={form.field('place')} label={t('place')} help={t('place.help')} max={300} />
        <ProseField field={form.field('reason')} label={t('reason')} required rows={2} max={2_000} />
      </FieldStack>
    );
  },
  Review: ({ input }) => <ChangeSaid data={input} />,
});

export const cancelForm = commandForm<{ readonly sitting: string; readonly reason: string }>({
  command: 'cancel',
  schema: cancelInput,
  blank: () => ({ sitting: '', reason: '' }),
  title: ({ reason }) => reason,
  input: ({ sitting, reason }) => ({ sitting: sittingInput(sitting), reason: orMissing(reason.trim()) }),
  Fields: ({ form, scope }) => {
    const t = useMeetingText();
    return (
      <FieldStack>
        <SittingField field={form.field('sitting')} scope={scope} whole={t('sitting.all')} />
        <ProseField field={form.field('reason')} label={t('reason')} required rows={2} max={2_000} />
      </FieldStack>
    );
  },
  Review: ({ input }) => <ChangeSaid data={input} />,
});

interface AnewDraft extends TimesDraft, RepeatDraft {
  readonly place: string;
  readonly how: Way | '';
  readonly reason: string;
}

export const inviteAnewForm = commandForm<AnewDraft>({
  command: 'inviteAnew',
  schema: inviteAnewInput,
  blank: (scope) => ({ ...asItStands(scope), ...blankRepeat, reason: '' }),
  title: ({ reason }) => reason,
  input: (draft) => ({
    ...timesInput(draft),
    ...{
      place: orNull(draft.place),
      how: orMissing(draft.how),
      rule: ruleInput(draft, draft),
      reason: orNull(draft.reason),
    },
  }),
  Fields: ({ form, scope }) => {
    const t = useMeetingText();
    return (
      <FieldStack>
        <TimesFields form={form} scope={scope} />
        <RepeatFields form={form} />
        <OneField
          field={form.field('how')}
          label={t('how')}
          required
          choices={ways.map((value) => ({ value, label: t(`how.${value}`) }))}
        />
        <LineField field={form.field('place')} label={t('place')} help={t('place.help')} max={300} />
        <ProseField field={form.field('reason')} label={t('reason')} rows={2} max={2_000} />
      </FieldStack>
    );
  },
  Review: ({ input }) => <ChangeSaid data={input} />,
});
