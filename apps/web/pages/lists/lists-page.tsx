import { IconListSearch } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { nameListRoutes } from '../../../../packages/contract/name-lists.ts';
import { Empty } from '../../../../packages/ui/parts/empty.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { call } from '../../client/call.ts';
import { Page } from '../../frame/page.tsx';
import { useSentence } from '../../frame/sentence.ts';
import { Waiting } from '../../frame/waiting.tsx';
import { usePageText } from '../../text/index.ts';
import { KeptFocus } from './kept-focus.tsx';
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
  return (
    <Page title={t('menu.lists')} lead={t('lists.lead')}>
      {lists.isPending ? <Waiting /> : null}
      {lists.isError ? <Notice tone="danger" alert title={sentence(lists.error)} /> : null}
      {data === undefined ? null : (
        <div className={css.parts}>
          <Section title={t('lists.loaded')}>
            <div role="status">{data.loading === null && data.last !== null ? <Last last={data.last} /> : null}</div>
            {data.lists.length === 0 ? (
              <Empty icon={<IconListSearch size={40} stroke={1.3} />} title={t('lists.none')}>
                {t('lists.none.words')}
              </Empty>
            ) : (
              <ul className={css.lists}>
                {data.lists.map((list) => (
                  <ListCard key={list.name} list={list} isBusy={data.loading?.name === list.name} onChanged={refresh} />
                ))}
              </ul>
            )}
          </Section>
          <Section title={t('lists.new')} note={t('lists.new.words')}>
            <KeptFocus step={data.loading === null ? 'choosing' : 'loading'}>
              {data.loading === null ? (
                <LoadList known={data.lists.map(({ name }) => name)} onBegun={refresh} />
              ) : (
                <LoadingList loading={data.loading} isEnding={cancel.isPending} onCancel={() => cancel.mutate()} />
              )}
            </KeptFocus>
          </Section>
        </div>
      )}
    </Page>
  );
}
