import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { SessionView } from '../../../../packages/contract/auth.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { sessionQuery } from '../../client/queries.ts';
import { useCodeSentence } from '../../frame/sentence.ts';
import { useFrameText } from '../../text/index.ts';
import { Doorway } from './doorway.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** The code with which the sign-in service, or what the node made of its answer, turned the person away. */
function refusedCode(): string | null {
  const code = new URLSearchParams(location.search).get('refused');
  return code !== null && /^auth\.[a-z-]{1,40}$/.test(code) ? code : null;
}

export default function SignInPage({ session }: { session: SessionView }) {
  const t = useFrameText();
  const client = useQueryClient();
  const sentence = useCodeSentence();
  const [refused] = useState(refusedCode);
  useEffect(() => {
    document.title = `${t('signIn.title')} · ${session.node.name}`;
  }, [t, session]);
  return (
    <Doorway authority={session.node.name} title={t('signIn.title')}>
      {refused ? <Notice tone="danger" alert title={sentence(refused)} /> : null}
      <SignInForm session={session} onDone={(next) => client.setQueryData(sessionQuery.queryKey, next)} />
    </Doorway>
  );
}
