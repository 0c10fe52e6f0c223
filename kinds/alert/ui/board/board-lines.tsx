import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import type { BoardLine } from '../../board.ts';
import { forReader } from '../../reader.ts';
import { SeverityBadge } from '../record/levels.tsx';
import { useAlertText } from '../text/index.ts';
import css from './board.module.css';

/** Alerts one below the other, each with what a reader must see at a glance. */
export function BoardLines({ group, lines }: { group: string; lines: readonly BoardLine[] }) {
  return (
    <ul className={css.lines}>
      {lines.map((line) => (
        <li key={line.record} className={css.line} data-severity={line.severity}>
          <Line group={group} line={line} />
        </li>
      ))}
    </ul>
  );
}

function Line({ group, line }: { group: string; line: BoardLine }) {
  const t = useAlertText();
  const { language } = useVoice();
  const name = useMemberName();
  const { RecordLink } = useSurroundings();
  const [text] = forReader(line.texts, language);
  const near = forReader(line.areas, language)[0]?.language;
  const areas = line.areas.filter((area) => area.language === near && area.text !== '');
  return (
    <>
      <p className={css.head}>
        <SeverityBadge severity={line.severity} />
        <span className={css.title}>
          <RecordLink group={group} kind="alert" record={line.record}>
            <RecordText>{text?.headline || text?.event || '–'}</RecordText>
          </RecordLink>
        </span>
      </p>
      <p className={css.about}>
        <span>{t(`urgency.${line.urgency}`)}</span>
        <span>{t(`certainty.${line.certainty}`)}</span>
        {line.expires === null ? null : (
          <span>
            {t('until')} <Moment instant={line.expires} />
          </span>
        )}
        {areas.length === 0 ? null : <RecordText>{areas.map((area) => area.text).join(' · ')}</RecordText>}
      </p>
      <p className={css.about}>
        <bdi>{line.foreign ? line.sender : name(line.from)}</bdi>
        {line.foreign ? <Badge tone="info">{t('state.imported')}</Badge> : null}
        {line.status === 'Actual' || line.status === null ? null : (
          <Badge tone="private">{t(`status.${line.status}`)}</Badge>
        )}
        {line.state === 'cancelled' || line.state === 'expired' ? <Badge>{t(`state.${line.state}`)}</Badge> : null}
        {line.asked === 0 ? null : <span>{t('acknowledged.count', { done: line.acknowledged, all: line.asked })}</span>}
        {line.waits ? (
          <RecordLink group={group} kind="alert" record={line.record} command="acknowledge">
            {t('command.acknowledge')}
          </RecordLink>
        ) : null}
        {line.claims.map(({ record, by, msgType }) => (
          <RecordLink key={record} group={group} kind="alert" record={record}>
            {t(`claims.${msgType}`, { who: name(by) })}
          </RecordLink>
        ))}
        {line.losses === 0 ? null : <span>{t('losses.count', { count: line.losses })}</span>}
      </p>
    </>
  );
}
