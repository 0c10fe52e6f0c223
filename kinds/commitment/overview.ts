import { z } from 'zod';
import { inquiry } from '../../packages/kind/define.ts';
import { type Card, type Column, cardsIn } from './board.ts';

/** How a group stands with what it promised: for its home page. */
export interface Overview {
  readonly late: readonly Card[];
  readonly atRisk: readonly Card[];
  /** The next days, neither late nor at risk. */
  readonly next: readonly Card[];
  readonly counts: Readonly<Record<Column, number>>;
  readonly cut: boolean;
}

const shown = 5;

export const overview = inquiry({
  name: 'overview',
  input: z.strictObject({}),
  needs: ['commitment'],
  answer: (_, at): Overview => {
    const cards = cardsIn(at);
    const calm = cards.filter(({ column, overdue, due }) => column === 'running' && !overdue && due !== null);
    const count = (column: Column): number => cards.filter((card) => card.column === column).length;
    return {
      late: cards.filter(({ overdue }) => overdue).slice(0, shown),
      atRisk: cards.filter(({ risk, overdue }) => risk !== null && !overdue).slice(0, shown),
      next: calm.slice(0, shown),
      counts: {
        toSign: count('toSign'),
        running: count('running'),
        atRisk: count('atRisk'),
        toConfirm: count('toConfirm'),
        done: count('done'),
        ended: count('ended'),
      },
      cut: at.cut,
    };
  },
});
