import { useVoice } from './voice.tsx';

/** Name of a country (ISO 3166-1, two letters) in the reader's language; what is no such code is shown as it came. */
export function Country({ code }: { code: string }) {
  const { locale } = useVoice();
  if (!/^[A-Za-z]{2}$/.test(code)) return <bdi>{code}</bdi>;
  return new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(code.toUpperCase()) ?? code;
}
