import { Button } from '@mantine/core';
import { IconDownload, IconEye } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { routes } from '../../../../packages/contract/routes.ts';
import { Empty } from '../../../../packages/ui/parts/empty.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { address } from '../../client/call.ts';
import { journalQuery } from '../../client/queries.ts';
import { ButtonLink } from '../../frame/button-link.tsx';
import { More } from '../../frame/more.tsx';
import { Page } from '../../frame/page.tsx';
import { useSentence } from '../../frame/sentence.ts';
import { Waiting } from '../../frame/waiting.tsx';
import { useFrameText } from '../../text/index.ts';
import css from './journal.module.css';
import { JournalLine } from './journal-line.tsx';

const route = getRouteApi('/journal');

/** Who of our own authority looked at what, searched for what and decided what: for those who watch over it. */
export function JournalPage() {
  const t = useFrameText();
  const words = route.useSearch();
  const narrowed = Boolean(words.person || words.record);
  return (
    <Page title={t('menu.journal')} lead={t('journal.lead')}>
      <div className={css.bar}>
        {narrowed ? (
          <>
            <span>{t(words.person ? 'journal.onePerson' : 'journal.oneRecord')}</span>
            <ButtonLink size="xs" variant="default" to="/journal" search={{}}>
              {t('journal.all')}
            </ButtonLink>
          </>
        ) : null}
        <span className={css.files}>
          <FileLink href={address(routes.journalCsv, { query: words })}>{t('filter.csv')}</FileLink>
          <FileLink href={address(routes.journalFeed, {})}>{t('journal.feed')}</FileLink>
        </span>
      </div>
      <Lines words={words} />
    </Page>
  );
}

function FileLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Button size="xs" variant="default" component="a" href={href} download leftSection={<IconDownload size={15} />}>
      {children}
    </Button>
  );
}

function Lines({ words }: { words: { person?: string; record?: string } }) {
  const t = useFrameText();
  const sentence = useSentence();
  const journal = useInfiniteQuery(journalQuery(words));
  if (journal.isPending) return <Waiting />;
  if (journal.isError && !journal.data) return <Notice tone="danger" alert title={sentence(journal.error)} />;
  const lines = journal.data.pages.flatMap((page) => page.lines);
  if (lines.length === 0 && !journal.hasNextPage)
    return (
      <Empty icon={<IconEye size={40} stroke={1.3} />} title={t('journal.empty.title')}>
        {t('journal.empty.words')}
      </Empty>
    );
  return (
    <>
      <ol className={css.list}>
        {lines.map((line) => (
          <JournalLine key={line.id} line={line} />
        ))}
      </ol>
      {journal.hasNextPage ? (
        <More busy={journal.isFetchingNextPage} more={() => void journal.fetchNextPage()} />
      ) : (
        <p className={css.end}>{t('journal.end', { count: lines.length })}</p>
      )}
    </>
  );
}
