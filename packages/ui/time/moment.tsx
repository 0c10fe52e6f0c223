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

/** A time on clocks that differ from the reader's own says by how much; on the same clocks it needs no such word. */
function inZone(date: Date, zone: string | undefined): Intl.DateTimeFormatOptions {
  if (!zone) return {};
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
    return formatOf(locale, { ...details[detail], ...inZone(date, zone) }).format(date);
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

/** A calendar day (YYYY-MM-DD) as it was written down: it has no zone. */
export function Day({ day }: { day: string }) {
  return (
    <time dateTime={day}>
      <bdi dir="ltr">{day}</bdi>
    </time>
  );
}
