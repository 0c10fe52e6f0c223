import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** The arrow keys go from card to card: along a column, and across to the next column that has any, as they stand on the screen. */
export function moveFocus(event: KeyboardEvent, board: HTMLElement | null): void {
  const step = steps[event.key];
  const focused = document.activeElement;
  if (step === undefined || board === null || !(focused instanceof HTMLElement)) return;
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const grid = [...board.querySelectorAll('[data-column]')]
    .map((column) => [...column.querySelectorAll<HTMLElement>('a')])
    .filter((links) => links.length > 0);
  const at = grid.findIndex((links) => links.includes(focused));
  const row = grid[at]?.indexOf(focused) ?? -1;
  if (row < 0) return;
  const isMirrored = getComputedStyle(board).direction === 'rtl';
  const across = isMirrored ? -step[0] : step[0];
  const column = grid[at + across];
  const next = column?.[Math.min(row + step[1], column.length - 1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
