import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import type { RecordView } from '../../../packages/contract/record.ts';
import { useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../packages/ui/time/moment.tsx';
import { inputOf, stateOf } from './read.ts';
import { useNonanswerText } from './text/index.ts';

/** When it leaves, then why there is no answer: the second is nobody's but ours. */
export function State({ view }: { view: RecordView }) {
  const t = useNonanswerText();
  const { decided, ended } = stateOf(view);
  const { RecordLink, InputReview, CodeSentence } = useSurroundings();
  if (decided === null) return null;
  const { group, kind, record, command, title, leaves } = decided;
  return (
    <>
      {ended?.what === 'failed' ? (
        <Notice tone="danger" icon={<IconAlertTriangle size={20} />} title={t('state.failed')}>
          <CodeSentence code={ended.code} />
        </Notice>
      ) : null}
      <Section title={t('what.title')} note={t('what.note')}>
        <Facts>
          <Fact label={t('what.record')}>
            <RecordLink group={group} kind={kind} record={record}>
              <RecordText>{title}</RecordText>
            </RecordLink>
          </Fact>
        </Facts>
        {ended === null ? (
          <Notice tone="warn" icon={<IconClock size={20} />} title={t('what.leaves')}>
            <p>
              <Moment instant={leaves.instant} detail="full" zone={leaves.zone} />
            </p>
            <p>{t('what.leaves.note')}</p>
          </Notice>
        ) : null}
      </Section>
      <Section title={t('what.cause')}>
        <InputReview kind={kind} command={command} input={inputOf(decided.input)} group={group} />
      </Section>
    </>
  );
}
