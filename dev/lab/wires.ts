import type { Answer, FetchFailure } from '../../packages/sync/index.ts';
import type { Chance } from './chance.ts';
import type { Clock } from './clock.ts';

export type Reply =
  | { readonly t: 'got'; readonly status: number; readonly body: Uint8Array }
  | { readonly t: 'failed'; readonly reason: FetchFailure };

/** How bad the wires are: probabilities in [0, 1], delays in milliseconds. */
export interface Weather {
  drop: number;
  duplicate: number;
  corrupt: number;
  truncate: number;
  /** Round trips take between 1 ms and this. */
  delay: number;
}

export const calmWeather: Weather = { drop: 0, duplicate: 0, corrupt: 0, truncate: 0, delay: 20 };

/** Whoever stands behind an address. `reply` may be called later: a long poll. Null: nobody is there. */
export interface Door {
  serve(from: string, path: string, reply: (answer: Answer) => void): void | Promise<void>;
  up(): boolean;
  /** Whoever is no member by the charter the node knows is shown nothing, not even that it is not wanted. */
  admits(from: string): boolean;
  /** Counts the lives: what was asked of an earlier one is never answered. */
  life(): number;
}

export interface Wires {
  weather: Weather;
  open(address: string, door: Door): void;
  request(from: string, to: string, path: string, timeoutMs: number, reply: (reply: Reply) => void): () => void;
  /** Cuts, or heals, the wire between two nodes. */
  cut(a: string, b: string, broken: boolean): void;
  heal(): void;
  /** Ends every connection of a node: what it had sent and nobody has received is lost. */
  sever(address: string): void;
  /** Requests under way. */
  readonly pending: number;
}

export function wires(time: Clock, chance: Chance): Wires {
  const doors = new Map<string, Door>();
  const broken = new Set<string>();
  const pair = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
  const severed = new Map<string, number>();
  let pending = 0;
  const self: Wires = {
    weather: { ...calmWeather },
    open: (address, door) => void doors.set(address, door),
    get pending() {
      return pending;
    },
    cut(a, b, isBroken) {
      if (isBroken) broken.add(pair(a, b));
      else broken.delete(pair(a, b));
    },
    heal: () => broken.clear(),
    sever: (address) => void severed.set(address, (severed.get(address) ?? 0) + 1),
    request(from, to, path, timeoutMs, reply) {
      let open = true;
      pending++;
      const close = (): boolean => {
        if (!open) return false;
        open = false;
        pending--;
        expire();
        return true;
      };
      const fail = (reason: FetchFailure, delay: number): void => {
        time.after(delay, () => {
          if (close()) reply({ t: 'failed', reason });
        });
      };
      const expire = time.after(timeoutMs, () => {
        if (close()) reply({ t: 'failed', reason: 'timeout' });
      });
      const deliver = (answer: Answer) => {
        if (!open) return;
        if (broken.has(pair(from, to)) || chance.happens(self.weather.drop)) return fail('reset', delay());
        const body = spoil(answer.body);
        if (body.length < answer.body.length && chance.happens(0.5)) return fail('reset', delay());
        const born = severed.get(to);
        time.after(delay(), () => {
          if (severed.get(to) !== born) return fail('reset', 0);
          if (!close()) return;
          reply({ t: 'got', status: answer.status, body });
          if (chance.happens(self.weather.duplicate))
            time.after(delay(), () => reply({ t: 'got', status: answer.status, body }));
        });
      };
      time.after(delay(), () => arrive(from, to, path, deliver, fail));
      return () => void close();
    },
  };

  function delay(): number {
    return 1 + chance.below(self.weather.delay);
  }

  function arrive(
    from: string,
    to: string,
    path: string,
    deliver: (answer: Answer) => void,
    fail: (reason: FetchFailure, delay: number) => void,
  ): void | Promise<void> {
    const door = doors.get(to);
    if (door === undefined || !door.up() || broken.has(pair(from, to))) return fail('unreachable', delay());
    if (chance.happens(self.weather.drop) || !door.admits(from)) return fail('reset', delay());
    const life = door.life();
    return door.serve(from, path, (answer) => {
      if (!door.up() || door.life() !== life) return fail('reset', delay());
      deliver(answer);
    });
  }

  /** Sometimes flips a byte, sometimes cuts the end off. */
  function spoil(body: Uint8Array): Uint8Array {
    if (body.length === 0) return body;
    if (chance.happens(self.weather.truncate)) return body.slice(0, chance.below(body.length));
    if (!chance.happens(self.weather.corrupt)) return body;
    const copy = body.slice();
    const at = chance.below(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << chance.below(8));
    return copy;
  }

  return self;
}
