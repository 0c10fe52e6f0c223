import { infiniteQueryOptions, QueryClient, queryOptions } from '@tanstack/react-query';
import { authRoutes } from '../../../packages/contract/auth.ts';
import { type Filters, routes } from '../../../packages/contract/routes.ts';
import { groupsOrKept, sessionOrKept } from '../offline/kept.ts';
import { seenOfKind } from '../offline/seen-here.ts';
import { address, call, Refused } from './call.ts';

/** A refusal is an answer: only silence of the network is worth asking again, and not on a device that has none. */
function again(failures: number, fault: Error): boolean {
  return fault instanceof Refused && fault.status === 0 && navigator.onLine && failures < 2;
}

export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: again, staleTime: 5_000, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  });
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => sessionOrKept(() => call(authRoutes.session, {}, signal)),
  staleTime: 60_000,
});

export const groupsQuery = queryOptions({
  queryKey: ['groups'],
  queryFn: ({ signal }) => groupsOrKept(() => call(routes.groups, {}, signal)),
  staleTime: 60_000,
});

export const countersQuery = queryOptions({
  queryKey: ['counters'],
  queryFn: ({ signal }) => call(routes.counters, { query: {} }, signal),
});

export function kindCountersQuery(kind: string) {
  return queryOptions({
    queryKey: ['counters', kind],
    queryFn: ({ signal }) => call(routes.counters, { query: { kind } }, signal),
  });
}

export const healthQuery = queryOptions({
  queryKey: ['health'],
  queryFn: ({ signal }) => call(routes.health, {}, signal),
  refetchInterval: 30_000,
});

/** While it is under way its bar moves; else it is looked at now and then. */
export const taggingQuery = queryOptions({
  queryKey: ['tagging'],
  queryFn: ({ signal }) => call(routes.tagging, {}, signal),
  refetchInterval: ({ state }) => (state.data?.tagging ? 1_000 : 10_000),
});

export const draftsQuery = queryOptions({
  queryKey: ['drafts'],
  queryFn: ({ signal }) => call(routes.drafts, {}, signal),
});

export const colleaguesQuery = queryOptions({
  queryKey: ['colleagues'],
  queryFn: ({ signal }) => call(routes.colleagues, {}, signal),
  staleTime: 60_000,
});

export function listQuery(filters: Filters) {
  return infiniteQueryOptions({
    queryKey: ['list', filters],
    queryFn: ({ pageParam, signal }) =>
      call(routes.list, { query: { ...filters, ...(pageParam ? { cursor: pageParam } : {}) } }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** The first lines of a list, for places that show only those. */
export function firstPageQuery(filters: Filters, limit: number) {
  return queryOptions({
    queryKey: ['list', filters, limit],
    queryFn: ({ signal }) => call(routes.list, { query: { ...filters, limit } }, signal),
  });
}

/** What takes place next in a group; like an inquiry it is asked again when something changes there. */
export function nextQuery(group: string, limit: number) {
  return queryOptions({
    queryKey: ['inquiry', group, 'next', limit],
    queryFn: ({ signal }) => call(routes.next, { params: { group }, query: { limit } }, signal),
  });
}

/** What of a group has its place on a map; like an inquiry it is asked again when something changes there. */
export function placesQuery(group: string) {
  return queryOptions({
    queryKey: ['inquiry', group, 'places'],
    queryFn: ({ signal }) => call(routes.places, { params: { group } }, signal),
  });
}

export const boundariesQuery = queryOptions({
  queryKey: ['boundaries'],
  queryFn: ({ signal }) => call(routes.boundaries, {}, signal),
  staleTime: 600_000,
});

export const calendarFeedQuery = queryOptions({
  queryKey: ['calendarFeed'],
  queryFn: ({ signal }) => call(routes.calendarFeed, {}, signal),
});

export function recordQuery(key: { group: string; kind: string; record: string }) {
  return queryOptions({
    queryKey: ['record', key.group, key.kind, key.record],
    queryFn: ({ signal }) =>
      seenOfKind(
        key.kind,
        address(routes.record, { params: key }),
        () => call(routes.record, { params: key }, signal),
        (value) => routes.record.response.safeParse(value).data ?? null,
      ),
  });
}

export function statisticsQuery(group: string, period: { from: string; to: string }) {
  return queryOptions({
    queryKey: ['statistics', group, period],
    queryFn: ({ signal }) => call(routes.statistics, { params: { group }, query: period }, signal),
  });
}

export function journalQuery(words: { person?: string; record?: string }) {
  return infiniteQueryOptions({
    queryKey: ['journal', words],
    queryFn: ({ pageParam, signal }) =>
      call(routes.journal, { query: { ...words, ...(pageParam ? { before: pageParam } : {}) } }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    // Each look is written down: one is enough until somebody asks anew.
    staleTime: 60_000,
  });
}

export function transparencyQuery(group: string, period: { from: string; to: string }) {
  return queryOptions({
    queryKey: ['transparency', group, period],
    queryFn: ({ signal }) => call(routes.transparency, { params: { group }, query: period }, signal),
  });
}

export const retentionQuery = queryOptions({
  queryKey: ['retention'],
  queryFn: ({ signal }) => call(routes.retention, {}, signal),
  // Each look is written down: one is enough until somebody asks anew.
  staleTime: 60_000,
});

export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: ({ signal }) => call(authRoutes.accounts, {}, signal),
});

export const machinesQuery = queryOptions({
  queryKey: ['machines'],
  queryFn: ({ signal }) => call(routes.machines, {}, signal),
});

export const passkeysQuery = queryOptions({
  queryKey: ['passkeys'],
  queryFn: ({ signal }) => call(authRoutes.passkeys, {}, signal),
});
