import { lastWords } from '../../packages/kind/feedback.ts';
import { later } from '../../packages/kind/instant.ts';
import type { Facets, Occasion, Tally } from '../../packages/kind/kind.ts';
import type { HitEvent, HitState, HitWord, Said } from './schema.ts';

export function initial(): HitState {
  return { asked: null, confirmed: null, nothing: null, withdrawn: null, feedback: [], updated: '' };
}

/** Applies an admitted event. */
export function evolve(state: HitState, event: HitEvent, at: Occasion): HitState {
  const said: Said = { id: at.id, author: at.author, time: at.time };
  return { ...applied(state, event, said), updated: later(state.updated, at.time) };
}

export function tombstone(state: HitState, at: Occasion): HitState {
  return { ...state, updated: later(state.updated, at.time) };
}

function applied(state: HitState, event: HitEvent, said: Said): HitState {
  switch (event.type) {
    case 'asked':
      return { ...state, asked: { ...said, ...event.data } };
    case 'confirmed':
      return { ...state, confirmed: { ...said, ...event.data } };
    case 'nothing':
      return { ...state, nothing: { ...said, ...event.data } };
    case 'withdrawn':
      return { ...state, withdrawn: { ...said, ...event.data } };
    case 'feedback':
      return { ...state, feedback: [...state.feedback, { ...said, ...event.data }] };
  }
}

export function hitState({ asked, confirmed, nothing, withdrawn }: HitState): HitWord {
  if (asked === null) return 'erased';
  if (withdrawn !== null) return 'withdrawn';
  if (confirmed !== null) return 'hit';
  return nothing === null ? 'asked' : 'nothing';
}

export function facets(state: HitState): Facets | null {
  const { asked, updated } = state;
  if (asked === null) return null;
  const word = hitState(state);
  return {
    ...{ title: asked.value, from: asked.author, to: [asked.to], state: word, ended: word !== 'asked' },
    waitingOn: word === 'asked' ? [asked.to] : [],
    ...{ created: asked.time, updated, due: null, where: null, urgency: null, reference: asked.reference },
    handling: { codes: ['H1'], tlp: 'AMBER', pap: 'AMBER' },
    text: [asked.value, asked.reference, asked.purpose].join('\n'),
  };
}

/** Questions and answers, each on its day. */
export function tallies({ asked, confirmed, nothing, feedback }: HitState): readonly Tally[] {
  if (asked === null) return [];
  const count = (measure: string, said: { readonly day: string } | null): readonly Tally[] =>
    said === null ? [] : [{ day: said.day, asker: asked.author, holder: asked.to, measure, count: 1 }];
  return [
    ...count('hitAsked', asked),
    ...count('hitConfirmed', confirmed),
    ...count('hitNothing', nothing),
    ...lastWords(feedback, () => asked.to).flatMap((one) => count(`hitFeedback:${one.verdict}`, one)),
  ];
}
