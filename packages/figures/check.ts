import { changes, growth, parts } from './changes.ts';
import type { Finding } from './finding.ts';
import type { FigureRow } from './row.ts';
import { seasons, sums } from './sums.ts';

/**
 * Published figures against one another: which sums and stated changes hold, and which do not, each with its reckoning. Lines of another
 * operation, phase, place or period are not compared, nor is one whose edition nobody knows. Pure.
 */
export function checkFigures(rows: readonly FigureRow[]): readonly Finding[] {
  return [...sums(rows), ...seasons(rows), ...changes(rows), ...growth(rows), ...parts(rows)];
}
