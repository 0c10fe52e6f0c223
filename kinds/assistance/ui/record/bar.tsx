import type { ItemCount } from '../../matching.ts';
import css from './matching.module.css';

const parts = ['delivered', 'underWay', 'awaited', 'pending', 'rest'] as const;

/** What of an item is there, under way, accepted and offered, as shares of what is asked. The figures beside it say the same. */
export function Bar({ count }: { count: ItemCount }) {
  const { asked, offered, accepted, underWay, delivered, awaited } = count;
  const pending = offered - accepted;
  const whole = Math.max(1, asked, offered);
  const rest = Math.max(0, asked - offered);
  const shares = { delivered, underWay, awaited, pending, rest };
  return (
    <div className={css.bar} aria-hidden="true">
      {parts.map((part) => (
        <span key={part} data-part={part} style={{ inlineSize: `${(100 * shares[part]) / whole}%` }} />
      ))}
    </div>
  );
}
