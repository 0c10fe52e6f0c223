import type { RecordView } from '../../../packages/contract/record.ts';
import { later } from '../../../packages/kind/instant.ts';
import { Section } from '../../../packages/ui/parts/section.tsx';
import { Moment } from '../../../packages/ui/time/moment.tsx';
import { useNow } from '../../../packages/ui/time/use-now.ts';
import { inForce, onDuty } from '../duty.ts';
import type { RosterPerson, RosterState, Shift } from '../schema.ts';
import { Phone, usePersonName } from './names.tsx';
import { FocalPoints } from './people/focal-points.tsx';
import { Offices } from './people/offices.tsx';
import css from './people/people.module.css';
import { Reach } from './people/reach.tsx';
import { stateOf } from './read.ts';
import { useRosterText } from './text/index.ts';
import { Told } from './told.tsx';

const shown = 12;

/** One member's roster: its people, offices and focal points, the shifts that come and what was handed over. */
export function State({ view }: { view: RecordView }) {
  const t = useRosterText();
  const state = stateOf(view);
  const { people, offices, focalPoints } = state;
  return (
    <>
      <Section title={t('duty.title')} note={t('clocks', { zone: state.opened?.zone ?? '' })}>
        <Coming state={state} />
      </Section>
      <HandOvers state={state} group={view.line.group} />
      <Section title={t('people.title')}>
        {people.length === 0 ? <p>{t('people.none')}</p> : null}
        <People people={people} />
        <Offices offices={offices} people={people} />
        <FocalPoints points={focalPoints} people={people} />
      </Section>
    </>
  );
}

function People({ people }: { people: readonly RosterPerson[] }) {
  const t = useRosterText();
  return (
    <ul className={css.list}>
      {people.map((person) => (
        <li key={person.id} className={css.card}>
          <Reach person={person} />
          {person.left === null ? null : <p className={css.title}>{t('leftOn', { until: person.left })}</p>}
        </li>
      ))}
    </ul>
  );
}

function Coming({ state }: { state: RosterState }) {
  const t = useRosterText();
  const nameOf = usePersonName(state.people);
  const now = new Date(useNow()).toISOString();
  const coming = inForce(state.shifts).filter(({ end }) => end.instant > now);
  if (coming.length === 0) return <p>{t('duty.none')}</p>;
  const phone = ({ telephone }: Shift, person: string) =>
    telephone ?? state.people.find(({ id }) => id === person)?.telephone ?? null;
  return (
    <>
      <ul>
        {coming.slice(0, shown).map((shift) => {
          const person = onDuty(shift, later(shift.start.instant, now));
          return (
            <li key={shift.id}>
              <Moment instant={shift.start.instant} zone={shift.start.zone} /> –{' '}
              <Moment instant={shift.end.instant} zone={shift.end.zone} /> · <bdi>{nameOf(person)}</bdi>{' '}
              <Phone number={phone(shift, person)} />
            </li>
          );
        })}
      </ul>
      {coming.length > shown ? <p>{t('duty.more', { count: coming.length - shown })}</p> : null}
    </>
  );
}

/** The last notes of one to the next, newest first. */
function HandOvers({ state: { shifts }, group }: { state: RosterState; group: string }) {
  const t = useRosterText();
  const handed = shifts.flatMap(({ handedOver }) => handedOver ?? []).toReversed();
  if (handed.length === 0) return null;
  return (
    <Section title={t('handOvers')}>
      {handed.slice(0, 5).map((one) => (
        <article key={one.id}>
          <p className={css.title}>
            <Moment instant={one.time} />
          </p>
          <Told data={one} group={group} />
        </article>
      ))}
    </Section>
  );
}
