import type { Finding } from './finding.ts';
import { type FigureRow, sameOperation, samePeriod } from './row.ts';

/** Parts that make up less of the total than this are plainly a selection, and nobody takes them for the whole. */
const readsAsWhole = 0.9;

const isTotal = ({ scopeType }: FigureRow): boolean => scopeType === 'total' || scopeType.startsWith('ports-of-');
const named = ({ scope }: FigureRow): readonly string[] => scope.split('+').map((name) => name.trim());
const ends = ({ scope }: FigureRow): readonly string[] => scope.split(/\s*[-–]\s*/);

/** A group of lines that could together be the whole of another, and whether that other names them itself. */
interface Parts {
  readonly rows: readonly number[];
  /** The total says which its parts are: they are no selection. */
  readonly complete: boolean;
}

/** Totals against their parts, of one edition, phase and period alone. */
export function sums(rows: readonly FigureRow[]): readonly Finding[] {
  return rows.flatMap((total, at) =>
    total.edition === ''
      ? []
      : partsOf(rows, at).flatMap((parts) =>
          Object.keys(total.counts).flatMap((measure) => sumOf(rows, at, parts, measure)),
        ),
  );
}

function partsOf(rows: readonly FigureRow[], at: number): readonly Parts[] {
  const total = rows[at];
  if (total === undefined) return [];
  const near = rows.flatMap((row, other) => {
    const comparable = other !== at && row.edition === total.edition && sameOperation(row, total);
    return comparable && samePeriod(row, total, false) ? [{ row, other }] : [];
  });
  const those = (fits: (row: FigureRow) => boolean): readonly number[] =>
    near.filter(({ row }) => fits(row)).map(({ other }) => other);
  if (!isTotal(total)) return partsByName(total, near, those);
  const ports = those(({ scopeType }) => scopeType === 'port');
  const ways = those(({ scopeType }) => ['ports', 'airports', 'land', 'rail'].includes(scopeType));
  const routes = those(({ scopeType }) => scopeType === 'route');
  return [ports, ways, routes].filter((list) => list.length > 1).map((list) => ({ rows: list, complete: false }));
}

/** A line "A+B" is the ports A and B, or all routes that begin or end in them, where each of them has one. */
function partsByName(
  total: FigureRow,
  near: readonly { readonly row: FigureRow; readonly other: number }[],
  those: (fits: (row: FigureRow) => boolean) => readonly number[],
): readonly Parts[] {
  const names = named(total);
  const ports = those(({ scopeType, scope }) => scopeType === 'port' && names.includes(scope));
  const routes = those((row) => row.scopeType === 'route' && ends(row).some((end) => names.includes(end)));
  const reached = names.every((name) =>
    near.some(({ row, other }) => routes.includes(other) && ends(row).includes(name)),
  );
  return [
    ...(names.length > 1 && ports.length === names.length ? [{ rows: ports, complete: true }] : []),
    ...(routes.length > 1 && reached ? [{ rows: routes, complete: names.length > 1 }] : []),
  ];
}

/** Half of the last place that is written: 2,200,000 is rounded to a hundred thousand. */
export function slackOf(count: number): number {
  const zeros = /0*$/.exec(String(count))?.[0].length ?? 0;
  return zeros >= 4 ? 10 ** zeros / 2 : 0;
}

function sumOf(rows: readonly FigureRow[], at: number, { rows: parts, complete }: Parts, measure: string): Finding[] {
  const stated = rows[at]?.counts[measure];
  const counts = parts.map((part) => rows[part]?.counts[measure]);
  if (stated === undefined || counts.some((count) => count === undefined)) return [];
  const known = counts.filter((count) => count !== undefined);
  const computed = known.reduce((sum, count) => sum + count, 0);
  const slack = [stated, ...known].reduce((sum, count) => sum + slackOf(count), 0);
  const holds = Math.abs(computed - stated) <= slack;
  if (!holds && computed < readsAsWhole * stated) return [];
  const verdict = holds ? 'holds' : complete || computed > stated ? 'differs' : 'short';
  const arithmetic = `${known.join(' + ')} = ${computed} ${holds ? '=' : '≠'} ${stated}`;
  return [{ kind: 'sum', verdict, measure, rows: [at, ...parts], stated, computed, arithmetic }];
}

/** A season is its way out and its way back, when the three cover the same days. */
export function seasons(rows: readonly FigureRow[]): readonly Finding[] {
  return rows.flatMap((whole, at) => {
    if (whole.phase !== 'both' || whole.edition === '') return [];
    const same = (row: FigureRow, phase: string): boolean =>
      row.phase === phase &&
      row.operation === whole.operation &&
      row.edition === whole.edition &&
      row.scopeType === whole.scopeType &&
      row.scope === whole.scope;
    const out = rows.findIndex((row) => same(row, 'out') && row.from === whole.from);
    const back = rows.findIndex((row) => same(row, 'return') && row.to === whole.to);
    const [first, second] = [rows[out], rows[back]];
    if (first === undefined || second === undefined || !isWholePhase(rows, out) || !isWholePhase(rows, back)) return [];
    const pair = { rows: [out, back], complete: true };
    return Object.keys(whole.counts)
      .flatMap((measure) => sumOf(rows, at, pair, measure))
      .map((found): Finding => ({ ...found, kind: 'season' }));
  });
}

/** No other line of the same phase and place goes further: this one is not an interim figure. */
function isWholePhase(rows: readonly FigureRow[], at: number): boolean {
  const row = rows[at];
  if (row === undefined) return false;
  return rows.every((other) => {
    const same = other.edition === row.edition && sameOperation(other, row) && other.scope === row.scope;
    return !same || other.scopeType !== row.scopeType || (other.to <= row.to && other.from >= row.from);
  });
}
