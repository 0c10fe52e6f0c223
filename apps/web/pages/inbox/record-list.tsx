import { IconInbox } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Filters } from '../../../../packages/contract/routes.ts';
import { Empty } from '../../../../packages/ui/parts/empty.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { listQuery } from '../../client/queries.ts';
import { More } from '../../frame/more.tsx';
import { useSentence } from '../../frame/sentence.ts';
import { useShortcut } from '../../frame/shortcuts.ts';
import { Waiting } from '../../frame/waiting.tsx';
import { useFrameText } from '../../text/index.ts';
import css from './record-list.module.css';
import { RecordRow } from './record-row.tsx';

/** Records page by page from the node; the next page is fetched before the reader reaches the end. */
export function RecordList(props: { filters: Filters; empty?: React.ReactNode }) {
  const t = useFrameText();
  const sentence = useSentence();
  const list = useInfiniteQuery(listQuery(props.filters));
  const frame = useRef<HTMLOListElement>(null);
  useRowKeys(frame);
  if (list.isPending) return <Waiting />;
  if (list.isError && !list.data) return <Notice tone="danger" alert title={sentence(list.error)} />;
  const rows = list.data.pages.flatMap((page) => page.rows);
  if (rows.length === 0) return props.empty ?? <NothingHere filters={props.filters} />;
  return (
    <>
      <ol ref={frame} className={css.list}>
        {rows.map((line) => (
          <RecordRow key={`${line.group} ${line.kind} ${line.record}`} line={line} box={props.filters.box} />
        ))}
      </ol>
      {list.hasNextPage ? (
        <More busy={list.isFetchingNextPage} more={() => void list.fetchNextPage()} />
      ) : (
        <p className={css.end}>{t('list.end', { count: rows.length })}</p>
      )}
    </>
  );
}

function NothingHere({ filters }: { filters: Filters }) {
  const t = useFrameText();
  const narrowed = Boolean(
    filters.group || filters.kind || filters.counterpart || filters.text || filters.state || filters.urgency,
  );
  const key = narrowed ? 'filtered' : filters.box;
  return (
    <div className={css.none}>
      <Empty icon={<IconInbox size={40} stroke={1.3} />} title={t(`empty.${key}.title`)}>
        {t(`empty.${key}.words`)}
      </Empty>
    </div>
  );
}

/** j and k, and the arrows while a row has the focus, walk through the rows; Enter opens, as on any link. */
function useRowKeys(frame: React.RefObject<HTMLOListElement | null>) {
  const step = (by: number) => {
    const links = [...(frame.current?.querySelectorAll<HTMLElement>('a[data-row]') ?? [])];
    const at = links.findIndex((link) => link.matches(':focus'));
    links[at === -1 && by < 0 ? links.length - 1 : Math.min(Math.max(at + by, 0), links.length - 1)]?.focus();
  };
  useShortcut('next', () => step(1));
  useShortcut('previous', () => step(-1));
  useEffect(() => {
    const onArrow = (event: KeyboardEvent) => {
      if (!frame.current?.contains(document.activeElement)) return;
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      step(event.key === 'ArrowDown' ? 1 : -1);
    };
    window.addEventListener('keydown', onArrow);
    return () => window.removeEventListener('keydown', onArrow);
  });
}
