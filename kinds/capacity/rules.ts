import { dayFits, restsOnCharter } from '../../packages/kind/clauses.ts';
import type { Occasion, Refusal, Verdict } from '../../packages/kind/kind.ts';
import { first } from '../../packages/kind/refusal.ts';
import { when } from './refusals.ts';
import type { CapacityData, CapacityEvent, CapacityState } from './schema.ts';

export { capacityRefusals } from './refusals.ts';

/** May this happen? A capacity is its owner's: nobody else says anything of it. */
export function admit(state: CapacityState, event: CapacityEvent, at: Occasion): Verdict {
  const { registered, erased, retired } = state;
  const begins = event.type === 'registered';
  const isThere = registered !== null || erased.length > 0;
  return first(
    when(begins && isThere, 'capacity.exists', 'This is registered already; change it.'),
    when(!begins && registered === null, 'capacity.absent', 'Nothing that can be read is registered here.'),
    when(!begins && registered?.author !== at.author, 'capacity.notOwn', 'Each member keeps its own register.'),
    when(retired !== null, 'capacity.retired', 'This was taken off the register; register a new one.'),
    turn(state, event, at),
    dayFits(event.data.day, at),
  );
}

function turn(state: CapacityState, event: CapacityEvent, at: Occasion): Refusal | null {
  switch (event.type) {
    case 'registered':
      return restsOnCharter(event.data.legalBasis, at);
    case 'periodSet':
      return periodFits(state, event.data);
    case 'periodEnded':
      return ends(state, event.data);
    default:
      return null;
  }
}

function periodFits({ about }: CapacityState, { from, until, count }: CapacityData<'periodSet'>): Refusal | null {
  return (
    when(until !== null && until < from, 'capacity.dates', 'The last day is not before the first.', 'until') ??
    when(count > (about?.count ?? 0), 'capacity.count', 'There are not so many of them.', 'count')
  );
}

function ends({ periods }: CapacityState, data: CapacityData<'periodEnded'>): Refusal | null {
  const period = periods.find(({ id }) => id === data.period);
  return (
    when(period === undefined, 'capacity.period', 'There is no such period; reload the page.', 'period') ??
    when(period?.ended !== null, 'capacity.ended', 'This period was ended already.', 'period') ??
    when(
      typeof period?.until === 'string' && data.until > period.until,
      'capacity.dates',
      'An end lies before the one that was set; for a longer time set another period.',
      'until',
    )
  );
}
