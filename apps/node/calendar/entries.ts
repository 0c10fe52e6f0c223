import { isExercise } from '../../../packages/charter/index.ts';
import type { CalendarEntry } from '../../../packages/formats/ical/calendar-text.ts';
import type { CalendarItem } from '../../../packages/kind/calendar-item.ts';
import type { NodeCore } from '../core.ts';
import type { RecordItems } from './items.ts';

/** Stands before every title of an exercise, in the language of the node: a calendar is read far from this page. */
const exerciseWord = {
  en: 'EXERCISE',
  fr: 'EXERCICE',
  ar: 'تمرين',
  it: 'ESERCITAZIONE',
  es: 'EJERCICIO',
  de: 'ÜBUNG',
} as const;

/** A title as it stands in a calendar, marked when it is of an exercise. */
export function titleIn({ config }: Pick<NodeCore, 'config'>, group: string, title: string): string {
  return isExercise(group) ? `${exerciseWord[config.language]} · ${title}` : title;
}

/** The items of a record as entries of a calendar, each leading to the record's page on this node. */
export function entriesOf(
  node: Pick<NodeCore, 'config'>,
  { group, kind, record, items }: RecordItems,
): readonly CalendarEntry[] {
  const title = (given: string): string => titleIn(node, group, given);
  const url = `${node.config.publicUrl}/records/${group}/${kind}/${record}`;
  return items.map((item) => ({ uid: uidOf(record, item, group), item: { ...item, title: title(item.title) }, url }));
}

/** The same on every node and in every later state, so that a program knows the item again wherever it reads of it. */
function uidOf(record: string, { id }: CalendarItem, group: string): string {
  return `${record}.${id}@${group}`;
}

/** What others may see over a shoulder: that one is busy, and for which group. */
export function withoutTitles(entries: readonly CalendarEntry[], busy: string): readonly CalendarEntry[] {
  return entries.map(({ uid, item }) => ({
    ...{ uid, url: null },
    item: { ...item, title: busy, description: null, place: null },
  }));
}
