import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import type { Week } from '../../inquiries.ts';
import { useNameIn } from '../names.tsx';
import { useRosterText } from '../text/index.ts';
import css from './duty.module.css';

type Side = Week['members'][number];
type Day = Side['days'][number];

/** A bar a shift on each day's track, from its first hour to its last: 23 or 25 of them where the clocks change. The table says it in words. */
export function WeekGrid({ side }: { side: Side }) {
  const { locale } = useVoice();
  const dayName = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return (
    <div className={css.grid} aria-hidden="true">
      {side.days.map((day) => (
        <div key={day.day} className={css.day}>
          <span>{dayName.format(new Date(day.day))}</span>
          <div className={css.track}>
            <Bars side={side} day={day} />
          </div>
        </div>
      ))}
    </div>
  );
}

function Bars({ side: { shifts, gaps }, day }: { side: Side; day: Day }) {
  const t = useRosterText();
  const nameIn = useNameIn();
  const served = shifts.filter(({ cancelled }) => !cancelled);
  return (
    <>
      {served.map(({ shift, start, end, person }) => (
        <Bar key={shift} span={{ start, end }} day={day} words={nameIn(person.names)} />
      ))}
      {gaps.map(({ start, end }) => (
        <Bar key={start} span={{ start, end }} day={day} words={t('gap')} gap />
      ))}
    </>
  );
}

interface BarProps {
  readonly span: { readonly start: string; readonly end: string };
  readonly day: Day;
  readonly words: string;
  readonly gap?: boolean;
}

function Bar({ span, day, words, gap = false }: BarProps) {
  const place = placeIn(span, day);
  if (place === null) return null;
  return (
    <div
      className={css.bar}
      data-gap={gap}
      style={{ insetInlineStart: `${place.from}%`, inlineSize: `${place.size}%` }}
    >
      <bdi>{words}</bdi>
    </div>
  );
}

/** Where a span lies within a day, in hundredths of it; null when it lies outside. */
function placeIn({ start, end }: BarProps['span'], day: Day): { readonly from: number; readonly size: number } | null {
  const [first, last] = [Date.parse(day.start), Date.parse(day.end)];
  const from = Math.max(Date.parse(start), first);
  const to = Math.min(Date.parse(end), last);
  if (from >= to) return null;
  const share = (ms: number): number => (ms / (last - first)) * 100;
  return { from: share(from - first), size: share(to - from) };
}
