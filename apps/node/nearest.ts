/** The known word that was most likely meant, or null: at most a third of its letters differ, case aside. */
export function nearest(word: string, known: readonly string[]): string | null {
  let best: { readonly word: string; readonly steps: number } | null = null;
  for (const one of known) {
    const steps = stepsBetween(word.toLowerCase(), one.toLowerCase());
    if (steps <= one.length / 3 && steps < (best?.steps ?? Number.POSITIVE_INFINITY)) best = { word: one, steps };
  }
  return best?.word ?? null;
}

/** Letters to put in, take out or change (Levenshtein). */
function stepsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, n) => n);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries())
      next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    row = next;
  }
  return row.at(-1) ?? 0;
}
