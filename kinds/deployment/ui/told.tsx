import { useMemberName } from '../../../packages/ui/kind/surroundings.tsx';
import { useInstrumentTitle } from '../../../packages/ui/matter/base-fields.tsx';
import { textAt, valueAt } from '../../../packages/ui/matter/foreign.ts';
import { useNameIn } from '../../../packages/ui/named/place-name.tsx';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../packages/ui/text/voice.tsx';
import { Day } from '../../../packages/ui/time/moment.tsx';
import { useDeploymentText } from './text/index.ts';

const words = ['title', 'tasks', 'powers', 'function', 'contact', 'number', 'conditions', 'reason', 'note'] as const;
const days = ['from', 'until', 'on'] as const;

/** What an act says, or a form is about to, whichever it is; `data` is a foreign value. */
export function Told({ data, group }: { data: unknown; group: string }) {
  const t = useDeploymentText();
  const name = useMemberName();
  const instrument = useInstrumentTitle(group);
  const [host, basis, command] = [textAt(data, 'host'), textAt(data, 'legalBasis'), textAt(data, 'command')];
  const insignia = textAt(data, 'insignia');
  const isTerms = host !== null;
  return (
    <Facts>
      <Fact label={t('host')}>{host === null ? null : <bdi>{name(host)}</bdi>}</Fact>
      <Fact label={t('instrument')}>{basis === null ? null : <RecordText>{instrument(basis)}</RecordText>}</Fact>
      <Names data={valueAt(data, 'names')} />
      {words.map((key) => {
        const text = textAt(data, key);
        return text === null ? null : (
          <Fact key={key} label={t(key)}>
            <RecordText block>{text}</RecordText>
          </Fact>
        );
      })}
      <Fact label={t('command')}>
        {command === null ? null : (
          <Noted word={t.maybe(`command.chain.${command}`) ?? command} note={textAt(data, 'commandNote')} />
        )}
      </Fact>
      {days.map((key) => {
        const text = textAt(data, key);
        return text === null ? null : (
          <Fact key={key} label={t(key)}>
            <Day day={text} />
          </Fact>
        );
      })}
      <Fact label={t('insignia')}>
        {insignia === null ? null : (
          <Noted word={t.maybe(`insignia.${insignia}`) ?? insignia} note={textAt(data, 'insigniaNote')} />
        )}
      </Fact>
      <Weapons data={data} isTerms={isTerms} />
      <People data={valueAt(data, 'people')} />
    </Facts>
  );
}

function Noted({ word, note }: { word: string; note: string | null }) {
  return (
    <>
      {word}
      {note === null ? null : <RecordText block>{note}</RecordText>}
    </>
  );
}

/** In the terms which weapons are carried, in an answer whether they may be. */
function Weapons({ data, isTerms }: { data: unknown; isTerms: boolean }) {
  const t = useDeploymentText();
  const said = textAt(data, 'weapons');
  if (said === null && !isTerms) return null;
  return (
    <Fact label={t('weapons')}>
      {said === null ? (
        t('weapons.none')
      ) : isTerms ? (
        <RecordText block>{said}</RecordText>
      ) : (
        (t.maybe(`weapons.${said}`) ?? said)
      )}
    </Fact>
  );
}

function Names({ data }: { data: unknown }) {
  const t = useDeploymentText();
  const texts = (Array.isArray(data) ? data : []).flatMap((one: unknown) => textAt(one, 'text') ?? []);
  if (texts.length === 0) return null;
  return (
    <Fact label={t('names')}>
      {texts.map((text) => (
        <RecordText key={text} block>
          {text}
        </RecordText>
      ))}
    </Fact>
  );
}

/** Functions with their number. */
export function People({ data }: { data: unknown }) {
  const t = useDeploymentText();
  const nameIn = useNameIn();
  const { locale } = useVoice();
  const number = new Intl.NumberFormat(locale);
  if (!Array.isArray(data) || data.length === 0) return null;
  return (
    <Fact label={t('people')}>
      <ul>
        {data.map((one: unknown, index) => {
          const names = valueAt(one, 'function');
          const spoken = (Array.isArray(names) ? names : []).flatMap((each: unknown) => {
            const [language, text] = [textAt(each, 'language'), textAt(each, 'text')];
            return language === null || text === null ? [] : [{ language, text }];
          });
          const count = valueAt(one, 'number');
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a fixed text have no other identity
            <li key={index}>
              <RecordText>{nameIn(spoken)}</RecordText>: {typeof count === 'number' ? number.format(count) : ''}
            </li>
          );
        })}
      </ul>
    </Fact>
  );
}
