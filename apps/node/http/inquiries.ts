import type { FastifyInstance } from 'fastify';
import type { Charter } from '../../../packages/charter/index.ts';
import { routes } from '../../../packages/contract/routes.ts';
import type { Dated, Inquiry, Kind, Standing } from '../../../packages/kind/kind.ts';
import { isRefusal } from '../../../packages/kind/refusal.ts';
import { kindResource } from '../auth/authorise.ts';
import type { Officer } from '../auth/officer.ts';
import { calendarRecords } from '../calendar/items.ts';
import type { NodeCore } from '../core.ts';
import { recordsOf } from '../records-of.ts';
import { refusedBy } from './acts.ts';
import { declare, notFound } from './declare.ts';
import { actorFor, type DoorContext, groupOrNothing, kindsTold, mayOnKind, nobodyKnows } from './door-context.ts';
import { logLook } from './read-log.ts';

/** Records of one kind that an inquiry reads at most; a board of more is no board. */
const mostRecords = 2_000;
/** The same where the inquiry says what they are about: a season of twenty ports, and half of one more. */
const mostAbout = 6_000;

/** Inquiries of every kind, by one route: what may be asked is declared by the kind. Each is a look at content and is written down as one. */
export function inquiryRoutes(app: FastifyInstance, context: DoorContext): void {
  const { node } = context;
  declare(app, routes.inquire, async ({ params, body, request }) => {
    const kind = node.kinds.get(params.kind);
    const inquiry = kind === undefined ? undefined : inquiryOf(kind, params.inquiry);
    if (inquiry === undefined) throw nobodyKnows(request);
    const officer = mayOnKind(context, request, 'record.read', params.kind);
    return { answer: await answerTo(context, officer, { ...params, input: body.input }, inquiry) };
  });
}

interface Question {
  readonly group: string;
  readonly kind: string;
  readonly inquiry: string;
  readonly input: unknown;
}

/** What the kind answers to somebody who reads its records; written down as a look at all that it read. */
async function answerTo(context: DoorContext, officer: Officer, asked: Question, inquiry: Inquiry<unknown>) {
  const { node } = context;
  const { group, input } = asked;
  const needs = inquiry.needs.filter((needed) => readsKind(context, officer, needed));
  groupOrNothing(node, group);
  const charter = node.charters.of(group);
  if (charter === null) throw notFound();
  const standing = await standingIn(node, group, needs, inquiry.about?.(input) ?? {});
  const dated = await datedIn(context, officer, group, inquiry.dates ?? []);
  const query = `${asked.kind}.${asked.inquiry} ${group}`;
  await logLook(node, actorFor(officer, []), { route: 'inquiry', query, count: standing.count + dated.length });
  return answerOf(node, inquiry, input, charter, { ...standing, dated });
}

/** The answer to an inquiry that a kind's own paper asks; undefined where the kind has no such inquiry. */
export async function answerForPaper(context: DoorContext, officer: Officer, asked: Question): Promise<unknown> {
  const kind = context.node.kinds.get(asked.kind);
  const inquiry = kind === undefined ? undefined : inquiryOf(kind, asked.inquiry);
  return inquiry === undefined ? undefined : answerTo(context, officer, asked, inquiry);
}

/** An overview over several kinds shows each person those that are theirs. */
function readsKind({ node, desk }: DoorContext, { account }: Officer, name: string): boolean {
  const kind = node.kinds.get(name);
  return kind !== undefined && desk.authorise({ account, action: 'record.read', resource: kindResource(kind) }).allow;
}

function inquiryOf(kind: Kind, name: string): Inquiry<unknown> | undefined {
  const { inquiries = {} } = kind;
  return Object.hasOwn(inquiries, name) ? inquiries[name] : undefined;
}

interface Gathered {
  readonly byKind: ReadonlyMap<string, readonly Standing[]>;
  readonly count: number;
  readonly cut: boolean;
}

function answerOf(
  { me, now }: NodeCore,
  inquiry: Inquiry<unknown>,
  input: unknown,
  charter: Charter,
  { byKind, dated, cut }: Gathered & { readonly dated: readonly Dated[] },
): unknown {
  const records = (kind: string): readonly Standing[] => byKind.get(kind) ?? [];
  const dates = (kind: string): readonly Dated[] => dated.filter((one) => one.kind === kind);
  const answer = inquiry.answer(input, { me, now: now().toISOString(), charter, records, dates, cut });
  if (typeof answer === 'object' && answer !== null && isRefusal(answer)) throw refusedBy(answer);
  return answer;
}

/** The calendars an inquiry asks for, of the kinds whose dates this person is told. */
async function datedIn(context: DoorContext, { account }: Officer, group: string, asked: readonly string[]) {
  const { told, read } = kindsTold(context, account);
  const kinds = { told: told.filter((kind) => asked.includes(kind)), read };
  return (await calendarRecords(context.node, kinds, group)).records;
}

/** The records an inquiry needs as they stand now, those changed last first. */
async function standingIn(
  node: NodeCore,
  group: string,
  needs: readonly string[],
  about: Readonly<Record<string, string | readonly string[] | null>>,
): Promise<Gathered> {
  const byKind = new Map<string, readonly Standing[]>();
  let count = 0;
  let cut = false;
  for (const kind of needs) {
    const found = new Map<string, Standing>();
    const named = Object.hasOwn(about, kind) ? (about[kind] ?? undefined) : undefined;
    const most = named === undefined ? mostRecords : mostAbout;
    for (const text of typeof named === 'object' ? named : [named])
      for await (const row of recordsOf(node, kind, { group, text, sort: 'updated' })) {
        if (found.size === most) {
          cut = true;
          break;
        }
        found.set(row.record, { kind, record: row.record, state: JSON.parse(row.state), facets: row.facets });
      }
    byKind.set(kind, [...found.values()]);
    count += found.size;
  }
  return { byKind, count, cut };
}
