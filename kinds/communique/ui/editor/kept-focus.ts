import type { RefObject } from 'react';
import type { Acting } from '../../../../packages/ui/kind/in-place.ts';

/**
 * Whoever acts by keyboard stays where they acted: a button that was disabled while the act was sent, or went with it, loses the focus, and
 * without this it would be at the top of the page. Of a clause that was deleted it goes to the next one.
 */
export function keepingFocus(acting: Acting, frame: RefObject<HTMLElement | null>): Acting {
  const act: Acting['act'] = async (command, input) => {
    const from = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    const rows = [...(frame.current?.querySelectorAll<HTMLElement>('[data-clause]') ?? [])];
    const at = rows.findIndex((row) => row.contains(from));
    const done = await acting.act(command, input);
    const isGone = done && command === 'delete';
    const row = isGone ? (rows[at + 1] ?? rows[at - 1]) : rows[at];
    requestAnimationFrame(() => {
      if (at < 0 || (document.activeElement !== document.body && !isGone)) return;
      const own = from?.isConnected && !from.matches(':disabled') && !isGone ? from : null;
      (own ?? row?.querySelector<HTMLElement>('[data-cell-focus]'))?.focus();
    });
    return done;
  };
  return { ...acting, act };
}
