import { SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { LineField } from '../../../../packages/ui/form/text-fields.tsx';
import { DayField, MomentField } from '../../../../packages/ui/form/time-fields.tsx';
import { wallTime, wallTimeToInstant } from '../../../../packages/ui/form/wall-time.ts';
import type { FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { useGroup, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import type { MeetingState } from '../../schema.ts';
import { useMeetingText } from '../text/index.ts';

export interface TimesDraft {
  readonly start: string;
  readonly end: string;
  readonly zone: string;
}
export const timesInput = ({ start, end, zone }: TimesDraft) => ({
  ...{ start: orMissing(start), end: orMissing(end), zone: orMissing(zone) },
});

export function timesOfState({ time }: MeetingState): TimesDraft {
  return { start: time?.start.instant ?? '', end: time?.end.instant ?? '', zone: time?.start.zone ?? '' };
}

/** Start and end on the clocks of one zone. Another zone keeps the hour that was written: ten o'clock is then ten o'clock there. */
export function TimesFields<D extends TimesDraft>({ form, scope }: { form: Form<D>; scope: FormScope }) {
  const t = useMeetingText();
  const m = useMatterText();
  const own = useSurroundings().zone;
  const ofGroup = useGroup(scope.group)?.zone;
  const { start, end, zone } = form.value;
  const first = [...new Set([zone, ofGroup ?? own, own])].filter((one) => one !== '');
  const zones = [...first, ...Intl.supportedValuesOf('timeZone').filter((one) => !first.includes(one))];
  const move = (to: string) => {
    const moved = (instant: string) => wallTimeToInstant(wallTime(instant, zone || own), to) ?? '';
    const times: TimesDraft = { start: moved(start), end: moved(end), zone: to };
    form.set({ ...form.value, ...times });
  };
  return (
    <>
      <SelectField
        field={{ ...form.field('zone'), value: zone, change: move }}
        label={t('zone')}
        help={t('zone.help')}
        required
        none={m('choose')}
        choices={zones.map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
      />
      <Columns key={zone}>
        <MomentField field={textField(form, 'start')} zone={zone || own} label={t('start')} required />
        <MomentField field={textField(form, 'end')} zone={zone || own} label={t('end')} required />
      </Columns>
    </>
  );
}

function textField<D extends TimesDraft>(form: Form<D>, key: keyof TimesDraft) {
  const change = (value: string) => {
    const times: Partial<TimesDraft> = { [key]: value };
    form.set({ ...form.value, ...times });
  };
  return { ...form.field(key), value: form.value[key], change };
}

export const repeats = ['weekly', 'fortnightly', 'monthly', 'own'] as const;
export interface RepeatDraft {
  readonly repeat: (typeof repeats)[number] | '';
  /** Last day on which it may begin, YYYY-MM-DD. */
  readonly until: string;
  readonly rule: string;
}
export const blankRepeat: RepeatDraft = { repeat: '', until: '', rule: '' };

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The rule (RFC 5545) of what was chosen; null when it takes place once. */
export function ruleInput({ repeat, until, rule }: RepeatDraft, { start, zone }: TimesDraft): string | null {
  if (repeat === '') return null;
  if (repeat === 'own') return orNull(rule);
  const day = new Date(`${wallTime(start, zone).slice(0, 10)}T00:00:00Z`);
  const nth = Math.ceil(day.getUTCDate() / 7);
  const monthly = `FREQ=MONTHLY;BYDAY=${nth === 5 ? -1 : nth}${weekdays[day.getUTCDay()] ?? 'MO'}`;
  const parts = { weekly: 'FREQ=WEEKLY', fortnightly: 'FREQ=WEEKLY;INTERVAL=2', monthly }[repeat];
  const last = until === '' ? null : wallTimeToInstant(`${until}T23:59`, zone);
  return last === null ? parts : `${parts};UNTIL=${last.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

export function RepeatFields<D extends RepeatDraft>({ form }: { form: Form<D> }) {
  const t = useMeetingText();
  const { repeat, until, rule } = form.value;
  const set = (change: Partial<RepeatDraft>) => form.set({ ...form.value, ...change });
  return (
    <>
      <SelectField
        field={{ ...form.field('repeat'), value: repeat, change: (next) => set({ repeat: next }) }}
        label={t('repeat')}
        none={t('repeat.none')}
        choices={repeats.map((value) => ({ value, label: t(`repeat.${value}`) }))}
      />
      {repeat === 'own' ? (
        <LineField
          field={{ ...form.field('rule'), value: rule, change: (next) => set({ rule: next }) }}
          label={t('rule')}
          help={t('rule.help')}
          ltr
          max={200}
        />
      ) : null}
      {repeat === '' || repeat === 'own' ? null : (
        <DayField
          field={{ ...form.field('until'), value: until, change: (next) => set({ until: next }) }}
          label={t('until')}
          help={t('until.help')}
        />
      )}
    </>
  );
}
