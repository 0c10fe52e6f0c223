import type { ReadLanguage } from '../words/index.ts';

/** Endings an adjective of nationality takes after its form was cut as `cut` says. Forms are folded: without accents, in lower case. */
const latin: Readonly<Record<Exclude<ReadLanguage, 'ar'>, (form: string) => readonly string[]>> = {
  en: (form) => ['', 's', 'i' === form.at(-1) ? 's' : 's'].map((ending) => form + ending),
  fr: (form) => [
    ...['', 's', 'e', 'es'].map((ending) => form + ending),
    ...(/[ie]n$/.test(form) ? [`${form}ne`, `${form}nes`] : []),
  ],
  it: (form) => {
    const stem = form.replace(/[aeio]$/, '');
    const hard = /[cg]$/.test(stem) ? [`${stem}hi`, `${stem}he`] : [];
    return [form, ...['o', 'a', 'i', 'e'].map((ending) => stem + ending), ...hard];
  },
  es: (form) => {
    const stem = form.replace(/[ao]$/, '');
    return [form, `${form}s`, `${form}es`, ...['o', 'a', 'os', 'as'].map((ending) => stem + ending)];
  },
  pt: (form) => {
    const stem = form.replace(/[ao]$/, '');
    const nasal = form.endsWith('ao') ? [form.slice(0, -1), `${form.slice(0, -2)}aes`, `${form.slice(0, -1)}s`] : [];
    return [form, `${form}s`, ...['o', 'a', 'os', 'as', 'es'].map((ending) => stem + ending), ...nasal];
  },
  de: (form) => ['', 'e', 'en', 'er', 'em', 'es'].map((ending) => form + ending),
  nl: (form) => {
    const stem = form.replace(/e$/, '');
    const open = /([aeo])\1[^aeiou]s$/.test(stem) ? stem.replace(/([aeo])\1([^aeiou]s)$/, '$1$2') : stem;
    return [form, ...['', 's', 'e', 'se'].map((ending) => stem + ending), `${open}e`, `${stem.replace(/s$/, '')}ze`];
  },
  sv: (form) => ['', 'a', 't', 'as'].map((ending) => form + ending),
};

/** All inflected forms of a folded Latin adjective. */
export const inflected = (language: Exclude<ReadLanguage, 'ar'>, form: string): readonly string[] => [
  ...new Set(latin[language](form)),
];

/** An Arabic country's adjective, by the rule of nisba: السويد → سويدي, إيطاليا → ايطالي. Folded; without the article. */
export function nisba(folded: string): string | null {
  const [first = '', second] = folded.replace(/^ال/, '').split(' ');
  if (second !== undefined || first.length < 2) return null;
  const stem = first.replace(/(?:يا|يه|ا|ه|و)$/, '');
  return stem.endsWith('ي') ? stem : `${stem}ي`;
}

/** Feminine, dual and plural of an Arabic adjective in -ي, with and without the article. */
export function arabicForms(adjective: string): readonly string[] {
  const forms = adjective
    .split(' ')
    .reduce<readonly string[]>(
      (list, word) =>
        list.flatMap((begun) =>
          ['', 'ه', 'ين', 'ون', 'ان', 'تين', 'تان', 'ات'].map(
            (ending) => `${begun}${begun === '' ? '' : ' '}${word}${ending}`,
          ),
        ),
      [''],
    );
  return forms.flatMap((form) => [
    form,
    form
      .split(' ')
      .map((word) => `ال${word}`)
      .join(' '),
  ]);
}
