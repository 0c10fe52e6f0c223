import { Link } from '@tanstack/react-router';
import type { Preview } from '../../../packages/contract/record.ts';
import { useMemberName } from '../../../packages/ui/kind/surroundings.tsx';
import { useFrameText } from '../text/index.ts';
import css from './owned-by-others.module.css';

/** What belongs to others in what is about to leave: where it stands, and the permission or the way to ask for it. */
export function OwnedByOthers({ taken }: { taken: Preview['taken'] }) {
  const t = useFrameText();
  const name = useMemberName();
  return (
    <ul className={css.taken}>
      {taken.map(({ group, kind, record, owner, permit }) => (
        <li key={`${record} ${owner}`}>
          {t(permit === null ? 'taken.owned' : 'taken.permitted', { owner: name(owner) })}{' '}
          {permit === null ? (
            <Link
              to="/records/$group/$kind/$record"
              params={{ group, kind, record }}
              search={{ command: 'onward.ask' }}
            >
              {t('taken.ask')}
            </Link>
          ) : (
            <Link to="/records/$group/$kind/$record" params={{ group, kind: 'onward', record: permit }}>
              {t('taken.open')}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
