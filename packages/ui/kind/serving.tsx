import type { OccasionLink } from '../../kind/occasion-link.ts';
import type { CalledOccasion, Serving } from '../../kind/serving.ts';
import { useNameIn } from '../named/place-name.tsx';
import { RecordTitle } from '../text/record-title.tsx';
import { Moment } from '../time/moment.tsx';
import css from './serving.module.css';
import { useSurroundings } from './surroundings.tsx';

/** Begins records of these kinds that serve an operation or incident, in the order given; only those that the reader may begin. */
export function BeginServing(props: { group: string; occasion: OccasionLink; kinds: readonly string[] }) {
  const { group, occasion, kinds } = props;
  const { BeginOwn } = useSurroundings();
  // Some forms hold the occasion as one value, some as two fields; each takes what is its own and sends nothing else.
  const values = { occasion, occasionKind: occasion.kind, occasionRecord: occasion.record };
  return (
    <div className={css.begin}>
      {kinds.map((kind) => (
        <BeginOwn key={kind} group={group} kind={kind} values={values} />
      ))}
    </div>
  );
}

/** Records of whatever kind that serve it, each with its title and how it stands. */
export function ServingList({ group, serving }: { group: string; serving: readonly Serving[] }) {
  const { KindName, KindState, RecordLink } = useSurroundings();
  if (serving.length === 0) return null;
  return (
    <ul className={css.list}>
      {serving.map(({ kind, record, title, titles, state, updated }) => (
        <li key={`${kind} ${record}`} className={css.item}>
          <span className={css.kind}>
            <KindName kind={kind} />
          </span>
          <RecordLink group={group} kind={kind} record={record}>
            <RecordTitle of={{ title, titles }} />
          </RecordLink>
          <KindState kind={kind} state={state} />
          <span className={css.kind}>
            <Moment instant={updated} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What an operation or incident is called where there is room for plain text only; null when it is not read here. */
export function useOccasionName(): (occasion: Pick<CalledOccasion, 'names' | 'title'>) => string | null {
  const nameIn = useNameIn();
  return ({ names, title }) => nameIn(names) || title;
}
