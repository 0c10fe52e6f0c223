import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { filters } from '../../../../packages/contract/routes.ts';
import { Empty } from '../../../../packages/ui/parts/empty.tsx';
import { Page } from '../../frame/page.tsx';
import { useFrameText } from '../../text/index.ts';
import { FilterBar } from '../inbox/filter-bar.tsx';
import { RecordList } from '../inbox/record-list.tsx';
import css from './search.module.css';

const route = getRouteApi('/search');

/** Words in every record this node holds, ended ones too. */
export function SearchPage() {
  const t = useFrameText();
  const words = route.useSearch();
  const chosen = filters.parse({ box: 'all', sort: 'updated', ...words });
  return (
    <Page title={words.text ? t('search.titleFor', { text: words.text }) : t('menu.search')}>
      <Box text={words.text ?? ''} />
      {words.text ? (
        <>
          <FilterBar words={{ box: 'all', sort: 'updated', ...words }} fixedText />
          <RecordList filters={chosen} empty={<Empty title={t('search.none.title')}>{t('search.none.words')}</Empty>} />
        </>
      ) : (
        <Empty icon={<IconSearch size={40} stroke={1.3} />} title={t('search.empty.title')}>
          {t('search.empty.words')}
        </Empty>
      )}
    </Page>
  );
}

function Box({ text }: { text: string }) {
  const t = useFrameText();
  const navigate = useNavigate();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('text');
    if (typeof typed === 'string') void navigate({ to: '/search', search: typed.trim() ? { text: typed.trim() } : {} });
  };
  return (
    <search>
      <form key={text} className={css.box} onSubmit={submit}>
        <TextInput
          name="text"
          size="md"
          dir="auto"
          defaultValue={text}
          maxLength={200}
          label={t('search.label')}
          className={css.input}
          data-autofocus
        />
        <Button type="submit" size="md">
          {t('search.submit')}
        </Button>
      </form>
    </search>
  );
}
