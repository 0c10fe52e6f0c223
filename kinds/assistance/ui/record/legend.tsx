import { useAssistanceText } from '../text/index.ts';
import css from './matching.module.css';

const parts = [
  ['delivered', 'delivered'],
  ['underWay', 'underWay'],
  ['awaited', 'awaited'],
  ['pending', 'pending'],
] as const;

/** What the stretches of a bar stand for. */
export function Legend() {
  const t = useAssistanceText();
  return (
    <ul className={css.legend}>
      {parts.map(([part, word]) => (
        <li key={part}>
          <span className={css.bar} aria-hidden="true">
            <span data-part={part} />
          </span>
          {t(word)}
        </li>
      ))}
    </ul>
  );
}
