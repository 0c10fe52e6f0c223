import { IconAddressBook } from '@tabler/icons-react';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Empty } from '../../../../packages/ui/parts/empty.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import type { Directory } from '../../inquiries.ts';
import { useRosterText } from '../text/index.ts';
import { FocalPoints } from './focal-points.tsx';
import { Offices } from './offices.tsx';
import css from './people.module.css';

/** Whom to turn to at each member: offices with those who held them, and the focal points of every lane. */
export function PeoplePage({ group }: { group: string }) {
  const t = useRosterText();
  const name = useMemberName();
  const { RecordLink } = useSurroundings();
  const found = useInquiry<Directory>({ group, kind: 'roster', inquiry: 'directory' });
  if (!found.data) return null;
  const { members } = found.data;
  if (members.every(({ record }) => record === null))
    return (
      <Empty icon={<IconAddressBook size={36} />} title={t('people.empty')}>
        <p>{t('people.emptyHelp')}</p>
      </Empty>
    );
  return (
    <div className={css.members}>
      {members.map(({ member, record, people, offices, focalPoints }) => (
        <Section
          key={member}
          title={<bdi>{name(member)}</bdi>}
          aside={
            record === null ? null : (
              <RecordLink group={group} kind="roster" record={record}>
                {t('week.open')}
              </RecordLink>
            )
          }
        >
          {record === null ? <p>{t('home.noRoster')}</p> : null}
          {record !== null && offices.length + focalPoints.length === 0 ? <p>{t('people.noOffices')}</p> : null}
          <Offices offices={offices} people={people} />
          <FocalPoints points={focalPoints} people={people} />
        </Section>
      ))}
    </div>
  );
}
