import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { Day, formatDay } from '../../../../packages/ui/time/moment.tsx';
import type { Desk, Meeting } from '../../desk.ts';
import { useCountryName } from '../record/country-name.ts';
import { usePressText } from '../text/index.ts';
import css from './desk.module.css';
import { MeetingTie } from './meeting-tie.tsx';
import { ReportLine } from './report-line.tsx';

interface Props {
  readonly meeting: Meeting;
  readonly registered: Desk['registered'];
  readonly group: string;
}

/** Reports of one meeting, whatever language they are in. */
export function MeetingCard({ meeting, registered, group }: Props) {
  const t = usePressText();
  const country = useCountryName();
  const { locale } = useVoice();
  const said = (day: string | null): string => (day === null ? '…' : formatDay(locale, day));
  const { countries, persons, date, place, reports } = meeting;
  return (
    <article className={css.meeting}>
      <h3 className={css.title}>
        {countries.length === 0
          ? t('desk.unknownSides')
          : countries
              .map((code) => <bdi key={code}>{country(code)}</bdi>)
              .flatMap((one, at) => (at === 0 ? [one] : [' – ', one]))}
      </h3>
      <p className={css.about}>
        {date.value === null ? (
          <span>
            {date.notBefore === null && date.notAfter === null
              ? t('date.open')
              : t('date.between', { from: said(date.notBefore), to: said(date.notAfter) })}
          </span>
        ) : (
          <Day day={date.value} />
        )}
        {place === null ? null : <RecordText>{place}</RecordText>}
        {persons.map((person) => (
          <RecordText key={person}>{person}</RecordText>
        ))}
      </p>
      <MeetingTie meeting={meeting} registered={registered} group={group} />
      <ul className={css.reports}>
        {reports.map((report) => (
          <ReportLine key={report.record} report={report} group={group} />
        ))}
      </ul>
    </article>
  );
}
