import { IconAlertTriangleFilled } from '@tabler/icons-react';
import parts from '../../../../packages/ui/board/card-parts.module.css';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useNameIn } from '../../../../packages/ui/named/place-name.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import type { Card } from '../../board.ts';
import type { ItemCount } from '../../matching.ts';
import { menu } from '../menu.ts';
import { Bar } from '../record/bar.tsx';
import { priorityTones } from '../record/matching-table.tsx';
import { useAssistanceText } from '../text/index.ts';
import css from './board.module.css';

const shown = 5;

/** One request on the board: what is short of what, where, by when, and who has to act. */
export function CardView({ card, group }: { card: Card; group: string }) {
  const t = useAssistanceText();
  const name = useMemberName();
  const nameIn = useNameIn();
  const { RecordLink } = useSurroundings();
  const { due, overdue, priority, pending, reopened, items } = card;
  // What is short stands first, so that it is seen when not all are shown.
  const ordered = items.toSorted((a, b) => Number(b.short > 0) - Number(a.short > 0));
  return (
    <article className={css.card}>
      <h3 className={parts.title}>
        <RecordLink group={group} kind="assistance" record={card.record}>
          <RecordText>{card.title}</RecordText>
        </RecordLink>
      </h3>
      <p className={parts.line}>
        <Badge tone={menu.states[card.state] ?? 'neutral'}>{t(`state.${card.state}`)}</Badge>
        {priority === null ? null : <Badge tone={priorityTones[priority]}>{t(`priority.${priority}`)}</Badge>}
        {overdue ? (
          <Badge tone="danger" icon={<IconAlertTriangleFilled size={13} />}>
            {t('overdue')}
          </Badge>
        ) : null}
        {pending > 0 ? <Badge tone="warn">{t('card.pending', { count: pending })}</Badge> : null}
        {reopened > 0 ? <Badge tone="danger">{t('card.reopened', { count: reopened })}</Badge> : null}
      </p>
      <p className={parts.line}>
        <bdi>{name(card.asker)}</bdi>
        {card.where === null ? null : (
          <span className={parts.muted}>
            <RecordText>{nameIn(card.where.names)}</RecordText>
          </span>
        )}
        {due === null ? null : (
          <span className={parts.muted}>
            <Moment instant={due.instant} zone={due.zone} detail="day" />
          </span>
        )}
      </p>
      <ul className={css.items}>
        {ordered.slice(0, shown).map((count) => (
          <ItemLine key={count.item.id} count={count} />
        ))}
      </ul>
      {ordered.length > shown ? (
        <p className={parts.muted}>{t('card.more', { count: ordered.length - shown })}</p>
      ) : null}
      {card.waiting.length === 0 ? null : (
        <p className={parts.muted}>{t('card.waiting', { who: card.waiting.map(name).join(', ') })}</p>
      )}
    </article>
  );
}

function ItemLine({ count }: { count: ItemCount }) {
  const t = useAssistanceText();
  const nameIn = useNameIn();
  const { locale } = useVoice();
  const number = new Intl.NumberFormat(locale);
  const { item, asked, accepted, short } = count;
  return (
    <li>
      <span className={css.item}>
        <RecordText>{nameIn(item.names)}</RecordText>
        {short > 0 ? (
          <strong>{t('card.short', { short: number.format(short), asked: number.format(asked) })}</strong>
        ) : (
          <span>{t('card.covered', { accepted: number.format(accepted), asked: number.format(asked) })}</span>
        )}
      </span>
      <Bar count={count} />
    </li>
  );
}
