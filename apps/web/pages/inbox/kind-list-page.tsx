import { getRouteApi } from '@tanstack/react-router';
import { filters } from '../../../../packages/contract/routes.ts';
import { useKindTexts } from '../../frame/kinds.ts';
import { Page } from '../../frame/page.tsx';
import { FilterBar } from './filter-bar.tsx';
import { RecordList } from './record-list.tsx';

const route = getRouteApi('/list/$kind');

/** All open records of one kind, for kinds that have a place of their own in the menu. */
export function KindListPage() {
  const { kind } = route.useParams();
  const words = { box: 'open', ...route.useSearch(), kind };
  const texts = useKindTexts();
  return (
    <Page title={texts(kind)?.maybe('list') ?? kind}>
      <FilterBar words={words} fixedKind />
      <RecordList filters={filters.parse(words)} />
    </Page>
  );
}
