import type { Point } from '../../timeline.ts';
import css from './axis.module.css';

/** How a point looks, told by its shape before its colour: a ring comes, a dot was, a triangle is late, a tick is done, a cross is off. */
export function Shape({ look }: { look: Point['look'] }) {
  switch (look) {
    case 'coming':
      return <circle r="7" className={css.shape} />;
    case 'past':
      return <circle r="5" className={css.filled} />;
    case 'overdue':
      return (
        <>
          <path d="M0 -9 L9.5 8 L-9.5 8 Z" className={css.filled} />
          <text y="6" textAnchor="middle" className={css.bang}>
            !
          </text>
        </>
      );
    case 'done':
      return (
        <>
          <rect x="-8" y="-8" width="16" height="16" rx="3" className={css.filled} />
          <path d="M-4 0 L-1 3.5 L4.5 -3.5" className={css.mark} />
        </>
      );
    case 'cancelled':
      return <path d="M-6 -6 L6 6 M6 -6 L-6 6" className={css.shape} />;
  }
}
