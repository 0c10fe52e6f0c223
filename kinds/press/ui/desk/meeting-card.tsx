import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { Day, formatDay } from '../../../../packages/ui/time/moment.tsx';
import type { Meeting } from '../../desk.ts';
import { useCountryName } from '../record/country-name.ts';
import { usePressText } from '../text/index.ts';
import css from './desk.module.css';
import { ReportLine } from './report-line.tsx';

/** Reports of one meeting, whatever language they are in. */
export function MeetingCard({ meeting, group }: { meeting: Meeting; group: string }) {
  const t = usePressText();
  const country = useCountryName();
  const { locale } = useVoice();
  const said = (day: string | null): string => (day === null ? '…' : formatDay(locale, day));
  const { RecordLink } = useSurroundings();
  const { countries, persons, date, place, tied, reports } = meeting;
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
        {tied === null ? null : (
          <RecordLink group={group} kind={tied.kind} record={tied.record}>
            {t('tied.meeting')}
          </RecordLink>
        )}
      </p>
      <ul className={css.reports}>
        {reports.map((report) => (
          <ReportLine key={report.record} report={report} group={group} />
        ))}
      </ul>
    </article>
  );
}
