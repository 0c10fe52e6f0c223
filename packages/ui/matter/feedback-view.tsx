import type { ReactNode } from 'react';
import type { Feedback } from '../../kind/feedback.ts';
import { useMemberName } from '../kind/surroundings.tsx';
import { Badge } from '../parts/badge.tsx';
import type { Tone } from '../parts/tone.ts';
import { RecordText } from '../text/record-text.tsx';
import { Moment } from '../time/moment.tsx';
import css from './feedback.module.css';
import { textAt } from './foreign.ts';
import { useMatterText } from './text/index.ts';

const tones: Readonly<Record<string, Tone>> = {
  ...{ useful: 'ok', actedUpon: 'ok', same: 'ok' },
  ...{ wrong: 'danger', notSame: 'danger', outdated: 'warn' },
};

/** What whoever got it made of it, one word of the list and how it is known; `data` may be any peer's. */
export function FeedbackView({ data }: { data: unknown }) {
  const m = useMatterText();
  const verdict = textAt(data, 'verdict') ?? '';
  const note = textAt(data, 'note');
  return (
    <>
      <p className={css.word}>
        <Badge tone={tones[verdict] ?? 'neutral'}>{m.maybe(`verdict.${verdict}`) ?? verdict}</Badge>
      </p>
      {note === null ? null : <RecordText block>{note}</RecordText>}
    </>
  );
}

/** Every word that was said, each under what it is about (`about`), by whom and when; nothing when nothing was said. */
export function FeedbackList<F extends Feedback>({
  said,
  about,
}: {
  said: readonly F[];
  about?: (one: F) => ReactNode;
}) {
  const m = useMatterText();
  const name = useMemberName();
  if (said.length === 0) return null;
  return (
    <section className={css.feedback}>
      <h4 className={css.title}>{m('feedback.title')}</h4>
      <ul className={css.list}>
        {said.map((one) => (
          <li key={one.id} className={css.one}>
            <p className={css.by}>
              {about ? <span className={css.about}>{about(one)}</span> : null}
              <bdi>{name(one.author)}</bdi>
              <Moment instant={one.time} />
            </p>
            <FeedbackView data={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}
