import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { generateSecret } from 'otplib';
import { z } from 'zod';
import { DoorRefusal, type OfficerClient, signIn } from '../../../apps/cli/demo/officer.ts';
import { admitPeople, type SignIn } from '../../../apps/cli/demo/people.ts';
import { freePort } from '../../../apps/cli/demo/ports.ts';
import { makeWorld } from '../../../apps/cli/demo/world.ts';
import { routes } from '../../../packages/contract/routes.ts';
import { round } from '../exchange/figures.ts';
import { processorSecondsOf } from '../lists/watching.ts';
import { type Asked, nameOf, tables } from './questions.ts';
import type { Way } from './timing.ts';

/** A door takes 1,200 requests a minute from one person; pages ask with pauses too. */
const everyMs = 51;

/** The data of a node that was never at work, and who is an officer there. */
export interface Town {
  readonly directory: string;
  readonly url: string;
  readonly officer: SignIn;
}

export async function foundTown(directory: string): Promise<Town> {
  const [officersPort, peersPort] = [await freePort(7630), await freePort(7631)];
  const rome = { directory: join(directory, 'rome'), officersPort, peersPort };
  await makeWorld({ rome }, { logLevel: 'error', now: new Date() });
  const credentials = () => ({ password: `bench-${randomBytes(9).toString('base64url')}`, secret: generateSecret() });
  const officer = (await admitPeople({ rome }, credentials)).find(({ roles }) => roles.includes('officer'));
  if (officer === undefined) throw new Error('nobody is an officer');
  return { directory: rome.directory, url: `http://localhost:${officersPort}`, officer };
}

/** Lists asked for as the pages do, over HTTP: until the last byte of the answer is here. */
export async function throughDoor({ url, officer }: Town): Promise<Way & { readonly officer: OfficerClient }> {
  const client = await signIn(url, officer);
  return {
    everyMs,
    officer: client,
    async page(asked, cursor) {
      const text = await body(client, `/api/records?${queryOf(cursor === undefined ? asked : { ...asked, cursor })}`);
      return page.parse(JSON.parse(text)).next;
    },
    async counters() {
      await body(client, routes.counters.path);
    },
  };
}

const page = z.object({ next: z.string().nullable() });
const queryOf = (asked: Asked & { readonly cursor?: string }): string =>
  new URLSearchParams(Object.entries(asked).map(([name, value]): [string, string] => [name, String(value)])).toString();

async function body(client: OfficerClient, path: string): Promise<string> {
  const response = await client.get(path);
  const text = await response.text();
  if (response.status !== 200) throw new DoorRefusal(response.status, text);
  return text;
}

/** Each table once: seconds, rows, and how long another officer's page had to wait meanwhile at most. */
export async function timeTables(way: Awaited<ReturnType<typeof throughDoor>>): Promise<readonly object[]> {
  const figures: object[] = [];
  for (const asked of tables) {
    const began = performance.now();
    const table = { done: false };
    const text = body(way.officer, `${routes.csv.path}?${queryOf(asked)}`).finally(() => {
      table.done = true;
    });
    const waits: number[] = [];
    while (!table.done) {
      const from = performance.now();
      await way.page({ box: 'us', sort: 'due' }, undefined);
      waits.push(performance.now() - from);
      await pause(everyMs);
    }
    const rows = (await text).split('\n').length - 2;
    const seconds = round((performance.now() - began) / 1_000);
    figures.push({ asked: nameOf(asked), rows, seconds, pageMeanwhileMs: round(Math.max(...waits)) });
  }
  return figures;
}

/** Resolves when a node that has started has nothing left to do by itself: a second went by in which it hardly worked. */
export async function quiet(pid: number, seconds: number): Promise<number> {
  const began = performance.now();
  for (let before = processorSecondsOf(pid); performance.now() - began < seconds * 1_000; ) {
    await pause(1_000);
    const now = processorSecondsOf(pid);
    if (before === null || now === null || now - before < 0.1) break;
    before = now;
  }
  return round((performance.now() - began) / 1_000);
}
