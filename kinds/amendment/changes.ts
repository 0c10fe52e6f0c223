/** Lines that a new version of a charter has and the old one had not, and the other way round, each in its order. Every line of a charter says one thing. */
export function linesChanged(
  before: string,
  after: string,
): { readonly added: readonly string[]; readonly removed: readonly string[] } {
  return { added: missingIn(before, after), removed: missingIn(after, before) };
}

/** Counted: of two equal lines one may be new. */
function missingIn(there: string, here: string): readonly string[] {
  const left = new Map<string, number>();
  for (const line of there.split('\n')) left.set(line, (left.get(line) ?? 0) + 1);
  return here.split('\n').filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
