import { IconAlertTriangleFilled, IconEyeExclamation, IconWorld } from '@tabler/icons-react';
import parts from '../../../../packages/ui/board/card-parts.module.css';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import type { Card } from '../../board.ts';
import { useTitle } from '../language.ts';
import { menu } from '../menu.ts';
import { percentWords } from '../said.tsx';
import { useCommitmentText } from '../text/index.ts';
import css from './card.module.css';
import { Distance } from './distance.tsx';

function lookOf({ overdue, risk, column }: Card): string {
  if (overdue) return 'late';
  if (risk !== null || column === 'atRisk') return 'risk';
  return column;
}

/** One commitment on the board: what, who, by when and how far that is, what was last heard. */
export function CardView({ card, group }: { card: Card; group: string }) {
  const t = useCommitmentText();
  const name = useMemberName();
  const title = useTitle();
  const { RecordLink } = useSurroundings();
  const { owners, lanes, overdue, risk, state } = card;
  return (
    <article className={css.card} data-look={lookOf(card)}>
      <h3 className={parts.title}>
        <RecordLink group={group} kind="commitment" record={card.record}>
          <RecordText>{title(card.titles)}</RecordText>
        </RecordLink>
      </h3>
      <p className={parts.line}>
        {overdue ? (
          <Badge tone="danger" icon={<IconAlertTriangleFilled size={13} />}>
            {t('look.overdue')}
          </Badge>
        ) : null}
        {risk === 'silent' ? (
          <Badge tone="warn" icon={<IconEyeExclamation size={13} />}>
            {t('risk.silent')}
          </Badge>
        ) : null}
        <Badge tone={menu.states[state] ?? 'neutral'}>{t(`state.${state}`)}</Badge>
        {card.class === 'decision' ? <Badge>{t('class.decision')}</Badge> : null}
        {card.public ? (
          <Badge icon={<IconWorld size={13} />} title={t('public.yes')}>
            {t('public.short')}
          </Badge>
        ) : null}
      </p>
      <p className={parts.line}>
        {owners.map((owner) => (
          <bdi key={owner}>{name(owner)}</bdi>
        ))}
      </p>
      <p className={parts.line}>
        <Distance card={card} />
      </p>
      <Last card={card} />
      {lanes.length === 0 ? null : (
        <p className={parts.line}>
          {lanes.map((lane) => (
            <span key={lane} className={css.lane}>
              {t.maybe(`lane.${lane}`) ?? lane}
            </span>
          ))}
        </p>
      )}
    </article>
  );
}

function Last({ card: { last, column } }: { card: Card }) {
  const t = useCommitmentText();
  const name = useMemberName();
  const { locale } = useVoice();
  if (last === null) return column === 'toSign' ? null : <p className={parts.muted}>{t('last.none')}</p>;
  const { percent } = last;
  return (
    <div className={parts.muted}>
      {t('last', { who: name(last.author), status: t(`status.${last.status}`) })} ·{' '}
      <Moment instant={last.time} detail="day" />
      {percent === null ? null : (
        <>
          {' '}
          · {percentWords(locale, percent)}
          <div className={css.bar} aria-hidden="true">
            <span style={{ inlineSize: `${percent}%` }} />
          </div>
        </>
      )}
    </div>
  );
}
