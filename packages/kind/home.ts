import type { Disclosure } from './kind.ts';

const years = 5;

/** What the private group's own statements go under: nobody else reads them, and the supervisor may ask for five years of them. */
export function homeDisclosure(purpose: string, now: string): Disclosure {
  const keep = `${Number(now.slice(0, 4)) + years}-${now.slice(5, 7)}`;
  return {
    purpose,
    necessity: 'The authority has to be able to account for what it does',
    legalBasis: 'Directive (EU) 2016/680, Article 25',
    persons: [],
    items: [],
    about: [],
    repeats: true,
    handling: ['H0'],
    tlp: 'RED',
    pap: 'RED',
    keep,
  };
}
