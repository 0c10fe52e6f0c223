import type { Outlook } from '../../inquiries.ts';

/** Size of the drawing and of the room beside it for words; it grows with the page. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
  /** Places along the axis that are named. */
  readonly named: number;
}
const room = { start: 62, end: 10, top: 16, bottom: 34 } as const;
/** A phone's width has a drawing of its own: the wide one would be too small to read there. */
export const frames = {
  wide: { ...room, width: 720, height: 280, named: 5 },
  narrow: { ...room, width: 360, height: 260, named: 3 },
} as const satisfies Readonly<Record<string, Frame>>;

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly at: string;
}

/** A series drawn: paths in the units of the frame. */
export interface Shape {
  readonly observed: string;
  readonly expected: string;
  readonly forecast: string;
  readonly interval: string;
  readonly naive: string;
  readonly warnings: readonly (Dot & { readonly open: boolean })[];
  readonly revised: readonly Dot[];
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
  readonly marks: readonly { readonly x: number; readonly at: string }[];
  /** Where what was counted ends and what is forecast begins. */
  readonly now: number;
}

/** In languages that run from right to left time does, too. */
export function shapeOf(outlook: Outlook, direction: 'ltr' | 'rtl', frame: Frame): Shape {
  const { places, values, expected, ahead, warnings, revised } = outlook;
  const count = places.length + ahead.length;
  const inner = frame.width - frame.start - frame.end;
  const along = (at: number): number => {
    const x = frame.start + (inner * at) / Math.max(1, count - 1);
    return round(direction === 'rtl' ? frame.width - x : x);
  };
  const top = niceTop(
    Math.max(1, ...values.map((value) => value ?? 0), ...ahead.map(({ high }) => high), ...inSight(outlook)),
  );
  const up = (value: number): number => {
    const share = Math.min(1, Math.max(0, value / top));
    return round(frame.height - frame.bottom - share * (frame.height - frame.top - frame.bottom));
  };
  const from = places.length;
  const dots = (wanted: (at: string) => boolean): Dot[] =>
    places.flatMap((at, index) => {
      const value = values[index] ?? null;
      return wanted(at) && value !== null ? [{ x: along(index), y: up(value), at }] : [];
    });
  const warned = new Map(warnings.map(({ at, open }) => [at, open]));
  const isRevised = new Set(revised);
  return {
    observed: line(values.map((value, at) => (value === null ? null : [along(at), up(value)]))),
    expected: band(expected.map((one, at) => (one === null ? null : [along(at), up(one.low), up(one.high)]))),
    forecast: line([
      lastOf(values, along, up),
      ...ahead.map(({ value }, at) => [along(from + at), up(value)] as const),
    ]),
    interval: band(ahead.map(({ low, high }, at) => [along(from + at), up(low), up(high)])),
    naive: line(ahead.map(({ naive }, at) => [along(from + at), up(naive)])),
    warnings: dots((at) => warned.has(at)).map((dot) => ({ ...dot, open: warned.get(dot.at) ?? false })),
    revised: dots((at) => isRevised.has(at)),
    ticks: [0, 0.25, 0.5, 0.75, 1].map((share) => ({ y: up(share * top), value: share * top })),
    marks: marksOf([...places, ...ahead.map(({ at }) => at)], frame.named).map(({ at, index }) => ({
      x: along(index),
      at,
    })),
    now: along(from - 0.5),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The band may reach far above anything counted: it is cut off there, and the table tells its end. */
function inSight({ expected, values }: Outlook): readonly number[] {
  const most = Math.max(0, ...values.map((value) => value ?? 0));
  return expected.flatMap((one) => (one === null ? [] : [Math.min(one.high, 1.3 * most)]));
}

function niceTop(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return ([1, 2, 4, 5, 8, 10].find((step) => step * power >= most) ?? 10) * power;
}

type Spot = readonly [number, number] | null;

function lastOf(values: Outlook['values'], along: (at: number) => number, up: (value: number) => number): Spot {
  const at = values.findLastIndex((value) => value !== null);
  return at < 0 ? null : [along(at), up(values[at] ?? 0)];
}

/** A path through the spots, lifted over what is missing. */
function line(spots: readonly Spot[]): string {
  return spots
    .map((spot, at) => {
      if (spot === null) return '';
      return `${at === 0 || spots[at - 1] === null || spots[at - 1] === undefined ? 'M' : 'L'}${spot[0]} ${spot[1]}`;
    })
    .join('');
}

function band(edges: readonly (readonly [number, number, number] | null)[]): string {
  const there = edges.filter((edge) => edge !== null);
  if (there.length < 2) return '';
  const low = there.map(([x, y]) => `${x} ${y}`);
  const high = there.toReversed().map(([x, , y]) => `${x} ${y}`);
  return `M${[...low, ...high].join('L')}Z`;
}

/** A few places along the axis, evenly. */
function marksOf(places: readonly string[], named: number): readonly { readonly at: string; readonly index: number }[] {
  const every = Math.max(1, Math.ceil(places.length / named));
  return places.flatMap((at, index) => (index % every === Math.floor(every / 2) ? [{ at, index }] : []));
}
