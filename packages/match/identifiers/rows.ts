import { type Place, placesOf } from './places.ts';
import type { Identifier, IdentifierType } from './types.ts';

type Asked = Pick<Identifier, 'type' | 'value'>;

/** Identifiers that differ in one number alone, and stand nearer to each other in it than those of a case do. */
export interface Row {
  readonly type: IdentifierType;
  /** The lowest and the highest of it. */
  readonly first: string;
  readonly last: string;
  /** How many of it are asked about now, and how many of it were or are asked. */
  readonly now: number;
  readonly all: number;
}

/** Days for which what was asked before counts. */
export const rowDays = 28;
/** Fewer than this in a row are a family's passports, a company's extensions, a yard's sister ships. */
const fewestNow = 12;
/** In a row with what was asked before. */
const fewestEver = 24;
type Stretch = readonly [numbers: number, most: number];
/**
 * Of any stretch of so many numbers at most so many, the wider the fewer of each thousand: whoever spreads a walk out learns of a tenth of a thousand,
 * of three in a hundred of ten thousand, and of one in a hundred of a hundred thousand in four weeks.
 */
const stretches: readonly Stretch[] = [
  [1_000, 99],
  [10_000, 299],
  [100_000, 999],
];

/** How far two neighbours stand apart at most: in one question, and together with those of before, which lie closer by chance. */
interface Nearness {
  readonly now: number;
  readonly ever: number;
  /** Stretches of which cases ask less. A series of plates and the cards of a town are few numbers, and a port asks about most of them in time. */
  readonly crowds: readonly Stretch[];
}
const near: Nearness = { now: 100, ever: 10, crowds: stretches };
/** A port that asks about each ship that calls has asked about most numbers that there are. */
const ships: Nearness = { now: 2, ever: 1, crowds: [] };
const nearness: Readonly<Record<IdentifierType, Nearness>> = {
  ...{ phone: near, email: near, wallet: near, imei: near, mac: near },
  document: { ...near, crowds: stretches.slice(0, 2) },
  plate: { ...near, crowds: stretches.slice(0, 1) },
  ...{ imo: ships, mmsi: ships },
  // Two digits at the end of the number of an account often check the others, and one bank's accounts lie close.
  iban: { now: 1_000, ever: 0, crowds: [] },
};

/**
 * Rows among what is asked now, and together with what was asked before: empty where a list looks as lists of cases do. Whoever walks a
 * space of numbers makes them. Each identifier in its one spelling; the longest row first. What is near and how many are a row was measured:
 * docs/decisions/2026-11-30-matching-between-nodes.md.
 */
export function rowsIn(now: readonly Asked[], before: readonly Asked[] = []): readonly Row[] {
  const rows = [...linesOf(now, before)].flatMap(({ type, all, own }) => {
    const { now: apart, ever, crowds } = nearness[type];
    const found = [
      ...chains(own, apart).filter(({ length }) => length >= fewestNow),
      ...strides(own, apart),
      ...chains(all, ever).filter(({ length }) => length >= fewestEver),
      ...crowds.flatMap((stretch) => crowded(all, stretch)),
    ];
    const mine = new Set(own.map(({ value }) => value));
    return found.flatMap((row) => rowOf(type, row, mine));
  });
  return widest(rows);
}

/** How many of the `asked` stand in a row. One can stand in two: its letters in one, its digits in the other. */
export const inRows = (rows: readonly Row[], asked: number): number =>
  Math.min(
    asked,
    rows.reduce((sum, { now }) => sum + now, 0),
  );

/** Identifiers of one type that differ in one number alone, in its order. */
interface Line {
  readonly type: IdentifierType;
  readonly all: readonly Place[];
  readonly own: readonly Place[];
}

/** Only lines in which something is asked now. */
function* linesOf(now: readonly Asked[], before: readonly Asked[]): Generator<Line> {
  const lines = new Map<string, { type: IdentifierType; own: Map<number, Place>; others: Map<number, Place> }>();
  for (const one of now)
    for (const place of placesOf(one)) {
      const key = `${one.type} ${place.stem}`;
      const line = lines.get(key) ?? { type: one.type, own: new Map(), others: new Map() };
      lines.set(key, line);
      line.own.set(place.number, place);
    }
  for (const one of before)
    for (const place of placesOf(one)) lines.get(`${one.type} ${place.stem}`)?.others.set(place.number, place);
  const sorted = (places: ReadonlyMap<number, Place>): readonly Place[] =>
    [...places.values()].sort((one, other) => one.number - other.number);
  for (const { type, own, others } of lines.values())
    yield { type, own: sorted(own), all: sorted(new Map([...others, ...own])) };
}

/** Taken apart wherever two neighbours are further apart. */
function chains(places: readonly Place[], apart: number): readonly (readonly Place[])[] {
  const found: Place[][] = [];
  for (const [at, place] of places.entries()) {
    const last = places[at - 1];
    if (last !== undefined && place.number - last.number <= apart) found.at(-1)?.push(place);
    else found.push([place]);
  }
  return found;
}

/** What stands in equal steps that are wider than neighbours are apart: every thousandth number is a walk as well. */
function strides(places: readonly Place[], apart: number): readonly (readonly Place[])[] {
  const bySteps = new Map<number, Set<Place>>();
  for (const [at, place] of places.entries()) {
    const next = places[at + 1];
    const step = next === undefined ? 0 : next.number - place.number;
    if (next === undefined || step <= apart) continue;
    bySteps.set(step, (bySteps.get(step) ?? new Set()).add(place).add(next));
  }
  return [...bySteps.values()].map((row) => [...row]).filter(({ length }) => length >= fewestNow);
}

/** What stands in a stretch of which more was asked about than cases ask. */
const crowded = (places: readonly Place[], [numbers, most]: Stretch): readonly (readonly Place[])[] =>
  places.length <= most
    ? []
    : [...Map.groupBy(places, ({ number }) => Math.floor(number / numbers)).values()].filter(
        ({ length }) => length > most,
      );

function rowOf(type: IdentifierType, row: readonly Place[], mine: ReadonlySet<string>): readonly Row[] {
  const now = row.filter(({ value }) => mine.has(value)).length;
  const [first, last] = [row[0], row.at(-1)];
  if (now === 0 || first === undefined || last === undefined) return [];
  return [{ type, first: first.value, last: last.value, now, all: row.length }];
}

/** The same identifiers can make a row in several ways: each end is named once, with the most that is in it. */
function widest(rows: readonly Row[]): readonly Row[] {
  const sorted = [...rows].sort((one, other) => other.all - one.all || (one.first < other.first ? -1 : 1));
  return sorted.filter(
    (row, at) =>
      !sorted.slice(0, at).some(({ type, first, last }) => type === row.type && first <= row.first && row.last <= last),
  );
}
