import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { authRoutes } from '../../../../packages/contract/auth.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { call, Refused } from '../../client/call.ts';
import { useSentence } from '../../frame/sentence.ts';
import { Waiting } from '../../frame/waiting.tsx';
import { useFrameText } from '../../text/index.ts';
import css from './enrol.module.css';

/** Password and authenticator for emergencies: both are set, or neither. */
export function BreakGlassForm(props: { invitation?: string; onDone: () => void }) {
  const t = useFrameText();
  const sentence = useSentence();
  const invited = props.invitation === undefined ? {} : { invitation: props.invitation };
  const offer = useQuery({
    queryKey: ['breakGlass', props.invitation ?? ''],
    queryFn: () => call(authRoutes.breakGlassOptions, { body: invited }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const [password, setPassword] = useState('');
  const [totp, setTotp] = useState('');
  const setting = useMutation({
    mutationFn: (challenge: string) =>
      call(authRoutes.breakGlass, { body: { ...invited, challenge, password, totp: totp.replace(/\s/g, '') } }),
    onSuccess: props.onDone,
  });
  if (offer.isPending) return <Waiting />;
  if (offer.isError) return <Notice tone="danger" alert title={sentence(offer.error)} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setting.mutate(offer.data.challenge);
  };
  const field = setting.error instanceof Refused ? setting.error.field : undefined;
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {setting.isError ? <Notice tone="danger" alert title={sentence(setting.error)} /> : null}
        <p className={css.hint}>{t('breakGlass.secret.words')}</p>
        <p className={css.secret} dir="ltr">
          {offer.data.secret.match(/.{1,4}/g)?.join(' ')}
        </p>
        <a href={offer.data.uri}>{t('breakGlass.open')}</a>
        <PasswordInput
          label={t('signIn.password')}
          description={t('breakGlass.passwordHelp')}
          autoComplete="new-password"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={field === 'password'}
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
        />
        <TextInput
          label={t('signIn.totp')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={7}
          required
          dir="ltr"
          value={totp}
          onChange={(event) => setTotp(event.currentTarget.value)}
          error={field === 'totp'}
        />
        <Button type="submit" variant="default" loading={setting.isPending}>
          {t('breakGlass.set')}
        </Button>
      </Stack>
    </form>
  );
}
