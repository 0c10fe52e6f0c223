import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type AccountView, authRoutes } from '../../../../packages/contract/auth.ts';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { call } from '../../client/call.ts';
import { useSigned } from '../../frame/officer.ts';
import { useSentence } from '../../frame/sentence.ts';
import { usePageText } from '../../text/index.ts';
import css from './accounts.module.css';

export function AccountRow(props: { account: AccountView; onInvite: () => void; onChanged: () => void }) {
  const { account } = props;
  const t = usePageText();
  const sentence = useSentence();
  // Nobody invites or shuts out themselves; another administrator does.
  const isMe = useSigned().officer.id === account.id;
  const toggle = useMutation({
    mutationFn: () =>
      call(authRoutes.disableAccount, { params: { id: account.id }, body: { disabled: !account.disabled } }),
    onSuccess: props.onChanged,
  });
  const noWayIn = account.passkeys === 0 && !account.breakGlass;
  return (
    <li className={css.row} data-disabled={account.disabled}>
      <div className={css.who}>
        <p className={css.name}>
          <bdi>{account.name}</bdi> {account.disabled ? <Badge tone="danger">{t('accounts.disabled')}</Badge> : null}
          {noWayIn && !account.disabled ? <Badge tone="warn">{t('accounts.notEnrolled')}</Badge> : null}
        </p>
        <p className={css.muted}>
          <bdi dir="ltr">{account.login}</bdi>
          <span>{account.roles.map((role) => t(`role.${role}`)).join(' · ')}</span>
          {account.unit ? <bdi>{account.unit}</bdi> : null}
          <span>{t('accounts.passkeys', { count: account.passkeys })}</span>
        </p>
        {toggle.isError ? (
          <p role="alert" className={css.error}>
            {sentence(toggle.error)}
          </p>
        ) : null}
      </div>
      <div className={css.buttons}>
        {account.disabled || isMe ? null : (
          <Button
            size="xs"
            variant="default"
            onClick={props.onInvite}
            aria-label={t('accounts.inviteName', { name: account.name })}
          >
            {t('accounts.invite')}
          </Button>
        )}
        {isMe ? null : (
          <Button
            size="xs"
            variant="subtle"
            color={account.disabled ? 'tide' : 'red'}
            loading={toggle.isPending}
            onClick={() => toggle.mutate()}
            aria-label={t(account.disabled ? 'accounts.enableName' : 'accounts.disableName', { name: account.name })}
          >
            {t(account.disabled ? 'accounts.enable' : 'accounts.disable')}
          </Button>
        )}
      </div>
    </li>
  );
}
