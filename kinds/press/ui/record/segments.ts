import type { Span } from '../../schema.ts';

export const markSorts = ['agreed', 'intended', 'name', 'mistake'] as const;
export type MarkSort = (typeof markSorts)[number];

export interface Marked extends Span {
  readonly sort: MarkSort;
}

export interface Segment extends Span {
  readonly sorts: readonly MarkSort[];
  /** Marks that begin here: their word is said once. */
  readonly begins: readonly MarkSort[];
  /** Part of the report, and not of the page around it. */
  readonly body: boolean;
}

/** A text cut where marks and the body begin and end; every letter stands in exactly one segment, in order. */
export function segmentsOf(length: number, marks: readonly Marked[], body: readonly Span[]): readonly Segment[] {
  const inside = marks.filter(({ start, end }) => start >= 0 && start < end && end <= length);
  const edges = new Set([
    0,
    length,
    ...[...inside, ...body].flatMap(({ start, end }) => [start, Math.min(end, length)]),
  ]);
  const cuts = [...edges].sort((one, other) => one - other);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? length;
    const over = inside.filter((mark) => mark.start <= start && mark.end >= end);
    return {
      ...{ start, end, sorts: markSorts.filter((sort) => over.some((mark) => mark.sort === sort)) },
      begins: markSorts.filter((sort) => over.some((mark) => mark.sort === sort && mark.start === start)),
      body: body.length === 0 || body.some((span) => span.start <= start && span.end >= end),
    };
  });
}
