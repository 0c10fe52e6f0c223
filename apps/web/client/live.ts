import type { QueryClient } from '@tanstack/react-query';
import { livePath } from '../../../packages/contract/routes.ts';

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
 * Follows the node's events and asks again for what changed. The browser resumes with Last-Event-ID by itself; a stream that was closed
 * for good (an error status) is opened anew. What was missed while it was down, or is too long ago for the node to repeat, is asked for again.
 * @returns a function that ends it
 */
export function followLive(client: QueryClient): () => void {
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasLost = false;
  const refresh = (...keys: string[]) => {
    for (const key of keys) void client.invalidateQueries({ queryKey: [key] });
  };
  const lose = () => {
    wasLost = true;
    tell('lost');
    if (source.readyState !== EventSource.CLOSED) return;
    // An error status: perhaps the session is over, and then the officer is to be told that.
    refresh('session');
    open();
  };
  const open = () => {
    source?.close();
    source = new EventSource(livePath);
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
  open();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}

function refreshRecord(client: QueryClient, event: MessageEvent<string>) {
  const key: unknown = JSON.parse(event.data);
  if (typeof key !== 'object' || key === null || !('record' in key)) return;
  const { group, kind, record } = key as { group?: unknown; kind?: unknown; record?: unknown };
  void client.invalidateQueries({ queryKey: ['record', group, kind, record] });
  void client.invalidateQueries({ queryKey: ['list'] });
  void client.invalidateQueries({ queryKey: ['inquiry', group] });
}
