import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { countersQuery } from '../../client/queries.ts';
import { Count } from '../../frame/count.tsx';
import { useFrameText } from '../../text/index.ts';
import css from './boxes.module.css';

const boxes = ['us', 'overdue', 'them', 'open', 'ended', 'all'] as const;

/** Boxes as links: a box can be bookmarked and opened beside another. */
export function Boxes(props: { words: Record<string, string | undefined> }) {
  const t = useFrameText();
  const counters = useQuery(countersQuery).data;
  const current = props.words.box ?? 'us';
  return (
    <nav aria-label={t('box.label')}>
      <ul className={css.boxes}>
        {boxes.map((box) => (
          <li key={box}>
            <Link
              to="/inbox"
              search={{ ...props.words, box: box === 'us' ? undefined : box }}
              activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
              className={css.box}
              data-box={box}
              aria-current={box === current ? 'page' : undefined}
            >
              {t(`box.${box}`)}
              {counters ? <Count value={counters.counters[box] ?? 0} cap={counters.cap} /> : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
