import type { FastifyInstance, FastifyRequest } from 'fastify';
import erasure from '../../../kinds/erasure/index.ts';
import type { ErasureState } from '../../../kinds/erasure/schema.ts';
import journal from '../../../kinds/journal/index.ts';
import { type JournalState, journalRecord } from '../../../kinds/journal/schema.ts';
import nonanswer from '../../../kinds/nonanswer/index.ts';
import { type NonanswerState, nonanswerRecord } from '../../../kinds/nonanswer/schema.ts';
import onward from '../../../kinds/onward/index.ts';
import { type Act, attachmentState, type ErasureAbout, type RecordView } from '../../../packages/contract/record.ts';
import { routes } from '../../../packages/contract/routes.ts';
import type { Attachment, Command, Kind } from '../../../packages/kind/kind.ts';
import { orderEvents } from '../../../packages/kind/order.ts';
import { audience } from '../../../packages/policy/audience.ts';
import type { EventRow, RecordRow } from '../../../packages/store/port.ts';
import { act, foldHere, weighEach } from '../act.ts';
import type { Officer } from '../auth/officer.ts';
import type { NodeCore } from '../core.ts';
import { erasuresAbout } from '../erasing/erasures.ts';
import { originParts, privateGroupOf } from '../names.ts';
import { onwardsAbout } from '../onward/about.ts';
import { publishedOf } from '../publishing/publications.ts';
import { receiptsOf } from '../receipts.ts';
import { leavesOf } from '../waiting.ts';
import { refusedBy } from './acts.ts';
import { declare, notFound } from './declare.ts';
import { actorFor, commandResource, type DoorContext, groupOrNothing, mayOnKind } from './door-context.ts';
import { lineOf } from './lines.ts';
import { logLook } from './read-log.ts';
import { filesOf } from './record-files.ts';

export interface RecordParams {
  readonly group: string;
  readonly kind: string;
  readonly record: string;
}

/** One record, whole. Written to the read log before the bytes leave. */
export function recordRoutes(app: FastifyInstance, context: DoorContext): void {
  const { node } = context;
  holdRoute(app, context);

  declare(app, routes.record, async ({ params, request }) => {
    const officer = mayOnKind(context, request, 'record.read', params.kind);
    const row = await rowOf(node, params);
    await logLook(node, actorFor(officer, []), { route: 'record', record: params.record });
    return viewOf(context, row, officer);
  });

  declare(app, routes.assign, async ({ params, body, request }) => {
    await noteAbout(context, request, 'record.assign', params, 'assign', { to: body.to });
    return { assigned: body.to };
  });

  declare(app, routes.note, async ({ params, body, request }) => {
    await noteAbout(context, request, 'record.note', params, 'note', { text: body.text });
    return { time: node.now().toISOString() };
  });
}

/** Our own copy is kept, or no longer: in the private group, where nobody else reads it. */
function holdRoute(app: FastifyInstance, context: DoorContext): void {
  declare(app, routes.hold, async ({ params, body: { hold }, request }) => {
    await noteAbout(context, request, 'record.hold', params, hold === null ? 'holdNoMore' : 'hold', hold ?? {});
    return { held: hold !== null };
  });
}

export async function rowOf(node: NodeCore, { group, kind, record }: RecordParams): Promise<RecordRow> {
  groupOrNothing(node, group);
  const row = await node.store.view.record(group, kind, record);
  if (row === null || !row.listed) throw notFound();
  return row;
}

async function noteAbout(
  context: DoorContext,
  request: FastifyRequest,
  action: 'record.assign' | 'record.note' | 'record.hold',
  params: RecordParams,
  command: string,
  said: Readonly<Record<string, unknown>>,
): Promise<void> {
  const officer = mayOnKind(context, request, action, params.kind);
  await rowOf(context.node, params);
  const roles = journal.commands[command]?.roles ?? [];
  const input = { record: params.record, ...said };
  const wanted = {
    group: '',
    kind: journal.name,
    record: null,
    command,
    input,
    actor: actorFor(officer, roles),
    released: true,
  };
  const acted = await act(context.node, wanted);
  if (!acted.ok) throw refusedBy(acted);
}

/** The record as this officer sees it now. */
export async function viewOf(context: DoorContext, row: RecordRow, officer: Officer): Promise<RecordView> {
  const { node } = context;
  const kind = node.kinds.get(row.kind);
  const charter = node.charters.of(row.group);
  if (kind === undefined || charter === null) throw notFound();
  const rows = await node.store.view.eventsOf([row]);
  const names = await namesOf(context);
  const folded = foldHere(node, kind, rows, charter);
  const own = await ownNotes(node, row.record);
  return {
    line: lineOf(node, row, node.now().toISOString()),
    state: withoutKeys(folded.state),
    acts: await Promise.all(orderEvents(rows).map((event) => actOf(node, charter, row, event, names))),
    attachments: await Promise.all((await filesOf(node, kind, folded.state)).map((file) => heldState(node, file))),
    possibilities: await possibilitiesOf(context, kind, row, folded.state, officer),
    audience: audience(charter, node.me).readers.map(({ id, name, country }) => ({ member: id, name, country })),
    waits: await waitsFor(node, row.record),
    assigned: own?.assigned?.to ?? null,
    recallable: recallableBy(context, kind, rows, officer),
    erasures: (await erasuresAbout(node, row.record)).map(aboutOf),
    owners: ownersFor(context, kind, rows, officer),
    onwards: await onwardsAbout(node, row),
    publication: publicationOf(node, row),
    held: own?.held == null ? null : { ...own.held, name: names.get(own.held.by.ref) ?? null },
    notes: (own?.notes ?? []).map(({ time, by, text }) => ({ time, text, name: names.get(by.ref) ?? null })),
  };
}

function publicationOf(node: NodeCore, row: RecordRow): RecordView['publication'] {
  const published = publishedOf(node, row);
  return published === null ? null : { from: published.from };
}

/** Our own statements that still say something, for whom the kind of erasures lets recall them; an erasure itself stays. */
function recallableBy({ node, desk }: DoorContext, kind: Kind, rows: readonly EventRow[], { account }: Officer) {
  const { recall } = erasure.commands;
  if (kind.scope !== 'group' || kind.name === erasure.name || recall === undefined) return [];
  const resource = commandResource(erasure, recall);
  if (!desk.authorise({ account, action: 'command', resource }).allow) return [];
  return rows
    .filter(({ origin, by, data }) => origin.split('/')[1] === node.me && by.role !== 'node' && data !== '')
    .map(({ origin, seq }) => `${origin}#${seq}`);
}

/** Whose permission may be asked for: everybody else who said something that still stands, for whom the kind lets ask. */
function ownersFor({ node, desk }: DoorContext, kind: Kind, rows: readonly EventRow[], { account }: Officer) {
  const { ask } = onward.commands;
  if (kind.scope !== 'group' || kind.name === onward.name || kind.name === erasure.name || ask === undefined) return [];
  const resource = commandResource(onward, ask);
  if (!desk.authorise({ account, action: 'command', resource }).allow) return [];
  const said = rows.filter(({ by, data }) => by.role !== 'node' && data !== '');
  const members = said.map(({ origin }) => originParts(origin)?.member ?? node.me);
  return [...new Set(members)].filter((member) => member !== node.me).sort();
}

/** An erasure as the page of the record it is about shows it. */
function aboutOf({ row, state }: { readonly row: RecordRow; readonly state: ErasureState }): ErasureAbout {
  const { recalled, expired, answers } = state;
  const { author = '', time = '', statements = [] } = recalled ?? expired ?? {};
  const { cause = null, explanation = null } = recalled ?? {};
  return {
    ...{ group: row.group, record: row.record, author, time, statements: [...statements], cause, explanation },
    answers: answers.map(({ member, erased, declined }) => ({
      member,
      answer: erased !== null ? 'erased' : declined !== null ? 'declined' : 'none',
      time: (erased ?? declined)?.time ?? null,
      ground: erased === null ? (declined?.ground ?? null) : null,
      explanation: erased === null ? (declined?.explanation ?? null) : null,
    })),
  };
}

/** References of our own officers, resolved here and nowhere else. */
async function namesOf({ desk }: DoorContext): Promise<ReadonlyMap<string, string>> {
  return new Map((await desk.accounts.list()).map((account) => [account.id, account.name]));
}

async function actOf(
  node: NodeCore,
  charter: Parameters<typeof receiptsOf>[1],
  row: RecordRow,
  event: EventRow,
  names: ReadonlyMap<string, string>,
): Promise<Act> {
  const author = event.origin.split('/')[1] ?? '';
  const exception = row.exceptions.find((one) => one.origin === event.origin && one.seq === event.seq);
  const receipts = await receiptsOf(node, charter, event.origin, event.seq);
  return {
    id: `${event.origin}#${event.seq}`,
    feed: event.origin,
    seq: event.seq,
    author,
    by: {
      role: event.by.role as Act['by']['role'],
      ref: event.by.ref,
      name: author === node.me ? (names.get(event.by.ref) ?? null) : null,
    },
    time: event.time,
    type: event.type,
    data: withoutKeys(event.data === '' ? null : JSON.parse(event.data)),
    status: exception?.status ?? 'applied',
    code: exception?.code ?? null,
    receipts: [...receipts],
  };
}

/** Keys of attachments stay on the server: a browser gets the file, not what opens it. */
function withoutKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutKeys);
  if (typeof value !== 'object' || value === null) return value;
  const isFile = 'segments' in value && 'sha256' in value && 'key' in value;
  const kept = Object.entries(value).filter(([name]) => !isFile || (name !== 'key' && name !== 'segments'));
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutKeys(inner)]));
}

async function heldState(node: NodeCore, file: Attachment) {
  const sizes = await Promise.all(file.segments.map(({ sha256 }) => node.blobs.size(sha256)));
  const complete = sizes.every((size) => size !== null);
  const sealed = file.segments.reduce((sum, { size }) => sum + size, 0);
  const here = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  const held = complete ? file.size : Math.floor((file.size * here) / Math.max(1, sealed));
  return { ...attachmentState.parse({ ...file, held, complete }) };
}

/** What this officer may do on this record now. A command the rules forbid says why; one the role forbids is not offered. */
async function possibilitiesOf(context: DoorContext, kind: Kind, row: RecordRow, state: unknown, officer: Officer) {
  const offered = Object.values(kind.commands).filter(
    (command) => !command.creates && allows(context, kind, command, state, officer),
  );
  const refusals = await refusalsNow(context.node, row, state, offered, officer);
  return offered.map(({ name }) => {
    const code = refusals.get(name) ?? null;
    return { command: name, allowed: code === null, code, release: false };
  });
}

function allows(
  { desk }: DoorContext,
  kind: Kind,
  command: Command<unknown, unknown>,
  state: unknown,
  { account }: Officer,
): boolean {
  const resource = commandResource(kind, command, state);
  return desk.authorise({ account, action: 'command', resource }).allow;
}

/** What a probe says concerns everybody asked about, and so may be withheld where what an officer will say is not. */
const ofTheText = 'policy.withheld';

/** Asks the rules with each command's probe: what they refuse then is the state's refusal, by the command's name. */
async function refusalsNow(
  node: NodeCore,
  { group, kind, record }: RecordRow,
  state: unknown,
  commands: readonly Command<unknown, unknown>[],
  officer: Officer,
): Promise<ReadonlyMap<string, string>> {
  const at = { me: node.me, now: node.now().toISOString() };
  const probes = commands.flatMap((command) => {
    const input = command.probe?.(state, at);
    const actor = actorFor(officer, command.roles);
    return input === undefined ? [] : { group, kind, record, command: command.name, input, actor, released: false };
  });
  const weighed = await weighEach(node, probes);
  return new Map(
    probes.flatMap(({ command }, index) => {
      const one = weighed[index];
      return one === undefined || one.ok || one.code === ofTheText ? [] : [[command, one.code]];
    }),
  );
}

/** The non-answer that waits for its tick, without its cause. */
async function waitsFor(node: NodeCore, about: string) {
  const record = nonanswerRecord(node.me, about);
  const row = await node.store.view.record(privateGroupOf(node.me), nonanswer.name, record);
  const state: NonanswerState | null = row === null ? null : JSON.parse(row.state);
  if (state === null || state.decided === null || state.ended !== null || state.decided.record !== about) return null;
  return { record, leaves: await leavesOf(node, state.decided) };
}

/** The folded notes and the assignment our own authority keeps about a record. */
async function ownNotes(node: NodeCore, record: string) {
  const row = await node.store.view.record(privateGroupOf(node.me), journal.name, journalRecord(node.me, record));
  if (row === null) return null;
  const state: JournalState = JSON.parse(row.state);
  return Object.hasOwn(state.subjects, record) ? (state.subjects[record] ?? null) : null;
}
