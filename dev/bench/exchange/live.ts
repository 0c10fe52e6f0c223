import { z } from 'zod';
import type { OfficerClient } from '../../../apps/cli/demo/officer.ts';

const recordEvent = z.object({ record: z.string() });

/** The live updates of one officer's page, as they come. */
export interface LivePage {
  /** Resolves when the page has been told that the record changed; at once when it was before. */
  changed(record: string): Promise<void>;
  /** Events of this kind so far. */
  count(event: string): number;
  /** Resolves when there were more events of this kind than `seen`. */
  more(event: string, seen: number): Promise<void>;
  close(): Promise<void>;
}

export async function follow(officer: OfficerClient): Promise<LivePage> {
  const response = await officer.get('/api/live');
  if (!response.ok || response.body === null) throw new Error(`live updates answered ${response.status}`);
  const records = new Set<string>();
  const counts = new Map<string, number>();
  let waiting: { readonly holds: () => boolean; readonly resolve: () => void }[] = [];
  const count = (event: string): number => counts.get(event) ?? 0;
  const when = (holds: () => boolean): Promise<void> =>
    holds() ? Promise.resolve() : new Promise((resolve) => waiting.push({ holds, resolve }));

  function take(event: string, data: string): void {
    counts.set(event, count(event) + 1);
    if (event === 'record') records.add(recordEvent.parse(JSON.parse(data)).record);
    const due = waiting.filter(({ holds }) => holds());
    waiting = waiting.filter((one) => !due.includes(one));
    for (const { resolve } of due) resolve();
  }

  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  const reading = (async () => {
    let held = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const parts = `${held}${value}`.split('\n\n');
      held = parts.pop() ?? '';
      for (const part of parts) {
        const found = /^event: (\w+)\ndata: (.*)$/m.exec(part);
        if (found !== null) take(found[1] ?? '', found[2] ?? '');
      }
    }
  })();
  reading.catch(() => {});
  return {
    changed: (record) => when(() => records.has(record)),
    count,
    more: (event, seen) => when(() => count(event) > seen),
    close: () => reader.cancel().catch(() => {}),
  };
}
