import { useVoice } from '../../../packages/ui/text/voice.tsx';
import { formatInstant } from '../../../packages/ui/time/moment.tsx';

/** The calendar day of a moment where it was agreed: what is owed by a day has no hour to show; the whole moment stands in its title. */
export function DayIn({ instant, zone }: { instant: string; zone: string }) {
  const { locale } = useVoice();
  return (
    <time dateTime={instant} title={formatInstant(locale, instant, 'full', zone)}>
      {dayWordsIn(locale, instant, zone)}
    </time>
  );
}

/** A zone that this browser does not know shows the day as it came. */
export function dayWordsIn(locale: string, instant: string, zone: string): string {
  try {
    const format = { day: 'numeric', month: 'short', year: 'numeric', timeZone: zone } as const;
    return new Intl.DateTimeFormat(locale, format).format(new Date(instant));
  } catch {
    return instant.slice(0, 10);
  }
}
