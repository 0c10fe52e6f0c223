import { dayIn } from '../../packages/kind/calendar.ts';
import { command, draftOf } from '../../packages/kind/define.ts';
import type { Circumstances, Disclosure, Draft, Refusal, Role } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';
import { fourEyes } from '../../packages/policy/release.ts';
import { placeNumber, placeOf, strideOf } from './grid.ts';
import { closeInput, lookInput, openInput, publishInput, settleInput } from './inputs.ts';
import { alarmSettings, holds, type SeriesData, type SeriesEvent, type SeriesState } from './schema.ts';

const keepers: readonly Role[] = ['coordinator', 'officer', 'head'];
const keptYears = 10;
const unsaid = '–';

type Tlp = SeriesData<'opened'>['tlp'];
type Base = { readonly legalBasis: string; readonly tlp: Tlp };

/** Counts and sums of many: no person is in them, and a count too small to hide one is not shown. */
function disclosure({ legalBasis, tlp }: Base, at: Circumstances): Disclosure {
  return {
    purpose: 'Early warning on counts that the group shares, and a picture of the situation.',
    necessity: 'A change is seen when the counts of all members stand side by side.',
    legalBasis,
    ...{ persons: [], items: [], about: [], repeats: false },
    ...{ handling: ['H0'], tlp, pap: 'GREEN' },
    keep: `${Number(at.now.slice(0, 4)) + keptYears}-${at.now.slice(5, 7)}`,
  };
}

function say<T extends SeriesEvent['type']>(
  type: T,
  data: Omit<SeriesData<T>, 'day'>,
  base: Base,
  at: Circumstances,
): readonly Draft[] {
  const today = dayIn(at.now, at.charter.zone);
  return [draftOf('series', type, { ...data, day: today }, disclosure(base, at), at)];
}

/** What is said of a series goes under its legal basis and to its readers. */
function about<T extends SeriesEvent['type']>(
  state: SeriesState,
  type: T,
  data: Omit<SeriesData<T>, 'day'>,
  at: Circumstances,
): readonly Draft[] | Refusal {
  if (state.opened === null) return refuse('series.absent', 'There is no series here.');
  return say(type, data, state.opened, at);
}

const release = (at: Circumstances, tlp: Tlp) => fourEyes({ handling: ['H0'], tlp }, at.charter);
const tlpOf = ({ opened }: SeriesState): Tlp => opened?.tlp ?? 'AMBER';

/** A point that no rule objects to: the next one, or of a series without any the month, day or hour long past. */
function nextPoint({ opened, points }: SeriesState) {
  const step = opened?.step ?? 'month';
  const last = placeNumber(points.at(-1)?.at ?? '', step);
  const first = { month: '2000-01', week: '2000-01-03', day: '2000-01-01', hour: '2000-01-01T00Z' }[step];
  return last === null ? first : placeOf(last + strideOf(step), step);
}

/** The next one may still be to come: then a revision of the last stands for it. */
function probedPoint(state: SeriesState, now: string) {
  const next = nextPoint(state);
  const last = state.points.at(-1);
  if (next.slice(0, 10) <= now.slice(0, next.length === 7 ? 7 : 10) || last === undefined)
    return { at: next, value: null, hidden: false };
  return { at: last.at, value: holds(last)?.value === null ? 1_000 : null, hidden: false };
}

export const commands = {
  open: command({
    name: 'open',
    creates: true,
    roles: keepers,
    input: openInput,
    draft: (_: SeriesState, input, at) => say('opened', input, input, at),
    release: (_: SeriesState, input, at) => release(at, input.tlp),
  }),
  publish: command({
    name: 'publish',
    roles: keepers,
    input: publishInput,
    probe: (state: SeriesState, { now }) => ({ points: [probedPoint(state, now)], reason: unsaid }),
    draft: (state: SeriesState, input, at) => about(state, 'published', input, at),
    release: (state: SeriesState, _, at) => release(at, tlpOf(state)),
  }),
  settle: command({
    name: 'settle',
    roles: keepers,
    input: settleInput,
    probe: (state: SeriesState) => {
      const now = state.settings.at(-1)?.wanted ?? state.opened?.wanted;
      return { wanted: alarmSettings.find((one) => one !== now) ?? 1, reason: unsaid };
    },
    draft: (state: SeriesState, input, at) => about(state, 'settled', input, at),
    release: (state: SeriesState, _, at) => release(at, tlpOf(state)),
  }),
  look: command({
    name: 'look',
    roles: keepers,
    input: lookInput,
    probe: (state: SeriesState) => ({
      at: state.points.at(-1)?.at ?? '0000-00',
      assessment: 'unclear' as const,
      note: unsaid,
    }),
    draft: (state: SeriesState, input, at) => {
      const point = state.points.find((one) => one.at === input.at);
      const observed = point === undefined ? null : (holds(point)?.value ?? null);
      return about(state, 'looked', { ...input, observed }, at);
    },
    release: (state: SeriesState, _, at) => release(at, tlpOf(state)),
  }),
  close: command({
    name: 'close',
    roles: keepers,
    input: closeInput,
    probe: () => ({ reason: unsaid }),
    draft: (state: SeriesState, input, at) => about(state, 'closed', input, at),
    release: (state: SeriesState, _, at) => release(at, tlpOf(state)),
  }),
};
