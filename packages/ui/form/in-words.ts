import { useVoice } from '../text/voice.tsx';

const parts: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };

/**
 * A browser draws days in its own language, whatever the page speaks: 03/04 may be March or April. Where the two differ the field says in the
 * page's words what is in it; null where they do not, or nothing is in it. `day`: YYYY-MM-DD, in no zone.
 */
export function useInWords(day: string): string | null {
  const { locale, language } = useVoice();
  const date = new Date(`${day}T00:00Z`);
  if (Number.isNaN(date.getTime()) || navigator.language.split('-')[0] === language) return null;
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(date);
}
