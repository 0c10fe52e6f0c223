import { IconArrowsLeftRight } from '@tabler/icons-react';
import { creatorOf } from '../../../../packages/kind/names.ts';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import type { Matter } from '../../positions.ts';
import type { About } from '../../schema.ts';
import { useMandateText } from '../text/index.ts';
import css from './positions.module.css';
import { StanceBadge } from './stanced.tsx';

/** What a position is about: the topic, or the way to the record. */
export function MatterName({ about, group }: { about: About; group: string }) {
  const { RecordLink, KindName } = useSurroundings();
  const name = useMemberName();
  if ('topic' in about) return <RecordText>{about.topic}</RecordText>;
  const began = creatorOf(about.record);
  return (
    <RecordLink group={group} kind={about.kind} record={about.record}>
      <KindName kind={about.kind} />
      {began === null ? null : (
        <>
          {' · '}
          <bdi>{name(began)}</bdi>
        </>
      )}
    </RecordLink>
  );
}

/** Every stance on one matter beside the others, with its reason. `named`: the matter stands above. */
export function MatterCard({ matter, group, named = true }: { matter: Matter; group: string; named?: boolean }) {
  const t = useMandateText();
  const name = useMemberName();
  return (
    <div className={css.matter} data-conflict={matter.conflict}>
      {named || matter.conflict ? (
        <p className={css.name}>
          {named ? <MatterName about={matter.about} group={group} /> : null}
          {matter.conflict ? (
            <Badge tone="danger" icon={<IconArrowsLeftRight size={14} />}>
              {t('conflict')}
            </Badge>
          ) : null}
        </p>
      ) : null}
      <ul className={css.sides}>
        {matter.positions.map(({ id, lane, author, stance, reason, time }) => (
          <li key={id} className={css.side}>
            <p className={css.who}>
              <strong>{t(`lane.${lane}`)}</strong> · <bdi>{name(author)}</bdi>
            </p>
            <StanceBadge stance={stance} />
            <RecordText block className={css.reason}>
              {reason}
            </RecordText>
            <Moment instant={time} detail="day" className={css.when} />
          </li>
        ))}
      </ul>
    </div>
  );
}
