import { z } from 'zod';
import type { Done, RecordView } from '../../../../packages/contract/record.ts';
import { type OfficerClient, type RecordKey, signIn } from '../officer.ts';
import { personOf, type Stage, urlOf } from '../stage.ts';
import { ministries } from '../world.ts';

/** One thing that an invented person does at their own desk, by the same routes as the pages. */
export interface Step {
  /** Login of who does it. */
  readonly by: string;
  /** Login of the second person of the same authority, where an act takes two. */
  readonly and?: string;
  readonly group: string;
  readonly kind: string;
  readonly command: string;
  /** The record it is about, by the name an earlier step gave it; left out, it begins one. */
  readonly on?: string;
  /** Name of the record begun here. */
  readonly as?: string;
  /**
   * A function reads the record as it stands at this desk (hashes to be signed, ids of what was said), and finds others by the names
   * that earlier steps gave them.
   */
  readonly input: unknown;
  /** What must have arrived at this desk before. */
  readonly when?: (state: unknown) => boolean;
}

/** A generator shows a new code every 30 seconds; this one is turned back by one. */
const oneStep = 30;
const arrivesWithinSeconds = 30;
const proposal = z.object({
  proposed: z.object({ digest: z.string() }),
  executed: z.object({ record: z.string() }).nullable(),
});

/** Plays steps in their order. Each person signs in once: a code is taken once. */
export async function play(stage: Stage, steps: readonly Step[]): Promise<void> {
  const clients = new Map<string, OfficerClient>();
  const records = new Map<string, RecordKey>();
  const clientOf = async (login: string): Promise<OfficerClient> => {
    const known = clients.get(login);
    if (known !== undefined) return known;
    const person = personOf(stage, login);
    const client = await signIn(urlOf(stage, person.city), person, oneStep);
    clients.set(login, client);
    return client;
  };
  for (const step of steps) {
    const done = await doStep(await clientOf(step.by), step, records);
    const home = `private.${ministries[personOf(stage, step.by).city].id}`;
    const record =
      done.release === null ? done.record : await release(await clientOf(step.and ?? step.by), home, done.release);
    if (step.as !== undefined) records.set(step.as, { group: step.group, kind: step.kind, record });
  }
}

async function doStep(client: OfficerClient, step: Step, records: Map<string, RecordKey>): Promise<Done> {
  const { group, kind, command, on, when = () => true } = step;
  if (on === undefined) return client.create(group, kind, command, inputOf(step, null, records));
  const key = records.get(on);
  if (key === undefined) throw new Error(`no earlier step has begun ${on}`);
  const view = await client.until(key, ({ state }) => when(state), arrivesWithinSeconds);
  if (view === null) throw new Error(`${on} has not come as far as ${step.by} needs it for ${kind}.${command}`);
  return client.act(key, command, inputOf(step, view, records));
}

function inputOf({ input }: Step, view: RecordView | null, records: ReadonlyMap<string, RecordKey>): unknown {
  const recordOf = (name: string): string => records.get(name)?.record ?? '';
  return typeof input === 'function' ? input(view?.state, recordOf) : input;
}

/** The second person lets it go; gives the record it was said in, once it has left. */
async function release(second: OfficerClient, home: string, record: string): Promise<string> {
  const key = { group: home, kind: 'release', record };
  const { state } = await second.record(key);
  await second.act(key, 'approve', { digest: proposal.parse(state).proposed.digest, note: null });
  const left = await second.until(key, (view) => proposal.parse(view.state).executed !== null, arrivesWithinSeconds);
  const executed = left === null ? null : proposal.parse(left.state).executed;
  if (executed === null) throw new Error(`what two persons released has not left: ${record}`);
  return executed.record;
}
