import { dayAfter } from './days.ts';
import type { Plan, PlanDay } from './schema.ts';

const figures = ['rotations', 'seats', 'spaces', 'passengers', 'vehicles', 'peak'] as const;
const alike = (a: PlanDay, b: PlanDay): boolean => figures.every((key) => a[key] === b[key]);

/** The days of a plan, those that follow one another with the same figures together. */
export function spansOf({ days }: Pick<Plan, 'days'>) {
  const spans: { first: string; last: string; of: PlanDay }[] = [];
  for (const one of days) {
    const before = spans.at(-1);
    if (before !== undefined && dayAfter(before.last, 1) === one.day && alike(before.of, one)) before.last = one.day;
    else spans.push({ first: one.day, last: one.day, of: one });
  }
  return spans.map(({ first, last, of: { day: _, ...rest } }) => ({ first, last, ...rest }));
}
