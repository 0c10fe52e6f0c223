import type { FastifyInstance } from 'fastify';
import { type Charter, isExercise, type Member } from '../../../packages/charter/index.ts';
import { routes } from '../../../packages/contract/routes.ts';
import { exerciseOf } from '../../../packages/kind/exercise.ts';
import type { Instant } from '../../../packages/kind/kind.ts';
import { isPrivateGroup } from '../names.ts';
import { declare } from './declare.ts';
import { type DoorContext, mayOnNode } from './door-context.ts';

/** Who works with whom: the charters in force, those of exercises last, and the colleagues of this authority. */
export function directoryRoutes(app: FastifyInstance, context: DoorContext): void {
  const { node, desk } = context;

  declare(app, routes.groups, async ({ request }) => {
    mayOnNode(context, request, 'peers.read');
    const shared = node.charters
      .all()
      .filter(({ group }) => !isPrivateGroup(group))
      .toSorted((one, other) => Number(isExercise(one.group)) - Number(isExercise(other.group)));
    return { groups: shared.map((charter) => groupView(charter, node.me, node.now().toISOString())) };
  });

  declare(app, routes.colleagues, async ({ request }) => {
    mayOnNode(context, request, 'colleagues.read');
    const accounts = await desk.accounts.list();
    return {
      colleagues: accounts
        .filter((account) => !account.disabled)
        .map(({ id, name, roles }) => ({ id, name, roles: [...roles] })),
    };
  });
}

function groupView(charter: Charter, me: string, now: Instant) {
  return {
    id: charter.group,
    title: charter.title,
    zone: charter.zone,
    version: charter.version,
    exercise: exerciseOf(charter, now),
    fourEyes: [...charter.fourEyes],
    instruments: charter.instruments.map(({ id, title }) => ({ id, title })),
    matching: (charter.matching ?? []).map((terms) => ({ ...terms, categories: [...terms.categories] })),
    members: charter.members.map((member) => memberView(member, me)),
  };
}

function memberView(member: Member, me: string) {
  const newest = member.logs.at(-1);
  return {
    id: member.id,
    name: member.name,
    country: member.country,
    self: member.id === me,
    address: member.address,
    keys: [
      { use: 'root', vkey: member.root },
      ...(newest === undefined ? [] : [{ use: 'log', vkey: newest.vkey }]),
      { use: 'mirror', vkey: member.mirror },
      { use: 'doc', vkey: member.doc },
      { use: 'age', vkey: member.age },
      { use: 'tls', vkey: member.tls },
    ],
  };
}
