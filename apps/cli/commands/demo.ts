import { randomBytes, randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { generateSecret } from 'otplib';
import { z } from 'zod';
import { prepareDesks } from '../demo/desks/prepare.ts';
import { buildPages } from '../demo/pages.ts';
import { admitPeople } from '../demo/people.ts';
import { freePort } from '../demo/ports.ts';
import { type NodeProcess, startNodeProcess } from '../demo/processes.ts';
import { serveSheet } from '../demo/sheet.ts';
import { type Stage, urlOf } from '../demo/stage.ts';
import { playStory } from '../demo/story.ts';
import { type City, cities, makeWorld, ministries, type Place } from '../demo/world.ts';

const firstPort = 7410;
const sheetPort = 7400;
const options = z.object({ once: z.boolean().default(false), json: z.boolean().default(false) });

/** `entente demo`: three real nodes of invented ministries. `--once` plays the story and ends; otherwise they run until stopped. */
export function demoCommand(): Command {
  const command = new Command('demo')
    .description('run three nodes of invented ministries and look around')
    .option('--once', 'play one exchange from start to end, print what was measured, and end', false)
    .option('--json', 'print one JSON object instead of text', false);
  return command.action(async () => {
    const { once, json } = options.parse(command.opts());
    process.exitCode = await demo(once, json);
  });
}

async function demo(once: boolean, json: boolean): Promise<number> {
  const tell = (line: string): void => void (json ? process.stderr : process.stdout).write(`${line}\n`);
  const directory = await mkdtemp(join(tmpdir(), 'entente-demo-'));
  const running = new Map<City, NodeProcess>();
  try {
    if (!once) await buildPages(tell);
    const places = await choosePlaces(directory);
    tell('making three ministries: keys, charters, people');
    await makeWorld(places, { logLevel: 'error', now: new Date() });
    const signIns = await admitPeople(places, credentials);
    for (const city of cities) {
      const url = `http://localhost:${places[city].officersPort}`;
      running.set(city, await startNodeProcess(places[city].directory, url));
    }
    const stage = { places, running, signIns };
    return await (once ? playOnce(stage, json, tell) : keepOpen(stage, tell));
  } catch (error) {
    process.stderr.write(`the demonstration failed: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  } finally {
    await Promise.all([...running.values()].map((node) => node.stop()));
    await rm(directory, { recursive: true, force: true });
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

async function playOnce(stage: Stage, json: boolean, tell: (line: string) => void): Promise<number> {
  const report = await playStory(stage, tell);
  process.stdout.write(`${json ? JSON.stringify(report) : JSON.stringify(report, null, 2)}\n`);
  return report.ok ? 0 : 1;
}

async function keepOpen(stage: Stage, tell: (line: string) => void): Promise<number> {
  await prepareDesks(stage, tell);
  const nodes = cities.map((city) => ({
    name: ministries[city].name,
    url: urlOf(stage, city),
    signIns: stage.signIns.filter((one) => one.city === city),
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
