import { Button, Stack } from '@mantine/core';
import { startAuthentication } from '@simplewebauthn/browser';
import { IconBuilding, IconFingerprint } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { authRoutes, oidcStartPath, type SessionView } from '../../../../packages/contract/auth.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { call, Refused } from '../../client/call.ts';
import { useSentence } from '../../frame/sentence.ts';
import { useFrameText } from '../../text/index.ts';
import { BreakGlass } from './break-glass.tsx';

/** Where the node leads back when the sign-in service said no. */
const signInPath = '/sign-in';
const longestWayBack = 500;

async function signInByPasskey(): Promise<SessionView> {
  const options = await call(authRoutes.passkeySignInOptions, {});
  const response = await startAuthentication({ optionsJSON: options }).catch((fault: unknown) => {
    throw new Refused({ code: 'passkey.notUsed', message: String(fault) }, 0);
  });
  const { id, rawId, type, response: parts } = response;
  const body = { response: { id, rawId, type, response: parts, clientExtensionResults: {} } };
  return call(authRoutes.passkeySignIn, { body });
}

/** The sign-in service sends the person back to where they wanted to go, or were. */
function oidcStart(): string {
  const here = location.pathname === signInPath ? '/' : `${location.pathname}${location.search}`;
  return here.length > longestWayBack ? oidcStartPath : `${oidcStartPath}?${new URLSearchParams({ to: here })}`;
}

/** Ways into the node, the strongest first. */
export function SignInForm(props: { session: SessionView; onDone: (session: SessionView) => void }) {
  const t = useFrameText();
  const sentence = useSentence();
  const { methods } = props.session;
  const passkey = useMutation({ mutationFn: signInByPasskey, onSuccess: props.onDone });
  return (
    <Stack gap="md">
      {passkey.isError ? <Notice tone="danger" alert title={sentence(passkey.error)} /> : null}
      {methods.passkey ? (
        <Button
          size="md"
          fullWidth
          leftSection={<IconFingerprint size={20} />}
          loading={passkey.isPending}
          onClick={() => passkey.mutate()}
        >
          {t('signIn.passkey')}
        </Button>
      ) : null}
      {methods.oidc ? (
        <Button
          size="md"
          fullWidth
          variant="default"
          component="a"
          href={oidcStart()}
          leftSection={<IconBuilding size={20} />}
        >
          {t('signIn.oidc', { label: methods.oidc.label })}
        </Button>
      ) : null}
      {methods.password ? <BreakGlass onDone={props.onDone} /> : null}
    </Stack>
  );
}
