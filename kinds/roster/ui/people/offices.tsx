import type { Office, RosterPerson } from '../../schema.ts';
import { Name, usePersonName } from '../names.tsx';
import { useRosterText } from '../text/index.ts';
import css from './people.module.css';
import { Period, Reach } from './reach.tsx';

/** Who holds each office now, and who did before. */
export function Offices({ offices, people }: { offices: readonly Office[]; people: readonly RosterPerson[] }) {
  const t = useRosterText();
  if (offices.length === 0) return null;
  return (
    <>
      <h3 className={css.heading}>{t('offices')}</h3>
      <ul className={css.list}>
        {offices.map((office) => (
          <li key={office.id} className={css.card}>
            <p className={css.title}>
              <Name names={office.titles} all />
            </p>
            <Holders office={office} people={people} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Holders({ office: { holders }, people }: { office: Office; people: readonly RosterPerson[] }) {
  const t = useRosterText();
  const nameOf = usePersonName(people);
  const now = holders.findLast(({ until }) => until === null);
  const before = holders.filter(({ until }) => until !== null).toReversed();
  return (
    <>
      {now === undefined ? (
        <p className={css.who}>{t('vacant')}</p>
      ) : (
        <>
          <Reach person={people.find(({ id }) => id === now.person)} />
          <p className={css.title}>
            <Period from={now.from} until={null} />
          </p>
        </>
      )}
      {before.length === 0 ? null : (
        <ul className={css.before} aria-label={t('before')}>
          {before.map(({ id, person, from, until }) => (
            <li key={id}>
              <bdi>{nameOf(person)}</bdi>, <Period from={from} until={until} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
