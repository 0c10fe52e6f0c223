import { IconInfoCircle } from '@tabler/icons-react';
import type { RecordView } from '../../../packages/contract/record.ts';
import { useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../packages/ui/parts/section.tsx';
import { Moment } from '../../../packages/ui/time/moment.tsx';
import { onwardState } from '../fold.ts';
import { AskView } from './ask-view.tsx';
import { stateOf } from './read.ts';
import { Said } from './said.tsx';
import { useOnwardText } from './text/index.ts';

/** The question, the answer, and every use that was made of it. */
export function State({ view }: { view: RecordView }) {
  const t = useOnwardText();
  const { me } = useSurroundings();
  const state = stateOf(view);
  const { asked, permitted, refused, withdrawn, uses } = state;
  if (asked === null) return null;
  const answer = withdrawn ?? permitted ?? refused;
  return (
    <>
      <Section title={t('asked.title')}>
        <AskView asked={asked} group={view.line.group} />
      </Section>
      {answer === null ? null : (
        <Section title={t('answer.title')}>
          <p>
            {t(`state.${onwardState(state)}`)} · <Moment instant={answer.time} />
          </p>
          <Said data={answer} />
          {permitted !== null && withdrawn === null && asked.author === me && asked.to !== null ? (
            <Notice tone="info" icon={<IconInfoCircle size={20} />} title={t('permitted.next')}>
              <p>{t('permitted.words')}</p>
            </Notice>
          ) : null}
        </Section>
      )}
      {uses.length === 0 ? null : (
        <Section title={t('uses.title')}>
          <ul>
            {uses.map(({ id, time, note }) => (
              <li key={id}>
                <Moment instant={time} /> · <bdi>{note ?? t('uses.sent')}</bdi>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
