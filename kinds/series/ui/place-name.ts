import { useVoice } from '../../../packages/ui/text/voice.tsx';
import { firstDay } from '../grid.ts';

/** A place of a series as the reader's language writes it: a month, a day, an hour of UTC. */
export function usePlaceName(): (at: string) => string {
  const { locale } = useVoice();
  return (at) => {
    const date = new Date(`${firstDay(at)}T${at.length > 11 ? at.slice(11, 13) : '00'}:00:00Z`);
    if (Number.isNaN(date.getTime())) return at;
    const day = at.length === 7 ? {} : ({ day: 'numeric' } as const);
    const hour = at.length > 11 ? ({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const) : {};
    const format = new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: 'short',
      ...day,
      ...hour,
      timeZone: 'UTC',
    });
    return format.format(date);
  };
}

/** A count as the reader's language writes it; what is small keeps a digit behind the mark. */
export function useNumber(): (value: number) => string {
  const { locale } = useVoice();
  return (value) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: Math.abs(value) < 10 ? 1 : 0 }).format(value);
}
