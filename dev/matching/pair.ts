import { type ActRequest, act } from '../../apps/node/act.ts';
import type { NodeCore } from '../../apps/node/core.ts';
import { privateGroupOf } from '../../apps/node/names.ts';
import type { RunningNode } from '../../apps/node/start.ts';
import match from '../../kinds/match/index.ts';
import { setRecord } from '../../kinds/match/places.ts';
import type { Category, MatchState } from '../../kinds/match/schema.ts';
import matchable from '../../kinds/matchable/index.ts';
import sought from '../../kinds/sought/index.ts';
import type { SoughtState } from '../../kinds/sought/schema.ts';
import { dayIn } from '../../packages/kind/calendar.ts';
import { weekOf } from '../../packages/match/oblivious/week.ts';
import { group, type NodePair, nodePair, officer, until } from '../nodes/pair.ts';

/** Rome holds, Rabat asks; both nodes' clocks go on together when a test says so. */
export interface MatchingPair {
  readonly pair: NodePair;
  readonly rome: RunningNode;
  readonly rabat: RunningNode;
  readonly clock: { ahead: number };
  [Symbol.asyncDispose](): Promise<void>;
}

export async function matchingPair(): Promise<MatchingPair> {
  const pair = await nodePair();
  const clock = { ahead: 0 };
  const now = (): Date => new Date(Date.now() + clock.ahead);
  const [rome, rabat] = [await pair.start('rome', { now }), await pair.start('rabat', { now })];
  return { pair, rome, rabat, clock, [Symbol.asyncDispose]: () => pair[Symbol.asyncDispose]() };
}

export async function done(core: NodeCore, wanted: Omit<ActRequest, 'released'>): Promise<string> {
  const acted = await act(core, { ...wanted, released: true });
  if (!acted.ok) throw new Error(`${acted.code}: ${acted.message}`);
  return acted.record;
}

export const phone = (at: number): string => `+21260${String(1_000_000 + at)}`;
export const phones = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({ type: 'phone' as const, value: phone(from + at) }));

/** Rome's people make telephones findable for Rabat. */
export function list(
  { core }: Pick<RunningNode, 'core'>,
  entries: readonly { type: string; value: string }[],
  change: object = {},
) {
  const input = {
    ...{ title: 'Telephones of a case', use: 'holdings', partners: ['ma-moi'], contact: null, file: null },
    entries: entries.map((one) => ({ ...one, source: 'Case 2026/88', until: '2030-01' })),
    ...change,
  };
  return done(core, {
    group: privateGroupOf(core.me),
    kind: matchable.name,
    record: null,
    command: 'list',
    input,
    actor: officer,
  });
}

/** Somebody in Rabat seals a question; its record at home. */
export function seek(
  { core }: Pick<RunningNode, 'core'>,
  identifiers: readonly { type: string; value: string }[],
  change: object = {},
): Promise<string> {
  const input = {
    ...{ group, holder: 'it-moi', category: 'phone', identifiers, reference: 'RM 2026/311' },
    ...{ purpose: 'Boats by night.', necessity: 'Nothing else shows it.', legalBasis: 'agreement-2024', ...change },
  };
  return done(core, {
    group: privateGroupOf(core.me),
    kind: sought.name,
    record: null,
    command: 'ask',
    input,
    actor: officer,
  });
}

/** The tags of this week, once they have come. */
export async function tagsAt(node: RunningNode, category: Category = 'phone'): Promise<MatchState> {
  const zone = node.core.charters.of(group)?.zone ?? 'UTC';
  const week = weekOf(dayIn(node.core.now().toISOString(), zone));
  const record = setRecord('it-moi', 'ma-moi', category, week);
  await until(node, { group, kind: match.name, record }, (state) => state === 'published');
  return stateIn<MatchState>(node, { group, kind: match.name, record });
}

export async function stateIn<S>(
  { core }: Pick<RunningNode, 'core'>,
  key: { group: string; kind: string; record: string },
): Promise<S> {
  const row = await core.store.view.record(key.group, key.kind, key.record);
  if (row === null) throw new Error(`no ${key.kind} ${key.record}`);
  return JSON.parse(row.state);
}

export const soughtAt = (node: Pick<RunningNode, 'core'>, record: string): Promise<SoughtState> =>
  stateIn(node, { group: privateGroupOf(node.core.me), kind: sought.name, record });

export const soughtIs = (node: RunningNode, record: string, wanted: (state: string) => boolean): Promise<string> =>
  until(node, { group: privateGroupOf(node.core.me), kind: sought.name, record }, wanted);

/** Ten seconds later: Rome answers what waits; resolves when Rabat has read what it asked in these records. */
export async function answered({ rome, rabat, clock }: MatchingPair, ...records: readonly string[]): Promise<void> {
  for (const record of records) {
    await soughtIs(rabat, record, (state) => state !== 'sealed');
    const { posted } = await soughtAt(rabat, record);
    if (posted !== null) await until(rome, { group, kind: match.name, record: posted.batch }, (state) => state !== '');
  }
  clock.ahead += 10_000;
  await rome.matching.run();
  for (const record of records) {
    const { posted } = await soughtAt(rabat, record);
    if (posted === null) continue;
    await until(rabat, { group, kind: match.name, record: posted.batch }, (state) => state !== 'asked');
    await soughtIs(rabat, record, (state) => state !== 'asked');
  }
}
