import { Button, Group, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { onSignOut, signOut } from '../client/sign-out.ts';
import { useFrameText } from '../text/index.ts';
import { useOutbox } from './outbox-now.ts';
import { useOfflineText } from './own/index.ts';

/** Whoever signs out takes what waits along, that is: it goes. They are told before. */
export function Leaving() {
  const t = useOfflineText();
  const frame = useFrameText();
  const { entries, outbox } = useOutbox();
  const [asked, setAsked] = useState(false);
  const count = entries.length;
  useEffect(
    () =>
      onSignOut(() => {
        if (count > 0) setAsked(true);
        return count > 0;
      }),
    [count],
  );
  const leave = useMutation({
    mutationFn: async () => {
      await signOut();
      for (const { id } of entries) await outbox.remove(id);
    },
  });
  return (
    <Modal
      opened={asked}
      onClose={() => setAsked(false)}
      title={t('leave.title')}
      closeButtonProps={{ 'aria-label': frame('frame.close') }}
    >
      <p>{t('leave.words', { count })}</p>
      {leave.isError ? <p role="alert">{frame('error.network')}</p> : null}
      <Group>
        <Button data-autofocus onClick={() => setAsked(false)}>
          {t('leave.stay')}
        </Button>
        <Button variant="default" color="red" loading={leave.isPending} onClick={() => leave.mutate()}>
          {t('leave.go')}
        </Button>
      </Group>
    </Modal>
  );
}
