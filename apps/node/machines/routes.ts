import type { FastifyInstance } from 'fastify';
import transit from '../../../kinds/transit/index.ts';
import type { TransitState } from '../../../kinds/transit/schema.ts';
import { type MachineView, machineRoutes, type OpenOperation } from '../../../packages/contract/machines.ts';
import type { NodeCore } from '../core.ts';
import { declare, notFound, Refused } from '../http/declare.ts';
import { type DoorContext, groupOrNothing, mayOnNode } from '../http/door-context.ts';
import { recordsOf } from '../records-of.ts';
import type { MachineToken } from './tokens.ts';

/** Whether whoever let a machine in may still do so: with the person the machine goes. */
export async function isAnsweredFor({ desk }: DoorContext, { by }: MachineToken): Promise<boolean> {
  const account = await desk.accounts.get(by);
  if (account === null || account.disabled) return false;
  return desk.authorise({ account, action: 'machines.make', resource: desk.nodeResource }).allow;
}

const mostOpen = 100;

async function openOperations(node: NodeCore): Promise<OpenOperation[]> {
  const open: OpenOperation[] = [];
  for await (const { group, record, state } of recordsOf(node, transit.name)) {
    const { opened, ended, places } = JSON.parse(state) as TransitState;
    const own = places.filter(({ what, member, retired }) => what === 'port' && member === node.me && !retired);
    if (opened === null || ended !== null || own.length === 0) continue;
    const ports = own.map(({ code, place }) => ({ code, names: place.names }));
    const title = node.charters.of(group)?.title ?? group;
    open.push({ group, title, operation: record, names: opened.names, ports });
    if (open.length === mostOpen) break;
  }
  return open;
}

/** Who lets machines of port authorities in, and which there are. */
export function machineRoutesOf(app: FastifyInstance, context: DoorContext): void {
  const { node, desk } = context;

  async function viewOf(token: MachineToken): Promise<MachineView> {
    const { by, ...shown } = token;
    const isOver = desk.machines.isOver(token);
    const state =
      token.ended !== null ? 'ended' : isOver ? 'expired' : (await isAnsweredFor(context, token)) ? 'works' : 'held';
    return { ...shown, by: (await desk.accounts.get(by))?.name ?? null, state };
  }

  declare(app, machineRoutes.machines, async ({ request }) => {
    const { account } = mayOnNode(context, request, 'machines.read');
    const makes = desk.authorise({ account, action: 'machines.make', resource: desk.nodeResource }).allow;
    return {
      machines: await Promise.all((await desk.machines.list()).map(viewOf)),
      open: makes ? await openOperations(node) : [],
    };
  });

  declare(app, machineRoutes.letMachineIn, async ({ body: { days, ...asked }, request }) => {
    const { account } = mayOnNode(context, request, 'machines.make');
    groupOrNothing(node, asked.group);
    const row = await node.store.view.record(asked.group, transit.name, asked.operation);
    if (row === null) throw notFound();
    const { places } = JSON.parse(row.state) as TransitState;
    const port = places.find(({ code, what }) => code === asked.port && what === 'port');
    if (port?.member !== node.me)
      throw new Refused(422, 'machines.port', 'Choose a port that your own authority keeps in this operation.', 'port');
    const { secret, token } = await desk.machines.make({ ...asked, by: account.id }, days);
    desk.audit({ event: 'machine-let-in', machine: token.id, by: account.id });
    const address = `${node.config.publicUrl}${machineRoutes.sendCounts.path}`;
    return { id: token.id, token: secret, expires: token.expires, address };
  });

  declare(app, machineRoutes.endMachine, async ({ params: { id }, request }) => {
    const { account } = mayOnNode(context, request, 'machines.end');
    if (!(await desk.machines.end(id))) throw notFound();
    desk.audit({ event: 'machine-ended', machine: id, by: account.id });
    return {};
  });
}
