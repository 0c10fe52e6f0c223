import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Filters } from '../../../../packages/contract/routes.ts';
import { countersQuery, kindCountersQuery } from '../../client/queries.ts';
import { Count } from '../../frame/count.tsx';
import { useFrameText } from '../../text/index.ts';
import css from './boxes.module.css';

type Box = Filters['box'];
type Words = Record<string, string | undefined>;

const inboxBoxes = ['us', 'overdue', 'them', 'open', 'ended', 'all'] as const;
/** A kind that has a place of its own in the menu is looked through; whose turn it is stands in the inbox. */
const kindBoxes = ['open', 'ended', 'all'] as const;

/** Boxes of the inbox, with how many records of all kinds are in each. */
export function Boxes(props: { words: Words }) {
  return <BoxLinks {...props} boxes={inboxBoxes} counters={useQuery(countersQuery).data} />;
}

/** Boxes of the list of one kind, with how many of its records are in each. A link from elsewhere to another box is told as that. */
export function KindBoxes(props: { kind: string; words: Words; box: Box }) {
  const isOwn = kindBoxes.some((one) => one === props.box);
  const boxes = isOwn ? kindBoxes : [...kindBoxes, props.box];
  return <BoxLinks words={props.words} boxes={boxes} counters={useQuery(kindCountersQuery(props.kind)).data} />;
}

/** Boxes as links: a box can be bookmarked and opened beside another. The first one needs no word in the address. */
function BoxLinks(props: {
  words: Words;
  boxes: readonly Box[];
  counters: { counters: Partial<Record<Box, number>>; cap: number } | undefined;
}) {
  const t = useFrameText();
  const { words, boxes, counters } = props;
  const [first] = boxes;
  const current = words.box ?? first;
  return (
    <nav aria-label={t('box.label')}>
      <ul className={css.boxes}>
        {boxes.map((box) => (
          <li key={box}>
            <Link
              to="."
              search={{ ...words, box: box === first ? undefined : box }}
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
