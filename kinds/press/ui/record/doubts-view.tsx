import type { RecordView } from '../../../../packages/contract/record.ts';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { stateOf } from '../read.ts';
import { usePressText } from '../text/index.ts';
import css from './lists.module.css';
import { SuspectLine } from './suspect-line.tsx';
import { useSuspects } from './use-suspects.ts';

/** What the software doubts in a report, each one click from the list of mistakes; nothing where there is nothing to doubt. */
export function DoubtsView({ view }: { view: RecordView }) {
  const t = usePressText();
  const { group, record } = view.line;
  const suspects = useSuspects(stateOf(view), { group, record });
  if (suspects.length === 0) return null;
  return (
    <Section title={t('doubts')} note={t('doubts.words')}>
      <ul className={css.list}>
        {suspects.map((suspect) => (
          <li key={`${suspect.start} ${suspect.right}`} className={css.line}>
            <SuspectLine suspect={suspect} group={group} record={record} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
