import { Button, Group, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { onSignOut, signOut } from '../client/sign-out.ts';
import { bringDrafts } from '../drafts/bring-drafts.ts';
import { localDrafts } from '../drafts/local-drafts.ts';
import { useSigned } from '../frame/officer.ts';
import { useFrameText } from '../text/index.ts';
import { useOutbox } from './outbox-now.ts';
import { useOfflineText } from './own/index.ts';

/** Whoever signs out takes along what only this device has, that is: it goes. It is brought to the node first, and what is left is told. */
export function Leaving() {
  const t = useOfflineText();
  const frame = useFrameText();
  const { entries, outbox } = useOutbox();
  const client = useQueryClient();
  const owner = useSigned().officer.id;
  const [asked, setAsked] = useState<{ readonly drafts: number } | null>(null);
  const count = entries.length;
  useEffect(
    () =>
      onSignOut(() => {
        void bringDrafts(client, owner)
          .catch(() => {})
          .then(() => localDrafts(owner).length)
          .then((drafts) => (count + drafts > 0 ? setAsked({ drafts }) : signOut(owner)));
        return true;
      }),
    [client, count, owner],
  );
  const leave = useMutation({
    mutationFn: async () => {
      await signOut(owner);
      for (const { id } of entries) await outbox.remove(id);
    },
  });
  return (
    <Modal
      opened={asked !== null}
      onClose={() => setAsked(null)}
      title={t('leave.title')}
      closeButtonProps={{ 'aria-label': frame('frame.close') }}
    >
      {count > 0 ? <p>{t('leave.words', { count })}</p> : null}
      {asked && asked.drafts > 0 ? <p>{t('leave.drafts', { count: asked.drafts })}</p> : null}
      {leave.isError ? <p role="alert">{frame('error.network')}</p> : null}
      <Group>
        <Button data-autofocus onClick={() => setAsked(null)}>
          {t('leave.stay')}
        </Button>
        <Button variant="default" color="red" loading={leave.isPending} onClick={() => leave.mutate()}>
          {t('leave.go')}
        </Button>
      </Group>
    </Modal>
  );
}
