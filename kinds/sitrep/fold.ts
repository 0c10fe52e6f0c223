import { figureId } from '../../packages/kind/figure.ts';
import { later } from '../../packages/kind/instant.ts';
import type { Occasion } from '../../packages/kind/kind.ts';
import type { Content, SitrepData, SitrepEvent, SitrepState, Version } from './schema.ts';
import { hashOf, signedTexts } from './signed-text.ts';

export function initial(): SitrepState {
  return {
    ...{ occasion: null, title: '', legalBasis: '', hour: null, clock: '', versions: [], accepted: [] },
    ...{ members: [], erased: [], updated: '' },
  };
}

/** Applies an admitted event. */
export function evolve(state: SitrepState, event: SitrepEvent, at: Occasion): SitrepState {
  const members = at.charter.members.map(({ id }) => id);
  return { ...applied(state, event, at), members, updated: later(state.updated, at.time) };
}

/** What an erased version said is gone; that something was said stays. */
export function tombstone(state: SitrepState, at: Occasion): SitrepState {
  const said = { id: at.id, author: at.author, time: at.time };
  return { ...state, erased: [...state.erased, said], updated: later(state.updated, at.time) };
}

function applied(state: SitrepState, event: SitrepEvent, at: Occasion): SitrepState {
  switch (event.type) {
    case 'reported': {
      const { occasion, title, hour, clock, legalBasis } = event.data;
      return withVersion({ ...state, occasion, title, hour, clock, legalBasis }, { ...event.data, reason: null }, at);
    }
    case 'corrected':
      return withVersion(state, event.data, at);
    case 'accepted':
      return { ...state, accepted: [...state.accepted, takenFrom(state, event.data, at)] };
  }
}

type Written = Content & Pick<SitrepData<'reported'>, 'signatures' | 'day'> & { readonly reason: string | null };

function withVersion(state: SitrepState, written: Written, at: Occasion): SitrepState {
  const { figures, sections, signatures, reason, day } = written;
  const signable = { title: state.title, hour: state.hour?.instant ?? '', figures, sections };
  const hash = hashOf(signedTexts(signable, state.versions.length + 1, at));
  const version: Version = {
    ...{ id: at.id, author: at.author, time: at.time },
    ...{ figures, sections, signatures, reason, hash, day },
  };
  return { ...state, versions: [...state.versions, version] };
}

/** The values are kept as they were accepted: what its author corrects later is another value. */
function takenFrom({ versions }: SitrepState, { hash, figures }: SitrepData<'accepted'>, at: Occasion) {
  const version = versions.find((one) => one.hash === hash);
  const values = figures.flatMap((figure) => {
    const found = version?.figures.find((one) => figureId(one) === figure);
    return found === undefined ? [] : [{ figure, value: found.value }];
  });
  return { id: at.id, author: at.author, time: at.time, hash, figures: values };
}
