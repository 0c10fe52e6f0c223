import type { TextLanguage } from './agreed-text.ts';

interface Days {
  readonly months: readonly string[];
  readonly date: (day: number, month: string, year: string) => string;
}

/** Part of signed texts: a changed word would change the hash of what was signed. */
const days: Readonly<Record<TextLanguage, Days>> = {
  ar: {
    months: [
      ...['يناير', 'فبراير', 'مارس', 'أبريل', 'ماي', 'يونيو'],
      ...['يوليوز', 'غشت', 'شتنبر', 'أكتوبر', 'نونبر', 'دجنبر'],
    ],
    date: (day, month, year) => `${day} ${month} ${year}`,
  },
  de: {
    months: [
      ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni'],
      ...['Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
    ],
    date: (day, month, year) => `${day}. ${month} ${year}`,
  },
  en: {
    months: [
      ...['January', 'February', 'March', 'April', 'May', 'June'],
      ...['July', 'August', 'September', 'October', 'November', 'December'],
    ],
    date: (day, month, year) => `${day} ${month} ${year}`,
  },
  es: {
    months: [
      ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio'],
      ...['julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
    ],
    date: (day, month, year) => `${day} de ${month} de ${year}`,
  },
  fr: {
    months: [
      ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
      ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
    ],
    date: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
  },
  it: {
    months: [
      ...['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno'],
      ...['luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre'],
    ],
    date: (day, month, year) => `${day === 1 ? '1º' : day} ${month} ${year}`,
  },
  nl: {
    months: [
      ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
      ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
    ],
    date: (day, month, year) => `${day} ${month} ${year}`,
  },
  pt: {
    months: [
      ...['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho'],
      ...['julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro'],
    ],
    date: (day, month, year) => `${day} de ${month} de ${year}`,
  },
};

/** YYYY-MM-DD as one writes it in that language, in Western digits: no locale data of any machine is asked. */
export function dayWords(language: TextLanguage, day: string): string {
  const { months, date } = days[language];
  return date(Number(day.slice(8)), months[Number(day.slice(5, 7)) - 1] ?? '', day.slice(0, 4));
}
