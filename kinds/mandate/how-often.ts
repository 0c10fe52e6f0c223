import type { TextLanguage } from '../../packages/kind/agreed-text.ts';
import type { Terms } from './schema.ts';

type HowOften = (every: number, unit: Terms['meetings']['unit']) => string;
const counted =
  (one: readonly [string, string], many: readonly [string, string]): HowOften =>
  (every, unit) => {
    const at = unit === 'week' ? 0 : 1;
    return every === 1 ? one[at] : many[at].replaceAll('#', String(every));
  };

/** Part of the signed text: a changed word would change the hash of what was signed. */
const sentences: Readonly<Record<TextLanguage, HowOften>> = {
  ar: (every, unit) => {
    const [one, two, few, many] =
      unit === 'week' ? ['أسبوع', 'أسبوعين', 'أسابيع', 'أسبوعًا'] : ['شهر', 'شهرين', 'أشهر', 'شهرًا'];
    if (every <= 2) return `كل ${every === 1 ? one : two}`;
    return `كل ${every} ${every <= 10 ? few : many}`;
  },
  de: counted(['jede Woche', 'jeden Monat'], ['alle # Wochen', 'alle # Monate']),
  en: counted(['every week', 'every month'], ['every # weeks', 'every # months']),
  es: counted(['cada semana', 'cada mes'], ['cada # semanas', 'cada # meses']),
  fr: counted(['chaque semaine', 'chaque mois'], ['toutes les # semaines', 'tous les # mois']),
  it: counted(['ogni settimana', 'ogni mese'], ['ogni # settimane', 'ogni # mesi']),
  nl: counted(['elke week', 'elke maand'], ['elke # weken', 'elke # maanden']),
  pt: counted(['todas as semanas', 'todos os meses'], ['de # em # semanas', 'de # em # meses']),
};

/** How often a group meets at least, as one says it in that language. */
export const howOften = (language: TextLanguage, { every, unit }: Terms['meetings']): string =>
  sentences[language](every, unit);
