import { IconArrowBackUp } from '@tabler/icons-react';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import type { Line } from '../../gathered.ts';
import type { IncidentState } from '../../schema.ts';
import { useIncidentText } from '../text/index.ts';
import css from './log.module.css';
import { LogEntries } from './log-entries.tsx';
import type { PartProps } from './state.tsx';

/** The log, the last line on top, with the line that is being written above it. */
export function Log({ view, state, room }: PartProps) {
  const t = useIncidentText();
  const mayWrite = view.possibilities.some(({ command, allowed }) => command === 'log' && allowed);
  const lines = together(state, view.line.record, room?.log ?? []);
  return (
    <Section title={t('log')}>
      {mayWrite ? <LogEntries view={view} /> : null}
      {lines.length === 0 ? <p>{t('log.none')}</p> : null}
      <ol className={css.lines}>
        {lines.map((line) => (
          <OneLine key={`${line.record} ${line.id}`} line={line} all={lines} view={view} />
        ))}
      </ol>
    </Section>
  );
}

/** Own lines as the record has them this moment, and those of merged rooms as the inquiry gave them last; the latest on top. */
function together(state: IncidentState, record: string, gathered: readonly Line[]): readonly Line[] {
  const own = state.log.map((line) => ({ ...line, record }));
  const others = gathered.filter((line) => line.record !== record);
  return [...own, ...others].sort((a, b) => (a.at === b.at ? (a.time < b.time ? 1 : -1) : a.at < b.at ? 1 : -1));
}

function OneLine({ line, all, view }: { line: Line; all: readonly Line[]; view: PartProps['view'] }) {
  const t = useIncidentText();
  const name = useMemberName();
  const { me, ActButton } = useSurroundings();
  const { group, kind, record } = view.line;
  const strikes = line.strikes === null ? undefined : all.find(({ id }) => id === line.strikes);
  const struck = line.struckBy !== null;
  const mayStrike = line.author === me && !struck && line.record === record && strikable(view);
  return (
    <li className={css.line} data-struck={struck} data-own={line.author === me}>
      <p className={css.meta}>
        <strong>
          <Moment instant={line.at} />
        </strong>
        <bdi>{name(line.author)}</bdi>
        <span>{t(`category.${line.category}`)}</span>
        {line.source === null ? null : <RecordText>{line.source}</RecordText>}
        {line.place === null ? null : <RecordText>{line.place}</RecordText>}
        {line.record === record ? null : <Badge>{t('fromMerged')}</Badge>}
      </p>
      <div className={css.text}>
        {struck ? (
          <del>
            <RecordText block>{line.text}</RecordText>
          </del>
        ) : (
          <RecordText block>{line.text}</RecordText>
        )}
      </div>
      <p className={css.meta}>
        <span>
          {t('writtenAt')} <Moment instant={line.time} />
        </span>
        {struck ? <span>{t('struckBelow')}</span> : null}
        {strikes === undefined ? null : (
          <span>
            {t('strikes')} <RecordText>{strikes.text.slice(0, 80)}</RecordText>
          </span>
        )}
        {line.attachments.map(({ id, name: file }) => (
          <RecordText key={id}>{file}</RecordText>
        ))}
        {mayStrike ? (
          <ActButton
            {...{ group, kind, record, command: 'log' }}
            values={{
              strikes: line.id,
              text: line.text,
              at: line.at,
              category: line.category,
              source: line.source ?? '',
            }}
          >
            <IconArrowBackUp size={14} aria-hidden="true" /> {t('putRight')}
          </ActButton>
        ) : null}
      </p>
    </li>
  );
}

function strikable(view: PartProps['view']): boolean {
  return view.possibilities.some(({ command, allowed }) => command === 'log' && allowed);
}
