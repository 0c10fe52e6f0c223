import { Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { SessionView } from '../../../packages/contract/auth.ts';
import { isSessionOver, onSessionOver, sessionBegan } from '../client/again.ts';
import { sessionQuery } from '../client/queries.ts';
import { SignInForm } from '../pages/sign-in/sign-in-form.tsx';
import { useFrameText } from '../text/index.ts';
import { useSigned } from './officer.ts';

/** The session ended: sign in again here, and what was under way goes on. Nothing on the page is lost. */
export function AgainDialog() {
  const t = useFrameText();
  const client = useQueryClient();
  const { officer } = useSigned();
  const over = useSyncExternalStore(onSessionOver, isSessionOver);
  const session = client.getQueryData(sessionQuery.queryKey);
  const done = (next: SessionView) => {
    client.setQueryData(sessionQuery.queryKey, next);
    // What waits was written by somebody else: it is not repeated in the name of who came.
    if (next.officer?.id !== officer.id) return location.reload();
    sessionBegan();
  };
  if (!session) return null;
  return (
    <Modal
      opened={over}
      onClose={() => {}}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('again.title')}
    >
      <p>{t('again.words', { name: officer.name })}</p>
      <SignInForm session={session} onDone={done} />
    </Modal>
  );
}
