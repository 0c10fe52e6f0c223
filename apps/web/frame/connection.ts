import { useSyncExternalStore } from 'react';
import { connectionNow, onConnection } from '../client/live.ts';

function onOnline(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** What is wrong with the line to the own node: the device has no connection, or the node does not answer; null when nothing is. */
export function useBroken(): 'offline' | 'lost' | null {
  const connection = useSyncExternalStore(onConnection, connectionNow);
  const online = useSyncExternalStore(onOnline, () => navigator.onLine);
  if (!online) return 'offline';
  return connection === 'lost' ? 'lost' : null;
}
