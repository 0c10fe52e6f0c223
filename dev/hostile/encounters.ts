import { eventually } from '../nodes/processes.ts';
import type { Encounter, Liar } from './liars.ts';
import { type Script, scripts } from './scripts.ts';
import type { WireScript } from './wires.ts';

/** The scripts of the protocol, told over a real wire; about receipts they have nothing to say. */
export const scriptedEncounters: readonly (Encounter & { readonly script: Script })[] = scripts.map((script) => ({
  name: script.name,
  held: script.held,
  script,
  ...(script.rules === undefined ? {} : { rules: script.rules }),
  lies(truth) {
    const said = script.peer(truth);
    return (request) => (request.route === 'held' ? { status: 204, body: new Uint8Array() } : said(request));
  },
}));

/** Those of HTTP; `elsewhere` is a port nobody may be led to. */
export const wireEncounters = (wires: readonly WireScript[], elsewhere: number): readonly Encounter[] =>
  wires.map(({ name, peer }) => ({ name, held: 0, lies: (truth) => peer(truth, elsewhere) }));

/** Everybody shows what is honest so far; resolves when Rome has taken it in and finds nothing wrong. */
export async function honestSoFar(liars: readonly Liar[]): Promise<void> {
  await eventually(async () => {
    const behind = liars.filter((liar) => {
      const { taken, alarm, reachable } = liar.link();
      return taken !== liar.encounter.held || alarm !== null || !reachable;
    });
    if (behind.length > 0) throw new Error(`not taken in yet: ${behind.map(({ encounter }) => encounter.name)}`);
  });
}

export interface Outcome {
  /** Milliseconds until Rome said what is wrong; null when it never did. */
  readonly after: number | null;
  readonly codes: ReadonlySet<string>;
  readonly pause: string | null;
  readonly asked: number;
}

/** Everybody lies at once, until all are found out or `seconds` have passed; what Rome's links say of each meanwhile. */
export async function lieTogether(
  liars: readonly Liar[],
  seconds: number,
  foundOut: (liar: Liar, codes: ReadonlySet<string>) => boolean = (_, codes) => codes.size > 0,
): Promise<ReadonlyMap<string, Outcome>> {
  const codes = new Map(liars.map((liar) => [liar, new Set<string>()]));
  const first = new Map<Liar, number>();
  const before = new Map(liars.map((liar) => [liar, liar.peer.asked.length]));
  const start = performance.now();
  for (const liar of liars) liar.lie();
  for (let now = start; now < start + seconds * 1_000; now = performance.now()) {
    for (const liar of liars) {
      const { alarm, pause } = liar.link();
      if (alarm !== null) codes.get(liar)?.add(alarm.code);
      if ((alarm !== null || pause !== null) && !first.has(liar)) first.set(liar, now - start);
    }
    if (liars.every((liar) => foundOut(liar, codes.get(liar) ?? new Set()))) break;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return new Map(
    liars.map((liar) => [
      liar.encounter.name,
      {
        after: first.get(liar) ?? null,
        codes: codes.get(liar) ?? new Set(),
        pause: liar.link().pause,
        asked: liar.peer.asked.length - (before.get(liar) ?? 0),
      },
    ]),
  );
}
