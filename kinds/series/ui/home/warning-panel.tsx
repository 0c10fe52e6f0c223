import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import type { Overview, SeriesLine } from '../../inquiries.ts';
import { usePlaceName } from '../place-name.ts';
import { useSeriesText } from '../text/index.ts';
import css from './warning-panel.module.css';

const shown = 6;

/** On the home page of a group: warnings that nobody has looked at. */
export function WarningPanel({ group }: { group: string }) {
  const t = useSeriesText();
  const { PageLink } = useSurroundings();
  const { data } = useInquiry<Overview>({ group, kind: 'series', inquiry: 'overview' });
  if (!data) return null;
  const warned = data.series.filter(({ open }) => open.length > 0);
  const watched = data.series.filter(({ closed }) => !closed).length;
  const all = (
    <PageLink group={group} kind="series" page="watch">
      {t('home.all')}
    </PageLink>
  );
  return (
    <Section title={t('home.title')} aside={data.series.length === 0 ? null : all}>
      {data.series.length === 0 ? <p className={css.line}>{t('home.none')}</p> : null}
      {data.series.length > 0 && warned.length === 0 ? (
        <p className={css.line}>{t('home.calm', { count: watched })}</p>
      ) : null}
      {warned.length === 0 ? null : (
        <ul className={css.lines}>
          {warned.slice(0, shown).map((line) => (
            <One key={line.record} line={line} group={group} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function One({ line: { record, title, member, open }, group }: { line: SeriesLine; group: string }) {
  const t = useSeriesText();
  const nameOf = useMemberName();
  const placeName = usePlaceName();
  const { RecordLink } = useSurroundings();
  return (
    <li>
      <RecordLink group={group} kind="series" record={record}>
        <RecordText>{title}</RecordText>
      </RecordLink>{' '}
      · <bdi>{nameOf(member)}</bdi>{' '}
      <Badge tone="danger" icon={<IconAlertTriangle size={14} />}>
        {t('watch.open', { count: open.length })}
      </Badge>{' '}
      <span className={css.line}>{t('home.since', { place: placeName(open.at(-1)?.at ?? '') })}</span>
    </li>
  );
}
