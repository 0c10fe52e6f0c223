import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { connectionNow, onConnection } from '../client/live.ts';
import { useSigned } from '../frame/officer.ts';
import { door } from './door.ts';
import { type Entry, type Flushed, Outbox } from './outbox.ts';
import { onShelf, shelf } from './shelf.ts';

interface Now {
  readonly outbox: Outbox;
  readonly entries: readonly Entry[];
  /** Records that entries became since the page was opened, the last ones first. */
  readonly sent: Flushed['sent'];
}

const boxes = new Map<string, Outbox>();
let entries: readonly Entry[] = [];
let sent: Flushed['sent'] = [];
const listeners = new Set<() => void>();
let snapshot: { readonly entries: readonly Entry[]; readonly sent: Flushed['sent'] } = { entries, sent };

function tell() {
  snapshot = { entries, sent };
  for (const listener of listeners) listener();
}

export function outboxOf(owner: string): Outbox {
  const box = boxes.get(owner) ?? new Outbox(owner, shelf, door, Date.now);
  boxes.set(owner, box);
  return box;
}

/** Entries of the person signed in. A browser that keeps nothing has none. */
export function useOutbox(): Now {
  const outbox = outboxOf(useSigned().officer.id);
  const now = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => snapshot,
  );
  return { outbox, ...now };
}

const firstPauseMs = 5_000;
const longestPauseMs = 300_000;

/** Sends what waits whenever the connection may be back, and reads the entries anew whenever they change. One place in the page does it. */
export function useSending() {
  const { officer } = useSigned();
  const client = useQueryClient();
  useEffect(() => follow(outboxOf(officer.id), client), [officer.id, client]);
}

function follow(outbox: Outbox, client: QueryClient): () => void {
  let pause = firstPauseMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  const read = async () => {
    entries = await outbox.entries().catch(() => []);
    if (!ended) tell();
  };
  const flush = async () => {
    clearTimeout(timer);
    const flushed = await alone(() => outbox.flush()).catch(() => null);
    if (ended || flushed === null) return;
    if (flushed.sent.length > 0) {
      sent = [...flushed.sent.toReversed(), ...sent];
      for (const key of ['list', 'counters', 'record', 'inquiry', 'drafts'])
        void client.invalidateQueries({ queryKey: [key] });
    }
    await read();
    if (!flushed.later) return;
    timer = setTimeout(() => void flush(), pause * (0.75 + Math.random() / 2));
    pause = Math.min(longestPauseMs, pause * 2);
  };
  const tryNow = () => {
    pause = firstPauseMs;
    void flush();
  };
  const ends = [
    onShelf(() => void read()),
    onConnection(() => connectionNow() === 'live' && tryNow()),
    on(window, 'online', tryNow),
    on(document, 'visibilitychange', () => document.visibilityState === 'visible' && tryNow()),
    on(window, tryEvent, tryNow),
  ];
  void read().then(tryNow);
  return () => {
    ended = true;
    clearTimeout(timer);
    for (const end of ends) end();
  };
}

const tryEvent = 'entente.outbox.try';

/** Tries at once, because somebody asked for it or something was added. */
export function sendNow() {
  window.dispatchEvent(new Event(tryEvent));
}

function on(target: EventTarget, name: string, listener: () => void): () => void {
  target.addEventListener(name, listener);
  return () => target.removeEventListener(name, listener);
}

/** Of several pages of one browser one sends at a time; null when another is at it. */
function alone(work: () => Promise<Flushed>): Promise<Flushed | null> {
  if (!('locks' in navigator)) return work();
  return navigator.locks.request('entente.outbox', { ifAvailable: true }, (lock) => (lock ? work() : null));
}
