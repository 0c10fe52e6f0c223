import { dayFits, restsOnCharter } from '../../packages/kind/clauses.ts';
import type { Occasion, Refusal, Verdict } from '../../packages/kind/kind.ts';
import { creatorOf } from '../../packages/kind/names.ts';
import { first, refuse } from '../../packages/kind/refusal.ts';
import { firstDay, placeNumber, strideOf } from './grid.ts';
import { holds, mostPoints, type SeriesData, type SeriesEvent, type SeriesState } from './schema.ts';

/** Every "may not" of a series beside those all kinds have. */
export const seriesRefusals = [
  'series.exists',
  'series.absent',
  'series.notOwn',
  'series.closed',
  'series.besideItself',
  'series.step',
  'series.future',
  'series.small',
  'series.hidden',
  'series.reason',
  'series.unchanged',
  'series.tooMany',
  'series.sameSetting',
  'series.noPoint',
] as const;
type Code = (typeof seriesRefusals)[number];

const when = (condition: boolean, code: Code, message: string, field?: string): Refusal | null =>
  condition ? refuse(code, message, field) : null;

export function admit(state: SeriesState, event: SeriesEvent, at: Occasion): Verdict {
  const opens = event.type === 'opened';
  const isOwn = creatorOf(at.record) === at.author;
  return first(
    when(opens && state.opened !== null, 'series.exists', 'This series was opened already.'),
    when(!opens && state.opened === null, 'series.absent', 'There is no series here.'),
    when(
      !isOwn && event.type !== 'looked',
      'series.notOwn',
      'Each member publishes its own series; open one of your own beside it.',
    ),
    when(state.closed !== null && event.type !== 'looked', 'series.closed', 'This series was closed; open another.'),
    ...clauses(state, event, at),
    dayFits(event.data.day, at),
  );
}

function clauses(state: SeriesState, event: SeriesEvent, at: Occasion): readonly (Refusal | null)[] {
  switch (event.type) {
    case 'opened':
      return [
        when(event.data.beside === at.record, 'series.besideItself', 'Choose another series.', 'beside'),
        restsOnCharter(event.data.legalBasis, at),
      ];
    case 'published':
      return pointsStand(state, event.data);
    case 'settled': {
      const now = state.settings.at(-1)?.wanted ?? state.opened?.wanted;
      return [when(event.data.wanted === now, 'series.sameSetting', 'The alarm is set so already.', 'wanted')];
    }
    case 'looked': {
      const known = state.points.some((point) => point.at === event.data.at);
      return [when(!known, 'series.noPoint', 'There is no such point in this series.', 'at')];
    }
    case 'closed':
      return [];
  }
}

function pointsStand(
  state: SeriesState,
  { points, reason, day }: SeriesData<'published'>,
): readonly (Refusal | null)[] {
  const { opened } = state;
  if (opened === null) return [];
  const { step, leastCount } = opened;
  const numbers = points.map(({ at }) => placeNumber(at, step));
  const origin = placeNumber(state.points[0]?.at ?? points[0]?.at ?? '', step) ?? 0;
  const off = numbers.some((number) => number === null || (number - origin) % strideOf(step) !== 0);
  const standing = new Map(state.points.map((point) => [point.at, holds(point)]));
  const revised = points.filter(({ at, value, hidden }) => {
    const before = standing.get(at);
    return before !== undefined && (before?.value !== value || before.hidden !== hidden);
  });
  const isNew = points.filter(({ at }) => !standing.has(at)).length;
  const small = points.some(({ value }) => value !== null && value > 0 && value < (leastCount ?? 0));
  const hiddenWrong = points.some(({ value, hidden }) => hidden && (value !== null || leastCount === null));
  const ahead = points.some(({ at }) => firstDay(at) > day);
  return [
    when(off, 'series.step', 'A point does not fit the step of this series: month, week, day or hour.', 'points'),
    when(ahead, 'series.future', 'A point lies in the future; publish what was counted.', 'points'),
    when(small, 'series.small', 'A count lies below the least one that may be shown; hide it.', 'points'),
    when(
      hiddenWrong,
      'series.hidden',
      'Only a series that declares its least count hides one, without a value.',
      'points',
    ),
    when(revised.length > 0 && reason === null, 'series.reason', 'Say why published points change.', 'reason'),
    when(revised.length === 0 && isNew === 0, 'series.unchanged', 'All of this stands here already.', 'points'),
    when(
      state.points.length + isNew > mostPoints,
      'series.tooMany',
      'The series is full; open the next one.',
      'points',
    ),
  ];
}
