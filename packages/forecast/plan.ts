export const steps = ['hour', 'day', 'week', 'month'] as const;
/** How far apart the points of a series lie. */
export type Step = (typeof steps)[number];

/** Which seasons a series of so many points is read with. */
export interface Plan {
  /** Points of the short season; 1 is none. */
  readonly period: number;
  /** Points of a year where a yearly course is taken out first. */
  readonly perYear: number | null;
  /** How far back the seasonal naive forecast looks. */
  readonly naiveLag: number;
  /** The season this step should have, and the series is too short for. */
  readonly tooShort: boolean;
  /** Points between the forecasts of the past that an interval rests on: the last two years, not the distant past. */
  readonly stride: number;
}

/** Two whole seasons are the least from which a season can be told from chance. */
export function planFor(step: Step, length: number): Plan {
  return { ...seasonsOf(step, length), stride: strides[step] };
}

/** Further apart for short steps, so that the errors are not all of one week. */
const strides: Readonly<Record<Step, number>> = { hour: 5, day: 3, week: 1, month: 1 };

function seasonsOf(step: Step, length: number): Omit<Plan, 'stride'> {
  switch (step) {
    case 'month': {
      const seasonal = length >= 24;
      return { period: seasonal ? 12 : 1, perYear: null, naiveLag: length >= 12 ? 12 : 1, tooShort: !seasonal };
    }
    case 'week': {
      const seasonal = length >= 105;
      return { period: 1, perYear: seasonal ? 365.25 / 7 : null, naiveLag: length >= 52 ? 52 : 1, tooShort: !seasonal };
    }
    case 'day': {
      const weekly = length >= 14;
      const perYear = length >= 731 ? 365.25 : null;
      return { period: weekly ? 7 : 1, perYear, naiveLag: length >= 7 ? 7 : 1, tooShort: !weekly };
    }
    case 'hour': {
      const [daily, weekly] = [length >= 48, length >= 504];
      const period = weekly ? 168 : daily ? 24 : 1;
      return { period, perYear: null, naiveLag: length < 24 ? 1 : Math.max(24, period), tooShort: !daily };
    }
  }
}
