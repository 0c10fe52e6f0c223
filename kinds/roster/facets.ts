import type { CalendarItem } from '../../packages/kind/calendar-item.ts';
import type { Facets } from '../../packages/kind/kind.ts';
import type { RosterState, Shift } from './schema.ts';

/** Nobody has to act on a roster as such: what is missing on it the pages of the group show. */
export function facets({ opened, people, updated }: RosterState): Facets | null {
  if (opened === null) return null;
  return {
    title: opened.name,
    from: opened.member,
    to: [],
    state: 'kept',
    ended: true,
    waitingOn: [],
    created: opened.time,
    updated,
    due: null,
    where: null,
    urgency: null,
    reference: null,
    handling: { codes: ['H0'], tlp: 'AMBER', pap: 'GREEN' },
    text: people.flatMap(({ names, telephone }) => [...names.map(({ text }) => text), telephone]).join('\n'),
  };
}

/** Each shift, under the name of whoever serves it. */
export function calendarItems(state: RosterState): readonly CalendarItem[] {
  return state.shifts.map((shift) => itemOf(shift, state));
}

function itemOf(shift: Shift, { opened, people }: RosterState): CalendarItem {
  const serves = shift.substitutions.at(-1)?.person ?? shift.person;
  const person = people.find(({ id }) => id === serves);
  const name = person?.names[0]?.text ?? '';
  return {
    id: shift.id,
    revision: shift.substitutions.length + (shift.cancelled === null ? 0 : 1),
    title: [opened?.name ?? '', name].filter((part) => part !== '').join(': '),
    description: shift.telephone ?? person?.telephone ?? null,
    place: null,
    start: shift.start,
    end: shift.end,
    rule: null,
    except: [],
    cancelled: shift.cancelled !== null,
    members: opened === null ? [] : [opened.member],
  };
}
