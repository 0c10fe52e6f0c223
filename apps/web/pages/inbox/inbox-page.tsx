import { getRouteApi } from '@tanstack/react-router';
import { filters } from '../../../../packages/contract/routes.ts';
import { Page } from '../../frame/page.tsx';
import { useFrameText } from '../../text/index.ts';
import { Boxes } from './boxes.tsx';
import { FilterBar } from './filter-bar.tsx';
import { RecordList } from './record-list.tsx';

const route = getRouteApi('/inbox');

/** What waits, by deadline: the first page of the day. */
export function InboxPage() {
  const t = useFrameText();
  const words = route.useSearch();
  const chosen = filters.parse(words);
  return (
    <Page title={t('menu.inbox')}>
      <Boxes words={words} />
      <FilterBar words={words} />
      <RecordList filters={chosen} />
    </Page>
  );
}
