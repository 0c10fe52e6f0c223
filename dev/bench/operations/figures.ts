import { checkFigures } from '../../../packages/figures/check.ts';
import { type FigureRow, statedChange } from '../../../packages/figures/row.ts';
import { type Row, rowsOf } from './outside.ts';
import { type Part, skippedPart } from './part.ts';

const file = '4-operations/strait-crossing-press-figures.tsv';

/** Figures of the strait crossing as the press printed them, against one another. */
export const part: Part = async ({ data }) => {
  const lines = data === null ? null : rowsOf(data, file, '\t');
  if (lines === null) return skippedPart('figures', file);
  const rows = lines.map(figureRow);
  const findings = checkFigures(rows);
  const told = (kind: string, verdict: string): readonly object[] =>
    findings
      .filter((found) => found.kind === kind && found.verdict === verdict)
      .map(({ measure, rows: where, arithmetic }) => ({ measure, lines: where.map((at) => at + 2), arithmetic }));
  const count = (kind: string, ...verdict: readonly string[]): number =>
    findings.filter((found) => found.kind === kind && verdict.includes(found.verdict)).length;
  /** One line may state several wrong changes, and one total fall short in several measures. */
  const linesWith = (kind: string, ...verdict: readonly string[]): number =>
    new Set(
      findings.filter((found) => found.kind === kind && verdict.includes(found.verdict)).map(({ rows: [at] }) => at),
    ).size;
  const others = findings.filter(
    ({ kind, verdict }) => ['growth', 'part', 'season'].includes(kind) && verdict !== 'holds',
  );
  const holding = count('sum', 'holds');
  const contradicted = linesWith('sum', 'differs');
  const short = linesWith('sum', 'short');
  const wrong = linesWith('change', 'differs');
  return {
    name: 'figures',
    figures: {
      lines: rows.length,
      sumsThatHold: told('sum', 'holds'),
      sumsThatContradict: told('sum', 'differs'),
      /** Parts that read as the whole and leave a rest unexplained. */
      sumsThatFallShort: told('sum', 'short'),
      wrongPercentages: told('change', 'differs'),
      percentagesThatHold: count('change', 'holds'),
      others: others.length,
    },
    goals: [
      { name: 'sums that hold', goal: '3', value: holding, met: holding === 3 },
      { name: 'totals that their whole parts contradict', goal: '1', value: contradicted, met: contradicted === 1 },
      // Both name three ports of a region that has more: a question, and no contradiction.
      { name: 'totals of which parts may be left out', goal: '2', value: short, met: short === 2 },
      { name: 'lines with a wrong percentage', goal: '1', value: wrong, met: wrong === 1 },
      { name: 'other contradictions claimed', goal: '0', value: others.length, met: others.length === 0 },
    ],
  };
};

const measures = ['passengers', 'vehicles', 'rotations'] as const;

export function figureRow(row: Row): FigureRow {
  const counts = measures.flatMap((measure) => (row[measure] ? [[measure, Number(row[measure])] as const] : []));
  const changes = measures.flatMap((measure) => {
    const change = statedChange(row[`stated_change_pct_${measure}`] ?? '');
    return change === null ? [] : [[measure, change] as const];
  });
  return {
    ...{ operation: row.operation ?? '', edition: row.edition ?? '', phase: row.phase ?? '' },
    ...{ scopeType: row.scope_type ?? '', scope: row.scope ?? '', from: row.from ?? '', to: row.to ?? '' },
    ...{
      counts: Object.fromEntries(counts),
      changes: Object.fromEntries(changes),
      baseEdition: row.base_edition ?? '',
    },
  };
}
