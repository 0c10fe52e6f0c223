import { textAt, valueAt } from '../../../../packages/ui/matter/foreign.ts';
import { Fact, Facts } from '../../../../packages/ui/parts/facts.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { Day, formatDay } from '../../../../packages/ui/time/moment.tsx';
import { usePressText } from '../text/index.ts';
import { useCountryName } from './country-name.ts';

const listAt = (data: unknown, key: string): readonly unknown[] => {
  const value = valueAt(data, key);
  return Array.isArray(value) ? value : [];
};

/** Who met, when, where and on what, by the reader or by a person; `confirmed` is a foreign value. */
export function ConfirmedView({ confirmed }: { confirmed: unknown }) {
  const t = usePressText();
  const country = useCountryName();
  const { locale } = useVoice();
  const said = (day: string | null | undefined): string => (day ? formatDay(locale, day) : '…');
  const date = valueAt(confirmed, 'date');
  const [value, notBefore, notAfter] = ['value', 'notBefore', 'notAfter'].map((key) => textAt(date, key));
  const place = textAt(confirmed, 'place');
  const sides = listAt(confirmed, 'sides');
  const topics = listAt(confirmed, 'topics').filter((one) => typeof one === 'string');
  return (
    <Facts columns={2}>
      <Fact label={t('meeting')}>{t(valueAt(confirmed, 'meeting') === true ? 'meeting.yes' : 'meeting.no')}</Fact>
      <Fact label={t('sides')}>
        {sides.length === 0
          ? null
          : sides.map((side) => (
              <div key={`${textAt(side, 'country')} ${textAt(side, 'person')}`}>
                <bdi>{country(textAt(side, 'country') ?? '')}</bdi>
                {textAt(side, 'person') === null ? null : (
                  <>
                    {': '}
                    <RecordText>{textAt(side, 'person') ?? ''}</RecordText>
                  </>
                )}
                {textAt(side, 'office') === null ? null : (
                  <>
                    {' · '}
                    <RecordText>{textAt(side, 'office') ?? ''}</RecordText>
                  </>
                )}
              </div>
            ))}
      </Fact>
      <Fact label={t('date')}>
        {value ? <Day day={value} /> : null}
        {value === null && (notBefore ?? notAfter) !== null
          ? t('date.between', { from: said(notBefore), to: said(notAfter) })
          : null}
        {value === null && notBefore === null && notAfter === null ? t('date.open') : null}
      </Fact>
      <Fact label={t('place')}>{place ? <RecordText>{place}</RecordText> : null}</Fact>
      <Fact label={t('topics')}>{topics.map((topic) => t.maybe(`topic.${topic}`) ?? topic).join(', ')}</Fact>
      <Fact label={t('agreed')}>{t('agreed.count', { count: listAt(confirmed, 'agreed').length })}</Fact>
    </Facts>
  );
}
