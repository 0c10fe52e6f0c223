/** Words of the lists a referral chooses from; their sentences stand in the catalogue. */

/** What help is looked for. */
export const needs = [
  'medical',
  'shelter',
  'legalAid',
  'childProtection',
  'trafficking',
  'psychosocial',
  'tracing',
  'other',
] as const;
export type Need = (typeof needs)[number];

export const urgencies = ['now', 'days', 'weeks'] as const;
export type Urgency = (typeof urgencies)[number];

/** Whom a referral may be about: never somebody in the quality of a suspect or a convicted person (Directive (EU) 2016/680, Article 6). */
export const referredCategories = ['victim', 'smuggled', 'witness', 'other'] as const;
export const ages = ['child', 'adult', 'unknown'] as const;

/** What the person let be passed on, each by itself. */
export const scopes = ['contactDetails', 'story', 'health', 'documents'] as const;
export type Scope = (typeof scopes)[number];

export const consentForms = ['written', 'oral'] as const;
export const consentGivers = ['self', 'guardian'] as const;

export const declineGrounds = ['notOurs', 'noPlace', 'unsafeThere', 'notReached', 'other'] as const;
export const outcomes = ['helped', 'refusedByPerson', 'notReached', 'noLongerNeeded', 'other'] as const;

export const referralStates = ['offered', 'accepted', 'declined', 'closed', 'revoked', 'erased'] as const;
export type ReferralWord = (typeof referralStates)[number];

/** Languages in which words for the person are proposed. */
export const proposedLanguages = ['ar', 'de', 'en', 'es', 'fr', 'it'] as const;
export type ProposedLanguage = (typeof proposedLanguages)[number];

/** Languages offered for choice, by their BCP 47 tags; an entry may name any other. */
export const spokenLanguages = [
  ...proposedLanguages,
  ...['am', 'bm', 'bn', 'dyu', 'fa', 'ff', 'ha', 'kab', 'ku', 'ps', 'pt', 'ro', 'ru', 'rif', 'shi', 'so'],
  ...['sq', 'sw', 'ti', 'tr', 'uk', 'ur', 'wo', 'zgh', 'zh'],
] as const;
