import parts from '../../../../packages/ui/board/card-parts.module.css';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { useNameIn } from '../../../../packages/ui/named/place-name.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import type { Card, Overview } from '../../board.ts';
import { useAssistanceText } from '../text/index.ts';
import css from './board.module.css';

const counted = ['short', 'toDecide', 'covered', 'underWay', 'delivered'] as const;

/** On the home page of a group: what is short, how much stands where, and the way to the board. */
export function OverviewPanel({ group }: { group: string }) {
  const t = useAssistanceText();
  const { locale } = useVoice();
  const { PageLink } = useSurroundings();
  const answer = useInquiry<Overview>({ group, kind: 'assistance', inquiry: 'overview' });
  if (!answer.data) return null;
  const { pressing, counts } = answer.data;
  const number = new Intl.NumberFormat(locale);
  const isEmpty = counted.every((column) => counts[column] === 0);
  return (
    <Section
      title={t('home.title')}
      aside={
        <PageLink group={group} kind="assistance" page="board">
          {t('home.board')}
        </PageLink>
      }
    >
      {isEmpty ? (
        <p className={parts.muted}>{t('board.none.words')}</p>
      ) : (
        <ul className={css.counts}>
          {counted.map((column) => (
            <li key={column}>
              <span className={css.number}>{number.format(counts[column])}</span>
              <span className={parts.muted}>{t(`column.${column}`)}</span>
            </li>
          ))}
        </ul>
      )}
      <ul className={css.lines}>
        {pressing.map((card) => (
          <Pressing key={card.record} card={card} group={group} />
        ))}
      </ul>
    </Section>
  );
}

function Pressing({ card, group }: { card: Card; group: string }) {
  const t = useAssistanceText();
  const nameIn = useNameIn();
  const { locale } = useVoice();
  const { RecordLink } = useSurroundings();
  const number = new Intl.NumberFormat(locale);
  const short = card.items.filter((count) => count.short > 0);
  return (
    <li>
      <RecordLink group={group} kind="assistance" record={card.record}>
        <RecordText>{card.title}</RecordText>
      </RecordLink>
      <ul className={css.items}>
        {short.slice(0, 3).map(({ item, short: missing, asked }) => (
          <li key={item.id} className={css.item}>
            <RecordText>{nameIn(item.names)}</RecordText>
            <strong>{t('card.short', { short: number.format(missing), asked: number.format(asked) })}</strong>
          </li>
        ))}
      </ul>
    </li>
  );
}
