import { instantOf, millis } from '../../packages/kind/instant.ts';
import type { Occasion, Refusal } from '../../packages/kind/kind.ts';
import { inForce } from './duty.ts';
import { when } from './refusals.ts';
import type { RosterData, Shift } from './schema.ts';

const hourMs = 3_600_000;
const longestMs = 72 * hourMs;

export function shiftCalled(shifts: readonly Shift[], id: string): Shift | null {
  return shifts.find((shift) => shift.id === id) ?? null;
}

type Planned = RosterData<'shiftsPlanned'>['shifts'];

/** Shifts begin now or later (whoever comes on duty may write it down within the hour), end after they begin, and meet no other: at any instant one person is on duty. */
export function admitShifts(there: readonly Shift[], planned: Planned, at: Occasion): readonly (Refusal | null)[] {
  const length = ({ start, end }: Planned[number]): number => millis(end.instant) - millis(start.instant);
  const odd = planned.some((shift) => length(shift) <= 0 || length(shift) > longestMs);
  const past = planned.some(({ start }) => start.instant < instantOf(millis(at.time) - hourMs));
  return [
    when(odd, 'roster.span', 'A shift ends after it begins and lasts three days at most.', 'turns'),
    when(past, 'roster.past', 'This begins in the past; plan from the next shift on.', 'turns'),
    when(
      overlap([...inForce(there), ...planned]),
      'roster.overlap',
      'Two shifts overlap; cancel one or change the times.',
      'turns',
    ),
  ];
}

function overlap(shifts: readonly Pick<Shift, 'start' | 'end'>[]): boolean {
  const sorted = [...shifts].sort((a, b) => millis(a.start.instant) - millis(b.start.instant));
  return sorted.some(({ start }, index) => index > 0 && start.instant < (sorted[index - 1]?.end.instant ?? ''));
}
