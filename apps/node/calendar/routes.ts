import type { FastifyInstance } from 'fastify';
import { calendarRoutes as declared, type OccurrenceLine } from '../../../packages/contract/calendar.ts';
import { instantOf, millis } from '../../../packages/kind/instant.ts';
import { occurrencesOf } from '../../../packages/kind/recurrence.ts';
import { declare, notFound, Refused } from '../http/declare.ts';
import { actorFor, type DoorContext, groupOrNothing, kindsTold, mayOnKind, mayOnNode } from '../http/door-context.ts';
import { asDownload } from '../http/file-name.ts';
import { logLook } from '../http/read-log.ts';
import { rowOf } from '../http/records.ts';
import { refuseWithheld } from '../http/withheld.ts';
import { entriesOf } from './entries.ts';
import { calendarRecords, itemsOf, type RecordItems } from './items.ts';

const day = 86_400_000;
const shownDays = 90;
const longestDays = 732;

/** What comes next in a group, and one record to open in any calendar program. */
export function calendarRoutes(app: FastifyInstance, context: DoorContext): void {
  const { node } = context;

  declare(app, declared.next, async ({ params: { group }, query: { from, to, limit }, request }) => {
    const officer = mayOnNode(context, request, 'record.list');
    groupOrNothing(node, group);
    const start = from ?? node.now().toISOString();
    const window = { from: start, to: to ?? instantOf(millis(start) + shownDays * day), most: limit };
    const days = (millis(window.to) - millis(window.from)) / day;
    if (!(days > 0 && days <= longestDays))
      throw new Refused(400, 'input', 'to: later than from, by two years at most', 'to');
    const { records, cut } = await calendarRecords(node, kindsTold(context, officer.account), group);
    const items = records
      .flatMap((one) => linesOf(one, window))
      .sort((a, b) => (a.start.instant < b.start.instant ? -1 : 1));
    const shown = items.slice(0, limit);
    await logLook(node, actorFor(officer, []), { route: 'next', query: group, count: shown.length });
    return { items: shown, cut };
  });

  declare(app, declared.recordCalendar, async ({ params, request, reply }) => {
    const officer = mayOnKind(context, request, 'record.read', params.kind);
    const row = await rowOf(node, params);
    await refuseWithheld(node, params, officer);
    const items = itemsOf(node, params, JSON.parse(row.state));
    if (items.length === 0) throw notFound();
    await logLook(node, actorFor(officer, []), { route: 'calendar', record: params.record });
    const method = items.every(({ cancelled }) => cancelled) ? 'CANCEL' : 'PUBLISH';
    const name = node.charters.of(params.group)?.title ?? params.group;
    const words = { method, name, now: node.now().toISOString() } as const;
    const { calendarText } = await import('../../../packages/formats/ical/calendar-text.ts');
    return reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', asDownload('calendar.ics'))
      .send(calendarText(entriesOf(node, { ...params, items }), words));
  });
}

function linesOf(
  { items, ...key }: RecordItems,
  window: { readonly from: string; readonly to: string; readonly most: number },
): readonly OccurrenceLine[] {
  return occurrencesOf(items, window).map(({ item, start, end }) => ({
    ...key,
    ...{
      title: item.title,
      titles: [...(item.titles ?? [])],
      start: { ...item.start, instant: start },
      end,
      place: item.place,
      members: [...item.members],
    },
  }));
}
