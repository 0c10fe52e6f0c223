import {
  acknowledged,
  applyCorrection,
  type Corrected,
  noSuchStatement,
  noted,
  readPart,
} from '../../packages/kind/correction.ts';
import { later } from '../../packages/kind/instant.ts';
import type { Occasion, Refusal } from '../../packages/kind/kind.ts';
import { type InformationEvent, type InformationState, notice, type Receiver, type Said } from './schema.ts';

const parts =
  /^(title|context|restrictions|reference|items\.\d+\.(text|basis|grade\.source|grade\.information)|persons\.\d+\.(name|category|born|nationality|note|aliases\.\d+)|objects\.\d+\.(kind|value|note))$/;

export function initial(): InformationState {
  return { shared: null, receivers: [], corrections: [], erased: [], updated: '' };
}

/** Applies an admitted event. */
export function evolve(state: InformationState, event: InformationEvent, at: Occasion): InformationState {
  return { ...applied(state, event, at), updated: later(state.updated, at.time) };
}

export function tombstone(state: InformationState, at: Occasion): InformationState {
  return { ...state, erased: [...state.erased, saidAt(at)], updated: later(state.updated, at.time) };
}

/** The state with a part of the notice put right, or why it cannot be. */
export function correct(
  state: InformationState,
  data: Corrected,
  author: string,
): { readonly ok: true; readonly state: InformationState } | Refusal {
  const { shared } = state;
  if (shared === null || shared.id !== data.statement) return noSuchStatement;
  const fits = (candidate: unknown) => notice.safeParse(candidate).data ?? null;
  const result = applyCorrection({ author: shared.author, said: shared.notice, parts, fits }, data, author);
  return result.ok ? { ok: true, state: { ...state, shared: { ...shared, notice: result.said } } } : result;
}

/** What stands at a part of the notice; '' when there is nothing. */
export function textAt({ shared }: InformationState, part: string): string {
  return shared === null ? '' : (readPart(shared.notice, part) ?? '');
}

function saidAt({ id, author, time }: Occasion): Said {
  return { id, author, time };
}

function applied(state: InformationState, event: InformationEvent, at: Occasion): InformationState {
  const said = saidAt(at);
  switch (event.type) {
    case 'shared':
      return { ...state, shared: { ...said, notice: event.data }, receivers: event.data.to.map(newReceiver) };
    case 'actedUpon':
      return atReceiver(state, at.author, ({ acts }) => ({ acts: [...acts, { ...said, ...event.data }] }));
    case 'feedback':
      return atReceiver(state, at.author, ({ feedback }) => ({ feedback: [...feedback, { ...said, ...event.data }] }));
    case 'corrected': {
      const outcome = correct(state, event.data, at.author);
      return outcome.ok ? { ...outcome.state, corrections: noted(state.corrections, event.data, at) } : state;
    }
    case 'correctionAcknowledged':
      return { ...state, corrections: acknowledged(state.corrections, event.data.correction, at.author) };
  }
}

function newReceiver(member: string): Receiver {
  return { member, acts: [], feedback: [] };
}

function atReceiver(state: InformationState, member: string, change: (one: Receiver) => Partial<Receiver>) {
  return {
    ...state,
    receivers: state.receivers.map((one) => (one.member === member ? { ...one, ...change(one) } : one)),
  };
}
