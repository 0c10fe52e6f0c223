import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Done, Preview } from '../../../packages/contract/record.ts';
import { routes } from '../../../packages/contract/routes.ts';
import type { Refusal } from '../../../packages/kind/kind.ts';
import { isRefusal } from '../../../packages/kind/refusal.ts';
import { audience } from '../../../packages/policy/audience.ts';
import { type ActRequest, act, weigh } from '../act.ts';
import { actTogether } from '../act-together.ts';
import { type Officer, permitted } from '../auth/officer.ts';
import { doneBy, once } from '../once.ts';
import { proposeRelease } from '../release.ts';
import { decideLater } from '../waiting.ts';
import { declare, notFound, Refused } from './declare.ts';
import { actorFor, commandResource, type DoorContext, groupOrNothing, nobodyKnows } from './door-context.ts';

interface Wanted {
  readonly group: string;
  readonly kind: string;
  readonly record: string | null;
  readonly command: string;
  readonly input: unknown;
  readonly idempotency?: string;
  readonly override?: string | undefined;
  /** Account in whose name it was decided, when the page says so. */
  readonly as?: string | undefined;
}

/** Commands of every kind, by one pair of routes: what may be done is declared by the kind, not here. */
export function actRoutes(app: FastifyInstance, context: DoorContext): void {
  declare(app, routes.create, ({ params, body, request }) =>
    perform(context, request, { ...params, ...body, record: null }),
  );
  declare(app, routes.createEach, ({ params, body, request }) => performEach(context, request, params, body.inputs));
  declare(app, routes.act, ({ params, body, request }) => perform(context, request, { ...params, ...body }));
  declare(app, routes.previewCreate, ({ params, body, request }) =>
    preview(context, request, { ...params, ...body, record: null }),
  );
  declare(app, routes.previewAct, ({ params, body, request }) => preview(context, request, { ...params, ...body }));
}

/** Asked before anything is looked up; and once more with the record, when the act decides about somebody's own. */
async function allowed(context: DoorContext, request: FastifyRequest, wanted: Wanted): Promise<ActRequest> {
  const kind = context.node.kinds.get(wanted.kind);
  const command =
    kind !== undefined && Object.hasOwn(kind.commands, wanted.command) ? kind.commands[wanted.command] : undefined;
  if (kind === undefined || command === undefined) throw nobodyKnows(request);
  // Records of private kinds are begun by the node, but for those that say otherwise: a proposal is made of an act somebody was allowed to ask for.
  if (kind.scope === 'private' && command.creates && command.begunByPeople !== true) throw nobodyKnows(request);
  const may = (state: unknown): Officer =>
    permitted(context.desk, request, {
      action: 'command',
      resource: { ...commandResource(kind, command, state), overrides: wanted.override !== undefined },
    });
  const officer = may(null);
  groupOrNothing(context.node, wanted.group);
  const row =
    wanted.record === null ? null : await context.node.store.view.record(wanted.group, kind.name, wanted.record);
  if (row !== null) may(JSON.parse(row.state));
  if (wanted.as !== undefined && wanted.as !== officer.account.id)
    throw new Refused(409, 'auth.other-person', 'Somebody else decided this: only that person can send it.');
  const actor = actorFor(officer, command.roles);
  const key = wanted.idempotency === undefined ? undefined : `${officer.account.id} ${wanted.idempotency}`;
  return { ...wanted, actor, released: false, idempotency: key };
}

async function perform(context: DoorContext, request: FastifyRequest, wanted: Wanted): Promise<Done> {
  const asked = await allowed(context, request, wanted);
  const answer = await once(context.node, asked, () => doOrPropose(context, asked));
  if (isRefusal(answer)) throw refusedBy(answer);
  return answer;
}

/** The same record is named however often it is asked for, so that a repetition finds it and needs no key. */
async function performEach(
  context: DoorContext,
  request: FastifyRequest,
  { group, kind, command }: Pick<Wanted, 'group' | 'kind' | 'command'>,
  inputs: readonly unknown[],
): Promise<z.input<typeof routes.createEach.response>> {
  const { actor } = await allowed(context, request, { group, kind, command, record: null, input: null });
  const answers = await actTogether(
    context.node,
    inputs.map((input) => ({ group, kind, command, input, actor })),
  );
  return {
    results: answers.map((answer) => {
      if (answer.ok) return { record: answer.record };
      const { code, message, field } = answer;
      return { code, message, ...(field === undefined ? {} : { field }) };
    }),
  };
}

/** Done at once, or put before a second person when the act needs one. */
async function doOrPropose({ node }: DoorContext, asked: ActRequest): Promise<Done | Refusal> {
  const acted = await act(node, asked);
  if (acted.ok) return doneBy(acted);
  if ('leaves' in acted) {
    const decided = await decideLater(node, asked, acted.leaves, await titleOf(node, asked));
    if (!decided.ok) return decided;
    return {
      group: asked.group,
      kind: asked.kind,
      record: asked.record ?? '',
      acts: [],
      release: null,
      waits: decided.record,
    };
  }
  if (!('reason' in acted)) return acted;
  const release = await proposeRelease(node, asked, acted.reason, await titleOf(node, asked));
  if (!release.ok) return release;
  return {
    group: asked.group,
    kind: asked.kind,
    record: asked.record ?? '',
    acts: [],
    release: release.record,
    waits: null,
  };
}

/** Parts within parts that an input of ours has where it names what it is about. */
const mostDeep = 5;

const named = z
  .string()
  .min(1)
  .transform((text) => text.slice(0, 300))
  .optional()
  .catch(undefined);

/** What the second person sees in the list: the title the record has, or would have; of what has none, the reference of its case. */
async function titleOf(node: DoorContext['node'], asked: ActRequest): Promise<string> {
  const row = asked.record === null ? null : await node.store.view.record(asked.group, asked.kind, asked.record);
  if (row !== null) return row.facets.title;
  const { title, reference } = z.object({ title: named, reference: named }).catch({}).parse(asked.input);
  return title ?? reference ?? titleWithin(asked.input, mostDeep) ?? `${asked.kind}.${asked.command}`;
}

/** A title in several languages stands in the texts of each: the first of them. */
function titleWithin(input: unknown, deep: number): string | undefined {
  if (typeof input !== 'object' || input === null || deep === 0) return undefined;
  const own = named.safeParse(Reflect.get(input, 'title'));
  if (own.success && own.data !== undefined) return own.data;
  for (const part of Object.values(input)) {
    const title = titleWithin(part, deep - 1);
    if (title !== undefined) return title;
  }
  return undefined;
}

const statuses: Readonly<Record<string, number>> = {
  'node.full': 507,
  'node.relearning': 503,
  'node.frozen': 409,
  'node.charter': 409,
  notFound: 404,
};

/** A refusal of a rule is the officer's to mend: 422 with its code; what the node cannot do now has its own status. */
export function refusedBy({ code, message, field }: Pick<Refusal, 'code' | 'message' | 'field'>): Refused {
  return code === 'notFound' ? notFound() : new Refused(statuses[code] ?? 422, code, message, field);
}

async function preview(context: DoorContext, request: FastifyRequest, wanted: Wanted): Promise<Preview> {
  const asked = await allowed(context, request, wanted);
  const { node } = context;
  const weighed = await weigh(node, asked);
  const charter = node.charters.of(asked.group);
  if (charter === null) throw notFound();
  if (!weighed.ok && weighed.code === 'notFound') throw notFound();
  return {
    audience: audience(charter, node.me).others.map(({ id, name, country }) => ({ member: id, name, country })),
    stays: [
      { what: 'identity', why: 'stays.identity' },
      { what: 'drafts', why: 'stays.drafts' },
      { what: 'notes', why: 'stays.notes' },
    ],
    refusals: weighed.ok
      ? []
      : [
          {
            code: weighed.code,
            message: weighed.message,
            ...(weighed.field === undefined ? {} : { field: weighed.field }),
          },
        ],
    release: weighed.ok ? weighed.release : null,
    leaves: weighed.ok ? weighed.leaves : null,
    taken: 'taken' in weighed ? [...weighed.taken] : [],
  };
}
