import { z } from 'zod';
import { inquiry } from '../../packages/kind/define.ts';
import type { InquiryPlace } from '../../packages/kind/kind.ts';
import type { Glossary } from '../../packages/press/glossary-format.ts';
import { plainWords } from './plain-words.ts';
import { type Brought, broughtIn } from './standing.ts';

/**
 * Names the desk knows by its own work: the members of the charter, and persons and names that people confirmed. It is what a reading is
 * made with where the group keeps no glossary of its own.
 */
export const glossary = inquiry({
  name: 'glossary',
  input: z.strictObject({}),
  needs: ['press'],
  answer: (_, at): Glossary => glossaryOf(at),
});

/** As many as go with one command. */
const mostPersons = 500;
const mostForms = 50;

function glossaryOf(at: InquiryPlace): Glossary {
  const reports = broughtIn(at);
  const persons = new Map<string, Glossary['persons'][number]>();
  for (const one of reports) {
    for (const { country, person, office } of one.state.confirmed?.sides ?? [])
      if (person !== null && !persons.has(person))
        persons.set(person, { id: person, country, office, forms: [person] });
  }
  for (const one of reports) for (const [name, surface] of written(one)) add(persons, name, surface);
  return {
    format: 'entente.glossary/v1',
    persons: [...persons.values()].slice(0, mostPersons),
    terms: at.charter.members.map(({ id, name }) => ({
      id,
      sort: 'body' as const,
      forms: { en: [name.slice(0, 200)] },
    })),
  };
}

/** How a confirmed name stood in its report. */
function written({ state: { confirmed, text } }: Brought): readonly (readonly [string, string])[] {
  if (confirmed === null || text === null) return [];
  return confirmed.names.map(({ resolved, start, end }) => [resolved, plainWords(text.slice(start, end))] as const);
}

function add(persons: Map<string, Glossary['persons'][number]>, name: string, surface: string): void {
  const person = persons.get(name);
  const fits = surface !== '' && surface.length <= 200 && /\s/u.test(surface);
  if (person === undefined || !fits || person.forms.includes(surface) || person.forms.length >= mostForms) return;
  persons.set(name, { ...person, forms: [...person.forms, surface] });
}
