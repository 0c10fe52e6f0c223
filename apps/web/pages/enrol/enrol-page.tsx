import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { authRoutes, type SessionView } from '../../../../packages/contract/auth.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { call } from '../../client/call.ts';
import { languageWasChosen, prefer } from '../../client/preferences.ts';
import { sessionQuery } from '../../client/queries.ts';
import { useSentence } from '../../frame/sentence.ts';
import { Waiting } from '../../frame/waiting.tsx';
import { useFrameText } from '../../text/index.ts';
import { Doorway } from '../sign-in/doorway.tsx';
import { BreakGlassForm } from './break-glass-form.tsx';
import css from './enrol.module.css';
import { PasskeyForm } from './passkey-form.tsx';

let taken = '';

/**
 * The token stands behind the `#`, so it never reaches a server's log; it is taken off the address at once and kept outside of any
 * component: React may throw the first drawing of a page away, and with it what only that drawing knew.
 */
function takeToken(): string {
  if (location.hash.length > 1) {
    taken = location.hash.slice(1);
    history.replaceState(null, '', location.pathname);
  }
  return taken;
}

/** A second link opened in the same window changes only what stands behind the `#`: the page is not loaded again. */
function useToken(): string {
  const [token, setToken] = useState(takeToken);
  useEffect(() => {
    const again = () => setToken(takeToken());
    window.addEventListener('hashchange', again);
    return () => window.removeEventListener('hashchange', again);
  }, []);
  return token;
}

/** An invited person gets the first way in: a passkey, or password and code where no passkey is possible. */
export default function EnrolPage({ session }: { session: SessionView }) {
  const t = useFrameText();
  const token = useToken();
  const [done, setDone] = useState(false);
  useEffect(() => {
    document.title = `${t('enrol.title')} · ${session.node.name}`;
  }, [t, session]);
  return (
    <Doorway authority={session.node.name} title={t('enrol.title')}>
      {done ? <Done /> : <Invited token={token} session={session} onDone={() => setDone(true)} />}
    </Doorway>
  );
}

function Invited(props: { token: string; session: SessionView; onDone: () => void }) {
  const t = useFrameText();
  const sentence = useSentence();
  const { token } = props;
  const invitation = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => call(authRoutes.invitation, { params: { token } }),
    enabled: token !== '',
    staleTime: Number.POSITIVE_INFINITY,
  });
  const language = invitation.data?.language;
  useEffect(() => {
    if (language && !languageWasChosen()) prefer({ language });
  }, [language]);
  if (token === '') return <Notice tone="danger" title={t('enrol.noToken')} />;
  if (invitation.isPending) return <Waiting />;
  if (invitation.isError) return <Notice tone="danger" alert title={sentence(invitation.error)} />;
  const { name, login } = invitation.data;
  const passkey = props.session.methods.passkey;
  return (
    <>
      <p>{t('enrol.words', { name, login })}</p>
      {passkey ? <PasskeyForm invitation={token} onDone={props.onDone} /> : null}
      <details className={css.more} open={!passkey}>
        <summary>{t('enrol.breakGlass')}</summary>
        <BreakGlassForm invitation={token} onDone={props.onDone} />
      </details>
    </>
  );
}

function Done() {
  const t = useFrameText();
  const client = useQueryClient();
  const go = () => {
    client.removeQueries({ queryKey: sessionQuery.queryKey });
    location.assign('/');
  };
  return (
    <>
      <Notice tone="ok" alert title={t('enrol.done')} />
      <Button mt="md" fullWidth onClick={go}>
        {t('signIn.title')}
      </Button>
    </>
  );
}
