import type { Line, Place, TransitState } from './schema.ts';

export function portCalled({ places }: TransitState, code: string): Place | null {
  return places.find((one) => one.code === code && one.what === 'port') ?? null;
}

/** Whether one of the line's ports is on the member's own shore. */
export function isOnShore(state: TransitState, line: Pick<Line, 'from' | 'to'>, member: string): boolean {
  return [line.from, line.to].some((end) => portCalled(state, end)?.member === member);
}
