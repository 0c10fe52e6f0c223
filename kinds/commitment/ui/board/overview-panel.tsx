import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import type { Card } from '../../board.ts';
import type { Overview } from '../../overview.ts';
import { useTitle } from '../language.ts';
import { useCommitmentText } from '../text/index.ts';
import { Distance } from './distance.tsx';
import css from './overview-panel.module.css';

const counted = ['toSign', 'running', 'atRisk', 'toConfirm', 'done'] as const;

/** On the home page of a group: what is late, what is at risk, what comes next, and the way to the board. */
export function OverviewPanel({ group }: { group: string }) {
  const t = useCommitmentText();
  const { locale } = useVoice();
  const { PageLink } = useSurroundings();
  const answer = useInquiry<Overview>({ group, kind: 'commitment', inquiry: 'overview' });
  if (!answer.data) return null;
  const { late, atRisk, next, counts } = answer.data;
  const number = new Intl.NumberFormat(locale);
  const isEmpty = counted.every((column) => counts[column] === 0);
  return (
    <Section
      title={t('home.title')}
      aside={
        <PageLink group={group} kind="commitment" page="board">
          {t('home.board')}
        </PageLink>
      }
    >
      {isEmpty ? (
        <p className={css.label}>{t('board.none.words')}</p>
      ) : (
        <ul className={css.counts}>
          {counted.map((column) => (
            <li key={column}>
              <span className={css.number}>{number.format(counts[column])}</span>
              <span className={css.label}>{t(`column.${column}`)}</span>
            </li>
          ))}
        </ul>
      )}
      <Part title={t('home.late')} cards={late} group={group} late />
      <Part title={t('home.atRisk')} cards={atRisk} group={group} />
      <Part title={t('home.next')} cards={next} group={group} />
    </Section>
  );
}

function Part(props: { title: string; cards: readonly Card[]; group: string; late?: boolean }) {
  const title = useTitle();
  const { RecordLink } = useSurroundings();
  const { cards, group } = props;
  if (cards.length === 0) return null;
  return (
    <div className={css.part} data-late={props.late === true}>
      <h3>{props.title}</h3>
      <ul className={css.lines}>
        {cards.map((card) => (
          <li key={card.record}>
            <RecordLink group={group} kind="commitment" record={card.record}>
              <RecordText>{title(card.titles)}</RecordText>
            </RecordLink>
            <Distance card={card} />
          </li>
        ))}
      </ul>
    </div>
  );
}
