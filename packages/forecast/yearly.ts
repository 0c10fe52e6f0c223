/** Pairs of waves of one year: two follow a summer peak and its shoulders and no single day. */
const pairs = 2;

/**
 * The yearly course of a series with a step far shorter than a year: two pairs of sine and cosine by least squares beside a straight line,
 * as a function of the position. Needs two whole years.
 */
export function yearlyCourse(values: readonly number[], perYear: number): (at: number) => number {
  const terms = (at: number): number[] => {
    const row = [1, at / perYear];
    for (let pair = 1; pair <= pairs; pair++) {
      const angle = (2 * Math.PI * pair * at) / perYear;
      row.push(Math.sin(angle), Math.cos(angle));
    }
    return row;
  };
  const size = 2 + 2 * pairs;
  const normal = Array.from({ length: size }, () => new Array<number>(size + 1).fill(0));
  values.forEach((value, at) => {
    const row = terms(at);
    row.forEach((one, i) => {
      const line = normal[i] ?? [];
      row.forEach((other, j) => {
        line[j] = (line[j] ?? 0) + one * other;
      });
      line[size] = (line[size] ?? 0) + one * value;
    });
  });
  const weights = solve(normal);
  return (at) => terms(at).reduce((sum, term, i) => (i < 2 ? sum : sum + term * (weights[i] ?? 0)), 0);
}

/** Gauss and Jordan with the largest pivot; a direction that the data says nothing of gets weight 0. */
function solve(lines: number[][]): number[] {
  const size = lines.length;
  for (let column = 0; column < size; column++) {
    const rest = lines.slice(column).map((line) => Math.abs(line[column] ?? 0));
    const pivot = column + rest.indexOf(Math.max(...rest));
    [lines[column], lines[pivot]] = [lines[pivot] ?? [], lines[column] ?? []];
    const head = lines[column]?.[column] ?? 0;
    if (Math.abs(head) < 1e-9) continue;
    lines.forEach((line, at) => {
      if (at === column) return;
      const factor = (line[column] ?? 0) / head;
      for (let i = column; i <= size; i++) line[i] = (line[i] ?? 0) - factor * (lines[column]?.[i] ?? 0);
    });
  }
  return lines.map((line, at) => (Math.abs(line[at] ?? 0) < 1e-9 ? 0 : (line[size] ?? 0) / (line[at] ?? 1)));
}
