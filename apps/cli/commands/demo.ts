import { randomBytes, randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSecret } from 'otplib';
import { buildPages } from '../demo/pages.ts';
import { admitPeople, type SignIn } from '../demo/people.ts';
import { prepareDesks } from '../demo/prepare.ts';
import { freePort, type NodeProcess, startNodeProcess } from '../demo/processes.ts';
import { serveSheet } from '../demo/sheet.ts';
import { playStory } from '../demo/story.ts';
import { type City, makeWorld, ministries, type Place } from '../demo/world.ts';

export interface DemoOptions {
  readonly once: boolean;
  readonly json: boolean;
}

const firstPort = 7410;
const sheetPort = 7400;

/** Three real nodes with invented ministries. `--once` plays the story and ends; otherwise they run until they are stopped. */
export async function demoCommand({ once, json }: DemoOptions): Promise<number> {
  const tell = (line: string): void => void (json ? process.stderr : process.stdout).write(`${line}\n`);
  const directory = await mkdtemp(join(tmpdir(), 'entente-demo-'));
  const running: NodeProcess[] = [];
  const end = async (): Promise<void> => {
    await Promise.all(running.map((node) => node.stop()));
    await rm(directory, { recursive: true, force: true });
  };
  try {
    if (!once) await buildPages(tell);
    const places = await choosePlaces(directory);
    tell('making three ministries: keys, charters, people');
    await makeWorld(places, { logLevel: 'error', now: new Date() });
    const signIns = await admitPeople(places, credentials);
    const urlOf = (city: City): string => `http://localhost:${places[city].officersPort}`;
    const processes: Record<City, NodeProcess> = {
      rabat: await startNodeProcess(places.rabat.directory, urlOf('rabat')),
      rome: await startNodeProcess(places.rome.directory, urlOf('rome')),
      paris: await startNodeProcess(places.paris.directory, urlOf('paris')),
    };
    running.push(...Object.values(processes));
    return await (once
      ? playOnce(processes, places, signIns, running, json, tell)
      : keepOpen(processes, signIns, tell));
  } catch (error) {
    process.stderr.write(`the demonstration failed: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  } finally {
    await end();
  }
}

/** A password and a TOTP secret nobody has used before. */
function credentials(): { password: string; secret: string } {
  const words = ['harbour', 'olive', 'lantern', 'meadow', 'copper', 'saffron', 'cedar', 'anchor', 'marble', 'orchard'];
  const pick = (): string => words[randomInt(words.length)] ?? 'cedar';
  return { password: `${pick()}-${pick()}-${pick()}-${randomBytes(3).toString('hex')}`, secret: generateSecret() };
}

async function choosePlaces(directory: string): Promise<Record<City, Place>> {
  const place = async (city: City, offset: number): Promise<Place> => ({
    directory: join(directory, ministries[city].id),
    officersPort: await freePort(firstPort + offset),
    peersPort: await freePort(firstPort + offset + 1),
  });
  return { rabat: await place('rabat', 0), rome: await place('rome', 10), paris: await place('paris', 20) };
}

async function playOnce(
  processes: Record<City, NodeProcess>,
  places: Record<City, Place>,
  signIns: readonly SignIn[],
  running: NodeProcess[],
  json: boolean,
  tell: (line: string) => void,
): Promise<number> {
  const stage = {
    rome: { place: places.rome, process: processes.rome },
    rabat: { place: places.rabat, process: processes.rabat },
    signIns,
  };
  const report = await playStory(stage, tell).finally(() => running.push(stage.rabat.process));
  process.stdout.write(`${json ? JSON.stringify(report) : JSON.stringify(report, null, 2)}\n`);
  return report.ok ? 0 : 1;
}

async function keepOpen(
  processes: Record<City, NodeProcess>,
  signIns: readonly SignIn[],
  tell: (line: string) => void,
): Promise<number> {
  await prepareDesks(processes, signIns, tell);
  const nodes = (['rabat', 'rome', 'paris'] as const).map((city) => ({
    name: ministries[city].name,
    url: processes[city].url,
    signIns: signIns.filter((one) => one.city === city),
  }));
  const sheet = await serveSheet(await freePort(sheetPort), nodes);
  tell('');
  for (const { name, url } of nodes) tell(`${name}: ${url}`);
  tell(`\nSign-ins, with the codes of this moment: ${sheet.url}\nCtrl-C ends the demonstration and removes its data.`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  sheet.close();
  return 0;
}
