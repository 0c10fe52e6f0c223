import { type IdentifierType, identifierTypes } from '../../packages/match/identifiers/types.ts';

/**
 * What is asked about. Most are a type of identifier; in `deconfliction` all types stand together, and what is found says one thing only:
 * that both work on it.
 */
export const categories = [...identifierTypes, 'deconfliction'] as const;
export type Category = (typeof categories)[number];

/** Whether identifiers of a type are asked about under a category. */
export const holds = (category: Category, type: IdentifierType): boolean =>
  category === 'deconfliction' || category === type;

/** Why the holder's node does not answer a batch; none of it depends on what is held. */
export const declineCodes = ['match.key', 'match.stale', 'match.noSet'] as const;
/** Why the asker's node does not read an answer. */
export const rejectCodes = ['match.proof', 'match.answer'] as const;

export const matchStates = ['published', 'revoked', 'asked', 'answered', 'declined', 'rejected', 'erased'] as const;
export type MatchWord = (typeof matchStates)[number];
