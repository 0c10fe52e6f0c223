import { randomBytes } from 'node:crypto';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { generateSecret } from 'otplib';
import { type OfficerClient, signIn } from '../../../apps/cli/demo/officer.ts';
import { admitPeople } from '../../../apps/cli/demo/people.ts';
import { freePort } from '../../../apps/cli/demo/ports.ts';
import { type NodeProcess, startNodeProcess } from '../../../apps/cli/demo/processes.ts';
import { makeWorld, type Place } from '../../../apps/cli/demo/world.ts';
import { fill } from './fill.ts';

/** One authority: its data as it was prepared, the ports its node always takes, and an officer who has signed in. */
export interface Town {
  readonly prepared: string;
  readonly url: string;
  /** The session was opened before the data was prepared, so it is good at every node started from a copy. */
  readonly officer: OfficerClient;
}

export interface World {
  readonly directory: string;
  readonly rome: Town;
  readonly rabat: Town;
}

/** Rome with `entries` entries in its feed, Rabat with nothing, each with an officer at the desk; nobody has met anybody. */
export async function prepareWorld(directory: string, entries: number, say: (line: string) => void): Promise<World> {
  const places = { rome: await place(directory, 'rome', 7610), rabat: await place(directory, 'rabat', 7620) };
  await makeWorld(places, { logLevel: 'error', now: new Date() });
  const people = await admitPeople(places, () => ({
    password: `bench-${randomBytes(9).toString('base64url')}`,
    secret: generateSecret(),
  }));
  const officerIn = async (city: 'rome' | 'rabat'): Promise<Town> => {
    const url = `http://localhost:${places[city].officersPort}`;
    const person = people.find((one) => one.city === city && one.roles.includes('officer'));
    if (person === undefined) throw new Error(`nobody in ${city} is an officer`);
    const node = await startNodeProcess(places[city].directory, url);
    const officer = await signIn(url, person);
    await node.stop();
    return { prepared: places[city].directory, url, officer };
  };
  const world = { directory, rome: await officerIn('rome'), rabat: await officerIn('rabat') };
  await fill(world.rome.prepared, entries, say);
  return world;
}

async function place(directory: string, name: string, port: number): Promise<Place> {
  return {
    directory: join(directory, `${name}-prepared`),
    officersPort: await freePort(port),
    peersPort: await freePort(port + 1),
  };
}

/** A node at work on its own copy of what was prepared. */
export interface Desk extends NodeProcess {
  readonly directory: string;
  readonly officer: OfficerClient;
}

let copies = 0;

/** Copies the prepared data, so that every round begins with the same. */
export async function copyOf(town: Town): Promise<string> {
  copies += 1;
  const directory = `${town.prepared}-${copies}`;
  await cp(town.prepared, directory, { recursive: true });
  return directory;
}

export async function open(town: Town, directory: string): Promise<Desk> {
  const node = await startNodeProcess(directory, town.url);
  return { ...node, directory, officer: town.officer };
}
