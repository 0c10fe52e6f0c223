import { setTimeout as pause } from 'node:timers/promises';

/** The node's own figures by name and labels, as its /metrics tells them. */
export type Metrics = ReadonlyMap<string, number>;

export async function metricsOf(url: string): Promise<Metrics> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]),
  );
}

/** Asks five times a second until it holds. */
export async function until(url: string, holds: (metrics: Metrics) => boolean, seconds: number): Promise<void> {
  for (const end = performance.now() + seconds * 1_000; performance.now() < end; await pause(200))
    if (holds(await metricsOf(url))) return;
  throw new Error(`${url} did not get there within ${seconds} s`);
}

export const rome = 'gmmp.ma-it/it-moi/1';

/** How much of Rome's feed is in the node's log, and how much of that in its view. */
export function taken(metrics: Metrics): { readonly held: number; readonly shown: number } {
  const held = metrics.get(`entente_feed_entries{origin="${rome}"}`) ?? 0;
  return { held, shown: held - (metrics.get(`entente_view_lag_entries{origin="${rome}"}`) ?? 0) };
}

/** Own entries the other side has not signed for. */
export function unsigned(metrics: Metrics, member: string): number | null {
  return metrics.get(`entente_peer_unconfirmed_entries{group="gmmp.ma-it",member="${member}"}`) ?? null;
}
