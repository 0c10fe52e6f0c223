import { act } from '../../../apps/node/act.ts';
import type { RunningNode } from '../../../apps/node/start.ts';
import { dayAfter } from '../../../kinds/transit/days.ts';
import type { TransitState } from '../../../kinds/transit/schema.ts';
import type { Actor } from '../../../packages/kind/kind.ts';
import { chance } from '../../chance.ts';
import { group } from '../../nodes/pair.ts';

/** An invented season between two shores: how many ports, lines and days. */
export interface SeasonSize {
  readonly ports: number;
  readonly lines: number;
  readonly days: number;
}

export interface BuiltSeason extends SeasonSize {
  readonly record: string;
  readonly from: string;
  /** Code of each port, and which of the nodes keeps it. */
  readonly keepers: readonly { readonly code: string; readonly node: number }[];
  readonly ends: readonly { readonly line: string; readonly from: number; readonly to: number }[];
}

export const coordinator: Actor = { role: 'coordinator', ref: 'somebody' };
const zones = ['Europe/Rome', 'Africa/Casablanca'];

async function done(node: RunningNode, command: string, record: string | null, input: unknown): Promise<string> {
  const acted = await act(node.core, {
    group,
    kind: 'transit',
    record,
    command,
    input,
    actor: coordinator,
    released: false,
  });
  if (!acted.ok) throw new Error(`${command}: ${'code' in acted ? acted.code : 'not done at once'}`);
  return acted.record;
}

/** Resolves when the node's own view shows as many ports and plans of the operation. */
async function shownAt(node: RunningNode, record: string, ports: number, plans: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      node.core.store.view.record(group, 'transit', record).then((row) => {
        const { places, plans: planned } =
          row === null ? { places: [], plans: [] } : (JSON.parse(row.state) as TransitState);
        if (row !== null && places.length >= ports && planned.length >= plans) resolve();
      }, reject);
    };
    node.core.projector.onApplied(look);
    look();
  });
}

/** Proposes the operation and enters ports, lines and the plan of each shore by the node that keeps it; one node keeps all when it is alone. */
export async function buildSeason(
  nodes: readonly RunningNode[],
  { ports, lines, days }: SeasonSize,
  to: string,
): Promise<BuiltSeason> {
  const [first] = nodes;
  if (first === undefined) throw new Error('a season needs a node');
  const from = dayAfter(to, 1 - days);
  const legalBasis = first.core.charters.of(group)?.instruments[0]?.id ?? '';
  const names = [{ language: 'en', text: 'Summer transit (invented)' }];
  const record = await done(first, 'propose', null, { names, from, to, zone: 'Africa/Casablanca', legalBasis });
  const keepers = Array.from({ length: ports }, (_, at) => ({ code: `P${at}`, node: at % nodes.length }));
  for (const node of nodes) await shownAt(node, record, 0, 0);
  for (const [at, { code, node }] of keepers.entries()) {
    const place = {
      names: [{ language: 'en', text: `Port ${at} (invented)` }],
      locode: null,
      at: { lat: 35 + at / 10, lon: -5 },
    };
    await done(nodes[node] ?? first, 'setPlace', record, { code, what: 'port', place, zone: zones[node] });
  }
  for (const node of nodes) await shownAt(node, record, ports, 0);
  const ends = Array.from({ length: lines }, (_, at) => ({
    line: `L${at}`,
    from: at % ports,
    to: (at * 7 + 1 + Math.floor(at / ports)) % ports,
  })).map((one) => (one.from === one.to ? { ...one, to: (one.to + 1) % ports } : one));
  for (const one of ends) {
    const keeper = nodes[keepers[one.from]?.node ?? 0] ?? first;
    await done(keeper, 'setLine', record, { code: one.line, from: `P${one.from}`, to: `P${one.to}`, minutes: 90 });
    await done(keeper, 'plan', record, planOf(one.line, `P${one.from}`, from, to));
  }
  for (const node of nodes) await shownAt(node, record, ports, lines);
  return { ports, lines, days, record, from, keepers, ends };
}

function planOf(line: string, port: string, first: string, last: string) {
  const span = {
    first,
    last,
    rotations: 10,
    seats: 9_000,
    spaces: 2_500,
    passengers: 8_000,
    vehicles: 2_000,
    peak: false,
  };
  return { line, port, spans: [span] };
}

/** The counts of the ports one node keeps, hour by hour, as a port authority writes them. */
export function* countRows(season: BuiltSeason, node: number): Generator<string> {
  const draw = chance(31);
  yield 'port;date;hour;line;direction;passengers;vehicles;rotations\n';
  for (let day = 0; day < season.days; day++) {
    const date = dayAfter(season.from, day);
    for (const { line, from, to } of season.ends)
      for (const port of [from, to]) {
        if (season.keepers[port]?.node !== node) continue;
        for (const way of ['embarked', 'landed'])
          for (let hour = 0; hour < 24; hour++)
            yield `P${port};${date};${hour}:00;${line};${way};${draw.int(900)};${draw.int(250)};${draw.int(3)}\n`;
      }
  }
}
