import { fromBase64, toBase64 } from '#crypto';
import match from '../../../kinds/match/index.ts';
import { batchRecord, setRecord } from '../../../kinds/match/places.ts';
import type { MatchState } from '../../../kinds/match/schema.ts';
import { termsOf } from '../../../kinds/match/terms.ts';
import sought from '../../../kinds/sought/index.ts';
import type { SoughtState } from '../../../kinds/sought/schema.ts';
import { dayIn } from '../../../packages/kind/calendar.ts';
import type { Refusal } from '../../../packages/kind/kind.ts';
import { isRefusal, refuse } from '../../../packages/kind/refusal.ts';
import { identifierInput } from '../../../packages/match/identifiers/canonical.ts';
import { type Batch, blindBatch } from '../../../packages/match/oblivious/batch.ts';
import { weekOf } from '../../../packages/match/oblivious/week.ts';
import { act } from '../act.ts';
import type { NodeCore } from '../core.ts';
import { privateGroupOf } from '../names.ts';
import { nodeActor } from '../node-actor.ts';

export type Sealed = NonNullable<SoughtState['sealed']>;

/** The batch that its seed makes, every time the same. */
export function batchOf({ identifiers, seed }: Pick<Sealed, 'identifiers' | 'seed'>): Batch {
  const batch = blindBatch(identifiers.map(identifierInput), fromBase64(seed) ?? new Uint8Array());
  if (!batch.ok) throw new Error(batch.message);
  return batch;
}

/** Writes down in the own private group what became of it. */
export async function note(node: NodeCore, record: string, command: string, input: object): Promise<Refusal | null> {
  const group = privateGroupOf(node.me);
  const acted = await act(node, { group, kind: sought.name, record, command, input, actor: nodeActor, released: true });
  return acted.ok ? null : { ok: false, code: acted.code, message: acted.message };
}

export const fail = (node: NodeCore, record: string, { code, message }: Pick<Refusal, 'code' | 'message'>) =>
  note(node, record, 'fail', { code, message });

/**
 * Asks what a person sealed: in the next free place of the day. What a process had asked before it ended is known again by its elements, and
 * not asked twice. A refusal when the node itself could not, so that it is tried again.
 */
export async function ask(node: NodeCore, record: string, sealed: Sealed): Promise<Refusal | null> {
  const place = await node.locks.run(`${match.name} ${sealed.group} ${sealed.holder}`, () => post(node, sealed));
  if (!isRefusal(place)) return note(node, record, 'post', place);
  return place.code.startsWith('node.') ? place : fail(node, record, place);
}

interface Place {
  readonly batch: string;
  readonly week: string;
  readonly day: string;
  readonly slot: number;
  readonly key: string;
}

async function post(node: NodeCore, sealed: Sealed): Promise<Place | Refusal> {
  const { group, holder, category, reference, purpose, necessity, legalBasis } = sealed;
  const charter = node.charters.of(group);
  const terms = charter === null ? null : termsOf(charter, holder, node.me);
  if (charter === null || terms === null)
    return refuse('match.terms', 'The charter lets nobody ask this in this direction.');
  if (!terms.categories.includes(category)) return refuse('match.category', 'The charter does not open this category.');
  const day = dayIn(node.now().toISOString(), charter.zone);
  const week = weekOf(day);
  const set = await stateOf(node, group, setRecord(holder, node.me, category, week));
  if (set?.published == null || set.revoked !== null)
    return refuse('match.noSet', 'The partner has published no tags under this category this week.');
  const { key } = set.published;
  const elements = batchOf(sealed).blinded.map(toBase64);
  for (let slot = 1; slot <= terms.batches; slot++) {
    const batch = batchRecord(node.me, holder, day, slot);
    const place = { batch, week, day, slot, key };
    const there = await node.store.view.record(group, match.name, batch);
    if (there !== null) {
      if (isOf(JSON.parse(there.state), elements)) return place;
      continue;
    }
    const input = { holder, category, week, day, slot, key, elements, reference, purpose, necessity, legalBasis };
    const acted = await act(node, {
      ...{ group, kind: match.name, record: null, command: 'ask', input },
      ...{ actor: nodeActor, released: true },
    });
    if (acted.ok) return place;
    return { ok: false, code: acted.code, message: acted.message };
  }
  return refuse('match.budget', `All ${terms.batches} batches of the day are used up; go on tomorrow.`);
}

const isOf = ({ asked }: MatchState, elements: readonly string[]): boolean => asked?.elements[0] === elements[0];

export async function stateOf(node: NodeCore, group: string, record: string): Promise<MatchState | null> {
  const row = await node.store.view.record(group, match.name, record);
  return row === null ? null : JSON.parse(row.state);
}
