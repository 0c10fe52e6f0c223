import de from 'i18n-nationality/langs/de.json' with { type: 'json' };
import en from 'i18n-nationality/langs/en.json' with { type: 'json' };
import es from 'i18n-nationality/langs/es.json' with { type: 'json' };
import fr from 'i18n-nationality/langs/fr.json' with { type: 'json' };
import it from 'i18n-nationality/langs/it.json' with { type: 'json' };
import nl from 'i18n-nationality/langs/nl.json' with { type: 'json' };
import no from 'i18n-nationality/langs/no.json' with { type: 'json' };
import type { ReadLanguage } from '../words/index.ts';

/** Adjectives of nationality of the package i18n-nationality (MIT). Swedish is read from Norwegian, with its own double k. */
const files: Readonly<Partial<Record<ReadLanguage, Readonly<Record<string, string>>>>> = {
  ...{ de: de.nationalities, en: en.nationalities, es: es.nationalities, fr: fr.nationalities },
  ...{ it: it.nationalities, nl: nl.nationalities, sv: no.nationalities },
};

/** `[code, adjective]` of every country the package knows in a language; empty for the languages it lacks. */
export function adjectivesOf(language: ReadLanguage): readonly (readonly [string, string])[] {
  return Object.entries(files[language] ?? {}).map(([code, form]) => [code, form.replace(/\s*\(.*$/, '')]);
}
