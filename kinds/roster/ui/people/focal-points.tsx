import type { FocalPoint, RosterPerson } from '../../schema.ts';
import { Name, usePersonName } from '../names.tsx';
import { useRosterText } from '../text/index.ts';
import css from './people.module.css';
import { Period, Reach } from './reach.tsx';

/** Whom to call in each lane; those who were it before stand below. */
export function FocalPoints({ points, people }: { points: readonly FocalPoint[]; people: readonly RosterPerson[] }) {
  const t = useRosterText();
  const nameOf = usePersonName(people);
  const now = points.filter(({ until }) => until === null);
  const before = points.filter(({ until }) => until !== null);
  if (points.length === 0) return null;
  return (
    <>
      <h3 className={css.heading}>{t('focalPoints')}</h3>
      <ul className={css.list}>
        {now.map((point) => (
          <li key={point.id} className={css.card}>
            <p className={css.title}>
              {t(`lane.${point.lane}`)} · <Name names={point.function} />
            </p>
            <Reach person={people.find(({ id }) => id === point.person)} />
            {point.substitute === null ? null : (
              <p className={css.title}>
                {t('substitute')}: <bdi>{nameOf(point.substitute)}</bdi>
              </p>
            )}
            <p className={css.title}>
              <Period from={point.from} until={null} />
            </p>
          </li>
        ))}
      </ul>
      {before.length === 0 ? null : (
        <ul className={css.before} aria-label={t('before')}>
          {before.map(({ id, lane, person, from, until }) => (
            <li key={id}>
              {t(`lane.${lane}`)}: <bdi>{nameOf(person)}</bdi>, <Period from={from} until={until} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
