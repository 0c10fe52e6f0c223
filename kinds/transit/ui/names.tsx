import { textIn } from '../../../packages/kind/agreed-text.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../packages/ui/text/voice.tsx';
import type { Names, Place } from '../schema.ts';

/** A name in the reader's language, else the first there is. */
export function useNameIn(): (names: Names) => string {
  const { language } = useVoice();
  return (names) => textIn(names, language)?.text ?? '';
}

export function Named({ names }: { names: Names }) {
  const nameIn = useNameIn();
  return <RecordText>{nameIn(names)}</RecordText>;
}

/** Names of ports by their codes. */
export function usePortName(places: readonly Pick<Place, 'code' | 'place'>[]): (code: string) => string {
  const nameIn = useNameIn();
  return (code) => {
    const found = places.find((one) => one.code === code);
    return found === undefined ? code : nameIn(found.place.names) || code;
  };
}

export function useNumber(): (figure: number) => string {
  const { locale } = useVoice();
  const format = new Intl.NumberFormat(locale);
  return (figure) => format.format(figure);
}

export function useShare(): (share: number) => string {
  const { locale } = useVoice();
  const format = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return (share) => format.format(share);
}

/** A calendar day in words: Friday 31 July. */
export function useDayName(): (day: string) => string {
  const { locale } = useVoice();
  const format = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (day) => format.format(new Date(`${day}T12:00:00.000Z`));
}
