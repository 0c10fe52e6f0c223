import { IconAlertTriangle, IconCheck, IconHelp } from '@tabler/icons-react';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { Day } from '../../../../packages/ui/time/moment.tsx';
import type { DeskReport } from '../../desk.ts';
import { usePressText } from '../text/index.ts';
import css from './desk.module.css';

/** One report in a list: its first line, paper, language and how it stands. */
export function ReportLine({ report, group }: { report: DeskReport; group: string }) {
  const t = usePressText();
  const { locale } = useVoice();
  const { me, RecordLink } = useSurroundings();
  const languages = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' });
  const waits = report.state === 'proposed' || report.state === 'unread';
  return (
    <li className={css.report}>
      <RecordLink group={group} kind="press" record={report.record}>
        <RecordText>{report.title}</RecordText>
      </RecordLink>
      <p className={css.about}>
        <RecordText>{report.source}</RecordText>
        {report.published === null ? null : <Day day={report.published} />}
        {report.language === null ? null : <span>{languages.of(report.language)}</span>}
        <Badge tone={waits ? 'warn' : 'ok'} icon={waits ? <IconHelp size={13} /> : <IconCheck size={13} />}>
          {t(`state.${report.state}`)}
        </Badge>
        {report.mistakes === 0 ? null : (
          <Badge tone="danger" icon={<IconAlertTriangle size={13} />}>
            {t('desk.mistakes', { count: report.mistakes })}
          </Badge>
        )}
        {waits && report.by === me ? (
          <RecordLink group={group} kind="press" record={report.record} command="confirm">
            {t('desk.confirm')}
          </RecordLink>
        ) : null}
      </p>
    </li>
  );
}
