import { useMemberName } from '../../../packages/ui/kind/surroundings.tsx';
import { textAt, valueAt } from '../../../packages/ui/matter/foreign.ts';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../packages/ui/time/moment.tsx';
import { TemplateName } from './template-name.tsx';
import { useIncidentText } from './text/index.ts';

const words = ['severity', 'category', 'role', 'state'] as const;
const lists = { severity: 'urgency', category: 'category', role: 'role', state: 'task' } as const;
const labels = { severity: 'severity', category: 'category', role: 'role', state: 'task.state' } as const;
const written = [
  'title',
  'place',
  'source',
  'name',
  'telephone',
  'text',
  'evidence',
  'reason',
  'note',
  'zone',
] as const;
const times = { at: 'happened', from: 'measure.from', due: 'due' } as const;

/** What an act of a room says, whichever it is; `data` is a foreign value. */
export function Told({ data }: { data: unknown }) {
  const t = useIncidentText();
  const name = useMemberName();
  const owner = textAt(data, 'owner') ?? textAt(valueAt(data, 'set'), 'owner');
  const state = textAt(valueAt(data, 'set'), 'state');
  const template = textAt(data, 'template');
  const hours = valueAt(data, 'hours') ?? valueAt(valueAt(data, 'schedule'), 'hours');
  return (
    <Facts>
      {template === null ? null : (
        <Fact label={t('template')}>
          <TemplateName name={template} />
        </Fact>
      )}
      {words.map((key) => {
        const value = textAt(data, key);
        return value === null ? null : (
          <Fact key={key} label={t(labels[key])}>
            {t.maybe(`${lists[key]}.${value}`) ?? value}
          </Fact>
        );
      })}
      {state === null ? null : <Fact label={t('task.state')}>{t.maybe(`task.${state}`) ?? state}</Fact>}
      {owner === null ? null : (
        <Fact label={t('owner')}>
          <bdi>{name(owner)}</bdi>
        </Fact>
      )}
      {Object.entries(times).map(([key, label]) => {
        const value = textAt(data, key);
        return value === null ? null : (
          <Fact key={key} label={t(label)}>
            <Moment instant={value} />
          </Fact>
        );
      })}
      {written.map((key) => {
        const value = textAt(data, key);
        return value === null ? null : (
          <Fact key={key} label={t(key === 'text' ? 'entry.text' : key === 'name' ? 'holder.name' : key)}>
            <RecordText block>{value}</RecordText>
          </Fact>
        );
      })}
      {Array.isArray(hours) ? (
        <Fact label={t('reportTimes')}>
          <bdi>{hours.filter((one) => typeof one === 'string').join(' · ')}</bdi>
        </Fact>
      ) : null}
      <Texts value={valueAt(data, 'texts')} />
    </Facts>
  );
}

function Texts({ value }: { value: unknown }) {
  const t = useIncidentText();
  const all: readonly unknown[] = Array.isArray(value) ? value : [];
  const texts = all.flatMap((one) => textAt(one, 'text') ?? textAt(one, 'title') ?? []);
  if (texts.length === 0) return null;
  return (
    <Fact label={t('texts')}>
      {texts.map((text) => (
        <RecordText key={text} block>
          {text}
        </RecordText>
      ))}
    </Fact>
  );
}
