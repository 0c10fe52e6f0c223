import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import type { Week } from '../../inquiries.ts';
import { useRosterText } from '../text/index.ts';
import css from './duty.module.css';
import { WeekGrid } from './week-grid.tsx';
import { WeekTable } from './week-table.tsx';

/** A week of duty at each member, on the clocks of the place: as bars, and as a table that says the same. */
export function DutyPage({ group }: { group: string }) {
  const [from, setFrom] = useState<string | null>(null);
  const found = useInquiry<Week>({ group, kind: 'roster', inquiry: 'week' }, { from });
  if (!found.data) return null;
  return (
    <div className={css.weeks}>
      <Turning week={found.data} onTurn={setFrom} />
      {found.data.members.map((side) => (
        <OneMember key={side.member} side={side} group={group} />
      ))}
    </div>
  );
}

function Turning({ week, onTurn }: { week: Week; onTurn: (monday: string) => void }) {
  const t = useRosterText();
  const { locale, direction } = useVoice();
  const [Back, On] = direction === 'rtl' ? [IconChevronRight, IconChevronLeft] : [IconChevronLeft, IconChevronRight];
  const monday = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(week.monday));
  return (
    <div className={css.turn}>
      <Button variant="default" leftSection={<Back size={18} />} onClick={() => onTurn(week.before)}>
        {t('week.before')}
      </Button>
      <strong role="status">{t('week.of', { monday })}</strong>
      <Button variant="default" rightSection={<On size={18} />} onClick={() => onTurn(week.after)}>
        {t('week.after')}
      </Button>
    </div>
  );
}

function OneMember({ side, group }: { side: Week['members'][number]; group: string }) {
  const t = useRosterText();
  const name = useMemberName();
  const { RecordLink, me } = useSurroundings();
  const open =
    side.record === null ? null : (
      <RecordLink
        group={group}
        kind="roster"
        record={side.record}
        {...(side.member === me ? { command: 'planDuty' } : {})}
      >
        {t(side.member === me ? 'week.plan' : 'week.open')}
      </RecordLink>
    );
  return (
    <Section
      title={<bdi>{name(side.member)}</bdi>}
      note={side.record === null ? null : t('clocks', { zone: side.zone })}
      aside={open}
    >
      {side.record === null ? (
        <p>{t('home.noRoster')}</p>
      ) : (
        <>
          <WeekGrid side={side} />
          <WeekTable side={side} label={name(side.member)} />
        </>
      )}
    </Section>
  );
}
