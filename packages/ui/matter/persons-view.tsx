import type { Person, Thing } from '../../kind/person.ts';
import { Badge } from '../parts/badge.tsx';
import type { Tone } from '../parts/tone.ts';
import { Country } from '../text/country.tsx';
import { RecordText } from '../text/record-text.tsx';
import css from './matter.module.css';
import { useMatterText } from './text/index.ts';

/** Victims, witnesses and smuggled persons never wear the colour of a suspect. */
const tones: Readonly<Partial<Record<Person['category'], Tone>>> = {
  victim: 'info',
  smuggled: 'info',
  witness: 'info',
};

export function PersonsView({ persons }: { persons: readonly Person[] }) {
  const t = useMatterText();
  return (
    <ul className={css.list}>
      {persons.map((person, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: persons of a statement have no other identity than their place
        <li key={index}>
          <p className={css.head}>
            <RecordText>{person.name}</RecordText>
            <Badge tone={tones[person.category] ?? 'neutral'}>{t(`category.${person.category}`)}</Badge>
          </p>
          <p className={css.line}>
            {person.aliases.map((alias) => (
              <RecordText key={alias}>{alias}</RecordText>
            ))}
            {person.born ? <span>{t('person.bornOn', { date: person.born })}</span> : null}
            {person.nationality ? (
              <span>
                <Country code={person.nationality} />
              </span>
            ) : null}
          </p>
          {person.note ? <RecordText block>{person.note}</RecordText> : null}
        </li>
      ))}
    </ul>
  );
}

export function ThingsView({ things }: { things: readonly Thing[] }) {
  const t = useMatterText();
  return (
    <ul className={css.list}>
      {things.map((thing, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: things of a statement have no other identity than their place
        <li key={index}>
          <p className={css.head}>
            <RecordText>{thing.value}</RecordText>
            <span className={css.kind}>{t(`thing.${thing.kind}`)}</span>
          </p>
          {thing.note ? <RecordText block>{thing.note}</RecordText> : null}
        </li>
      ))}
    </ul>
  );
}
