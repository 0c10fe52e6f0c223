import { useVoice } from '../text/voice.tsx';

/** A month (YYYY-MM) as people write it; what is no month is shown as it came. */
export function Month({ month }: { month: string }) {
  const { locale } = useVoice();
  const date = new Date(`${month}-01T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return month;
  const words = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
  return <time dateTime={month}>{words}</time>;
}
