import { type Prepared, prepare, scorePrepared } from '../match/names/compare.ts';
import { heardLikeness } from '../match/names/token.ts';
import { wordOf } from '../match/names/word.ts';
import { emptyGlossary, type Glossary, type GlossaryPerson, officeIn } from './glossary.ts';
import type { Office } from './words/words.ts';

/** A person of the glossary, made ready for comparing. */
export interface Entry {
  readonly person: GlossaryPerson;
  readonly office: Office | null;
  readonly forms: readonly Prepared[];
  /** The last word of each form: what a report calls a person by after the first time. */
  readonly family: readonly Prepared[];
  readonly given: readonly Prepared[];
}

/** A glossary made ready: names are read once, and every word of a text is compared once. */
export interface Roll {
  readonly entries: readonly Entry[];
  readonly terms: Glossary['terms'];
  likeness(entry: Entry, part: 'forms' | 'family' | 'given', text: string): number;
  /** How alike a word sounds to a family name, whatever the odds that both are one: 0 to 1. */
  sounds(entry: Entry, word: string): number;
}

const familyOf = (form: string): string => {
  const words = form.split(/\s+/);
  const particle = words.findIndex(
    (word, at) => at > 0 && /^(?:al|el|bin|ben|van|von|de|del|di|da|آل|بن)$/i.test(word),
  );
  return particle > 0 && particle < words.length - 1 ? words.slice(particle).join(' ') : (words.at(-1) ?? form);
};

export function rollOf(glossary: Glossary = emptyGlossary): Roll {
  const entries = glossary.persons.map(
    (person): Entry => ({
      person,
      office: person.office === null ? null : officeIn(person.office),
      forms: person.forms.map((text) => prepare({ text })),
      family: [...new Set(person.forms.map(familyOf))].map((text) => prepare({ text })),
      given: [...new Set(person.forms.flatMap((text) => text.split(/\s+/).slice(0, -1).join(' ') || []))].map((text) =>
        prepare({ text }),
      ),
    }),
  );
  const prepared = new Map<string, Prepared>();
  const known = new Map<string, number>();
  return {
    entries,
    terms: glossary.terms,
    sounds: (entry, word) =>
      Math.max(
        0,
        ...entry.family.flatMap(({ text }) =>
          text.split(/\s+/).map((family) => heardLikeness(wordOf(family), wordOf(word))),
        ),
      ),
    likeness(entry, part, text) {
      const key = `${entry.person.id}\u0000${part}\u0000${text}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const written = prepared.get(text) ?? prepare({ text });
      if (prepared.size > 50_000) for (const map of [prepared, known]) map.clear();
      prepared.set(text, written);
      const best = entry[part].reduce((most, each) => Math.max(most, scorePrepared(each, written)), 0);
      known.set(key, best);
      return best;
    },
  };
}
