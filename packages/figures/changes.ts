import type { Finding } from './finding.ts';
import { type FigureRow, sameOperation, samePeriod } from './row.ts';
import { slackOf } from './sums.ts';

const sameScope = (one: FigureRow, other: FigureRow): boolean =>
  one.scopeType === other.scopeType && one.scope === other.scope;

/** A stated change against the line of the base edition for the same days. Cut digits pass as well as rounded ones: papers do both. */
export function changes(rows: readonly FigureRow[]): readonly Finding[] {
  return rows.flatMap((row, at) => {
    if (row.edition === '' || row.baseEdition === '') return [];
    const base = rows.findIndex(
      (other) =>
        other.edition === row.baseEdition &&
        sameOperation(other, row) &&
        sameScope(other, row) &&
        samePeriod(other, row, true),
    );
    const before = rows[base];
    if (before === undefined) return [];
    return Object.entries(row.changes).flatMap(([measure, { percent, digits }]): Finding[] => {
      const [now, then] = [row.counts[measure], before.counts[measure]];
      if (now === undefined || then === undefined || then === 0) return [];
      const exact = (now / then - 1) * 100;
      const slack = 10 ** -digits + (100 * (slackOf(now) + slackOf(then))) / then;
      const holds = Math.abs(exact - percent) < slack;
      const computed = Math.round(exact * 100) / 100;
      const arithmetic = `${now} / ${then} − 1 = ${computed} % ${holds ? '≈' : '≠'} ${percent} %`;
      const verdict = holds ? 'holds' : 'differs';
      return [{ kind: 'change', verdict, measure, rows: [at, base], stated: percent, computed, arithmetic }];
    });
  });
}

const isDay = (date: string): boolean => date.length === 10;

/** A count from one beginning never falls as its end moves on; only days are compared, a month without a day could end anywhere. */
export function growth(rows: readonly FigureRow[]): readonly Finding[] {
  return rows.flatMap((later, at) =>
    rows.flatMap((earlier, before) => {
      const comparable =
        later.edition !== '' &&
        later.edition === earlier.edition &&
        sameOperation(later, earlier) &&
        sameScope(later, earlier) &&
        later.from === earlier.from &&
        isDay(later.to) &&
        isDay(earlier.to) &&
        later.to > earlier.to;
      return comparable ? fallen({ rows, at, before, kind: 'growth' }) : [];
    }),
  );
}

/** A port or a route never has more than the total of the same days. */
export function parts(rows: readonly FigureRow[]): readonly Finding[] {
  return rows.flatMap((whole, at) => {
    if (whole.scopeType !== 'total' || whole.edition === '') return [];
    return rows.flatMap((part, before) => {
      const comparable =
        part.scopeType !== 'total' &&
        part.edition === whole.edition &&
        sameOperation(part, whole) &&
        samePeriod(part, whole, false);
      return comparable ? fallen({ rows, at, before, kind: 'part' }) : [];
    });
  });
}

interface Pair {
  readonly rows: readonly FigureRow[];
  readonly at: number;
  readonly before: number;
  readonly kind: 'growth' | 'part';
}

function fallen({ rows, at, before, kind }: Pair): Finding[] {
  return Object.entries(rows[at]?.counts ?? {}).flatMap(([measure, stated]) => {
    const computed = rows[before]?.counts[measure];
    if (computed === undefined || computed <= stated + slackOf(stated) + slackOf(computed)) return [];
    const arithmetic = `${computed} > ${stated}`;
    return [{ kind, verdict: 'differs', measure, rows: [at, before], stated, computed, arithmetic }];
  });
}
