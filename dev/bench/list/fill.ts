import type { ViewStore } from '../../../packages/store/port.ts';
import { generatedBatch, sequence } from '../records.ts';

/** Records of one transaction of the view. */
const together = 4_096;

/** Fills the view by its own write path, with records as their folds would give them. */
export async function fill(view: ViewStore, records: number, say: (line: string) => void): Promise<void> {
  const next = sequence(11);
  for (let from = 0; from < records; from += together) {
    await view.apply(generatedBatch(from, Math.min(from + together, records), next));
    if (from % (together * 25) === 0) say(`${from} of ${records} records`);
  }
}
