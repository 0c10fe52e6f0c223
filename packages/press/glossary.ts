import { fold, matches } from './fold.ts';
import { countryForms, formKey } from './gazetteer/countries.ts';
import { emptyGlossary, type Glossary, glossarySchema } from './glossary-format.ts';
import { lexiconOf } from './reading.ts';
import { isReadLanguage, languages, type ReadLanguage } from './words/index.ts';
import type { Office } from './words/words.ts';

export { emptyGlossary, type Glossary, type GlossaryPerson, glossarySchema } from './glossary-format.ts';

/** A glossary from its text: JSON, or a table with tabs whose first line names the columns (`…id`, `name…`, `role`, `country`). Null when it is neither. */
export function readGlossary(text: string): Glossary | null {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (!trimmed.startsWith('{')) return fromTable(trimmed);
  try {
    return glossarySchema.parse(JSON.parse(trimmed));
  } catch {
    return null;
  }
}

function fromTable(text: string): Glossary | null {
  const [head = '', ...rows] = text.split(/\r?\n/);
  const columns = head.split('\t').map((name) => name.trim().toLowerCase());
  const names = columns.flatMap((name, at) => (/^(?:name|form)/.test(name) ? [at] : []));
  if (names.length === 0) return null;
  const at = (name: RegExp): number => columns.findIndex((column) => name.test(column));
  const [id, role, country] = [at(/id$/), at(/^(?:role|office|title)/), at(/^country/)];
  const persons = rows.flatMap((row, number) => {
    const cells = row.split('\t').map((cell) => cell.trim());
    const forms = names.flatMap((column) => (cells[column] ?? '').split('|')).filter((cell) => cell !== '');
    const said = cells[role] ?? '';
    const code = cells[country] ?? countryIn(said);
    const valid = /^[A-Z]{2}$/.test(code ?? '') ? (code ?? null) : countryIn(code ?? '');
    return forms.length === 0
      ? []
      : [{ id: cells[id] ?? `row-${number + 1}`, country: valid, office: said === '' ? null : said, forms }];
  });
  const read = glossarySchema.safeParse({ ...emptyGlossary, persons });
  return read.success ? read.data : null;
}

/** The one country that a role's text names; null when it names none or several. */
function countryIn(text: string): string | null {
  for (const language of Object.keys(languages).filter(isReadLanguage)) {
    const words = formKey(text).split(' ');
    const found = words.flatMap((_, at) =>
      [3, 2, 1].flatMap((length) => {
        const hit = countryForms(language).get(words.slice(at, at + length).join(' '));
        return hit === undefined || at + length > words.length || hit.sort === 'city' ? [] : [hit.country];
      }),
    );
    if (new Set(found).size === 1) return found[0] ?? null;
  }
  return null;
}

/** The office that a glossary's own words name, by the patterns of the languages; null when none fits. */
export function officeIn(text: string, language: ReadLanguage = 'en'): Office | null {
  const folded = fold(text);
  const hits = lexiconOf(language).offices.flatMap(({ office, pattern }) =>
    matches(pattern, folded).map(({ start, end }) => ({ office, length: end - start })),
  );
  return hits.sort((one, other) => other.length - one.length)[0]?.office ?? null;
}
