import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { authRoutes } from '../../../../packages/contract/auth.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import { call } from '../../client/call.ts';
import { passkeysQuery } from '../../client/queries.ts';
import { useSentence } from '../../frame/sentence.ts';
import { useFrameText } from '../../text/index.ts';
import { PasskeyForm } from '../enrol/passkey-form.tsx';
import css from './account.module.css';

/** The devices that open the door; two are better than one. */
export function Passkeys() {
  const t = useFrameText();
  const sentence = useSentence();
  const client = useQueryClient();
  const passkeys = useQuery(passkeysQuery);
  const refresh = () => client.invalidateQueries({ queryKey: passkeysQuery.queryKey });
  const remove = useMutation({
    mutationFn: (id: string) => call(authRoutes.passkeyRemove, { params: { id } }),
    onSuccess: refresh,
  });
  const held = passkeys.data?.passkeys ?? [];
  return (
    <Section title={t('account.passkeys')} note={t('account.passkeys.note')}>
      {remove.isError ? <Notice tone="danger" alert title={sentence(remove.error)} /> : null}
      <ul className={css.list}>
        {held.map(({ id, label, createdAt, lastUsedAt }) => (
          <li key={id} className={css.row}>
            <div>
              <bdi>{label}</bdi>
              <p className={css.muted}>
                {t('account.passkeys.made')} <Moment instant={createdAt} detail="day" />
                {lastUsedAt ? (
                  <>
                    {' · '}
                    {t('account.passkeys.used')} <Moment instant={lastUsedAt} />
                  </>
                ) : null}
              </p>
            </div>
            <Button
              size="xs"
              variant="subtle"
              color="red"
              loading={remove.isPending && remove.variables === id}
              onClick={() => remove.mutate(id)}
              aria-label={t('account.passkeys.removeName', { name: label })}
            >
              {t('account.passkeys.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <details className={css.more}>
        <summary>{t('account.passkeys.add')}</summary>
        <PasskeyForm onDone={() => void refresh()} />
      </details>
    </Section>
  );
}
