import { instantOf, millis } from '../../packages/kind/instant.ts';
import type { Instant } from '../../packages/kind/kind.ts';
import { inForce } from './duty.ts';
import { examples } from './examples.ts';
import type { RosterState } from './schema.ts';

/** What a command would say that nothing but the state can object to: how a page learns what is possible now. */

const hourMs = 3_600_000;
/** Nobody and no shift: the rules then say what is missing. */
const nothing = 'none/none/1#0';
const noShift = `${nothing}.0`;
/** So far ahead that no shift is in the way. */
const farDay = '2999-01-01';

const anybody = ({ people }: RosterState): string => people.find(({ left }) => left === null)?.id ?? nothing;

export const probes = {
  person: examples.enterPerson,
  anybody,
  heldOffice: ({ offices }: RosterState): string =>
    offices.find(({ holders }) => holders.at(-1)?.until === null)?.id ?? nothing,
  focalPoint: ({ focalPoints }: RosterState): string => focalPoints.find(({ until }) => until === null)?.id ?? nothing,
  turns(state: RosterState) {
    const duty = { person: anybody(state), substitute: null, telephone: null };
    return { turns: [{ first: farDay, last: farDay, from: '07:00', to: '19:00', ...duty }] };
  },
  nextShift: ({ shifts }: RosterState, now: Instant): string =>
    inForce(shifts).find(({ start }) => start.instant > now)?.id ?? noShift,
  substitution(state: RosterState, now: Instant) {
    const shift = inForce(state.shifts).find(({ end }) => end.instant > now);
    const from = shift !== undefined && shift.start.instant > now ? shift.start.instant : now;
    return { shift: shift?.id ?? noShift, person: anybody(state), from, reason: '–' };
  },
  /** One that runs, or ended within half a day, and was not handed over. */
  toHandOver: ({ shifts }: RosterState, now: Instant): string =>
    inForce(shifts).findLast(({ start, end, handedOver }) => {
      const recent = end.instant >= instantOf(millis(now) - 12 * hourMs);
      return handedOver === null && start.instant <= now && recent;
    })?.id ?? noShift,
  /** One that runs or begins within the hour, and was not taken over. */
  toTakeOver: ({ shifts }: RosterState, now: Instant): string =>
    inForce(shifts).find(({ start, end, takenOver }) => {
      const soon = start.instant <= instantOf(millis(now) + hourMs);
      return takenOver === null && soon && end.instant > now;
    })?.id ?? noShift,
};
