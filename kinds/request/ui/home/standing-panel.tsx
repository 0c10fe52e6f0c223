import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import type { MemberStanding } from '../../standing.ts';
import { useRequestText } from '../text/index.ts';
import css from './standing-panel.module.css';

/** On the home page of a group: who has asked what of whom, and what is late. */
export function StandingPanel({ group }: { group: string }) {
  const t = useRequestText();
  const name = useMemberName();
  const { locale } = useVoice();
  const answer = useInquiry<{ readonly members: readonly MemberStanding[] }>({
    ...{ group, kind: 'request', inquiry: 'standing' },
  });
  if (!answer.data) return null;
  const number = new Intl.NumberFormat(locale);
  return (
    <Section title={t('home.title')}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('home.member')}</th>
            <th scope="col">{t('home.asked')}</th>
            <th scope="col">{t('home.owes')}</th>
            <th scope="col">{t('home.late')}</th>
          </tr>
        </thead>
        <tbody>
          {answer.data.members.map(({ member, asked, owes, late }) => (
            <tr key={member}>
              <th scope="row">
                <bdi>{name(member)}</bdi>
              </th>
              <td>{number.format(asked)}</td>
              <td>{number.format(owes)}</td>
              <td data-late={late > 0}>{number.format(late)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
