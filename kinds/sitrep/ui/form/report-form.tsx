import { IconClock, IconInfoCircle } from '@tabler/icons-react';
import { useEffect, useEffectEvent } from 'react';
import { SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { FormSection } from '../../../../packages/ui/form/form-section.tsx';
import { commandForm, type FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { orMissing } from '../../../../packages/ui/matter/drafts.ts';
import { Fact, Facts } from '../../../../packages/ui/parts/facts.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { formatInstant } from '../../../../packages/ui/time/moment.tsx';
import { reportInput as schema } from '../../inputs.ts';
import type { NextReport } from '../../inquiries.ts';
import { useReported } from '../occasions.ts';
import { useSitrepText } from '../text/index.ts';
import { Told } from '../told.tsx';
import { type ContentDraft, contentInput } from './content.ts';
import { ContentFields } from './content-fields.tsx';
import { firstDraft } from './first-draft.ts';

/** `occasionKind` and `occasionRecord` name what it serves; they come with the button that begins it, or are chosen here. */
export interface ReportDraft extends ContentDraft {
  readonly occasionKind: string;
  readonly occasionRecord: string;
  readonly title: string;
  readonly hour: string;
  readonly zone: string;
  readonly legalBasis: string;
}

export const reportForm = commandForm<ReportDraft>({
  command: 'report',
  schema,
  blank: () => ({
    ...{ occasionKind: '', occasionRecord: '', title: '', hour: '', zone: '', legalBasis: '' },
    ...{ figures: [], words: [] },
  }),
  title: ({ title, hour }) => [title, hour.slice(0, 16).replace('T', ' ')].join(' ').trim(),
  input: (draft, { now }) => ({
    occasion: { kind: orMissing(draft.occasionKind), record: orMissing(draft.occasionRecord) },
    ...{ title: orMissing(draft.title), hour: orMissing(draft.hour), zone: orMissing(draft.zone) },
    ...contentInput(draft, now.toISOString()),
    legalBasis: orMissing(draft.legalBasis),
  }),
  Fields,
  Review: ({ input }) => <Told data={input} />,
});

function Fields({ form, scope }: { form: Form<ReportDraft>; scope: FormScope }) {
  const t = useSitrepText();
  const { occasionRecord } = form.value;
  return (
    <>
      <FormSection title={t('report')}>
        <Occasion form={form} group={scope.group} />
        {occasionRecord === '' ? null : <Hour key={occasionRecord} form={form} group={scope.group} />}
      </FormSection>
      <ContentFields form={form} zone={form.value.zone === '' ? 'UTC' : form.value.zone} />
    </>
  );
}

function Occasion({ form, group }: { form: Form<ReportDraft>; group: string }) {
  const t = useSitrepText();
  const reported = useReported(group);
  const { occasionKind, title } = form.value;
  if (occasionKind !== '' && occasionKind !== 'incident' && occasionKind !== 'transit')
    return (
      <Facts>
        <Fact label={t('serves')}>
          <RecordText>{title}</RecordText>
        </Fact>
      </Facts>
    );
  const choices = (reported ?? []).map(({ record, title: label }) => ({ value: record, label }));
  const field = {
    ...form.field('occasionRecord'),
    name: 'occasion',
    change: (record: string) => {
      const kind = reported?.find((one) => one.record === record)?.kind ?? '';
      form.set({ occasionKind: kind, occasionRecord: record, hour: '', zone: '', title: '', figures: [], words: [] });
    },
  };
  return (
    <SelectField
      field={field}
      label={t('occasion')}
      help={t('occasion.help')}
      required
      none={t('occasion.none')}
      choices={choices}
    />
  );
}

/** The hour for which to report, and what the report begins with, once the node has said so. */
function Hour({ form, group }: { form: Form<ReportDraft>; group: string }) {
  const t = useSitrepText();
  const { locale, language } = useVoice();
  const { occasionKind: kind, occasionRecord: record, hour } = form.value;
  const asked = { occasion: { kind, record } };
  const next = useInquiry<{ readonly next: NextReport | null }>({ group, kind: 'sitrep', inquiry: 'next' }, asked).data
    ?.next;
  const begin = useEffectEvent((found: NextReport) => {
    if (form.value.zone === '') form.set(firstDraft(found, language));
    // Begun before any hour could be reported for: what was written meanwhile stays.
    else if (form.value.hour === '') form.set({ hour: found.hours[0] ?? '' });
  });
  useEffect(() => {
    if (next) begin(next);
  }, [next]);
  if (!next) return null;
  const clock = (at: string) => formatInstant(locale, at, 'minute', next.zone);
  const hours = hour === '' || next.hours.includes(hour) ? next.hours : [hour, ...next.hours];
  return (
    <>
      {hours.length > 0 || next.soonest === null ? null : (
        <TooEarly group={group} kind={kind} record={record} zone={next.zone} soonest={next.soonest} />
      )}
      <SelectField
        field={form.field('hour')}
        label={t('hour')}
        help={t('hour.help', { zone: next.zone })}
        required
        none={t('hour.none')}
        choices={hours.map((value) => ({ value, label: clock(value) }))}
      />
      {next.last === null ? null : (
        <Notice tone="info" icon={<IconInfoCircle size={20} />} title={t('begins.last')}>
          <p>{t('begins.last.words', { hour: clock(next.last.hour) })}</p>
        </Notice>
      )}
    </>
  );
}

/** Nothing can be reported for yet: from when it can, and how the hours of a room are changed. */
function TooEarly(props: {
  group: string;
  kind: string;
  record: string;
  zone: string;
  soonest: NonNullable<NextReport['soonest']>;
}) {
  const t = useSitrepText();
  const { locale } = useVoice();
  const { RecordLink, CommandName } = useSurroundings();
  const { group, kind, record, zone, soonest } = props;
  const clock = (at: string) => formatInstant(locale, at, 'minute', zone);
  return (
    <Notice tone="warn" icon={<IconClock size={20} />} title={t('early')}>
      <p>{t('early.words', { hour: clock(soonest.hour), from: clock(soonest.from), zone })}</p>
      {kind === 'incident' ? (
        <p>
          {t('early.change')}{' '}
          <RecordLink group={group} kind={kind} record={record} command="schedule">
            <CommandName kind={kind} command="schedule" />
          </RecordLink>
        </p>
      ) : null}
    </Notice>
  );
}
