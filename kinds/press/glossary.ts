import { z } from 'zod';
import { inquiry } from '../../packages/kind/define.ts';
import type { InquiryPlace } from '../../packages/kind/kind.ts';
import type { Glossary } from '../../packages/press/glossary-format.ts';
import names from '../glossary/index.ts';
import { type EntryStanding, namesInForce, pressGlossary } from '../glossary/schema.ts';
import { plainWords } from './plain-words.ts';
import { type Brought, broughtIn } from './standing.ts';

/**
 * Names a reading is made with: those the group has agreed on, and beside them what the desk knows by its own work, the members of the
 * charter and the persons that people confirmed.
 */
export const glossary = inquiry({
  name: 'glossary',
  input: z.strictObject({}),
  needs: ['press', 'glossary'],
  answer: (_, at): Glossary => glossaryOf(at),
});

/** As many as go with one command. */
const mostPersons = 500;
const mostForms = 50;

function glossaryOf(at: InquiryPlace): Glossary {
  const reports = broughtIn(at);
  const { persons: named, terms } = agreedNames(at);
  const persons = new Map(named.map((one) => [one.forms[0] ?? one.id, one]));
  for (const one of reports) {
    for (const { country, person, office } of one.state.confirmed?.sides ?? [])
      if (person !== null && !persons.has(person))
        persons.set(person, { id: person, country, office, forms: [person] });
  }
  for (const one of reports) for (const [name, surface] of written(one)) add(persons, name, surface);
  return {
    format: 'entente.glossary/v1',
    persons: [...persons.values()].slice(0, mostPersons),
    terms: [
      ...terms,
      ...at.charter.members.map(({ id, name }) => ({
        id,
        sort: 'body' as const,
        forms: { en: [name.slice(0, 200)] },
      })),
    ],
  };
}

/** What stands in the group's own glossary, in the format of the reader. */
function agreedNames(at: InquiryPlace): Pick<Glossary, 'persons' | 'terms'> {
  const answer = names.inquiries?.entries?.answer({}, at) as { readonly entries: readonly EntryStanding[] };
  return pressGlossary(namesInForce(answer.entries));
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
