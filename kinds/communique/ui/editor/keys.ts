import type { KeyboardEvent, RefObject } from 'react';

/**
 * Alt with an arrow goes to the same language of the clause above or below, or to the language beside it, as they stand on the screen:
 * to what can be typed in, or to the button that opens it.
 */
export function useCellKeys(frame: RefObject<HTMLElement | null>) {
  return (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || !event.key.startsWith('Arrow')) return;
    const from = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-cell]') : null;
    if (frame.current === null || from === null) return;
    const to = neighbour(frame.current, from, event.key);
    if (to === null) return;
    event.preventDefault();
    to.querySelector<HTMLElement>('textarea, [data-cell-focus]')?.focus();
    to.scrollIntoView({ block: 'nearest' });
  };
}

function neighbour(frame: HTMLElement, from: HTMLElement, key: string): HTMLElement | null {
  const rows = [...frame.querySelectorAll<HTMLElement>('[data-clause]')].map((row) => [
    ...row.querySelectorAll<HTMLElement>('[data-cell]'),
  ]);
  const row = rows.findIndex((cells) => cells.includes(from));
  const column = rows[row]?.indexOf(from) ?? -1;
  if (key === 'ArrowUp') return rows[row - 1]?.[column] ?? null;
  if (key === 'ArrowDown') return rows[row + 1]?.[column] ?? null;
  const forward = (key === 'ArrowRight') === (getComputedStyle(frame).direction === 'ltr');
  return rows[row]?.[column + (forward ? 1 : -1)] ?? null;
}
