import { checkFigures } from '../../packages/figures/check.ts';
import type { FindingKind, FindingVerdict } from '../../packages/figures/finding.ts';
import { type FigureRow, statedChange } from '../../packages/figures/row.ts';
import type { InquiryPlace } from '../../packages/kind/kind.ts';
import type { Measure } from '../crossing/schema.ts';
import { type Board, boardOf, counted } from './board.ts';
import { daysFrom } from './days.ts';
import type { PublishedRow, StatedFigure, TransitState } from './schema.ts';

const compared = ['passengers', 'vehicles', 'rotations'] as const satisfies readonly Measure[];

/** What does not hold of what was published: a proposal for a person to look at. Nothing follows from it by itself. */
export interface Doubt {
  readonly kind: FindingKind | 'counted';
  readonly verdict: FindingVerdict;
  readonly measure: string;
  readonly stated: number;
  readonly computed: number;
  /** The reckoning in signs that every language reads. */
  readonly arithmetic: string;
  /** The figure in question first, then those it was held against; the counts of the ports stand here as no figure. */
  readonly figures: readonly StatedFigure[];
}

export interface PublishedFigures {
  readonly record: string;
  readonly figures: readonly StatedFigure[];
  readonly doubts: readonly Doubt[];
  /** How many sums, changes and counts were held against one another and hold. */
  readonly hold: number;
  readonly cut: boolean;
}

/** Published figures against one another, and those of this season against what the ports counted. */
export function publishedFigures(operation: string | null, at: InquiryPlace): PublishedFigures | null {
  const board = boardOf(at, operation);
  if (board === null) return null;
  const figures = board.state.published;
  const rows = figures.map((one) => figureRow(board.state, one));
  const found = [
    ...checkFigures(rows).map(
      ({ rows: places, ...rest }): Doubt => ({
        ...rest,
        figures: places.flatMap((place) => figures[place] ?? []),
      }),
    ),
    ...figures.flatMap((one) => againstCounts(board, one)),
  ];
  const doubts = found.filter(({ verdict }) => verdict !== 'holds');
  return { record: board.record, figures, doubts, hold: found.length - doubts.length, cut: at.cut };
}

/** Each shore publishes of its own side: figures of two shores are never parts of one total. */
function figureRow({ lines }: TransitState, { shore, edition, way, row }: StatedFigure): FigureRow {
  const line = lines.find(({ code }) => code === row.code);
  const changes = (['passengers', 'vehicles'] as const).flatMap((measure) => {
    const change = statedChange(row.change?.[measure] ?? '');
    return change === null ? [] : [[measure, change] as const];
  });
  return {
    ...{ operation: shore, edition, phase: way === 'in' ? 'return' : way, from: row.from, to: row.to },
    scopeType: row.what === 'line' ? 'route' : row.what,
    scope: row.what === 'line' && line !== undefined ? `${line.from} – ${line.to}` : (row.code ?? 'all'),
    counts: Object.fromEntries(compared.flatMap((measure) => (row[measure] === null ? [] : [[measure, row[measure]]]))),
    changes: Object.fromEntries(changes),
    baseEdition: row.change?.base ?? '',
  };
}

/** Only where each port that the figure is about counted each of its days: what was not counted contradicts nobody. */
function againstCounts(board: Board, figure: StatedFigure): readonly Doubt[] {
  const { edition, shore, way, row } = figure;
  if (edition !== board.opened.from.slice(0, 4) || row.what === 'line' || way === 'both') return [];
  if (row.from < board.opened.from || row.to > board.opened.to) return [];
  const ports = board.state.places.filter(
    ({ what, code, member }) => what === 'port' && (row.what === 'port' ? code === row.code : member === shore),
  );
  return compared.flatMap((measure): readonly Doubt[] => {
    const stated = row[measure];
    if (stated === null || ports.length === 0) return [];
    const counts = daysFrom(row.from, row.to).flatMap((day) =>
      ports.map(({ code }) => counted(board.sheet(code, day), measure, way)),
    );
    const known = counts.flatMap((one) => one ?? []);
    if (known.length < counts.length) return [];
    const computed = known.reduce((sum, one) => sum + one, 0);
    const holds = Math.abs(computed - stated) <= roundedBy(stated);
    const verdict = holds ? 'holds' : 'differs';
    return [
      {
        ...{ kind: 'counted', verdict, measure, stated, computed },
        arithmetic: `Σ ${computed} ${holds ? '=' : '≠'} ${stated}`,
        figures: [figure],
      },
    ];
  });
}

/** Half of the last place written: a figure that ends in three noughts or more was rounded. */
function roundedBy(figure: number): number {
  const noughts = /0*$/.exec(String(figure))?.[0].length ?? 0;
  return noughts >= 3 ? 10 ** noughts / 2 : 0;
}

export const isSameFigure = (a: StatedFigure, b: StatedFigure): boolean =>
  a.member === b.member && keyOf(a) === keyOf(b);

const keyOf = ({ source, shore, edition, way, row }: StatedFigure): string =>
  JSON.stringify([source, shore, edition, way, ...placeOf(row)]);
const placeOf = ({ what, code, from, to }: PublishedRow) => [what, code, from, to];
