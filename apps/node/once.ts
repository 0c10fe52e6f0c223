import { createHash } from 'node:crypto';
import { z } from 'zod';
import release from '../../kinds/release/index.ts';
import { type Done, done } from '../../packages/contract/record.ts';
import type { Refusal } from '../../packages/kind/kind.ts';
import { isRefusal, refuse } from '../../packages/kind/refusal.ts';
import type { EventRow } from '../../packages/store/port.ts';
import { type Acted, type ActRequest, ownOrigin, weigh } from './act.ts';
import type { NodeCore } from './core.ts';
import { privateGroupOf } from './names.ts';
import { newRecordId } from './record-id.ts';

const collection = 'idempotency';
/** A page repeats a request within minutes; a machine after its restart. */
const keptMs = 7 * 24 * 3_600_000;

const remembered = z.object({
  /** Of what was asked: a key stands for one request. */
  digest: z.string(),
  at: z.string(),
  /** What was begun, and where it would be found if nobody came to write down that it was done; made from the key. */
  begun: z.object({ origin: z.string(), from: z.number(), record: z.string(), proposal: z.string() }),
  answer: done.nullable(),
});
type Remembered = z.infer<typeof remembered>;

/**
 * Does an act once for its key, however often and in whatever company it is asked for: a repetition gets the first answer,
 * also after a crash between the act and its answer. A refusal is forgotten: nothing was done, so the key is free again.
 */
export async function once(
  node: NodeCore,
  asked: ActRequest,
  work: () => Promise<Done | Refusal>,
): Promise<Done | Refusal> {
  const key = asked.idempotency ?? '';
  const { local } = node.store;
  return node.locks.run(`${collection} ${key}`, async () => {
    const digest = digestOf(asked);
    const before = await read(node, key);
    if (before !== null && before.digest !== digest)
      return refuse('idempotency.reused', 'This key was used for another request: send this one with a new key.');
    if (before?.answer != null) return before.answer;
    const found = before === null ? null : await doneBefore(node, asked, before.begun);
    const note = { digest, at: node.now().toISOString(), begun: await beginning(node, asked), answer: found };
    await local.put(collection, key, JSON.stringify(note));
    if (found !== null) return found;
    // Whatever is thrown may have gone wrong after the act: then the note stays, and a repetition looks first.
    const answer = await work();
    if (isRefusal(answer)) await local.delete(collection, key);
    else await local.put(collection, key, JSON.stringify({ ...note, answer }));
    return answer;
  });
}

/** An act that was done, as it is answered and remembered. */
export const doneBy = ({ group, kind, record, acts }: Acted): Done => ({
  group,
  kind,
  record,
  acts: [...acts],
  release: null,
  waits: null,
});

async function read(node: NodeCore, key: string): Promise<Remembered | null> {
  const text = await node.store.local.get(collection, key);
  return text === null ? null : remembered.parse(JSON.parse(text));
}

function digestOf({ group, kind, record, command, input }: ActRequest): string {
  return createHash('sha256')
    .update(JSON.stringify([group, kind, record, command, input]))
    .digest('hex');
}

async function beginning(node: NodeCore, asked: ActRequest): Promise<Remembered['begun']> {
  const group = groupOf(node, asked);
  const charter = node.charters.of(group);
  const origin = charter === null ? '' : ownOrigin(charter, node.me);
  const from = (await node.store.log.feed(origin))?.size ?? 0;
  const named = newRecordId(node.me, node.now(), asked.idempotency, node.rnd);
  return { origin, from, record: asked.record ?? named, proposal: named };
}

const groupOf = (node: NodeCore, { group, kind }: ActRequest): string =>
  node.kinds.get(kind)?.scope === 'private' ? privateGroupOf(node.me) : group;

/** Whether what a process had begun before it ended is in the log: as the act itself, or as its proposal to a second person. */
async function doneBefore(node: NodeCore, asked: ActRequest, begun: Remembered['begun']): Promise<Done | null> {
  const { kind, actor } = asked;
  await node.projector.reached(begun.origin, (await node.store.log.feed(begun.origin))?.size ?? 0);
  const group = groupOf(node, asked);
  const rows = await node.store.view.eventsOf([{ group, kind, record: begun.record }]);
  const mine = rows.filter(
    ({ origin, seq, by }) => origin === begun.origin && seq >= begun.from && by.ref === actor.ref,
  );
  const acts = asked.record === null ? mine : await thoseOf(node, asked, mine);
  if (acts.length > 0)
    return {
      group,
      kind,
      record: begun.record,
      acts: acts.map(({ origin, seq }) => `${origin}#${seq}`),
      release: null,
      waits: null,
    };
  const proposal = await node.store.view.record(privateGroupOf(node.me), release.name, begun.proposal);
  return proposal === null
    ? null
    : { group, kind, record: asked.record ?? '', acts: [], release: proposal.record, waits: null };
}

/**
 * Of the entries this person made since, those that say what is asked. When the rules refuse it now, it was done: nobody
 * else has acted in this person's name.
 */
async function thoseOf(node: NodeCore, asked: ActRequest, mine: readonly EventRow[]): Promise<readonly EventRow[]> {
  const weighed = await weigh(node, asked);
  if (!weighed.ok) return mine;
  const types = weighed.cleared.map(({ type }) => type);
  return mine.filter(({ type, data }) => types.includes(type) && data !== '' && says(JSON.parse(data), asked.input));
}

/** Whether an entry says all that an input gave. It may say more: the day, what was inherited, a file where its id was given. */
function says(said: unknown, given: unknown): boolean {
  if (given === null || given === undefined) return true;
  if (Array.isArray(given))
    return Array.isArray(said) && said.length === given.length && given.every((one, index) => says(said[index], one));
  if (typeof said !== 'object' || said === null) return said === given;
  if (typeof given !== 'object') return Object.hasOwn(said, 'id') && Reflect.get(said, 'id') === given;
  return Object.entries(given).every(([name, one]) => says(Reflect.get(said, name), one));
}

/** Forgets what nobody will repeat any more. */
export async function forgetOld(node: NodeCore): Promise<void> {
  const oldest = new Date(node.now().getTime() - keptMs).toISOString();
  for (const { key, value } of await node.store.local.list(collection)) {
    const note = remembered.safeParse(JSON.parse(value));
    if (!note.success || note.data.at < oldest) await node.store.local.delete(collection, key);
  }
}
