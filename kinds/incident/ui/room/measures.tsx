import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import { useIncidentText } from '../text/index.ts';
import css from './room.module.css';
import type { PartProps } from './state.tsx';

/** What each side has taken: closed, opened, forbidden, sent; as long as it holds and after. */
export function Measures({ view, state, room }: PartProps) {
  const t = useIncidentText();
  const name = useMemberName();
  const { ActButton, me } = useSurroundings();
  const { group, kind, record } = view.line;
  const own = state.measures.map((one) => ({ ...one, record }));
  const all = [...own, ...(room?.measures.filter((one) => one.record !== record) ?? [])];
  if (all.length === 0) return null;
  return (
    <Section title={t('measures')}>
      <ul className={css.list}>
        {all.map((one) => (
          <li key={`${one.record} ${one.id}`} className={css.item} data-over={one.ended !== null}>
            <RecordText block>{one.text}</RecordText>
            <p className={css.meta}>
              <bdi>{name(one.author)}</bdi>
              {one.place === null ? null : <RecordText>{one.place}</RecordText>}
              <Moment instant={one.from} />
              {one.ended === null ? (
                <Badge tone="info">{t('runs')}</Badge>
              ) : (
                <span>
                  {t('ended')} <Moment instant={one.ended.at} />
                </span>
              )}
            </p>
            {one.ended === null && one.author === me ? (
              <p className={css.buttons}>
                <ActButton {...{ group, kind, record: one.record, command: 'endMeasure' }} values={{ measure: one.id }}>
                  {t('measure.end')}
                </ActButton>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
