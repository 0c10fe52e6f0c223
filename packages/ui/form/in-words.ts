import { useVoice } from '../text/voice.tsx';

const day: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };
const minute: Intl.DateTimeFormatOptions = { ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

/**
 * A browser draws days and times in its own language, whatever the page speaks: 03/04 may be March or April. Where the two differ the field
 * says in the page's words what is in it; null where they do not, or nothing is in it. `wall`: as the field keeps it, YYYY-MM-DD with or
 * without Thh:mm; in no zone.
 */
export function useInWords(wall: string): string | null {
  const { locale, language } = useVoice();
  const date = new Date(wall.includes('T') ? `${wall}Z` : `${wall}T00:00Z`);
  if (Number.isNaN(date.getTime()) || navigator.language.split('-')[0] === language) return null;
  const options = wall.includes('T') ? minute : day;
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
}
