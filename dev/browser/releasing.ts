import { z } from 'zod';
import { eventually } from '../nodes/processes.ts';
import type { Desk } from './desks.ts';

const proposal = z.object({ release: z.string() });
const state = z.object({
  state: z.object({ proposed: z.object({ digest: z.string() }), executed: z.object({}).nullable() }),
});

async function post(desk: Desk, path: string, input: unknown): Promise<unknown> {
  const answer = await desk.context.request.post(`${desk.url}/api${path}`, {
    headers: { origin: desk.url, 'x-entente': '1' },
    data: { input, idempotency: crypto.randomUUID() },
  });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  return answer.json();
}

/** An act that takes two: one puts it up, a second person of the same authority lets it go. Resolves when it has left. */
export async function actsByTwo(
  [first, second]: readonly [Desk, Desk],
  member: string,
  path: string,
  input: unknown,
): Promise<void> {
  const { release } = proposal.parse(await post(first, path, input));
  const address = `/records/private.${member}/release/${release}`;
  const look = async () => {
    const answer = await second.context.request.get(`${second.url}/api${address}`);
    return state.parse(await answer.json()).state;
  };
  const { proposed } = await look();
  await post(second, `${address}/approve`, { digest: proposed.digest, note: null });
  await eventually(async () => {
    if ((await look()).executed === null) throw new Error(`${path} has not left yet`);
  });
}
