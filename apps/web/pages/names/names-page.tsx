import { TextInput, VisuallyHidden } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconUserSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type KeyboardEvent, useRef, useState } from 'react';
import { routes } from '../../../../packages/contract/routes.ts';
import { Empty } from '../../../../packages/ui/parts/empty.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { call } from '../../client/call.ts';
import { Page } from '../../frame/page.tsx';
import { useSentence } from '../../frame/sentence.ts';
import { usePageText } from '../../text/index.ts';
import { Hit } from './hit.tsx';
import { MetNames } from './met-names.tsx';
import css from './names.module.css';

const route = getRouteApi('/names');
/** So long nothing more is typed before it is asked for, in milliseconds: each question is written to the read log. */
const pause = 350;
const shortest = 2;

/** Names in any script, while they are typed: among the records one may read and the lists of the node. */
export function NamesPage() {
  const t = usePageText();
  const sentence = useSentence();
  const [text, setText] = useState(route.useSearch().text ?? '');
  const [born, setBorn] = useState('');
  const [nationality, setNationality] = useState('');
  const [asked] = useDebouncedValue({ text: text.trim(), born: born.trim(), nationality: nationality.trim() }, pause);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const move = (event: KeyboardEvent<HTMLElement>) => moveFocus(event, field.current, list.current);
  const isAsked = asked.text.length >= shortest;
  const found = useQuery({
    queryKey: ['names', asked.text, asked.born, asked.nationality],
    queryFn: ({ signal }) => call(routes.searchNames, { body: asked }, signal),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
  const answer = isAsked ? found.data : undefined;
  return (
    <Page title={t('names.title')}>
      <search>
        <div className={css.fields}>
          <TextInput
            size="md"
            dir="auto"
            label={t('names.label')}
            description={t('names.hint')}
            maxLength={1_000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            ref={field}
            onKeyDown={move}
            data-autofocus
          />
          <TextInput
            size="md"
            label={t('names.born')}
            maxLength={40}
            value={born}
            onChange={(event) => setBorn(event.currentTarget.value)}
          />
          <TextInput
            size="md"
            label={t('names.nationality')}
            maxLength={80}
            value={nationality}
            onChange={(event) => setNationality(event.currentTarget.value)}
          />
        </div>
      </search>
      {found.isError ? <Notice tone="danger" alert title={sentence(found.error)} /> : null}
      <div className={css.count} role="status">
        {answer === undefined ? null : <Count count={answer.hits.length} />}{' '}
        {answer?.more === true ? t('names.more') : null}
      </div>
      {isAsked ? null : <MetNames />}
      {answer === undefined ? null : (
        <>
          {answer.ready ? null : <Notice tone="info" title={t('names.notReady')} />}
          {answer.hits.length === 0 ? (
            <Empty icon={<IconUserSearch size={40} stroke={1.3} />} title={t('names.none')}>
              {t('names.none.words')}
            </Empty>
          ) : (
            <ul className={css.hits} ref={list}>
              {answer.hits.map((hit) => (
                <li key={JSON.stringify(hit.where)} onKeyDown={move}>
                  <Hit hit={hit} />
                </li>
              ))}
            </ul>
          )}
          <p className={css.count}>
            {t('names.lists', { count: answer.lists.length, names: answer.lists.join(' · ') })}
          </p>
        </>
      )}
    </Page>
  );
}

/** Read aloud in any case; that nothing was found is seen in the empty list. */
function Count({ count }: { count: number }) {
  const t = usePageText();
  const words = t('names.count', { count });
  return count === 0 ? <VisuallyHidden>{words}</VisuallyHidden> : words;
}

/** Down and up go from the field through the found records and back. */
function moveFocus(event: KeyboardEvent<HTMLElement>, field: HTMLElement | null, list: HTMLElement | null): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const way = [field, ...(list?.querySelectorAll('a') ?? [])];
  const next = way[way.findIndex((one) => one?.matches(':focus')) + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
