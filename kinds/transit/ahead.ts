import { type Forecast, forecast } from '../../packages/forecast/forecast.ts';
import { type Board, counted } from './board.ts';
import { leavingOn } from './capacity.ts';
import { dayAfter, daysFrom } from './days.ts';
import { outagesOf } from './outages.ts';

/** Fewer counted days than this say nothing of the next ones. */
const leastDays = 8;
/** Forecasts of the past under an interval: enough for a tenth of the errors to be several, and quick. */
const origins = 10;
/** Eight weeks tell the course of a week; more would only take longer. */
const mostDays = 56;

/** A day on which more than this share of the planned seats was lost tells of the closure and not of those who travel. */
const mostLost = 0.2;

/** What the counts so far lead to expect of a day; beside it the same day of the week before. */
export interface Expected {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly naive: number;
}

/** Who will embark on a shore on each of the next days, by what it counted until yesterday; null while that is too little. */
export function expectedAt(board: Board, member: string, days: number): readonly (Expected | null)[] {
  const yesterday = dayAfter(board.today, -1);
  const ports = board.state.places.filter((place) => place.what === 'port' && place.member === member);
  const [until = yesterday] = [yesterday, board.opened.to].sort();
  const isHindered = hinderedDays(board, member);
  const past = daysFrom(board.opened.from, until).map((day) => {
    if (isHindered(day)) return null;
    const all = ports.flatMap(({ code }) => counted(board.sheet(code, day), 'passengers', 'out') ?? []);
    return all.length === 0 ? null : all.reduce((sum, one) => sum + one, 0);
  });
  const nothing = Array.from({ length: days }, () => null);
  if (past.filter((one) => one !== null).length < leastDays) return nothing;
  const found: Forecast = forecast(past.slice(-mostDays), { step: 'day', horizon: days + 1, origins });
  const whole = (figure: number): number => Math.max(0, Math.round(figure));
  // The first step ahead is today, which is being counted.
  return found.points.slice(1).map(({ value, low, high, naive }) => ({
    ...{ value: whole(value), low: whole(low), high: whole(high), naive: whole(naive) },
  }));
}

/** Days on which the shore could not carry what it had planned, by the notes. */
function hinderedDays({ state }: Board, member: string): (day: string) => boolean {
  const outages = outagesOf(state);
  const keeps = (port: string): boolean => state.places.some(({ code, member: of }) => code === port && of === member);
  return (day) => {
    // Zones lie within a day of UTC: only notes near the day are looked at closely.
    const near = outages.filter(
      ({ from, to }) => from.slice(0, 10) <= dayAfter(day, 1) && (to === null || to.slice(0, 10) >= dayAfter(day, -1)),
    );
    if (near.length === 0) return false;
    const own = leavingOn(state, day, near).filter(({ port }) => keeps(port));
    const sum = (figure: 'seats' | 'lostSeats') => own.reduce((total, one) => total + one[figure], 0);
    return sum('lostSeats') > mostLost * sum('seats');
  };
}
