import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Table } from '../../../../packages/ui/parts/table.tsx';
import type { Tone } from '../../../../packages/ui/parts/tone.ts';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { Day } from '../../../../packages/ui/time/moment.tsx';
import type { ItemCount } from '../../matching.ts';
import type { Item } from '../../schema.ts';
import { useItemName } from '../names.tsx';
import { useAssistanceText } from '../text/index.ts';
import { Bar } from './bar.tsx';
import css from './matching.module.css';

export const priorityTones: Readonly<Record<Item['priority'], Tone>> = {
  life: 'danger',
  urgent: 'warn',
  normal: 'neutral',
};

/** Per item: asked, offered, accepted, under way, delivered and short, in figures; the bar says the same to the eye. */
export function MatchingTable({ counts }: { counts: readonly ItemCount[] }) {
  const t = useAssistanceText();
  const { locale } = useVoice();
  const nameOf = useItemName(counts.map(({ item }) => item));
  const number = new Intl.NumberFormat(locale);
  const heads = ['asked', 'offered', 'accepted', 'underWay', 'delivered', 'short'] as const;
  return (
    <Table
      label={t('matching')}
      heads={[t('item'), ...heads.map((head) => <span key={head}>{t(head)}</span>), t('bar')]}
      rows={counts.map((count) => ({
        key: count.item.id,
        cells: [
          <About key="item" count={count} name={nameOf(count.item.id)} />,
          ...heads.map((head) => (
            <span key={head} className={css.figure} data-short={head === 'short' && count.short > 0}>
              {number.format(count[head])}
            </span>
          )),
          <Bar key="bar" count={count} />,
        ],
      }))}
    />
  );
}

function About({ count: { item, asked, short }, name }: { count: ItemCount; name: string }) {
  const t = useAssistanceText();
  return (
    <div className={css.about}>
      <RecordText>{name}</RecordText>
      {short === 0 ? null : <span className={css.shortHere}>{t('card.short', { short, asked })}</span>}
      <span className={css.more}>
        <Badge tone={priorityTones[item.priority]}>{t(`priority.${item.priority}`)}</Badge> {t(`unit.${item.unit}`)} ·{' '}
        <Day day={item.from} />
        {item.until === null ? null : (
          <>
            {' – '}
            <Day day={item.until} />
          </>
        )}
      </span>
      {item.note === null ? null : <RecordText className={css.more}>{item.note}</RecordText>}
    </div>
  );
}
