import { useVoice } from '../../../../packages/ui/text/voice.tsx';

/** A country by its code, in the reader's language; a code that is none is shown as it came. */
export function useCountryName(): (code: string) => string {
  const { locale } = useVoice();
  const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' });
  return (code) => (/^[A-Z]{2}$/u.test(code) ? (names.of(code) ?? code) : code);
}
