import type { FastifyInstance } from 'fastify';
import { calendarRoutes } from '../../../packages/contract/calendar.ts';
import { instantOf, millis } from '../../../packages/kind/instant.ts';
import type { Account } from '../auth/accounts.ts';
import { addressKey } from '../auth/limits.ts';
import { tooMany } from '../auth/session-routes.ts';
import { declare, notFound } from '../http/declare.ts';
import { type DoorContext, kindsTold, mayOnNode } from '../http/door-context.ts';
import { logLook } from '../http/read-log.ts';
import { entriesOf, titleIn, withoutTitles } from './entries.ts';
import type { CalendarFeed } from './feeds.ts';
import { calendarRecords, type RecordItems } from './items.ts';

const keptBackMs = 180 * 86_400_000;

const busy: Readonly<Record<Account['language'], string>> = {
  en: 'Busy',
  fr: 'Occupé',
  ar: 'مشغول',
  it: 'Occupato',
  es: 'Ocupado',
  de: 'Beschäftigt',
};

/** A person's own calendar address: made and ended by its owner, read by a calendar program that cannot sign in. */
export function calendarFeedRoutes(app: FastifyInstance, context: DoorContext): void {
  const { node, desk } = context;
  const viewOf = (feed: CalendarFeed | null) => ({ made: feed?.made ?? null, titles: feed?.titles ?? true });

  declare(app, calendarRoutes.calendarFeed, async ({ request }) => {
    const { account } = mayOnNode(context, request, 'record.list');
    return viewOf(await desk.calendarFeeds.of(account.id));
  });

  declare(app, calendarRoutes.makeCalendarFeed, async ({ body: { titles }, request }) => {
    const { account } = mayOnNode(context, request, 'record.list');
    const secret = await desk.calendarFeeds.make(account.id, titles);
    const made = viewOf(await desk.calendarFeeds.of(account.id));
    return { ...made, address: `${node.config.publicUrl}/calendar/${secret}.ics` };
  });

  declare(app, calendarRoutes.endCalendarFeed, async ({ request }) => {
    const { account } = mayOnNode(context, request, 'record.list');
    await desk.calendarFeeds.end(account.id);
    return {};
  });

  /** Whatever is wrong with an address, the answer is that of any address where nothing is. */
  declare(app, calendarRoutes.readCalendarFeed, async ({ params: { token }, request, reply }) => {
    tooMany(desk, reply, desk.limits.feed(addressKey(request.ip)), 'address');
    const feed = await desk.calendarFeeds.find(token);
    const account = feed === null ? null : await desk.accounts.get(feed.account);
    const resource = desk.nodeResource;
    const mayRead =
      account !== null && !account.disabled && desk.authorise({ account, action: 'record.list', resource }).allow;
    if (feed === null || account === null || !mayRead) throw notFound();
    const entries = await entriesFor(context, account, feed);
    const actor = { role: account.roles[0] ?? 'officer', ref: account.id } as const;
    await logLook(node, actor, { route: 'calendarFeed', query: '', count: entries.length });
    const words = { method: 'PUBLISH', name: `Entente · ${node.config.name}`, now: node.now().toISOString() } as const;
    const { calendarText } = await import('../../../packages/formats/ical/calendar-text.ts');
    return reply
      .type('text/calendar; charset=utf-8')
      .header('cache-control', 'private, no-store')
      .send(calendarText(entries, words));
  });
}

/** What the account may see in lists or is told the dates of, of half a year back and everything to come; what it may not read leads nowhere. */
async function entriesFor(context: DoorContext, account: Account, { titles }: CalendarFeed) {
  const { node } = context;
  const kinds = kindsTold(context, account);
  const { records } = await calendarRecords(node, kinds);
  const since = instantOf(millis(node.now().toISOString()) - keptBackMs);
  return records
    .filter((one) => reaches(one, since))
    .flatMap((one) => {
      const read = kinds.read.includes(one.kind);
      const entries = entriesOf(node, one).map((entry) => (read ? entry : { ...entry, url: null }));
      const group = node.charters.of(one.group)?.title ?? one.group;
      return titles
        ? entries
        : withoutTitles(entries, titleIn(node, one.group, `${busy[account.language]} — ${group}`));
    });
}

function reaches({ items }: RecordItems, since: string): boolean {
  return items.some(({ rule, start, end }) => rule !== null || (end ?? start).instant >= since);
}
