import { useQuery } from '@tanstack/react-query';
import type { GroupView } from '../../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Fact, Facts } from '../../../../packages/ui/parts/facts.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { groupsQuery } from '../../client/queries.ts';
import { ExerciseBadge } from '../../frame/exercise.tsx';
import { NoGroup } from '../../frame/no-group.tsx';
import { Page } from '../../frame/page.tsx';
import { Waiting } from '../../frame/waiting.tsx';
import { useFrameText } from '../../text/index.ts';
import css from './directory.module.css';
import { MemberCard } from './member-card.tsx';

/** The groups this authority is in: who belongs to each, on what it rests, and the keys by which each is known. */
export function DirectoryPage() {
  const t = useFrameText();
  const groups = useQuery(groupsQuery);
  return (
    <Page title={t('menu.directory')} lead={t('directory.lead')}>
      {groups.isPending ? <Waiting /> : null}
      {groups.data?.groups.length === 0 ? <NoGroup /> : null}
      <div className={css.groups}>
        {groups.data?.groups.map((group) => (
          <Group key={group.id} group={group} />
        ))}
      </div>
    </Page>
  );
}

function Group({ group }: { group: GroupView }) {
  const t = useFrameText();
  const { locale } = useVoice();
  const version = new Intl.NumberFormat(locale).format(group.version);
  return (
    <Section
      title={<RecordText>{group.title}</RecordText>}
      aside={
        <>
          {group.exercise ? <ExerciseBadge /> : null}
          <Badge>{t('directory.version', { version })}</Badge>
        </>
      }
    >
      <ul className={css.members}>
        {group.members.map((member) => (
          <MemberCard key={member.id} member={member} />
        ))}
      </ul>
      <Facts columns={2}>
        <Fact label={t('directory.instruments')} wide>
          {group.instruments.length === 0 ? t('directory.noInstruments') : <Instruments group={group} />}
        </Fact>
        <Fact label={t('directory.fourEyes')}>
          {group.fourEyes.length === 0 ? t('directory.noFourEyes') : group.fourEyes.join(', ')}
        </Fact>
        <Fact label={t('directory.zone')}>
          <bdi>{group.zone}</bdi>
        </Fact>
        <Fact label={t('directory.groupId')}>
          <code dir="ltr">{group.id}</code>
        </Fact>
      </Facts>
    </Section>
  );
}

function Instruments({ group }: { group: GroupView }) {
  return (
    <ul className={css.instruments}>
      {group.instruments.map(({ id, title }) => (
        <li key={id}>
          <RecordText>{title}</RecordText>
        </li>
      ))}
    </ul>
  );
}
