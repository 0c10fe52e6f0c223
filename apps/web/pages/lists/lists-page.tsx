import { IconListSearch } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { nameListRoutes } from '../../../../packages/contract/name-lists.ts';
import type { Response } from '../../../../packages/contract/route.ts';
import { Empty } from '../../../../packages/ui/parts/empty.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { call } from '../../client/call.ts';
import { KeptFocus } from '../../frame/kept-focus.tsx';
import { Page } from '../../frame/page.tsx';
import { useSentence } from '../../frame/sentence.ts';
import { Waiting } from '../../frame/waiting.tsx';
import { usePageText } from '../../text/index.ts';
import { Last } from './last.tsx';
import { ListCard } from './list-card.tsx';
import css from './lists.module.css';
import { LoadList } from './load-list.tsx';
import { LoadingList } from './loading-list.tsx';

/** While a list is loaded, how far it has come is asked so often, in milliseconds. */
const askAgainMs = 700;
const listsKey = ['name-lists'] as const;

/** The screening lists of this node: which are loaded, what of them was damaged, a new one, and one taken away. */
export function ListsPage() {
  const t = usePageText();
  const sentence = useSentence();
  const client = useQueryClient();
  const lists = useQuery({
    queryKey: listsKey,
    queryFn: ({ signal }) => call(nameListRoutes.nameLists, {}, signal),
    refetchInterval: ({ state }) => (state.data?.loading == null ? false : askAgainMs),
  });
  const refresh = () => client.invalidateQueries({ queryKey: listsKey });
  const cancel = useMutation({ mutationFn: () => call(nameListRoutes.cancelList, {}), onSettled: refresh });
  const { data } = lists;
  const fault = lists.error ?? cancel.error;
  return (
    <Page title={t('menu.lists')} lead={t('lists.lead')}>
      {lists.isPending ? <Waiting /> : null}
      <div className={css.parts}>
        {fault === null ? null : <Notice tone="danger" alert title={sentence(fault)} />}
        {data === undefined ? null : (
          <>
            <Loaded standing={data} onChanged={refresh} />
            <Section title={t('lists.new')} note={t('lists.new.words')}>
              <KeptFocus className={css.step} step={data.loading === null ? 'choosing' : 'loading'}>
                {data.loading === null ? null : (
                  <LoadingList loading={data.loading} isEnding={cancel.isPending} onCancel={() => cancel.mutate()} />
                )}
                <LoadList known={data.lists.map(({ name }) => name)} isBusy={data.loading !== null} onBegun={refresh} />
              </KeptFocus>
            </Section>
          </>
        )}
      </div>
    </Page>
  );
}

type Standing = Response<typeof nameListRoutes.nameLists>;

/** What is loaded, and what happened last: how a loading ended, or which list was just removed here. */
function Loaded({ standing: { lists, loading, last }, onChanged }: { standing: Standing; onChanged: () => void }) {
  const t = usePageText();
  const told = useRef<HTMLDivElement>(null);
  const [removed, setRemoved] = useState<string | null>(null);
  const isLoading = loading !== null;
  useEffect(() => {
    if (isLoading) setRemoved(null);
  }, [isLoading]);
  // Whoever removed a list by keyboard was at a button that went with it.
  useEffect(() => {
    if (removed !== null) told.current?.focus({ preventScroll: true });
  }, [removed]);
  const isGone = removed !== null && loading === null && !lists.some(({ name }) => name === removed);
  return (
    <Section title={t('lists.loaded')}>
      <div ref={told} role="status" tabIndex={-1} className={css.step}>
        {isGone ? <Notice tone="info" title={t('lists.removed', { name: removed })} /> : null}
        {loading === null && last !== null ? <Last last={last} /> : null}
      </div>
      {lists.length === 0 ? (
        <Empty icon={<IconListSearch size={40} stroke={1.3} />} title={t('lists.none')}>
          {t('lists.none.words')}
        </Empty>
      ) : (
        <ul className={css.lists}>
          {lists.map((list) => (
            <ListCard
              key={list.name}
              list={list}
              isBusy={loading?.name === list.name}
              onRemoved={() => {
                setRemoved(list.name);
                onChanged();
              }}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}
