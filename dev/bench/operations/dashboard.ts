import { accountMaker } from '../../../apps/node/auth/test-callers.ts';
import { openOfficersDoor } from '../../../apps/node/http/officers-door.ts';
import { importCounts } from '../../../apps/node/importing/import-counts.ts';
import type { RunningNode } from '../../../apps/node/start.ts';
import { personAt } from '../../nodes/door.ts';
import { group, nodePair } from '../../nodes/pair.ts';
import type { Part } from './part.ts';
import { type BuiltSeason, buildSeason, coordinator, countRows } from './season.ts';

const goalMs = 300;
const size = { ports: 15, lines: 12, days: 93 };

/** The dashboard of a season with fifteen ports, twelve lines and 93 days by hour, asked through the officers' door of a node that shares it with another. */
export const part: Part = async ({ quick }) => {
  await using pair = await nodePair();
  const nodes = [await pair.start('rome'), await pair.start('rabat')];
  const [rome] = nodes;
  if (rome === undefined) throw new Error('no node');
  const season = await buildSeason(
    nodes,
    { ...size, days: quick ? 10 : size.days },
    new Date().toISOString().slice(0, 10),
  );
  for (const [index, node] of nodes.entries()) await fill(node, season, index);
  await sheetsAt(rome, season.ports * season.days);
  const door = await openOfficersDoor(rome, { requestsPerMinute: 1_000_000 });
  try {
    const account = await accountMaker(door.desk)(['coordinator']);
    const secret = await door.desk.sessions.open(account.id, 'passkey', undefined);
    const person = personAt(door.url, `${door.desk.door.sessionCookie}=${secret}`);
    const ask = async (inquiry: string, input: object) => {
      const begun = performance.now();
      const response = await person.post(`/api/inquiries/${group}/transit/${inquiry}`, {
        input: { operation: season.record, ...input },
      });
      const text = await response.text();
      if (response.status !== 200) throw new Error(text);
      return { took: performance.now() - begun, bytes: text.length };
    };
    const timed = async (inquiry: string, input: object = {}) => {
      const first = await ask(inquiry, input);
      const calls: { took: number; bytes: number }[] = [];
      for (let round = 0; round < 20; round++) calls.push(await ask(inquiry, input));
      const sorted = calls.map(({ took }) => took).sort((a, b) => a - b);
      const at = (share: number): number => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
      return { first: Math.round(first.took), p50: at(0.5), p95: at(0.95), bytes: first.bytes };
    };
    const milliseconds = {
      dashboard: await timed('dashboard'),
      season: await timed('season', { by: 'port', measure: 'passengers', way: 'both' }),
      discrepancies: await timed('discrepancies'),
    };
    const slowest = Math.max(...Object.values(milliseconds).flatMap(({ first, p95 }) => [first, p95]));
    return {
      name: 'dashboard',
      figures: { ...season, keepers: undefined, ends: undefined, sheets: season.ports * season.days, milliseconds },
      goals: [
        { name: 'milliseconds until a dashboard is there', goal: `< ${goalMs}`, value: slowest, met: slowest < goalMs },
      ],
    };
  } finally {
    await door.close();
  }
};

async function fill(node: RunningNode, season: BuiltSeason, index: number): Promise<void> {
  async function* rows() {
    yield* countRows(season, index);
  }
  const done = await importCounts(node.core, rows(), {
    ...{
      group,
      operation: season.record,
      actor: coordinator,
      mapping: {},
      dryRun: false,
      signal: new AbortController().signal,
    },
    progress: () => {},
  });
  if (!('rows' in done) || done.refused.length > 0) throw new Error(JSON.stringify(done).slice(0, 500));
}

/** Resolves when the node shows as many sheets. */
function sheetsAt(node: RunningNode, wanted: number): Promise<void> {
  const seen = new Set<string>();
  return new Promise((resolve, reject) => {
    const look = async (): Promise<void> => {
      let cursor: string | undefined;
      const query = {
        box: 'all',
        me: node.core.me,
        now: new Date().toISOString(),
        group,
        kind: 'crossing',
        sort: 'created',
        limit: 1_000,
      } as const;
      do {
        const page = await node.core.store.view.list({ ...query, cursor });
        for (const { record } of page.rows) seen.add(record);
        cursor = page.next ?? undefined;
      } while (cursor !== undefined);
      if (seen.size >= wanted) resolve();
    };
    node.core.projector.onApplied(() => void look().catch(reject));
    look().catch(reject);
  });
}
