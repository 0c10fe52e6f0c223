import { later } from '../../packages/kind/instant.ts';
import type { Occasion } from '../../packages/kind/kind.ts';
import type { DeploymentEvent, DeploymentState, Extension, Said } from './schema.ts';

export function initial(): DeploymentState {
  return {
    ...{ proposed: null, terms: null, version: 0, officials: [], granted: null, refused: null, until: null },
    ...{ arrived: null, extensions: [], recalled: null, revoked: null, ended: null, erased: [], updated: '' },
  };
}

/** Applies an admitted event. */
export function evolve(state: DeploymentState, event: DeploymentEvent, at: Occasion): DeploymentState {
  const said = { id: at.id, author: at.author, role: at.by.role, time: at.time, day: event.data.day };
  return { ...applied(state, event, said), updated: later(state.updated, at.time) };
}

/** What an erased statement said is gone; that it was said stays. A name that was entered in it is nowhere else. */
export function tombstone(state: DeploymentState, at: Occasion): DeploymentState {
  const erased = { id: at.id, author: at.author, time: at.time };
  return { ...state, erased: [...state.erased, erased], updated: later(state.updated, at.time) };
}

function applied(state: DeploymentState, event: DeploymentEvent, said: Said): DeploymentState {
  switch (event.type) {
    case 'proposed': {
      const { day: _, ...terms } = event.data;
      return { ...state, proposed: said, version: 1, terms: { ...terms, sender: said.author } };
    }
    case 'changed': {
      const { day: _, version, ...terms } = event.data;
      return { ...state, version: version + 1, refused: null, terms: { ...terms, sender: said.author } };
    }
    case 'officialNamed':
      return { ...state, officials: [...state.officials, { ...event.data, ...said }] };
    case 'officialRemoved':
      return { ...state, officials: state.officials.filter(({ id }) => id !== event.data.official) };
    case 'granted': {
      const { version: _, ...grant } = event.data;
      return { ...state, granted: { ...grant, ...said }, until: grant.until };
    }
    case 'refused':
      return { ...state, refused: { ...said, reason: event.data.reason } };
    case 'arrived':
      return { ...state, arrived: { ...event.data, ...said } };
    case 'extensionAsked': {
      const { until, reason } = event.data;
      return { ...state, extensions: [...state.extensions, { ...said, until, reason, agreed: null, refused: null }] };
    }
    case 'extensionAgreed': {
      const until = state.extensions.find(({ id }) => id === event.data.extension)?.until ?? state.until;
      return { ...state, until, extensions: changed(state, event.data.extension, { agreed: said }) };
    }
    case 'extensionRefused': {
      const refused = { ...said, reason: event.data.reason };
      return { ...state, extensions: changed(state, event.data.extension, { refused }) };
    }
    case 'recalled':
      return { ...state, recalled: { ...said, reason: event.data.reason } };
    case 'revoked':
      return { ...state, revoked: { ...said, reason: event.data.reason } };
    case 'ended':
      return { ...state, ended: { ...event.data, ...said } };
  }
}

function changed({ extensions }: DeploymentState, id: string, to: Partial<Extension>): readonly Extension[] {
  return extensions.map((one) => (one.id === id ? { ...one, ...to } : one));
}
