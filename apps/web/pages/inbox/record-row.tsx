import { Link } from '@tanstack/react-router';
import type { RecordLine } from '../../../../packages/contract/record.ts';
import type { Filters } from '../../../../packages/contract/routes.ts';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { RecordTitle } from '../../../../packages/ui/text/record-title.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import { DueMark } from '../../frame/due-mark.tsx';
import { ExerciseBadge } from '../../frame/exercise.tsx';
import { HandlingMark } from '../../frame/handling-mark.tsx';
import { useKindTexts } from '../../frame/kinds.ts';
import { Reference } from '../../frame/reference.tsx';
import { StateBadge } from '../../frame/state-badge.tsx';
import { useFrameText } from '../../text/index.ts';
import css from './record-row.module.css';

/** A record in a list: how long, what, with whom, where it stands. */
export function RecordRow({ line, box }: { line: RecordLine; box: Filters['box'] }) {
  const texts = useKindTexts();
  return (
    <li className={css.row} data-overdue={line.overdue}>
      <div className={css.due}>
        <DueMark line={line} />
      </div>
      <div className={css.what}>
        <Link
          to="/records/$group/$kind/$record"
          params={{ group: line.group, kind: line.kind, record: line.record }}
          className={css.title}
          data-row
        >
          <RecordTitle of={line} />
        </Link>
        <p className={css.about}>
          {line.exercise ? <ExerciseBadge /> : null}
          <span>{texts(line.kind)?.maybe('name') ?? line.kind}</span>
          {line.urgency ? <span>{texts(line.kind)?.maybe(`urgency.${line.urgency}`) ?? line.urgency}</span> : null}
          <Parties line={line} />
          <Reference line={line} />
        </p>
      </div>
      <div className={css.state}>
        <StateBadge line={line} />
        {box === 'us' ? null : <Waiting line={line} />}
      </div>
      <div className={css.marks}>
        <HandlingMark handling={line.handling} />
        <Moment instant={line.updated} className={css.updated} />
      </div>
    </li>
  );
}

function Parties({ line }: { line: RecordLine }) {
  const t = useFrameText();
  const name = useMemberName();
  const { me } = useSurroundings();
  const to = line.to.filter((id) => id !== line.from).map(name);
  const words =
    line.from === me
      ? to.length > 0
        ? t('row.to', { to: to.join(', ') })
        : null
      : t('row.from', { name: name(line.from) });
  return words ? <span>{words}</span> : null;
}

function Waiting({ line }: { line: RecordLine }) {
  const t = useFrameText();
  const name = useMemberName();
  if (line.ended || line.waiting === 'nobody') return null;
  return (
    <span className={css.waiting}>
      {line.waiting === 'us' ? t('row.waitingUs') : t('row.waitingThem', { who: line.waitingOn.map(name).join(', ') })}
    </span>
  );
}
