import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import type { Matrix } from '../../coverage.ts';
import { pressState } from '../../fold.ts';
import type { PressState } from '../../schema.ts';
import { type Suspect, wrongNames } from '../../suspects.ts';

/** What of one report may be wrong: its names, and its figures beside those of the published communiqué of its meeting. */
export function useSuspects(
  state: PressState,
  { group, record }: { group: string; record: string },
): readonly Suspect[] {
  const { data } = useInquiry<Matrix>(
    { group, kind: 'press', inquiry: 'coverage' },
    { reports: [record], clauses: [] },
  );
  if (pressState(state) === 'dismissed') return [];
  const figures = (data?.rows ?? []).flatMap(({ cells }) => cells.flatMap(({ suspects }) => suspects));
  const places = new Set<number>();
  const once = figures.filter(({ start }) => !places.has(start) && places.add(start));
  return [...wrongNames(state), ...once];
}
