import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Table } from '../../../../packages/ui/parts/table.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import type { Discrepancy } from '../../discrepancies.ts';
import { useDayName, useNumber } from '../names.tsx';
import { useTransitText } from '../text/index.ts';
import css from './dashboard.module.css';

interface Props {
  readonly found: readonly Discrepancy[];
  readonly portName: (code: string) => string;
  readonly group: string;
}

/** What the shores count differently, the largest first, with what explains it; each figure leads to its sheet. */
export function DifferencesTable({ found, portName, group }: Props) {
  const t = useTransitText();
  const number = useNumber();
  const dayName = useDayName();
  const { locale } = useVoice();
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' });
  if (found.length === 0) return <p>{t('differs.none')}</p>;
  return (
    <Table
      label={t('differs')}
      heads={[
        t('table.day'),
        t('table.line'),
        t('table.measure'),
        t('table.embarked'),
        t('table.expected'),
        t('table.landed'),
        t('table.difference'),
        t('table.reason'),
      ]}
      rows={found.map((one) => ({
        key: `${one.day} ${one.line} ${one.from} ${one.measure} ${one.reason}`,
        cells: [
          dayName(one.day),
          <span key="line" className={css.route}>
            <bdi>{one.line}</bdi> · <RecordText>{portName(one.from)}</RecordText>
            {one.from === one.to ? null : (
              <>
                {' – '}
                <RecordText>{portName(one.to)}</RecordText>
              </>
            )}
          </span>,
          t(one.measure),
          <Counted key="embarked" figure={one.embarked} record={one.records.from} group={group} />,
          one.least === one.most ? number(one.least) : t('between', { least: one.least, most: one.most }),
          <Counted key="landed" figure={one.landed} record={one.records.to} group={group} />,
          <strong key="difference">
            <bdi dir="ltr">{signed.format(one.difference)}</bdi>
          </strong>,
          <span key="reason" className={css.sentence}>
            <Badge tone={one.reason === 'unexplained' ? 'danger' : 'warn'}>{t(`reason.${one.reason}`)}</Badge>
          </span>,
        ],
      }))}
    />
  );
}

function Counted({ figure, record, group }: { figure: number | null; record: string | null; group: string }) {
  const t = useTransitText();
  const number = useNumber();
  const { RecordLink } = useSurroundings();
  const words = figure === null ? t('not.counted') : number(figure);
  return record === null ? (
    words
  ) : (
    <RecordLink group={group} kind="crossing" record={record}>
      {words}
    </RecordLink>
  );
}
