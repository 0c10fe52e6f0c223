import type { Operation } from '../../../transit/schema.ts';
import { changesIn } from '../../changes.ts';
import { initial } from '../../fold.ts';
import type { ColumnName } from '../../import/columns.ts';
import { countPlace } from '../../import/place.ts';
import { CountReader, type FileRefused, type ReadCounts } from '../../import/reader.ts';
import type { CountInput } from '../../inputs.ts';
import type { StandingSheet } from '../../inquiries.ts';

type Given = Readonly<Partial<Record<ColumnName, string>>>;

/** Reads a file in the browser as it would be read at the node; `told` hears how many rows were read so far. */
export async function readFile(
  file: File,
  { operation, me, given }: { operation: Operation; me: string; given: Given },
  told: (rows: number) => void,
): Promise<ReadCounts | FileRefused> {
  const reader = new CountReader(countPlace(operation, me), given);
  const text = file.stream().pipeThrough(new TextDecoderStream());
  for (const pieces = text.getReader(); ; ) {
    const { done, value } = await pieces.read();
    if (done) break;
    if (reader.push(value) !== null) {
      await pieces.cancel();
      break;
    }
    told(reader.rows);
  }
  return reader.end();
}

/** What of a file is not there yet: sheets to be sent, and how many stand already as they are. */
export interface Compared {
  readonly fresh: readonly CountInput[];
  readonly changed: readonly CountInput[];
  readonly same: number;
}

export function compare(sheets: readonly CountInput[], standing: readonly StandingSheet[]): Compared {
  const there = new Map(standing.map((one) => [`${one.port} ${one.day}`, one]));
  const fresh: CountInput[] = [];
  const changed: CountInput[] = [];
  for (const sheet of sheets) {
    const before = there.get(`${sheet.port} ${sheet.day}`);
    if (before === undefined) fresh.push(sheet);
    else {
      const { series, queue } = changesIn({ ...initial(), series: before.series, queue: before.queue }, sheet);
      if (series.length + queue.length > 0) changed.push(sheet);
    }
  }
  return { fresh, changed, same: sheets.length - fresh.length - changed.length };
}

/** Parts that fit one request: the node takes no more than a mebibyte, and no more than 512 sheets. */
export function parts(sheets: readonly CountInput[]): readonly (readonly CountInput[])[] {
  const found: CountInput[][] = [];
  let room = 0;
  for (const sheet of sheets) {
    const size = JSON.stringify(sheet).length;
    const last = found.at(-1);
    if (last === undefined || room < size || last.length === 200) {
      found.push([sheet]);
      room = 600_000 - size;
    } else {
      last.push(sheet);
      room -= size;
    }
  }
  return found;
}
