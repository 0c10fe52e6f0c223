import { Spotlight, type SpotlightActionData } from '@mantine/spotlight';
import '@mantine/spotlight/styles.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { routes } from '../../../packages/contract/routes.ts';
import { plainText } from '../../../packages/ui/text/bidi.ts';
import { useTitleOf } from '../../../packages/ui/text/record-title.tsx';
import { call } from '../client/call.ts';
import { useFrameText } from '../text/index.ts';
import { useCreations } from './creations.ts';
import { kinds, useKindTexts } from './kinds.ts';
import { useMay } from './officer.ts';
import { useReads } from './recorded.tsx';

/** Pages with the action that opens them. */
const places = [
  ['inbox', 'record.list'],
  ['drafts', 'draft.keep'],
  ['search', 'record.search'],
  ['names', 'record.search'],
  ['directory', 'peers.read'],
  ['statistics', 'statistics.read'],
  ['transparency', 'journal.read'],
  ['journal', 'journal.read'],
  ['retention', 'retention.read'],
  ['health', 'health.read'],
  ['accounts', 'accounts.read'],
  ['lists', 'lists.manage'],
] as const;

function usePlaces(): SpotlightActionData[] {
  const t = useFrameText();
  const texts = useKindTexts();
  const navigate = useNavigate();
  const may = useMay();
  const reads = useReads();
  const creations = useCreations().map(({ kind }) => ({
    id: `new.${kind}`,
    label: texts(kind)?.maybe('create') ?? kind,
    onClick: () => void navigate({ to: '/new/$kind', params: { kind } }),
  }));
  const lists = kinds.flatMap(([kind, { menu }]) =>
    menu.list && reads(kind)
      ? [
          {
            id: `list.${kind}`,
            label: texts(kind)?.maybe('list') ?? kind,
            onClick: () => void navigate({ to: '/list/$kind', params: { kind } }),
          },
        ]
      : [],
  );
  const pages = places.flatMap(([place, action]) =>
    may(action) ? [{ id: place, label: t(`menu.${place}`), onClick: () => void navigate({ to: `/${place}` }) }] : [],
  );
  const account = { id: 'account', label: t('person.account'), onClick: () => void navigate({ to: '/account' }) };
  return [...creations, ...pages, ...(may('record.list') ? lists : []), account];
}

/** Records whose words begin like what is typed, from the node's own index. */
function useFoundRecords(query: string): SpotlightActionData[] {
  const text = useDeferredValue(query.trim());
  const navigate = useNavigate();
  const titleOf = useTitleOf();
  const found = useQuery({
    queryKey: ['palette', text],
    queryFn: ({ signal }) => call(routes.list, { query: { box: 'all', text, sort: 'updated', limit: 6 } }, signal),
    enabled: text.length >= 3,
  });
  return (found.data?.rows ?? []).map((line) => ({
    id: `record.${line.group}.${line.record}`,
    label: plainText(titleOf(line)),
    description: [line.groupTitle, line.reference].filter(Boolean).join(' · '),
    keywords: [query],
    onClick: () => void navigate({ to: '/records/$group/$kind/$record', params: line }),
  }));
}

/** Ctrl-K: any page and any record by its name. */
export function Palette() {
  const t = useFrameText();
  const [query, setQuery] = useState('');
  const pages = usePlaces();
  const records = useFoundRecords(query);
  return (
    <Spotlight
      query={query}
      onQueryChange={setQuery}
      actions={[
        { group: t('palette.pages'), actions: pages },
        ...(records.length > 0 ? [{ group: t('palette.records'), actions: records }] : []),
      ]}
      shortcut="mod + K"
      // Somebody in the middle of a form has the same way out: what is typed is kept.
      tagsToIgnore={[]}
      nothingFound={t('palette.nothing')}
      highlightQuery
      scrollable
      maxHeight={420}
      searchProps={{ placeholder: t('palette.placeholder'), 'aria-label': t('palette.label') }}
      transitionProps={{ duration: 100 }}
    />
  );
}
