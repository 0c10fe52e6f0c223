import type { Correction } from '../../kind/correction.ts';
import { useMemberName } from '../kind/surroundings.tsx';
import { Section } from '../parts/section.tsx';
import { useVoice } from '../text/voice.tsx';
import { formatInstant } from '../time/moment.tsx';
import css from './correction.module.css';
import { CorrectionView, type OwnWords } from './correction-view.tsx';
import { useMatterText } from './text/index.ts';

/** All that was put right in a record: which part, what it said, what it says, why, and whom the correction has reached. */
export function CorrectionsView(props: { corrections: readonly Correction[]; own: OwnWords }) {
  const t = useMatterText();
  if (props.corrections.length === 0) return null;
  return (
    <Section title={t('corrections')} note={t('corrections.note')}>
      <ul className={css.list}>
        {props.corrections.map((correction) => (
          <li key={correction.id}>
            <CorrectionView data={correction} own={props.own} />
            <About correction={correction} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function About({ correction }: { correction: Correction }) {
  const t = useMatterText();
  const name = useMemberName();
  const { locale } = useVoice();
  const { author, time, acknowledged } = correction;
  const reached = new Intl.ListFormat(locale).format(acknowledged.map(name));
  return (
    <p className={css.about}>
      {t('corrections.by', { who: name(author), when: formatInstant(locale, time, 'minute') })}{' '}
      {acknowledged.length === 0 ? t('corrections.waiting') : t('corrections.reached', { who: reached })}
    </p>
  );
}
