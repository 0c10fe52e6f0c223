import { useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { textAt, valueAt } from '../../../packages/ui/matter/foreign.ts';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { Day, Moment } from '../../../packages/ui/time/moment.tsx';
import { openRecord } from '../schema.ts';
import { usePeople, usePersonName } from './names.tsx';
import { useRosterText } from './text/index.ts';

const named = ['names', 'titles', 'function'] as const;
const persons = ['person', 'substitute', 'to'] as const;
const written = ['telephone', 'email', 'zone', 'until', 'reason', 'note'] as const;

/** What an act of a roster says, whichever it is; `data` is a foreign value. */
export function Told({ data, group }: { data: unknown; group: string }) {
  const t = useRosterText();
  const people = usePeople(group);
  const nameOf = usePersonName(people);
  const turns = valueAt(data, 'turns');
  const [from, lane] = [textAt(data, 'from'), textAt(data, 'lane')];
  return (
    <>
      <Facts>
        {lane === null ? null : <Fact label={t('lane')}>{t.maybe(`lane.${lane}`) ?? lane}</Fact>}
        {named.map((key) => (
          <NamesFact key={key} label={t(key)} value={valueAt(data, key)} />
        ))}
        {persons.map((key) => {
          const id = textAt(data, key);
          return id === null ? null : (
            <Fact key={key} label={t(key === 'to' ? 'handTo' : key)}>
              <RecordText>{nameOf(id)}</RecordText>
            </Fact>
          );
        })}
        {from === null ? null : (
          <Fact label={t('from')}>{from.length > 10 ? <Moment instant={from} /> : <bdi>{from}</bdi>}</Fact>
        )}
        {written.map((key) => {
          const text = textAt(data, key);
          return text === null ? null : (
            <Fact key={key} label={t(key)}>
              <RecordText block>{text}</RecordText>
            </Fact>
          );
        })}
        <OpenRecords value={valueAt(data, 'open')} group={group} />
      </Facts>
      {Array.isArray(turns)
        ? turns.map((turn: unknown, index) => <Turn key={String(index)} turn={turn} nameOf={nameOf} />)
        : null}
    </>
  );
}

function NamesFact({ label, value }: { label: string; value: unknown }) {
  if (!Array.isArray(value)) return null;
  const texts = value.flatMap((one: unknown) => textAt(one, 'text') ?? []);
  return (
    <Fact label={label}>
      {texts.map((text) => (
        <RecordText key={text} block>
          {text}
        </RecordText>
      ))}
    </Fact>
  );
}

function OpenRecords({ value, group }: { value: unknown; group: string }) {
  const t = useRosterText();
  const { RecordLink, KindName } = useSurroundings();
  const found = openRecord.array().safeParse(value);
  if (!found.success || found.data.length === 0) return null;
  return (
    <Fact label={t('openRecords')}>
      <ul>
        {found.data.map(({ kind, record }) => (
          <li key={record}>
            <RecordLink group={group} kind={kind} record={record}>
              <KindName kind={kind} />
            </RecordLink>
          </li>
        ))}
      </ul>
    </Fact>
  );
}

function Turn({ turn, nameOf }: { turn: unknown; nameOf: (id: string) => string }) {
  const [first, last, from, to, person] = ['first', 'last', 'from', 'to', 'person'].map(
    (key) => textAt(turn, key) ?? '',
  );
  return (
    <p>
      <Day day={first ?? ''} />
      {first === last ? null : (
        <>
          {' '}
          – <Day day={last ?? ''} />
        </>
      )}{' '}
      ·{' '}
      <bdi dir="ltr">
        {from}–{to}
      </bdi>{' '}
      · <RecordText>{nameOf(person ?? '')}</RecordText>
    </p>
  );
}
