import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { SessionView } from '../../../../packages/contract/auth.ts';
import { sessionQuery } from '../../client/queries.ts';
import { useFrameText } from '../../text/index.ts';
import { Doorway } from './doorway.tsx';
import { SignInForm } from './sign-in-form.tsx';

export default function SignInPage({ session }: { session: SessionView }) {
  const t = useFrameText();
  const client = useQueryClient();
  useEffect(() => {
    document.title = `${t('signIn.title')} · ${session.node.name}`;
  }, [t, session]);
  return (
    <Doorway authority={session.node.name} title={t('signIn.title')}>
      <SignInForm session={session} onDone={(next) => client.setQueryData(sessionQuery.queryKey, next)} />
    </Doorway>
  );
}
