import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { heldOf, useHeldName } from '../../../../packages/ui/time/held-name.ts';
import type { Desk, Meeting } from '../../desk.ts';
import { menu } from '../menu.ts';
import { usePressText } from '../text/index.ts';
import css from './desk.module.css';

interface Props {
  readonly meeting: Meeting;
  readonly registered: Desk['registered'];
  readonly group: string;
}

/** Which meeting of the group's calendar these reports are of: as a person said, or as is proposed, one click from saying so. */
export function MeetingTie({ meeting: { tied, proposed, reports }, registered, group }: Props) {
  const t = usePressText();
  const name = useHeldName();
  const { me, RecordLink, ActButton } = useSurroundings();
  if (tied !== null) {
    const held = heldOf(registered, tied);
    return (
      <p className={css.tie}>
        <RecordLink group={group} kind={tied.kind} record={tied.record}>
          {held === undefined ? t('tied.meeting') : name(held)}
        </RecordLink>
      </p>
    );
  }
  const own = reports.find(({ by }) => by === me);
  if (own === undefined || registered.length === 0) return null;
  const likely = heldOf(registered, proposed);
  return (
    <div className={css.tie}>
      <p>{likely === undefined ? t('desk.untied') : t('desk.proposed', { meeting: name(likely) })}</p>
      <ActButton
        {...{ group, kind: 'press', record: own.record, command: 'tie', roles: menu.create?.roles }}
        values={{ to: likely === undefined ? '' : `${likely.kind} ${likely.record}` }}
      >
        {t(likely === undefined ? 'desk.tie' : 'desk.tieProposed')}
      </ActButton>
    </div>
  );
}
