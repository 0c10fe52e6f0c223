import type { CalendarItem } from '../../packages/kind/calendar-item.ts';
import type { MeetingState } from './schema.ts';

/** The meeting in a calendar: its rule, what of it does not take place, and each sitting that was moved. */
export function calendar({
  invited,
  time,
  revision,
  exceptions,
  cancelled,
  members,
}: MeetingState): readonly CalendarItem[] {
  if (invited === null || time === null) return [];
  const common = {
    id: 'meeting',
    revision,
    title: invited.titles.map(({ text }) => text).join(' · '),
    titles: invited.titles,
    description: null,
    cancelled: cancelled !== null,
    members,
  };
  const zonedAs = (instant: string) => ({ ...time.start, instant });
  const { start, end, place, rule } = time;
  const except = exceptions.filter(({ moved }) => moved === null).map(({ sitting }) => zonedAs(sitting));
  const moves = exceptions.flatMap(({ sitting, moved }) =>
    moved === null ? [] : [{ ...common, ...moved, rule: null, except: [], replaces: zonedAs(sitting) }],
  );
  return [{ ...common, start, end, place, rule, except }, ...moves];
}
