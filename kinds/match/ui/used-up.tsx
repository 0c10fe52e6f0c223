import { IconAlertTriangle } from '@tabler/icons-react';
import { weekOf } from '../../../packages/match/oblivious/week.ts';
import { useMemberName, useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../packages/ui/kind/use-inquiry.ts';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { Day } from '../../../packages/ui/time/moment.tsx';
import type { UsedUp } from '../used-up.ts';
import { useMatchText } from './text/index.ts';

/** From so many days on it is no busy day any more. */
const grave = 3;

/** Directions in which every question of a day was used: the same on both sides. */
export function UsedUpNotices({ found }: { found: readonly UsedUp[] }) {
  const t = useMatchText();
  const name = useMemberName();
  return found.map(({ asker, holder, days, last }) => (
    <Notice
      key={`${asker} ${holder}`}
      tone={days >= grave ? 'danger' : 'warn'}
      icon={<IconAlertTriangle size={20} />}
      title={t('usedUp', { asker: name(asker), holder: name(holder), days })}
    >
      <p>
        {t('usedUp.words')} <Day day={last} />
      </p>
    </Notice>
  ));
}

/** On the home page of a group, and only when there is something to say. */
export function UsedUpPanel({ group }: { group: string }) {
  const t = useMatchText();
  const { PageLink } = useSurroundings();
  const week = weekOf(new Date().toISOString());
  const { data = [] } = useInquiry<readonly UsedUp[]>({ group, kind: 'match', inquiry: 'spent' }, { week });
  if (data.length === 0) return null;
  return (
    <div>
      <UsedUpNotices found={data} />
      <PageLink group={group} kind="match" page="log">
        {t('page.log')}
      </PageLink>
    </div>
  );
}
