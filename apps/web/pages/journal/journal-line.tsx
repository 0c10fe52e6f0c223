import { Link } from '@tanstack/react-router';
import type { Response } from '../../../../packages/contract/route.ts';
import type { routes } from '../../../../packages/contract/routes.ts';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import { useFrameText } from '../../text/index.ts';
import css from './journal.module.css';

type Line = Response<typeof routes.journal>['lines'][number];

/** When, what, about which record, and who it was; the person and the record lead to all their lines. */
export function JournalLine({ line }: { line: Line }) {
  const t = useFrameText();
  return (
    <li className={css.line}>
      <Moment instant={line.time} className={css.time} />
      <div className={css.what}>
        <p className={css.deed}>
          {t(`journal.deed.${line.what}`)}
          {line.words === null ? null : <RecordText className={css.words}>{line.words}</RecordText>}
          <Shown line={line} />
        </p>
        <Subject line={line} />
      </div>
      <Link to="/journal" search={{ person: line.ref }} className={css.person}>
        <bdi>{line.person ?? line.ref.slice(0, 8)}</bdi>
        <span className={css.aside}>{t(`role.${line.role}`)}</span>
      </Link>
    </li>
  );
}

/** How many records a list showed; of a look into this log itself it says nothing worth reading. */
function Shown({ line: { what, count } }: { line: Line }) {
  const t = useFrameText();
  if (count === null || what.startsWith('queried.journal')) return null;
  return <span className={css.aside}>{t('journal.shown', { count })}</span>;
}

function Subject({ line: { record } }: { line: Line }) {
  const t = useFrameText();
  if (record === null) return null;
  const { group, kind, title } = record;
  return (
    <p className={css.subject}>
      {group === null || kind === null ? (
        <span className={css.gone}>{t('journal.gone')}</span>
      ) : (
        <Link to="/records/$group/$kind/$record" params={{ group, kind, record: record.record }}>
          <RecordText>{title ?? record.record}</RecordText>
        </Link>
      )}
      <Link to="/journal" search={{ record: record.record }} className={css.narrow}>
        {t('journal.thisRecord')}
      </Link>
    </p>
  );
}
