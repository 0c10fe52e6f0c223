import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Fact, Facts } from '../../../../packages/ui/parts/facts.tsx';
import type { Tone } from '../../../../packages/ui/parts/tone.ts';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import { type LegWord, legWord } from '../../matching.ts';
import type { Item, Leg, Travel } from '../../schema.ts';
import { Amounts } from '../names.tsx';
import { useAssistanceText } from '../text/index.ts';
import css from './offers.module.css';

const tones: Readonly<Record<LegWord, Tone>> = {
  planned: 'neutral',
  cleared: 'info',
  underWay: 'info',
  turnedBack: 'danger',
  received: 'ok',
  returned: 'ok',
};
const measures = ['weight', 'volume', 'floor', 'staff'] as const;
const times = ['ready', 'departs', 'arrives'] as const;
const words = ['vehicles', 'packaging', 'alternative', 'customs', 'needs', 'note'] as const;

/** One transport: what is on it, how it travels, and how far it got. */
export function LegView({ leg, items }: { leg: Leg; items: readonly Item[] }) {
  const t = useAssistanceText();
  const { locale } = useVoice();
  const number = new Intl.NumberFormat(locale);
  const { travel, lines, cleared, departed, received, returns, turnedBack } = leg;
  const word = legWord(leg);
  return (
    <section className={css.leg} aria-label={t('leg')}>
      <header className={css.head}>
        <h4>
          {t('leg')}: {t(`route.${travel.route}`)}
        </h4>
        <Badge tone={tones[word]}>{t(`leg.${word}`)}</Badge>
      </header>
      <Facts columns={2}>
        <Fact label={t('leg.load')}>
          <Amounts lines={lines} items={items} />
        </Fact>
        {times.map((key) => {
          const time = travel[key];
          return time === null ? null : (
            <Fact key={key} label={t(key)}>
              <Moment instant={time.instant} zone={time.zone} />
            </Fact>
          );
        })}
        {(['embark', 'disembark'] as const).map((key) => (
          <Hub key={key} label={t(key)} place={travel[key]} />
        ))}
        {measures.map((key) => {
          const value = travel[key];
          return value === null || value === 0 ? null : (
            <Fact key={key} label={t(key)}>
              {number.format(value)}
            </Fact>
          );
        })}
        {travel.dangerous.length === 0 ? null : (
          <Fact label={t('dangerous')}>
            {travel.dangerous.map((one) => (
              <RecordText key={`${one.un} ${one.class}`} block>
                {[one.un, one.class, one.note].filter((part) => part !== null).join(' · ')}
              </RecordText>
            ))}
          </Fact>
        )}
        {words.map((key) => {
          const text = travel[key];
          return text === null ? null : (
            <Fact key={key} label={t(key)}>
              <RecordText block>{text}</RecordText>
            </Fact>
          );
        })}
        <Fact label={t('cleared')}>{cleared === null ? null : <RecordText block>{cleared.note}</RecordText>}</Fact>
        <Fact label={t('departs')}>
          {departed?.note == null ? null : <RecordText block>{departed.note}</RecordText>}
        </Fact>
        <Fact label={t('turnedBack')}>
          {turnedBack === null ? null : <RecordText block>{turnedBack.reason}</RecordText>}
        </Fact>
        {received === null ? null : (
          <Fact label={t('received')}>
            <Amounts lines={received.lines} items={items} />
            {received.note === null ? null : <RecordText block>{received.note}</RecordText>}
          </Fact>
        )}
        {returns.map((back) => (
          <Fact key={back.id} label={t('returned')}>
            <Amounts lines={back.lines} items={items} />
            {back.note === null ? null : <RecordText block>{back.note}</RecordText>}
          </Fact>
        ))}
      </Facts>
    </section>
  );
}

function Hub({ label, place }: { label: string; place: Travel['embark'] }) {
  if (place === null) return null;
  return (
    <Fact label={label}>
      <RecordText block>{[place.name, place.locode].filter((part) => part !== null).join(' · ')}</RecordText>
      {place.contact === null ? null : <RecordText block>{place.contact}</RecordText>}
    </Fact>
  );
}
