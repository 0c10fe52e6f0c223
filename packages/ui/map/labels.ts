import type { Pixel, Size } from './model.ts';

/** Something with a name on the map: where, how far its mark reaches, how large its words are. */
export interface Wanted {
  readonly id: string;
  readonly at: Pixel;
  /** Pixels from its middle that its own mark covers; 0 when its words stand right on the spot. */
  readonly reach: number;
  readonly width: number;
  readonly height: number;
  /** The more important find their place first. */
  readonly rank: number;
}

/** Upper left corner of the words. */
export interface Placed {
  readonly x: number;
  readonly y: number;
}

/** A line on the map as squares along it, each with this half side in pixels. */
export interface Along {
  readonly points: readonly Pixel[];
  readonly reach: number;
}

interface Rectangle extends Placed {
  readonly width: number;
  readonly height: number;
}

const gap = 4;
/** Between two words on one line. */
const air = 3;

/**
 * A place for each name in which it covers no mark and no other name, tried in a fixed order; a name that finds none is left out
 * and comes when one looks closer. Lines are kept free where that is possible. `toLeft`: names stand to the left first, as in a
 * text that runs from right to left.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  size: Size,
  toLeft: boolean,
  lines: readonly Along[] = [],
): ReadonlyMap<string, Placed> {
  const drawn = lines.flatMap(({ points, reach }) => points.map((at) => squareOf(at, reach)));
  const marks = wanted.filter(({ reach }) => reach > 0).map(({ at, reach }) => squareOf(at, reach));
  const taken: Rectangle[] = [];
  const found = new Map<string, Placed>();
  for (const each of wanted.toSorted((a, b) => b.rank - a.rank)) {
    const free = candidates(each, toLeft).filter(
      (one) => isInside(one, size) && ![...marks, ...taken].some((other) => overlap(one, other)),
    );
    const spot = free.find((one) => !drawn.some((other) => overlap(one, other))) ?? free[0];
    if (spot === undefined) continue;
    taken.push(spot);
    found.set(each.id, { x: spot.x, y: spot.y });
  }
  return found;
}

function squareOf([x, y]: Pixel, reach: number): Rectangle {
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}

function candidates({ at: [x, y], reach, width, height }: Wanted, toLeft: boolean): readonly Rectangle[] {
  const here = { width, height };
  const middle = { ...here, x: x - width / 2, y: y - height / 2 };
  const right = { ...here, x: x + reach + gap, y: y - height / 2 };
  const left = { ...here, x: x - reach - gap - width, y: y - height / 2 };
  const above = { ...here, x: x - width / 2, y: y - reach - gap - height };
  const below = { ...here, x: x - width / 2, y: y + reach + gap };
  const [one, other] = toLeft ? [left, right] : [right, left];
  const corners = [one, other].flatMap((side) => [
    { ...side, y: y - reach / 2 - height },
    { ...side, y: y + reach / 2 },
  ]);
  const begun = { x: x - reach, height, width };
  const ended = { ...begun, x: x + reach - width };
  const edges = [begun, ended].flatMap((side) => [
    { ...side, y: above.y },
    { ...side, y: below.y },
  ]);
  const further = [1, 2, 3].flatMap((step) => [
    { ...above, y: above.y - step * gap * 2 },
    { ...below, y: below.y + step * gap * 2 },
  ]);
  return reach === 0
    ? [middle, above, below, ...further, one, other]
    : [one, other, above, below, ...corners, ...edges];
}

function isInside({ x, y, width, height }: Rectangle, size: Size): boolean {
  return x >= 2 && y >= 2 && x + width <= size.width - 2 && y + height <= size.height - 2;
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width + air && b.x < a.x + a.width + air && a.y < b.y + b.height && b.y < a.y + a.height;
}
