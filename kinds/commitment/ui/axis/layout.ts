import type { Point } from '../../timeline.ts';

/** Sizes of the picture in its own units, which are pixels where there is room. */
export const size = { width: 960, margin: 24, row: 34, head: 44, foot: 14, label: 250 } as const;
const day = 86_400_000;

export interface Placed {
  readonly point: Point;
  /** Along time, from the earlier end; the picture mirrors it for a reader from the right. */
  readonly x: number;
  readonly row: number;
  /** Its words stand before it, because there is no room behind. */
  readonly before: boolean;
}

export interface Scale {
  readonly from: number;
  readonly to: number;
  at(ms: number): number;
}

/** All points and the present, with a little room at both ends; never less than two months, or one point would fill it all. */
export function scaleFor(points: readonly Point[], now: number): Scale {
  const times = [now, ...points.map(({ start }) => Date.parse(start))];
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const room = Math.max((last - first) * 0.06, 10 * day, (60 * day - (last - first)) / 2);
  const [from, to] = [first - room, last + room];
  const inner = size.width - 2 * size.margin;
  return { from, to, at: (ms) => size.margin + ((ms - from) / (to - from)) * inner };
}

/** Each point in the first row in which its words have room beside those that stand there. */
export function placed(points: readonly Point[], scale: Scale): readonly Placed[] {
  const rows: { from: number; to: number }[][] = [];
  return points.map((point) => {
    const x = scale.at(Date.parse(point.start));
    const before = x + size.label > size.width - size.margin;
    const [from, to] = before ? [x - size.label, x + 14] : [x - 14, x + size.label];
    const free = rows.findIndex((taken) => taken.every((one) => one.to < from || one.from > to));
    const row = free < 0 ? rows.length : free;
    rows[row] = [...(rows[row] ?? []), { from, to }];
    return { point, x, row, before };
  });
}

/** Firsts of months to name on the axis: so many that their names have room. */
export function monthsOn({ from, to }: Scale): readonly number[] {
  const firsts: number[] = [];
  const start = new Date(from);
  for (let month = start.getUTCMonth() + 1; ; month += 1) {
    const first = Date.UTC(start.getUTCFullYear(), month, 1);
    if (first > to) break;
    firsts.push(first);
  }
  const step = Math.ceil(firsts.length / 10);
  return firsts.filter((_, index) => index % step === 0);
}
