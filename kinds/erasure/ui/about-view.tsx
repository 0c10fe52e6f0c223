import type { RecordView } from '../../../packages/contract/record.ts';
import { useMemberName, useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { Section } from '../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../packages/ui/time/moment.tsx';
import { Answers } from './answers.tsx';
import { useErasureText } from './text/index.ts';

/** On the page of the record itself: what was recalled in it, when, by whom, and who has confirmed. */
export function AboutView({ view }: { view: RecordView }) {
  const t = useErasureText();
  const { RecordLink } = useSurroundings();
  const name = useMemberName();
  if (view.erasures.length === 0) return null;
  return (
    <Section title={t('about.title')}>
      {view.erasures.map(({ group, record, author, time, cause, explanation, answers }) => (
        <div key={record}>
          <p>
            {t(cause === null ? 'about.expired' : 'about.by', { who: name(author) })} <Moment instant={time} />
            {cause === null ? null : ` · ${t.maybe(`cause.${cause}`) ?? cause}`}
          </p>
          {explanation ? <RecordText block>{explanation}</RecordText> : null}
          {cause === null ? null : <Answers answers={answers} />}
          <p>
            <RecordLink group={group} kind="erasure" record={record}>
              {t('about.open')}
            </RecordLink>
          </p>
        </div>
      ))}
    </Section>
  );
}
