import { useVoice } from '../text/voice.tsx';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formats.set(key, made);
  return made;
}

export type Detail = 'day' | 'minute' | 'full';

const details: Readonly<Record<Detail, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  minute: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  full: {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'shortOffset',
  },
};

/** A time on clocks that differ from the reader's own says by how much; on the same clocks, and of a day alone, it needs no such word. */
function inZone(date: Date, zone: string | undefined, detail: Detail): Intl.DateTimeFormatOptions {
  if (!zone) return {};
  if (detail === 'day') return { timeZone: zone };
  const clock = { hour: '2-digit', minute: '2-digit', day: 'numeric' } as const;
  const here = formatOf('en', clock).format(date);
  const there = formatOf('en', { ...clock, timeZone: zone }).format(date);
  return here === there ? { timeZone: zone } : { timeZone: zone, timeZoneName: 'shortOffset' };
}

/** A date and time in a zone; an instant that is no date is shown as it came, never thrown. */
export function formatInstant(locale: string, instant: string, detail: Detail, zone?: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  try {
    return formatOf(locale, { ...details[detail], ...inZone(date, zone, detail) }).format(date);
  } catch {
    return `${instant} (${zone ?? ''})`;
  }
}

/** An instant on the reader's own clock, or in the zone given; the whole date stands in its title. */
export function Moment(props: { instant: string; detail?: Detail; zone?: string; className?: string | undefined }) {
  const { locale } = useVoice();
  const zone = props.zone;
  return (
    <time
      dateTime={props.instant}
      title={formatInstant(locale, props.instant, 'full', zone)}
      className={props.className}
    >
      {formatInstant(locale, props.instant, props.detail ?? 'minute', zone)}
    </time>
  );
}

/** A calendar day (YYYY-MM-DD) in the words of the reader; it has no zone. */
export function Day({ day }: { day: string }) {
  const { locale } = useVoice();
  return <time dateTime={day}>{formatDay(locale, day)}</time>;
}

/** A day and an hour of the clock there (HH:MM), for text that names them without saying whose clock it is. */
export function formatClock(locale: string, day: string, hour: string): string {
  const there = new Date(`${day}T${hour}:00.000Z`);
  if (Number.isNaN(there.getTime())) return `${day} ${hour}`;
  return formatOf(locale, { ...details.minute, timeZone: 'UTC' }).format(there);
}

/** What is no day is shown as it came. */
export function formatDay(locale: string, day: string): string {
  const noon = new Date(`${day}T12:00:00.000Z`);
  return Number.isNaN(noon.getTime()) ? day : formatOf(locale, { ...details.day, timeZone: 'UTC' }).format(noon);
}
