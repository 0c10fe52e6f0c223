import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { filters } from '../../../packages/contract/routes.ts';
import { partsIn } from '../../../packages/ui/text/catalogue.ts';
import { preferencesNow } from '../client/preferences.ts';
import { Gate } from './gate.tsx';
import { Home } from './home.tsx';
import { NotFound, PageFault } from './page-fault.tsx';
import { parseWords, pick, writeWords } from './search-words.ts';
import { Waiting } from './waiting.tsx';

const root = createRootRouteWithContext<{ client: QueryClient }>()({ component: Gate, notFoundComponent: NotFound });

/** A page with what its parts have to say: an answer that is drawn late waits for no words, which would take away what is drawn. */
function page<T extends Record<string, unknown>, K extends keyof T>(fetched: () => Promise<T>, name: K) {
  const spoken = async () => {
    const found = await fetched();
    await partsIn(preferencesNow().language);
    return found;
  };
  return lazyRouteComponent(spoken, name);
}

/** Filters as they stand in an address: what does not fit is dropped, so an old link still opens a list. */
export function filterWords(search: Record<string, unknown>) {
  const words = pick(search, 'box', 'group', 'kind', 'state', 'urgency', 'counterpart', 'text', 'sort');
  const fit = filters.partial().safeParse(words);
  if (fit.success) return words;
  const bad = new Set(fit.error.issues.map((issue) => issue.path[0]));
  return Object.fromEntries(Object.entries(words).filter(([key]) => !bad.has(key)));
}

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: Home,
});

const inbox = createRoute({
  getParentRoute: () => root,
  path: '/inbox',
  validateSearch: filterWords,
  component: lazyRouteComponent(() => import('../pages/inbox/inbox-page.tsx'), 'InboxPage'),
});

const kindList = createRoute({
  getParentRoute: () => root,
  path: '/list/$kind',
  validateSearch: filterWords,
  component: lazyRouteComponent(() => import('../pages/inbox/kind-list-page.tsx'), 'KindListPage'),
});

const group = createRoute({
  getParentRoute: () => root,
  path: '/groups/$group',
  component: page(() => import('../pages/group/group-page.tsx'), 'GroupPage'),
});

const groupMap = createRoute({
  getParentRoute: () => root,
  path: '/groups/$group/map',
  validateSearch: (search) => pick(search, 'kind', 'state', 'ended'),
  component: page(() => import('../pages/group/map/map-page.tsx'), 'MapPage'),
});

const kindPage = createRoute({
  getParentRoute: () => root,
  path: '/groups/$group/$kind/$page',
  component: page(() => import('../pages/group/kind-page.tsx'), 'KindPage'),
});

const create = createRoute({
  getParentRoute: () => root,
  path: '/new/$kind',
  validateSearch: (search) => pick(search, 'group', 'draft'),
  component: page(() => import('../pages/create/create-page.tsx'), 'CreatePage'),
});

const record = createRoute({
  getParentRoute: () => root,
  path: '/records/$group/$kind/$record',
  validateSearch: (search) => pick(search, 'command', 'draft'),
  component: page(() => import('../pages/record/record-page.tsx'), 'RecordPage'),
});

const drafts = createRoute({
  getParentRoute: () => root,
  path: '/drafts',
  component: page(() => import('../pages/drafts/drafts-page.tsx'), 'DraftsPage'),
});

const waiting = createRoute({
  getParentRoute: () => root,
  path: '/waiting',
  component: page(() => import('../pages/waiting/waiting-page.tsx'), 'WaitingPage'),
});

const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: filterWords,
  component: page(() => import('../pages/search/search-page.tsx'), 'SearchPage'),
});

const names = createRoute({
  getParentRoute: () => root,
  path: '/names',
  validateSearch: (search) => pick(search, 'text'),
  component: page(() => import('../pages/names/names-page.tsx'), 'NamesPage'),
});

const directory = createRoute({
  getParentRoute: () => root,
  path: '/directory',
  component: page(() => import('../pages/directory/directory-page.tsx'), 'DirectoryPage'),
});

const statistics = createRoute({
  getParentRoute: () => root,
  path: '/statistics',
  validateSearch: (words) => pick(words, 'group', 'from', 'to'),
  component: page(() => import('../pages/statistics/statistics-page.tsx'), 'StatisticsPage'),
});

const transparency = createRoute({
  getParentRoute: () => root,
  path: '/transparency',
  validateSearch: (words) => pick(words, 'group', 'from', 'to'),
  component: page(() => import('../pages/transparency/transparency-page.tsx'), 'TransparencyPage'),
});

const retention = createRoute({
  getParentRoute: () => root,
  path: '/retention',
  component: page(() => import('../pages/retention/retention-page.tsx'), 'RetentionPage'),
});

const journal = createRoute({
  getParentRoute: () => root,
  path: '/journal',
  validateSearch: (words) => pick(words, 'person', 'record'),
  component: page(() => import('../pages/journal/journal-page.tsx'), 'JournalPage'),
});

const health = createRoute({
  getParentRoute: () => root,
  path: '/health',
  component: page(() => import('../pages/health/health-page.tsx'), 'HealthPage'),
});

const accounts = createRoute({
  getParentRoute: () => root,
  path: '/accounts',
  component: page(() => import('../pages/accounts/accounts-page.tsx'), 'AccountsPage'),
});

const machines = createRoute({
  getParentRoute: () => root,
  path: '/machines',
  component: page(() => import('../pages/machines/machines-page.tsx'), 'MachinesPage'),
});

const lists = createRoute({
  getParentRoute: () => root,
  path: '/lists',
  component: page(() => import('../pages/lists/lists-page.tsx'), 'ListsPage'),
});

const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: page(() => import('../pages/account/account-page.tsx'), 'AccountPage'),
});

/** Where a sign-in service leads back whom it turned away; who has signed in meanwhile goes on to their first page. */
const signIn = createRoute({ getParentRoute: () => root, path: '/sign-in', component: Home });

/** Drawn by the gate, signed in or not. */
const invitation = createRoute({ getParentRoute: () => root, path: '/invitation' });

const tree = root.addChildren([
  home,
  inbox,
  kindList,
  group,
  groupMap,
  kindPage,
  create,
  record,
  drafts,
  waiting,
  search,
  names,
  directory,
  statistics,
  transparency,
  journal,
  retention,
  health,
  accounts,
  machines,
  lists,
  account,
  signIn,
  invitation,
]);

export function makeRouter(client: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { client },
    parseSearch: parseWords,
    stringifySearch: writeWords,
    defaultPendingComponent: Waiting,
    defaultErrorComponent: PageFault,
    defaultPreload: 'intent',
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
