import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { authRoutes, type SessionView } from '../../../../packages/contract/auth.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { call } from '../../client/call.ts';
import { useSentence } from '../../frame/sentence.ts';
import { useFrameText } from '../../text/index.ts';
import css from './sign-in.module.css';

function word(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
}

/** Password and one-time code, for the day the passkey is lost: folded away so that nobody makes it a habit. */
export function BreakGlass(props: { onDone: (session: SessionView) => void }) {
  const t = useFrameText();
  const sentence = useSentence();
  const signIn = useMutation({
    mutationFn: (data: FormData) =>
      call(authRoutes.passwordSignIn, {
        body: {
          login: word(data, 'login').trim(),
          password: word(data, 'password'),
          totp: word(data, 'totp').replace(/\s/g, ''),
        },
      }),
    onSuccess: props.onDone,
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    signIn.mutate(new FormData(event.currentTarget));
  };
  return (
    <details className={css.breakGlass}>
      <summary>{t('signIn.breakGlass')}</summary>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <p className={css.hint}>{t('signIn.breakGlass.words')}</p>
          {signIn.isError ? <Notice tone="danger" alert title={sentence(signIn.error)} /> : null}
          <TextInput name="login" label={t('signIn.login')} autoComplete="username" required dir="ltr" />
          <PasswordInput
            name="password"
            label={t('signIn.password')}
            autoComplete="current-password"
            required
            visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
          />
          <TextInput
            name="totp"
            label={t('signIn.totp')}
            inputMode="numeric"
            autoComplete="one-time-code"
            pattern="[0-9 ]{6,7}"
            maxLength={7}
            required
            dir="ltr"
          />
          <Button type="submit" variant="default" loading={signIn.isPending}>
            {t('signIn.submit')}
          </Button>
        </Stack>
      </form>
    </details>
  );
}
