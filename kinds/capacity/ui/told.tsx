import { textAt, valueAt } from '../../../packages/ui/matter/foreign.ts';
import { useNameIn } from '../../../packages/ui/named/place-name.tsx';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../packages/ui/text/voice.tsx';
import { useCapacityText } from './text/index.ts';

const numbers = ['count', 'persons', 'vehicles', 'selfSufficient', 'readiness', 'weight', 'volume', 'floor'] as const;
const words = ['dangerous', 'means', 'contact', 'from', 'until', 'reason', 'note'] as const;

/** What an act of the register says, or a form is about to, whichever it is; `data` is a foreign value. */
export function Told({ data }: { data: unknown }) {
  const t = useCapacityText();
  const { locale } = useVoice();
  const number = new Intl.NumberFormat(locale);
  const [kind, use] = [textAt(data, 'class'), textAt(data, 'use')];
  return (
    <Facts columns={2}>
      <Spoken label={t('names')} value={valueAt(data, 'names')} />
      <Fact label={t('class')}>{kind === null ? null : (t.maybe(`class.${kind}`) ?? kind)}</Fact>
      <Spoken label={t('does')} value={valueAt(data, 'does')} />
      <Fact label={t('use')}>{use === null ? null : (t.maybe(`use.${use}`) ?? use)}</Fact>
      {numbers.map((key) => {
        const value = valueAt(data, key);
        return typeof value === 'number' ? (
          <Fact key={key} label={t(key)}>
            {number.format(value)}
          </Fact>
        ) : null;
      })}
      <Spoken label={t('home')} value={valueAt(valueAt(data, 'home'), 'names')} />
      {words.map((key) => {
        const text = textAt(data, key);
        return text === null ? null : (
          <Fact key={key} label={t(key)}>
            <RecordText block>{text}</RecordText>
          </Fact>
        );
      })}
    </Facts>
  );
}

function Spoken({ label, value }: { label: string; value: unknown }) {
  const nameIn = useNameIn();
  const names = (Array.isArray(value) ? value : []).flatMap((one: unknown) => {
    const [language, text] = [textAt(one, 'language'), textAt(one, 'text')];
    return language === null || text === null ? [] : [{ language, text }];
  });
  if (names.length === 0) return null;
  return (
    <Fact label={label}>
      <RecordText block>{nameIn(names)}</RecordText>
    </Fact>
  );
}
