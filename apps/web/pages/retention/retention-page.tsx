import { IconClockExclamation, IconHourglass } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Empty } from '../../../../packages/ui/parts/empty.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { retentionQuery } from '../../client/queries.ts';
import { Page } from '../../frame/page.tsx';
import { useSentence } from '../../frame/sentence.ts';
import { Waiting } from '../../frame/waiting.tsx';
import { usePageText } from '../../text/index.ts';
import { Queue } from './queue.tsx';

/** The review of what is over: for those who answer for how long things are kept. */
export function RetentionPage() {
  const t = usePageText();
  return (
    <Page title={t('menu.retention')} lead={t('retention.lead')}>
      <Due />
    </Page>
  );
}

function Due() {
  const t = usePageText();
  const sentence = useSentence();
  const due = useQuery(retentionQuery);
  if (due.isPending) return <Waiting />;
  if (due.isError) return <Notice tone="danger" alert title={sentence(due.error)} />;
  const { items, clock } = due.data;
  return (
    <>
      {clock === null ? null : (
        <Notice tone="danger" icon={<IconClockExclamation size={20} />} title={t('retention.clock')}>
          <p>{t.maybe(`retention.clock.${clock}`)}</p>
        </Notice>
      )}
      {items.length === 0 ? (
        <Empty icon={<IconHourglass size={40} stroke={1.3} />} title={t('retention.empty.title')}>
          {t('retention.empty.words')}
        </Empty>
      ) : (
        <Queue items={items} inDoubt={clock !== null} />
      )}
    </>
  );
}
