import { OneField, SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import { LineField, ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { MomentField } from '../../../../packages/ui/form/time-fields.tsx';
import { commandForm } from '../../../../packages/ui/kind/kind-ui.ts';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { endMeasureInput, escalateInput, scheduleInput, takeMeasureInput } from '../../inputs.ts';
import { type Severity, severities } from '../../vocabulary.ts';
import { stateOf } from '../read.ts';
import { useIncidentText } from '../text/index.ts';
import { Told } from '../told.tsx';

export const takeMeasureForm = commandForm<{ readonly text: string; readonly place: string; readonly from: string }>({
  command: 'takeMeasure',
  schema: takeMeasureInput,
  blank: ({ now }) => ({ text: '', place: '', from: now.toISOString() }),
  title: ({ text }) => text,
  input: ({ text, place, from }) => ({ text: orMissing(text.trim()), place: orNull(place), from: orMissing(from) }),
  Fields: ({ form }) => {
    const t = useIncidentText();
    const { zone } = useSurroundings();
    return (
      <FieldStack>
        <ProseField field={form.field('text')} label={t('measure')} required max={1_000} rows={2} />
        <LineField field={form.field('place')} label={t('place')} max={200} />
        <MomentField field={form.field('from')} label={t('measure.from')} required zone={zone} />
      </FieldStack>
    );
  },
  Review: ({ input }) => <Told data={input} />,
});

export const endMeasureForm = commandForm<{ readonly measure: string; readonly at: string }>({
  command: 'endMeasure',
  schema: endMeasureInput,
  blank: ({ now }) => ({ measure: '', at: now.toISOString() }),
  title: ({ at }) => at,
  input: ({ measure, at }) => ({ measure: orMissing(measure), at: orMissing(at) }),
  Fields: ({ form, scope }) => {
    const t = useIncidentText();
    const m = useMatterText();
    const { zone, me } = useSurroundings();
    const all = scope.view === null ? [] : stateOf(scope.view).measures;
    const own = all.filter(({ author, ended }) => author === me && ended === null);
    return (
      <FieldStack>
        <SelectField
          field={form.field('measure')}
          label={t('measure')}
          required
          none={m('choose')}
          choices={own.map(({ id, text }) => ({ value: id, label: text.slice(0, 120) }))}
        />
        <MomentField field={form.field('at')} label={t('ended')} required zone={zone} />
      </FieldStack>
    );
  },
  Review: ({ input }) => <Told data={input} />,
});

export const escalateForm = commandForm<{ readonly severity: Severity | ''; readonly reason: string }>({
  command: 'escalate',
  schema: escalateInput,
  blank: () => ({ severity: '', reason: '' }),
  title: ({ severity }) => severity,
  input: ({ severity, reason }) => ({ severity: orMissing(severity), reason: orMissing(reason.trim()) }),
  Fields: ({ form }) => {
    const t = useIncidentText();
    return (
      <FieldStack>
        <OneField
          field={form.field('severity')}
          label={t('severity')}
          required
          choices={severities.map((value) => ({ value, label: t(`urgency.${value}`) }))}
        />
        <ProseField field={form.field('reason')} label={t('reason')} required max={2_000} rows={2} />
      </FieldStack>
    );
  },
  Review: ({ input }) => <Told data={input} />,
});

/** Hours as they are typed, with anything between them. */
export const scheduleForm = commandForm<{ readonly hours: string; readonly zone: string }>({
  command: 'schedule',
  schema: scheduleInput,
  blank: ({ view }) => {
    const last = view === null ? undefined : stateOf(view).schedule.at(-1);
    return { hours: last?.hours.join(' ') ?? '', zone: last?.zone ?? '' };
  },
  title: ({ hours }) => hours,
  input: ({ hours, zone }) => ({ hours: hours.match(/\d{2}:\d{2}/g) ?? [], zone: orMissing(zone.trim()) }),
  Fields: ({ form }) => {
    const t = useIncidentText();
    return (
      <FieldStack>
        <LineField
          field={form.field('hours')}
          label={t('reportTimes')}
          help={t('reportTimes.help')}
          required
          max={200}
          ltr
        />
        <LineField field={form.field('zone')} label={t('zone')} required max={64} ltr />
      </FieldStack>
    );
  },
  Review: ({ input }) => <Told data={input} />,
});
