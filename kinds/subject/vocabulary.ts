/** What a person may ask of whoever holds data about them (Directive (EU) 2016/680, Articles 14 and 16; Convention 108+, Article 9). */
export const rights = ['access', 'rectification', 'erasure'] as const;
export type Right = (typeof rights)[number];

/** There is one word for "nothing is held" and "it may not be told": nobody can tell one from the other. */
export const findings = ['data', 'neutral'] as const;

export const outcomes = ['granted', 'partly', 'refused', 'neutral'] as const;
export type Outcome = (typeof outcomes)[number];

export const subjectStates = ['received', 'prolonged', 'gathered', 'answered', 'erased'] as const;
export type SubjectWord = (typeof subjectStates)[number];

export const answerLanguages = ['ar', 'de', 'en', 'es', 'fr', 'it'] as const;
export type AnswerLanguage = (typeof answerLanguages)[number];
