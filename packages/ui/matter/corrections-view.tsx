import type { Correction } from '../../kind/correction.ts';
import { useMemberName } from '../kind/surroundings.tsx';
import { Section } from '../parts/section.tsx';
import { Moment } from '../time/moment.tsx';
import { type Correctable, CorrectionView } from './correction.tsx';
import css from './matter.module.css';
import { useMatterText } from './text/index.ts';

/** All that was put right in a record: which part, what it said, what it says, why, and whom the correction has reached. */
export function CorrectionsView(props: { corrections: readonly Correction[]; parts: readonly Correctable[] }) {
  const t = useMatterText();
  if (props.corrections.length === 0) return null;
  return (
    <Section title={t('corrections')} note={t('corrections.note')}>
      <ul className={css.list}>
        {props.corrections.map((correction) => (
          <One key={correction.id} correction={correction} parts={props.parts} />
        ))}
      </ul>
    </Section>
  );
}

function One({ correction, parts }: { correction: Correction; parts: readonly Correctable[] }) {
  const t = useMatterText();
  const name = useMemberName();
  const { statement, part, author, time, acknowledged } = correction;
  const found = parts.find((each) => each.statement === statement && each.part === part);
  const reached = acknowledged.map(name).join(', ');
  return (
    <li className={css.correction}>
      <p className={css.head}>
        <span>{found?.label ?? part}</span>
        <span className={css.kind}>
          <bdi>{name(author)}</bdi> <Moment instant={time} />
        </span>
      </p>
      <CorrectionView data={correction} {...(found?.choices ? { choices: found.choices } : {})} />
      <p className={css.kind}>
        {acknowledged.length === 0 ? t('corrections.waiting') : t('corrections.reached', { who: reached })}
      </p>
    </li>
  );
}
