import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { Fact, Facts } from '../../../../packages/ui/parts/facts.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import { useSigned } from '../../frame/officer.ts';
import { Page } from '../../frame/page.tsx';
import { usePageText } from '../../text/index.ts';
import css from './account.module.css';
import { CalendarFeed } from './calendar-feed.tsx';
import { Emergency } from './emergency.tsx';
import { Passkeys } from './passkeys.tsx';
import { Reading } from './reading.tsx';
import { Shortcuts } from './shortcuts.tsx';

/** What is the officer's own: ways in, language and looks, keys. */
export function AccountPage() {
  const t = usePageText();
  return (
    <Page title={t('person.account')}>
      <div className={css.parts}>
        <div className={css.column}>
          <Who />
          <Passkeys />
          <Emergency />
        </div>
        <div className={css.column}>
          <Reading />
          <CalendarFeed />
          <Shortcuts />
        </div>
      </div>
    </Page>
  );
}

function Who() {
  const t = usePageText();
  const { officer, node } = useSigned();
  const member = useMemberName();
  return (
    <Section title={<bdi>{officer.name}</bdi>}>
      <Facts columns={2}>
        <Fact label={t('account.authority')}>
          <bdi>{node.name || member(node.member)}</bdi>
        </Fact>
        <Fact label={t('accounts.unit')}>{officer.unit ? <bdi>{officer.unit}</bdi> : null}</Fact>
        <Fact label={t('accounts.roles')}>{officer.roles.map((role) => t(`role.${role}`)).join(' · ')}</Fact>
        <Fact label={t('signIn.login')}>
          <bdi dir="ltr">{officer.login}</bdi>
        </Fact>
        <Fact label={t('account.method')}>{t(`account.method.${officer.method}`)}</Fact>
        <Fact label={t('account.expires')}>
          <Moment instant={officer.expires} />
        </Fact>
      </Facts>
    </Section>
  );
}
