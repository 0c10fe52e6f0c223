import type { Latency } from './latency.ts';

export interface Goal {
  readonly what: string;
  readonly measured: number;
  readonly goal: string;
  readonly met: boolean;
}

interface Figures {
  readonly catchUp: {
    readonly perSecond: { readonly entente: number };
    readonly rssMaxMB: { readonly rome: number; readonly rabat: number };
  };
  readonly latency: Latency;
  readonly start: { readonly listMs: number };
  readonly memory: { readonly idleMB: number };
}

const atLeast = (what: string, measured: number, bound: number, unit: string): Goal => ({
  what,
  measured,
  goal: `at least ${bound} ${unit}`,
  met: measured >= bound,
});
const under = (what: string, measured: number, bound: number, unit: string): Goal => ({
  what,
  measured,
  goal: `under ${bound} ${unit}`,
  met: measured < bound,
});

/** What was promised, and whether this run kept it. */
export function judge({ catchUp, latency, start, memory }: Figures): readonly Goal[] {
  return [
    atLeast('catch-up', catchUp.perSecond.entente, 6_000, 'entries/s'),
    under('memory of Rome while it catches up', catchUp.rssMaxMB.rome, 512, 'MB'),
    under('memory of Rabat while it catches up', catchUp.rssMaxMB.rabat, 512, 'MB'),
    under('send to "stored there", p95', latency.storedMs.p95, 50, 'ms'),
    under('send to the other screen, p95', latency.screenMs.p95, 250, 'ms'),
    under('start until a list page', start.listMs, 2_000, 'ms'),
    under('memory at rest', memory.idleMB, 200, 'MB'),
  ];
}
