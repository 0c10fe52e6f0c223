import { useNavigate } from '@tanstack/react-router';
import { NativeSelect } from '../../../../packages/ui/form/native-select.tsx';
import { useStandingGroups } from '../../frame/exercise.tsx';
import css from './group-choice.module.css';

/** The group is the recipient list, so it is chosen first and its members stand right below. */
export function GroupChoice(props: { group: string; label: string }) {
  const navigate = useNavigate();
  const groups = useStandingGroups();
  const chosen = groups.find((group) => group.id === props.group);
  return (
    <div className={css.choice}>
      <NativeSelect
        label={props.label}
        value={props.group}
        onChange={(event) => void navigate({ to: '.', search: { group: event.currentTarget.value }, replace: true })}
        data={groups.map((group) => ({ value: group.id, label: group.title }))}
      />
      <p className={css.members}>
        {chosen?.members.map((member) => (
          <bdi key={member.id}>{member.name}</bdi>
        ))}
      </p>
    </div>
  );
}
