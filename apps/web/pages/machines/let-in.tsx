import { Button, Modal, NumberInput, Stack, TextInput } from '@mantine/core';
import { IconPlugConnected } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { OpenOperation } from '../../../../packages/contract/machines.ts';
import type { Response } from '../../../../packages/contract/route.ts';
import { routes } from '../../../../packages/contract/routes.ts';
import { textIn } from '../../../../packages/kind/agreed-text.ts';
import { NativeSelect } from '../../../../packages/ui/form/native-select.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { call } from '../../client/call.ts';
import { useSentence } from '../../frame/sentence.ts';
import { usePageText } from '../../text/index.ts';
import { Token } from './token.tsx';

export type Made = Response<typeof routes.letMachineIn>;

/** A machine for one port of one operation; its token is shown here and nowhere else. */
export function LetIn({ open: operations, onMade }: { open: readonly OpenOperation[]; onMade: () => void }) {
  const t = usePageText();
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  const close = () => {
    setOpen(false);
    setMade(null);
  };
  return (
    <>
      <Button leftSection={<IconPlugConnected size={18} />} onClick={() => setOpen(true)}>
        {t('machines.new')}
      </Button>
      <Modal
        opened={open}
        onClose={close}
        size="lg"
        title={t('machines.new')}
        closeButtonProps={{ 'aria-label': t('frame.close') }}
      >
        {made === null ? (
          <Form
            open={operations}
            onMade={(token) => {
              setMade(token);
              onMade();
            }}
          />
        ) : (
          <Token made={made} onDone={close} />
        )}
      </Modal>
    </>
  );
}

interface FormProps {
  readonly open: readonly OpenOperation[];
  readonly onMade: (made: Made) => void;
}

function Form({ open, onMade }: FormProps) {
  const t = usePageText();
  const { language } = useVoice();
  const sentence = useSentence();
  const [given, setGiven] = useState({ operation: '', port: '', label: '', days: 120 });
  const operation = open.find((one) => one.operation === given.operation) ?? open[0];
  const port = operation?.ports.find(({ code }) => code === given.port) ?? operation?.ports[0];
  const nameOf = ({ names }: Pick<OpenOperation, 'names'>, spare: string) => textIn(names, language)?.text ?? spare;
  const isOneGroup = new Set(open.map(({ group }) => group)).size === 1;
  const making = useMutation({
    mutationFn: () =>
      call(routes.letMachineIn, {
        body: {
          ...{ group: operation?.group ?? '', label: given.label, days: given.days },
          ...{ operation: operation?.operation ?? '', port: port?.code ?? '' },
        },
      }),
    onSuccess: onMade,
  });
  if (open.length === 0) return <Notice tone="info" title={t('machines.noOperation')} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    making.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        {making.isError ? <Notice tone="danger" alert title={sentence(making.error)} /> : null}
        <NativeSelect
          label={t('machines.operation')}
          value={operation?.operation ?? ''}
          onChange={(event) => setGiven({ ...given, operation: event.currentTarget.value, port: '' })}
          data={open.map((one) => ({
            value: one.operation,
            label: isOneGroup ? nameOf(one, one.operation) : `${nameOf(one, one.operation)} · ${one.title}`,
          }))}
        />
        <NativeSelect
          label={t('machines.port')}
          value={port?.code ?? ''}
          onChange={(event) => setGiven({ ...given, port: event.currentTarget.value })}
          data={(operation?.ports ?? []).map((one) => ({
            value: one.code,
            label: `${one.code} · ${nameOf(one, one.code)}`,
          }))}
        />
        <TextInput
          label={t('machines.label')}
          description={t('machines.label.help')}
          required
          maxLength={120}
          value={given.label}
          onChange={(event) => setGiven({ ...given, label: event.currentTarget.value })}
        />
        <NumberInput
          label={t('machines.days')}
          description={t('machines.days.help')}
          required
          min={1}
          max={400}
          clampBehavior="strict"
          allowDecimal={false}
          value={given.days}
          onChange={(value) => setGiven({ ...given, days: Number(value) })}
        />
        <Button type="submit" loading={making.isPending}>
          {t('machines.make')}
        </Button>
      </Stack>
    </form>
  );
}
