import { Button, Stack, TextInput } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { useSentence } from '../../frame/sentence.ts';
import { useFrameText } from '../../text/index.ts';
import { registerPasskey } from './passkey.ts';

/** A name for the device, then the device itself asks. */
export function PasskeyForm(props: { invitation?: string; onDone: () => void }) {
  const t = useFrameText();
  const sentence = useSentence();
  const [label, setLabel] = useState('');
  const making = useMutation({
    mutationFn: () => registerPasskey(label.trim() || t('passkey.defaultName'), props.invitation),
    onSuccess: () => {
      setLabel('');
      props.onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    making.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {making.isError ? <Notice tone="danger" alert title={sentence(making.error)} /> : null}
        <TextInput
          label={t('passkey.name')}
          description={t('passkey.nameHelp')}
          maxLength={64}
          dir="auto"
          value={label}
          onChange={(event) => setLabel(event.currentTarget.value)}
        />
        <Button type="submit" leftSection={<IconFingerprint size={19} />} loading={making.isPending}>
          {t('passkey.create')}
        </Button>
      </Stack>
    </form>
  );
}
