import type { RecordView } from '../../../../packages/contract/record.ts';
import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { ExerciseBadge } from '../../frame/exercise.tsx';
import { HandlingMark } from '../../frame/handling-mark.tsx';
import { useKindTexts } from '../../frame/kinds.ts';
import { Reference } from '../../frame/reference.tsx';
import { StateBadge } from '../../frame/state-badge.tsx';
import { useFrameText } from '../../text/index.ts';
import css from './record-head.module.css';

/** Below the title: what it is, where it stands, between whom, under which codes. */
export function RecordHead({ view }: { view: RecordView }) {
  const t = useFrameText();
  const texts = useKindTexts();
  const name = useMemberName();
  const { line } = view;
  const others = line.to.filter((id) => id !== line.from).map(name);
  return (
    <div className={css.head}>
      <p className={css.line}>
        <StateBadge line={line} />
        <HandlingMark handling={line.handling} />
        {line.exercise ? <ExerciseBadge /> : null}
      </p>
      <p className={css.line}>
        <span>{texts(line.kind)?.maybe('name') ?? line.kind}</span>
        <bdi>{t('row.from', { name: name(line.from) })}</bdi>
        {others.length > 0 ? <bdi>{t('row.to', { to: others.join(', ') })}</bdi> : null}
        <Reference line={line} />
        {line.group.startsWith('private.') ? null : <bdi>{line.groupTitle}</bdi>}
      </p>
    </div>
  );
}
