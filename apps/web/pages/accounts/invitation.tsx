import { Button, CopyButton, Modal, Stack, TextInput } from '@mantine/core';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import { useFrameText } from '../../text/index.ts';
import type { Invite } from './accounts-page.tsx';

/** The link by which one person enrols once. It is shown here and nowhere else. */
export function Invitation({ invite, onClose }: { invite: Invite; onClose: () => void }) {
  const t = useFrameText();
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('invite.title', { name: invite.name })}
      closeButtonProps={{ 'aria-label': t('frame.close') }}
    >
      <Stack>
        <p>{t('invite.words')}</p>
        <TextInput
          label={t('invite.link')}
          value={invite.link}
          readOnly
          dir="ltr"
          onFocus={(event) => event.currentTarget.select()}
        />
        <p>
          {t('invite.expires')} <Moment instant={invite.expires} />
        </p>
        <CopyButton value={invite.link}>
          {({ copied, copy }) => (
            <Button onClick={copy} variant={copied ? 'light' : 'filled'}>
              {copied ? t('invite.copied') : t('invite.copy')}
            </Button>
          )}
        </CopyButton>
      </Stack>
    </Modal>
  );
}
