import {
  categories,
  certainties,
  responseTypes,
  severities,
  type statuses,
  urgencies,
} from '../../packages/formats/cap/vocabulary.ts';

export { categories, certainties, responseTypes, severities, urgencies };
export type AlertStatus = (typeof statuses)[number];

/** Whom an alert of ours is for: everybody, or the circle that its restriction names. */
export const ownScopes = ['Public', 'Restricted'] as const;
export type OwnScope = (typeof ownScopes)[number];

export const alertStates = ['issued', 'updated', 'cancelled', 'expired', 'imported', 'erased'] as const;
export type AlertWord = (typeof alertStates)[number];
