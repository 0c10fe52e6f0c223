import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import type { Doubt, PublishedFigures } from '../../published.ts';
import type { Operation, StatedFigure } from '../../schema.ts';
import { useDayName, usePortName } from '../names.tsx';
import { useTransitText } from '../text/index.ts';
import css from './dashboard.module.css';

/** Published figures that do not hold, each with its reckoning: for a person to look at. */
export function Published({ group, operation }: { group: string; operation: Operation }) {
  const t = useTransitText();
  const { RecordLink } = useSurroundings();
  const { data } = useInquiry<PublishedFigures | null>(
    { group, kind: 'transit', inquiry: 'published' },
    { operation: operation.record },
  );
  if (!data) return null;
  const { figures, doubts, hold } = data;
  return (
    <Section
      title={t('published')}
      note={t('published.note')}
      aside={
        operation.ended ? null : (
          <RecordLink group={group} kind="transit" record={operation.record} command="publish">
            {t('published.enter')}
          </RecordLink>
        )
      }
    >
      <p role="status">{t('published.count', { figures: figures.length, hold, doubts: doubts.length })}</p>
      <ul className={css.plain}>
        {doubts.map((doubt) => (
          <DoubtLine key={`${doubt.kind} ${doubt.measure} ${doubt.arithmetic}`} doubt={doubt} operation={operation} />
        ))}
      </ul>
    </Section>
  );
}

function DoubtLine({ doubt, operation }: { doubt: Doubt; operation: Operation }) {
  const t = useTransitText();
  const portName = usePortName(operation.places);
  const dayName = useDayName();
  const [figure] = doubt.figures;
  const sources = [...new Set(doubt.figures.map(({ source }) => source))];
  return (
    <li>
      <p>
        <Badge tone={doubt.verdict === 'short' ? 'warn' : 'danger'}>{t(`doubt.${doubt.kind}`)}</Badge>{' '}
        {doubt.verdict === 'short' ? t('doubt.short') : null}
      </p>
      {figure === undefined ? null : (
        <p>
          {scopeOf(figure, portName, t('published.total'))} · <bdi>{figure.edition}</bdi> · {dayName(figure.row.from)} –{' '}
          {dayName(figure.row.to)} · {t.maybe(doubt.measure) ?? doubt.measure}
        </p>
      )}
      <p>
        <bdi dir="ltr" className={css.reckoning}>
          {doubt.arithmetic}
        </bdi>
      </p>
      {sources.map((source) => (
        <p key={source} className={css.quiet}>
          <RecordText>{source}</RecordText>
        </p>
      ))}
    </li>
  );
}

function scopeOf({ row }: StatedFigure, portName: (code: string) => string, total: string): string {
  if (row.what === 'total' || row.code === null) return total;
  return row.what === 'port' ? portName(row.code) : row.code;
}
