import { wordPattern } from '../fold.ts';
import type { Office, Portfolio, Words } from '../words/words.ts';
import { portfolios } from '../words/words.ts';

/** An office's pattern in one language. */
export interface OfficePattern {
  readonly office: Office;
  readonly pattern: RegExp;
}

/** Offices of a language: ministries by field, then those of heads; of two that overlap the longer is meant. */
export function officePatterns(words: Words): readonly OfficePattern[] {
  const ministries = portfolios.flatMap((field: Portfolio) => {
    const source = words.fields[field];
    return source === undefined ? [] : [{ office: field, pattern: wordPattern(words.office(source)) }];
  });
  const heads = headsOf(words).map(([office, source]) => ({ office, pattern: wordPattern(source) }));
  return [...ministries, ...heads];
}

const headOffices: readonly Office[] = [
  'leader',
  'monarch',
  'president',
  'premier',
  'police',
  'foreign',
  'interior',
  'minister',
];

const headsOf = (words: Words): readonly (readonly [Office, string])[] =>
  headOffices.flatMap((office) => {
    const source = words.heads[office];
    return source === undefined ? [] : [[office, source] as const];
  });

const ministers: Readonly<Record<Portfolio, string>> = {
  ...{ foreign: 'Minister of Foreign Affairs', interior: 'Minister of the Interior', justice: 'Minister of Justice' },
  ...{ defence: 'Minister of Defence', migration: 'Minister for Migration', security: 'Minister of Security' },
  ...{ civil: 'Minister for Civil Protection', finance: 'Minister of Finance', economy: 'Minister of Economy' },
  ...{ trade: 'Minister of Trade', labour: 'Minister of Labour', energy: 'Minister of Energy' },
  ...{ education: 'Minister of Education', health: 'Minister of Health', culture: 'Minister of Culture' },
  ...{ religion: 'Minister of Religious Affairs', environment: 'Minister of the Environment' },
  ...{ transport: 'Minister of Transport', agriculture: 'Minister of Agriculture' },
};

/** An office in English, as answers name it. */
export const officeTitle: Readonly<Record<Office, string>> = {
  ...ministers,
  ...{ monarch: 'Head of State', president: 'President', leader: 'Supreme Leader', premier: 'Prime Minister' },
  ...{ minister: 'Minister', police: 'Director General of Police' },
};
