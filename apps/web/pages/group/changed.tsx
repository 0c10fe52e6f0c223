import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { filters } from '../../../../packages/contract/routes.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { RecordTitle } from '../../../../packages/ui/text/record-title.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import { firstPageQuery } from '../../client/queries.ts';
import { DueMark } from '../../frame/due-mark.tsx';
import { useKindTexts } from '../../frame/kinds.ts';
import { useSentence } from '../../frame/sentence.ts';
import { StateBadge } from '../../frame/state-badge.tsx';
import { Waiting } from '../../frame/waiting.tsx';
import { useFrameText } from '../../text/index.ts';
import css from './group.module.css';

const shown = 8;

/** The first few records of a group, those changed last or those due first, and the way to all of them. */
export function Changed({ group, box, empty }: { group: string; box: 'overdue' | 'all'; empty: string }) {
  const t = useFrameText();
  const texts = useKindTexts();
  const sentence = useSentence();
  const sort = box === 'all' ? 'updated' : 'due';
  const list = useQuery(firstPageQuery(filters.parse({ box, group, sort }), shown));
  if (list.isPending) return <Waiting />;
  if (list.isError) return <Notice tone="danger" alert title={sentence(list.error)} />;
  const { rows } = list.data;
  if (rows.length === 0) return <p className={css.none}>{empty}</p>;
  return (
    <>
      <ul className={css.lines}>
        {rows.map((line) => (
          <li key={`${line.kind} ${line.record}`}>
            <Link
              to="/records/$group/$kind/$record"
              params={{ group: line.group, kind: line.kind, record: line.record }}
            >
              <RecordTitle of={line} />
            </Link>
            <p className={css.about}>
              <span>{texts(line.kind)?.maybe('name') ?? line.kind}</span>
              <StateBadge line={line} />
              {box === 'overdue' ? <DueMark line={line} /> : <Moment instant={line.updated} />}
            </p>
          </li>
        ))}
      </ul>
      <Link to="/inbox" search={{ box, group, sort }}>
        {t('group.all')}
      </Link>
    </>
  );
}
