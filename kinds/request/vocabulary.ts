/** Closed lists of a request. Labels live in the catalogues; codes are what travels. */

export { purposeClasses } from '../../packages/kind/purpose.ts';

/** Time limits of Directive (EU) 2023/977, Article 5(1): (a) urgent and directly accessible, (b) urgent, (c) all other. */
export const urgencyClasses = ['8h', '3d', '7d'] as const;
export type Urgency = (typeof urgencyClasses)[number];

/** When a request is urgent (Article 4(4)): threat to public security, to life or limb, a decision on liberty, loss of relevance. */
export const urgencyReasons = ['publicSecurity', 'life', 'liberty', 'relevance'] as const;

/**
 * Grounds of refusal, Article 6(1): (a) not available, (b) request incomplete, (c) judicial authorisation refused, (d) data of other categories,
 * (e) inaccurate or outdated, (f)(i) national security, (f)(ii) investigation or safety of a person, (f)(iii) interests of a legal person,
 * (g)(i) offence of at most one year, (g)(ii) no offence here, (h) obtained from a third party that does not consent; and,
 * beside that list, that somebody seeks protection here.
 */
export const refusalGrounds = [
  'notAvailable',
  'incomplete',
  'authorisationRefused',
  'otherCategories',
  'inaccurate',
  'nationalSecurity',
  'investigation',
  'personSafety',
  'legalPerson',
  'minorOffence',
  'noOffence',
  'thirdParty',
  'protection',
] as const;
/** Grounds that speak of the request alone, and nothing of what is held here: these are said. */
export const groundsOfRequest = ['incomplete', 'authorisationRefused', 'minorOffence', 'noOffence'] as const;
/**
 * What the other side is told. Every other ground would say whether something is held, and is one and the same non-answer
 * (Regulation (EU) 2024/1348, Article 7(2)); the true one stays in the own authority's log.
 */
export const spokenGrounds = ['noAnswer', ...groundsOfRequest] as const;
export type SpokenGround = (typeof spokenGrounds)[number];

export function spokenGround(ground: RefusalGround): SpokenGround {
  return groundsOfRequest.find((spoken) => spoken === ground) ?? 'noAnswer';
}

export type RefusalGround = (typeof refusalGrounds)[number];

/** Why an answer is late. Only a judicial authorisation moves the statutory limit itself (Article 5(2)). */
export const delayReasons = ['judicialAuthorisation', 'volume', 'translation', 'verification', 'other'] as const;
export type DelayReason = (typeof delayReasons)[number];

export const closingOutcomes = ['satisfied', 'partlySatisfied', 'notSatisfied'] as const;

export const replyLanguages = ['ar', 'de', 'en', 'es', 'fr', 'it'] as const;

export const deskStates = [
  'asked',
  'received',
  'accepted',
  'clarification',
  'delayed',
  'partial',
  'answered',
  'refused',
] as const;
export type DeskState = (typeof deskStates)[number];
export const requestStates = [...deskStates, 'withdrawn', 'closed', 'erased'] as const;
export type RequestWord = (typeof requestStates)[number];
