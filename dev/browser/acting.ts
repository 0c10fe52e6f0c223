import { z } from 'zod';
import { group } from '../nodes/pair.ts';
import { eventually } from '../nodes/processes.ts';
import type { Desk } from './desks.ts';

const made = z.object({ record: z.string() });
const request = z.object({ state: z.object({ asked: z.object({ id: z.string() }) }) });

/** What a colleague or the other side does meanwhile: by the door's own routes, in the session of their browser. */
async function post(desk: Desk, path: string, input: unknown): Promise<unknown> {
  const answer = await desk.context.request.post(`${desk.url}${path}`, {
    headers: { origin: desk.url, 'x-entente': '1' },
    data: { input, idempotency: crypto.randomUUID() },
  });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  return answer.json();
}

/** Begins a record; gives its path, which is the same on every node. */
export async function begins(
  desk: Desk,
  kind: string,
  command: string,
  input: unknown,
  where = group,
): Promise<string> {
  const { record } = made.parse(await post(desk, `/api/groups/${where}/${kind}/${command}`, input));
  return `/records/${where}/${kind}/${record}`;
}

export async function acts(desk: Desk, record: string, command: string, input: unknown): Promise<void> {
  await post(desk, `/api${record}/${command}`, input);
}

/** Who asked puts a part of the question right. */
export async function corrects(desk: Desk, record: string, part: string, right: string): Promise<void> {
  const answer = await desk.context.request.get(`${desk.url}/api${record}`);
  const statement = request.parse(await answer.json()).state.asked.id;
  await acts(desk, record, 'correct', { statement, part, new: right, reason: 'It was mistyped.' });
}

/** Resolves when the other side's node has said that it received the question. */
export async function isReceived(desk: Desk, record: string): Promise<void> {
  await eventually(async () => {
    const answer = await desk.context.request.get(`${desk.url}/api${record}`);
    if (!(await answer.text()).includes('"request.received/1"')) throw new Error(`${record} is not received yet`);
  });
}

/** Resolves when the other side's record stands on the desk's own node. */
export async function arrives(desk: Desk, record: string): Promise<void> {
  await eventually(async () => {
    const answer = await desk.context.request.get(`${desk.url}/api${record}`);
    if (!answer.ok()) throw new Error(`${record} is not at ${desk.url} yet`);
  });
}
