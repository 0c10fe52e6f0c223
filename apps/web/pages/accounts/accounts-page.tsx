import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { authRoutes } from '../../../../packages/contract/auth.ts';
import type { Response } from '../../../../packages/contract/route.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { call } from '../../client/call.ts';
import { accountsQuery } from '../../client/queries.ts';
import { Page } from '../../frame/page.tsx';
import { useSentence } from '../../frame/sentence.ts';
import { Waiting } from '../../frame/waiting.tsx';
import { usePageText } from '../../text/index.ts';
import { AccountRow } from './account-row.tsx';
import css from './accounts.module.css';
import { Invitation } from './invitation.tsx';
import { NewAccount } from './new-account.tsx';

export type Invite = Response<typeof authRoutes.invite> & { readonly name: string };

/** The people of this authority: who may do what, and how they get in. */
export function AccountsPage() {
  const t = usePageText();
  const sentence = useSentence();
  const client = useQueryClient();
  const accounts = useQuery(accountsQuery);
  const [invite, setInvite] = useState<Invite | null>(null);
  const refresh = () => client.invalidateQueries({ queryKey: accountsQuery.queryKey });
  const inviting = useMutation({
    mutationFn: async ({ id, name }: { id: string; name: string }) => ({
      ...(await call(authRoutes.invite, { params: { id } })),
      name,
    }),
    onSuccess: setInvite,
  });
  const created = async (account: { id: string; name: string }) => {
    await refresh();
    inviting.mutate(account);
  };
  return (
    <Page title={t('menu.accounts')} lead={t('accounts.lead')} actions={<NewAccount onCreated={created} />}>
      {inviting.isError ? <Notice tone="danger" alert title={sentence(inviting.error)} /> : null}
      {accounts.isPending ? <Waiting /> : null}
      {accounts.isError ? <Notice tone="danger" alert title={sentence(accounts.error)} /> : null}
      {accounts.data ? (
        <Section title={t('accounts.people')}>
          <ul className={css.list}>
            {accounts.data.accounts.map((account) => (
              <AccountRow
                key={account.id}
                account={account}
                onInvite={() => inviting.mutate(account)}
                onChanged={refresh}
              />
            ))}
          </ul>
        </Section>
      ) : null}
      {invite ? <Invitation invite={invite} onClose={() => setInvite(null)} /> : null}
    </Page>
  );
}
