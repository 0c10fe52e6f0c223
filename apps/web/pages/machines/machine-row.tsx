import { Button, Group, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { MachineView } from '../../../../packages/contract/machines.ts';
import { routes } from '../../../../packages/contract/routes.ts';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { formatInstant } from '../../../../packages/ui/time/moment.tsx';
import { call } from '../../client/call.ts';
import { useMay } from '../../frame/officer.ts';
import { useSentence } from '../../frame/sentence.ts';
import { usePageText } from '../../text/index.ts';
import css from './machines.module.css';

const tones = { works: 'ok', expired: 'neutral', ended: 'neutral', held: 'warn' } as const;

export function MachineRow({ machine, onEnded }: { machine: MachineView; onEnded: () => void }) {
  const t = usePageText();
  const may = useMay();
  const { locale } = useVoice();
  const [asked, setAsked] = useState(false);
  const { label, port, by, state, expires, last } = machine;
  const isOver = state === 'ended' || state === 'expired';
  return (
    <li className={css.row} data-over={isOver}>
      <div className={css.what}>
        <p className={css.name}>
          <bdi>{label}</bdi> <Badge tone={tones[state]}>{t(`machines.state.${state}`)}</Badge>
        </p>
        <p className={css.muted}>
          <span>
            {t('machines.port')} <bdi>{port}</bdi>
          </span>
          <span>{by === null ? t('machines.byNobody') : t('machines.by', { name: by })}</span>
          {isOver ? null : <span>{t('machines.until', { when: formatInstant(locale, expires, 'minute') })}</span>}
        </p>
        {last === null ? (
          <p className={css.muted}>{t('machines.never')}</p>
        ) : (
          <p className={css.muted}>
            <span>{t('machines.last', { ...last, when: formatInstant(locale, last.at, 'minute') })}</span>
            {last.dryRun ? <Badge>{t('machines.dry')}</Badge> : null}
            {last.errors === 0 ? null : <Badge tone="danger">{t('machines.errors', { count: last.errors })}</Badge>}
          </p>
        )}
      </div>
      {may('machines.end') && !isOver ? (
        <Button
          size="xs"
          variant="subtle"
          color="red"
          onClick={() => setAsked(true)}
          aria-label={t('machines.endName', { name: label })}
        >
          {t('machines.end')}
        </Button>
      ) : null}
      {asked ? <Ending machine={machine} onClose={() => setAsked(false)} onEnded={onEnded} /> : null}
    </li>
  );
}

function Ending(props: { machine: MachineView; onClose: () => void; onEnded: () => void }) {
  const { id, label } = props.machine;
  const t = usePageText();
  const sentence = useSentence();
  const end = useMutation({
    mutationFn: () => call(routes.endMachine, { params: { id } }),
    onSuccess: () => {
      props.onClose();
      props.onEnded();
    },
  });
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={t('machines.end.title')}
      closeButtonProps={{ 'aria-label': t('frame.close') }}
    >
      {end.isError ? <Notice tone="danger" alert title={sentence(end.error)} /> : null}
      <p>
        <bdi>{label}</bdi>
      </p>
      <p>{t('machines.end.words')}</p>
      <Group>
        <Button data-autofocus variant="default" onClick={props.onClose}>
          {t('machines.keep')}
        </Button>
        <Button color="red" loading={end.isPending} onClick={() => end.mutate()}>
          {t('machines.end')}
        </Button>
      </Group>
    </Modal>
  );
}
