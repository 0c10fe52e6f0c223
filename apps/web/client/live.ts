import type { Query, QueryClient, QueryKey } from '@tanstack/react-query';
import { livePath } from '../../../packages/contract/routes.ts';
import { sessionQuery } from './queries.ts';

export type Connection = 'live' | 'connecting' | 'lost';

let connection: Connection = 'connecting';
const listeners = new Set<() => void>();

function tell(next: Connection) {
  if (next === connection) return;
  connection = next;
  for (const listener of listeners) listener();
}

export function connectionNow(): Connection {
  return connection;
}

export function onConnection(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What live events speak of. */
const all = ['list', 'counters', 'record', 'inquiry', 'health', 'groups', 'session'];

/** Long enough that a restart of the node or a change of network does not raise the banner. */
const patienceMs = 4_000;

/**
 * Follows the node's events and asks again for what changed: from the number that came with the session, which was answered before
 * anything else a page shows. The browser resumes with Last-Event-ID by itself; a stream that was closed for good (an error status) is
 * opened anew. What was missed while it was down, or is too long ago for the node to repeat, is asked for again.
 * @returns a function that ends it
 */
export function followLive(client: QueryClient): () => void {
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasLost = false;
  const from = client.getQueryData(sessionQuery.queryKey)?.live;
  const refresh = (...keys: string[]) => {
    for (const key of keys) askAgain(client, [key]);
  };
  const lose = () => {
    wasLost = true;
    tell('lost');
    if (source.readyState !== EventSource.CLOSED) return;
    // An error status: perhaps the session is over, and then the officer is to be told that.
    refresh('session');
    source.close();
    open(livePath);
  };
  const open = (path: string) => {
    source = new EventSource(path);
    source.onopen = () => {
      clearTimeout(timer);
      timer = undefined;
      tell('live');
      if (wasLost) refresh(...all);
      wasLost = false;
    };
    source.onerror = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        lose();
      }, patienceMs);
    };
    source.addEventListener('record', (event) => refreshRecord(client, event));
    source.addEventListener('reload', () => refresh(...all));
    source.addEventListener('counters', () => refresh('counters'));
    source.addEventListener('peers', () => refresh('health', 'groups'));
  };
  open(from == null ? livePath : `${livePath}?after=${from}`);
  return () => {
    clearTimeout(timer);
    source.close();
  };
}

/** What is asked for again as soon as the answer on its way is there. */
const awaited = new WeakSet<Query>();

/**
 * An answer that is on its way may be from before the change. Where one stands on the page already the library gives up the one on its way
 * and asks anew; a first answer, or one that is fetched ahead, it would take for new: that is waited for, and then asked for again.
 */
function askAgain(client: QueryClient, queryKey: QueryKey) {
  for (const query of client.getQueryCache().findAll({ queryKey, fetchStatus: 'fetching' })) {
    if ((query.isActive() && query.state.data !== undefined) || awaited.has(query)) continue;
    awaited.add(query);
    const again = () => {
      awaited.delete(query);
      void client.invalidateQueries({ queryKey: query.queryKey, exact: true });
    };
    query.promise?.then(again, again);
  }
  void client.invalidateQueries({ queryKey });
}

function refreshRecord(client: QueryClient, event: MessageEvent<string>) {
  const key: unknown = JSON.parse(event.data);
  if (typeof key !== 'object' || key === null || !('record' in key)) return;
  const { group, kind, record } = key as { group?: unknown; kind?: unknown; record?: unknown };
  askAgain(client, ['record', group, kind, record]);
  askAgain(client, ['list']);
  askAgain(client, ['inquiry', group]);
}
