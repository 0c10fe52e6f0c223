import type { Clause } from '../../../../packages/press/coverage.ts';

const most = { points: 200, letters: 4_000 };

/** An agreed text as it is pasted, a point a line, under its own number where it has one. */
export function pointsOf(text: string, language: string): readonly Clause[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, most.points);
  const used = new Set<string>();
  return lines.map((line, at) => {
    const [, number, rest] = /^\(?(\d{1,3}|\p{L})[.)]\s+(.+)$/u.exec(line) ?? [];
    const id = number !== undefined && !used.has(number) ? number : `#${at + 1}`;
    used.add(id);
    return { id, text: { [language]: (rest ?? line).slice(0, most.letters) } };
  });
}
