import { textAt, valueAt } from '../../../../packages/ui/matter/foreign.ts';
import { Fact, Facts } from '../../../../packages/ui/parts/facts.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import { type MeetingKey, useMeetingText } from '../text/index.ts';

/** What acts and inputs say; `data` may be any peer's, so nothing about it is taken for granted. */

/** A time in an input (`{start, zone}`) or in an event (`{start: {instant, zone}}`). */
function momentAt(data: unknown, key: string): { readonly instant: string; readonly zone: string | undefined } | null {
  const value = valueAt(data, key);
  const instant = typeof value === 'string' ? value : textAt(value, 'instant');
  const zone = typeof value === 'string' ? textAt(data, 'zone') : textAt(value, 'zone');
  return instant === null ? null : { instant, zone: zone ?? undefined };
}

function When({ data, field }: { data: unknown; field: string }) {
  const found = momentAt(data, field);
  if (found === null) return null;
  return found.zone === undefined ? (
    <Moment instant={found.instant} />
  ) : (
    <Moment instant={found.instant} zone={found.zone} detail="full" />
  );
}

const has = (data: unknown, field: string): boolean => momentAt(data, field) !== null;

export function Plain({ data, field, word }: { data: unknown; field: string; word: MeetingKey }) {
  const t = useMeetingText();
  const text = textAt(data, field);
  if (text === null) return null;
  return (
    <Facts>
      <Fact label={t(word)}>
        <RecordText block>{text}</RecordText>
      </Fact>
    </Facts>
  );
}

/** Another time, a cancellation: which sitting, when now, why. */
export function ChangeSaid({ data }: { data: unknown }) {
  const t = useMeetingText();
  const [place, reason, sitting] = [textAt(data, 'place'), textAt(data, 'reason'), textAt(data, 'sitting')];
  return (
    <Facts>
      <Fact label={t('sitting')}>{sitting === null ? null : <Moment instant={sitting} />}</Fact>
      <Fact label={t('start')}>{has(data, 'start') ? <When data={data} field="start" /> : null}</Fact>
      <Fact label={t('end')}>{has(data, 'end') ? <When data={data} field="end" /> : null}</Fact>
      <Fact label={t('place')}>{place === null ? null : <RecordText>{place}</RecordText>}</Fact>
      <Fact label={t('reason')}>{reason === null ? null : <RecordText block>{reason}</RecordText>}</Fact>
    </Facts>
  );
}

export function Delegates({ people }: { people: unknown }) {
  const named = (Array.isArray(people) ? people : []).flatMap((one) => {
    const [name, role] = [textAt(one, 'name'), textAt(one, 'role')];
    return name === null ? [] : [{ name, role: role ?? '' }];
  });
  if (named.length === 0) return null;
  return (
    <ul>
      {named.map(({ name, role }) => (
        <li key={`${name} ${role}`}>
          <RecordText>{name}</RecordText>, <RecordText>{role}</RecordText>
        </li>
      ))}
    </ul>
  );
}

const hasPeople = (data: unknown): boolean => {
  const people = valueAt(data, 'delegation');
  return Array.isArray(people) && people.length > 0;
};

export function AnswerSaid({ data }: { data: unknown }) {
  const t = useMeetingText();
  const [answer, note] = [textAt(data, 'answer') ?? '', textAt(data, 'note')];
  const proposal = valueAt(data, 'proposal');
  return (
    <Facts>
      <Fact label={t('answer')}>{t.maybe(`answer.${answer}`) ?? answer}</Fact>
      <Fact label={t('proposal')}>{has(proposal, 'start') ? <When data={proposal} field="start" /> : null}</Fact>
      <Fact label={t('delegation')}>{hasPeople(data) ? <Delegates people={valueAt(data, 'delegation')} /> : null}</Fact>
      <Fact label={t('note')}>{note === null ? null : <RecordText block>{note}</RecordText>}</Fact>
    </Facts>
  );
}

export function AttendanceSaid({ data }: { data: unknown }) {
  const t = useMeetingText();
  return (
    <Facts>
      <Fact label={t('attendance')}>{t(valueAt(data, 'present') === true ? 'present' : 'notPresent')}</Fact>
      <Fact label={t('delegation')}>{hasPeople(data) ? <Delegates people={valueAt(data, 'delegation')} /> : null}</Fact>
      <Fact label={t('minutesDue')}>
        <When data={data} field="minutesDue" />
      </Fact>
    </Facts>
  );
}
