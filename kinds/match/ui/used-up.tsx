import { Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { weekOf } from '../../../packages/match/oblivious/week.ts';
import { useMemberName, useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../packages/ui/kind/use-inquiry.ts';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { Day } from '../../../packages/ui/time/moment.tsx';
import { type UsedUp, usedUpDays } from '../used-up.ts';
import { useMatchText } from './text/index.ts';

const dayMs = 86_400_000;

/** From so many days on it is no busy day any more. */
const grave = 5;

/** Directions in which the questions of a day were as good as used up: the same on both sides. */
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
  const now = Date.now();
  const ago = (days: number): string => new Date(now - days * dayMs).toISOString();
  const weeks = [0, 7, 14, 21, 28].map((days) => weekOf(ago(days)));
  const since = ago(usedUpDays - 1).slice(0, 10);
  const { data = [] } = useInquiry<readonly UsedUp[]>({ group, kind: 'match', inquiry: 'spent' }, { weeks, since });
  if (data.length === 0) return null;
  return (
    <Stack gap="xs">
      <UsedUpNotices found={data} />
      <PageLink group={group} kind="match" page="log">
        {t('page.log')}
      </PageLink>
    </Stack>
  );
}
