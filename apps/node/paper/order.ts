import type { RecordView } from '../../../packages/contract/record.ts';
import type { Language } from '../../../packages/ui/text/languages.ts';
import { type PublicationOrder, publicationPaper } from '../publishing/paper.ts';
import { paperOf } from './kind-paper.ts';
import { recordPaper } from './record-paper.ts';
import { voiceFor } from './words.ts';

/** What the press prints, as plain data that can go to another thread: a record, or a text that was made public. */
export type PrintOrder = RecordOrder | PublicationOrder;

export interface RecordOrder {
  readonly view: RecordView;
  readonly language: Language;
  /** What the inquiry of the kind's paper says; absent where it asks none. */
  readonly answer?: unknown;
  /** Time zone of the node: of times that name none. */
  readonly zone: string;
  /** Who prints it. */
  readonly who: string;
  readonly now: Date;
  /** Names of the group's members, titles of its instruments, by id. */
  readonly members: ReadonlyMap<string, string>;
  readonly instruments: ReadonlyMap<string, string>;
}

/** The PDF. Takes as long as it takes: up to seconds of computing for the longest record there can be. */
export async function print(order: PrintOrder): Promise<Buffer> {
  if (!('view' in order)) return publicationPaper(order);
  const { kind } = order.view.line;
  const voice = await voiceFor({ ...order, kind });
  return recordPaper({ ...order, paper: await paperOf(kind), voice });
}
