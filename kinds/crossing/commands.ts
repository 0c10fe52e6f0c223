import { dayIn } from '../../packages/kind/calendar.ts';
import { command, draftOf } from '../../packages/kind/define.ts';
import type { Circumstances, Disclosure, Draft, Refusal, Role } from '../../packages/kind/kind.ts';
import { localDay } from '../../packages/kind/local-day.ts';
import { refuse } from '../../packages/kind/refusal.ts';
import { changesIn } from './changes.ts';
import { type CountInput, correctInput, countInput } from './inputs.ts';
import { sheetRecord } from './record.ts';
import type { Counted, CrossingState } from './schema.ts';

const counters: readonly Role[] = ['coordinator', 'officer', 'head', 'secretariat'];
const keptYears = 5;

/** Sums about ships and queues: no person is in them. */
function disclosure(legalBasis: string, at: Circumstances): Disclosure {
  return {
    purpose: 'Running a transit operation between two shores',
    necessity: 'Each shore sees only who embarks and lands at its own ports',
    legalBasis,
    ...{ persons: [], items: [], about: [], repeats: false },
    ...{ handling: ['H0'], tlp: 'AMBER', pap: 'GREEN' },
    keep: `${Number(at.now.slice(0, 4)) + keptYears}-${at.now.slice(5, 7)}`,
  };
}

function say(
  state: CrossingState,
  { zone, legalBasis, operation, port, day, source, note, ...figures }: CountInput,
  at: Circumstances,
): readonly Draft[] | Refusal {
  const there = localDay(day, zone);
  if (there === null)
    return refuse('crossing.zone', 'Name the time zone of the port, such as Africa/Casablanca.', 'zone');
  const { series, queue } = changesIn(state, figures);
  const says = figures.series.length + figures.queue.length > 0;
  if (says && series.length === 0 && queue.length === 0)
    return refuse('crossing.same', 'These figures stand there already; nothing changes.', 'series');
  const data: Counted = {
    ...{ operation, port, day, source, note, legalBasis, series: [...series], queue: [...queue] },
    start: { instant: there.start, zone, tzdb: at.tzdb },
    length: there.length,
    said: dayIn(at.now, at.charter.zone),
  };
  return [draftOf('crossing', 'counted', data, disclosure(legalBasis, at), at)];
}

export const commands = {
  count: command({
    name: 'count',
    creates: true,
    roles: counters,
    input: countInput,
    recordFor: (input, me) => sheetRecord(me, input),
    draft: (state: CrossingState, input, at) => say(state, input, at),
  }),
  correct: command({
    name: 'correct',
    roles: counters,
    input: correctInput,
    probe: () => ({ source: 'gate' as const, series: [], queue: [], note: '–' }),
    draft: (state: CrossingState, input, at) =>
      state.sheet === null
        ? refuse('crossing.absent', 'Nothing was counted here yet; enter the count of the day.')
        : say(state, { ...state.sheet, ...input, zone: state.sheet.start.zone }, at),
  }),
};
