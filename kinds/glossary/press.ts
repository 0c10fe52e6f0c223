import type { Glossary } from '../../packages/press/glossary.ts';
import type { NamedEntry } from './schema.ts';

/**
 * The names that hold, in the format the reader of reports takes (`entente.glossary/v1`). Variants and wrong forms are in it: a report
 * that uses them still speaks of the same. Places are not: the reader has its own list of them.
 */
export function pressGlossary(entries: readonly NamedEntry[]): Glossary {
  const offices = new Map(
    entries.flatMap((entry) => (entry.type === 'office' ? [[entry.id, entry.forms[0]?.form] as const] : [])),
  );
  return {
    format: 'entente.glossary/v1',
    persons: entries
      .filter(({ type }) => type === 'person')
      .map(({ id, country, office, forms }) => ({
        id,
        country,
        office: office === null ? null : (offices.get(office) ?? null),
        forms: distinct(forms.flatMap(({ form, variants }) => [form, ...variants])).slice(0, mostForms),
      })),
    terms: entries.flatMap((entry) => termOf(entry)),
  };
}

/** The most forms that the format takes of a person, and of a term in a language. */
const [mostForms, mostTermForms] = [50, 20];

function termOf({ id, type, forms, never }: NamedEntry): Glossary['terms'] {
  if (type === 'person' || type === 'place') return [];
  const languages = distinct([...forms, ...never].map(({ language }) => language));
  const formsIn = (language: string): string[] =>
    distinct([
      ...forms.filter((one) => one.language === language).flatMap(({ form, variants }) => [form, ...variants]),
      ...never.filter((one) => one.language === language).map(({ form }) => form),
    ]).slice(0, mostTermForms);
  return [{ id, sort: type, forms: Object.fromEntries(languages.map((language) => [language, formsIn(language)])) }];
}

const distinct = <T extends string>(list: readonly T[]): T[] => [...new Set(list)];
