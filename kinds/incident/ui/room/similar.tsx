import { IconArrowMerge, IconInfoCircle } from '@tabler/icons-react';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import { useIncidentText } from '../text/index.ts';
import css from './room.module.css';
import type { PartProps } from './state.tsx';

/** Another room that may be about the same incident; where the work goes on, when this one was merged. */
export function Similar({ view, room }: PartProps) {
  const t = useIncidentText();
  const name = useMemberName();
  const { RecordLink, ActButton } = useSurroundings();
  const { group, kind, record } = view.line;
  if (room === undefined) return null;
  const mayMerge = view.possibilities.some(({ command, allowed }) => command === 'proposeMerge' && allowed);
  return (
    <>
      {room.stays === null ? null : (
        <Notice tone="warn" icon={<IconArrowMerge size={20} />} title={t('stays')}>
          <RecordLink group={group} kind={kind} record={room.stays.record}>
            <RecordText>{room.stays.title}</RecordText>
          </RecordLink>
        </Notice>
      )}
      {room.kept ? (
        <Notice tone="info" icon={<IconInfoCircle size={20} />} title={t('kept')}>
          <p>{t('kept.words')}</p>
          <ActButton {...{ group, kind, record, command: 'reopen' }} values={{ reason: t('kept.reason') }}>
            {t('command.reopen')}
          </ActButton>
        </Notice>
      ) : null}
      {room.similar.map((other) => (
        <Notice
          key={other.record}
          tone="warn"
          icon={<IconInfoCircle size={20} />}
          title={t(`similar.${other.likeness}`)}
        >
          <p className={css.meta}>
            <RecordLink group={group} kind={kind} record={other.record}>
              <RecordText>{other.title}</RecordText>
            </RecordLink>
            <RecordText>{other.place}</RecordText>
            <bdi>{name(other.author)}</bdi>
            <Moment instant={other.opened} />
          </p>
          {other.proposed ? <p>{t('similar.proposed')}</p> : null}
          {mayMerge && !other.proposed ? (
            <ActButton {...{ group, kind, record, command: 'proposeMerge' }} values={{ into: other.record }}>
              {t('similar.merge')}
            </ActButton>
          ) : null}
        </Notice>
      ))}
    </>
  );
}
