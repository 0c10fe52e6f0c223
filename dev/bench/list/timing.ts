import { setTimeout as pause } from 'node:timers/promises';
import { type Spread, spread } from '../exchange/figures.ts';
import type { Asked } from './questions.ts';
import { firstPages, followed, nameOf } from './questions.ts';

/** A way to ask for lists: through the door, or of the store alone. */
export interface Way {
  /** One page; gives the cursor of the next. */
  page(asked: Asked, cursor: string | undefined): Promise<string | null>;
  counters(): Promise<void>;
  /** A call begins no sooner than this after the one before, in milliseconds. */
  readonly everyMs: number;
}

/** Milliseconds of the calls of one sort, and what was asked when it took longest. */
export interface Times extends Spread {
  readonly slowest: string;
}

interface Call {
  readonly asked: string;
  readonly took: number;
}

export interface Extent {
  /** Times each first page is asked for. */
  readonly rounds: number;
  /** Questions of each sort that are asked. */
  readonly questions: number;
  /** Pages that each list is followed. */
  readonly pages: number;
}

/** All first pages in turn, round after round; then some lists page after page; then the counters. */
export async function timeLists(
  way: Way,
  { rounds, questions, pages }: Extent,
): Promise<Readonly<Record<string, Times>>> {
  const times: Record<string, Times> = {};
  for (const [name, all] of Object.entries(firstPages)) {
    const calls: Call[] = [];
    for (let round = 0; round < rounds; round++)
      for (const asked of all.slice(0, questions))
        calls.push(await timed(way.everyMs, nameOf(asked), () => way.page(asked, undefined)));
    times[name] = summary(calls);
  }
  const deep: Call[] = [];
  for (const asked of followed) deep.push(...(await follow(way, asked, pages)));
  const counters: Call[] = [];
  for (let i = 0; i < 5 * rounds; i++) counters.push(await timed(way.everyMs, 'counters', () => way.counters()));
  return { ...times, deepPages: summary(deep), counters: summary(counters) };
}

/** Page after page, as a reader who never stops. */
async function follow(way: Way, asked: Asked, pages: number): Promise<readonly Call[]> {
  const calls: Call[] = [];
  let cursor: string | undefined;
  for (let at = 1; at <= pages; at++) {
    const call = await timed(way.everyMs, `${nameOf(asked)}, page ${at}`, async () => {
      cursor = (await way.page(asked, cursor)) ?? undefined;
    });
    calls.push(call);
    if (cursor === undefined) break;
  }
  return calls;
}

/** The same call `times` times, such as a page that is asked for while the node still looks through what it has. */
export async function again(work: () => Promise<unknown>, everyMs: number, times: number): Promise<Spread> {
  const took: number[] = [];
  for (let at = 0; at < times; at++) took.push((await timed(everyMs, '', work)).took);
  return spread(took);
}

async function timed(everyMs: number, asked: string, work: () => Promise<unknown>): Promise<Call> {
  const next = everyMs === 0 ? undefined : pause(everyMs);
  const began = performance.now();
  await work();
  const took = performance.now() - began;
  await next;
  return { asked, took };
}

function summary(calls: readonly Call[]): Times {
  const slowest = calls.reduce((one, other) => (other.took > one.took ? other : one));
  return { ...spread(calls.map(({ took }) => took)), slowest: slowest.asked };
}
