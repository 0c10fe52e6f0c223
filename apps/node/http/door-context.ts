import type { FastifyRequest } from 'fastify';
import release from '../../../kinds/release/index.ts';
import type { ReleaseState } from '../../../kinds/release/schema.ts';
import type { Actor, Kind, Role } from '../../../packages/kind/kind.ts';
import {
  type CommandResource,
  kindResource,
  kindsDated,
  kindsListed,
  type NodeResource,
  type Question,
} from '../auth/authorise.ts';
import type { Desk } from '../auth/desk.ts';
import { type Officer, officerOf, permitted } from '../auth/officer.ts';
import type { ToldKinds } from '../calendar/items.ts';
import type { NodeCore } from '../core.ts';
import type { LinkBook } from '../wire/links.ts';
import { notFound, type Refused } from './declare.ts';

/** What the routes of the officers' door work with. */
export interface DoorContext {
  readonly node: NodeCore;
  readonly desk: Desk;
  readonly links: LinkBook;
}

type NodeAction =
  | 'record.list'
  | 'record.search'
  | 'record.csv'
  | 'record.follow'
  | 'draft.keep'
  | 'upload.write'
  | 'lists.manage'
  | 'peers.read'
  | 'health.read'
  | 'colleagues.read'
  | 'statistics.read'
  | 'journal.read'
  | 'tagging.read'
  | 'tagging.steer'
  | 'retention.read'
  | 'retention.erase'
  | 'machines.read'
  | 'machines.make'
  | 'machines.end';
type KindAction = 'record.read' | 'record.proof' | 'attachment.read' | 'record.assign' | 'record.note' | 'record.hold';

export function mayOnNode(context: DoorContext, request: FastifyRequest, action: NodeAction): Officer {
  const resource: NodeResource = context.desk.nodeResource;
  return permitted(context.desk, request, { action, resource });
}

/** Asked before anything is looked up: who may not read a kind hears the same whether the record exists or not. */
export function mayOnKind(context: DoorContext, request: FastifyRequest, action: KindAction, kind: string): Officer {
  const known = context.node.kinds.get(kind);
  if (known === undefined) throw nobodyKnows(request);
  return permitted(context.desk, request, { action, resource: kindResource(known) });
}

/** No such kind or command: whoever is not signed in hears that first. */
export function nobodyKnows(request: FastifyRequest): Refused {
  officerOf(request);
  return notFound();
}

/** The officer as others see them: the role that lets them do this, and an opaque reference. */
export function actorFor(officer: Officer, allowed: readonly Role[]): Actor {
  const role = officer.account.roles.find((one) => allowed.includes(one)) ?? officer.account.roles[0] ?? 'officer';
  return { role, ref: officer.account.id };
}

/** Groups whose records may be asked for through the door: those the node is in, its private one among them. */
export function groupOrNothing(node: NodeCore, group: string): void {
  if (node.charters.of(group) === null) throw notFound();
}

/** Kinds whose records this person may see in a list, a count or a live event. */
export function kindsFor({ node, desk }: DoorContext, { account }: Officer): readonly string[] {
  return kindsListed(desk.authorise, account, [...node.kinds.values()]);
}

/** Kinds whose calendar a person is told, and which of them that person reads. */
export function kindsTold({ node, desk }: DoorContext, account: Question['account']): ToldKinds {
  const kinds = [...node.kinds.values()];
  return { told: kindsDated(desk.authorise, account, kinds), read: kindsListed(desk.authorise, account, kinds) };
}

/** A command as the policies see it; `state` of the record it is for, when that is known. */
export function commandResource(
  kind: Kind,
  { name, roles }: { readonly name: string; readonly roles: readonly Role[] },
  state: unknown = null,
): CommandResource {
  const resource: CommandResource = { type: 'command', kind: kind.name, name, roles };
  const proposer = kind.name === release.name && state !== null ? (state as ReleaseState).proposed?.by.ref : undefined;
  return proposer === undefined ? resource : { ...resource, releases: proposer };
}
