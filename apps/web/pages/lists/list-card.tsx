import { Button, Group, Modal, Stack } from '@mantine/core';
import { IconDownload, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { damagedRowsOf, nameListRoutes } from '../../../../packages/contract/name-lists.ts';
import type { Response } from '../../../../packages/contract/route.ts';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Fact, Facts } from '../../../../packages/ui/parts/facts.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Size } from '../../../../packages/ui/parts/size.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import { call } from '../../client/call.ts';
import { useSentence } from '../../frame/sentence.ts';
import { usePageText } from '../../text/index.ts';
import { DamagedRows } from './damaged-rows.tsx';
import css from './lists.module.css';

type List = Response<typeof nameListRoutes.nameLists>['lists'][number];

/** One list: where it comes from, when and by whom, how much of it is read, what was damaged; and its removal. */
export function ListCard({ list, isBusy, onRemoved }: { list: List; isBusy: boolean; onRemoved: () => void }) {
  const t = usePageText();
  const { name, usable, size, facts } = list;
  return (
    <li className={css.list}>
      <div className={css.head}>
        <h3 className={css.name}>
          <bdi>{name}</bdi> {usable ? null : <Badge tone="danger">{t('lists.unusable')}</Badge>}
        </h3>
        <Removal name={name} isBusy={isBusy} onRemoved={onRemoved} />
      </div>
      {usable ? null : <p className={css.muted}>{t('lists.unusable.words')}</p>}
      {facts === null ? (
        <p className={css.muted}>
          {t('lists.byHand')} · <Size bytes={size} />
        </p>
      ) : (
        <>
          <Facts columns={2}>
            <Fact label={t('lists.file')}>
              <RecordText>{facts.file}</RecordText> · {t(`lists.format.${facts.format}`)} · <Size bytes={facts.bytes} />
            </Fact>
            <Fact label={t('lists.when')}>
              <Moment instant={facts.loaded} /> · <bdi>{facts.byName ?? t('lists.nobody')}</bdi>
            </Fact>
            <Fact label={t('lists.read')}>{t('lists.rows', { rows: facts.rows, damaged: facts.damaged })}</Fact>
            <Fact label={t('lists.names')}>{t('lists.names.count', { count: facts.names })}</Fact>
          </Facts>
          {facts.damaged === 0 ? null : (
            <details className={css.damaged}>
              <summary>{t('lists.damaged', { count: facts.damaged })}</summary>
              <DamagedRows rows={facts.first} all={facts.damaged} />
              <Button
                component="a"
                href={damagedRowsOf(name)}
                download
                size="xs"
                variant="default"
                leftSection={<IconDownload size={15} />}
              >
                {t('lists.damaged.file')}
              </Button>
            </details>
          )}
        </>
      )}
    </li>
  );
}

function Removal({ name, isBusy, onRemoved }: { name: string; isBusy: boolean; onRemoved: () => void }) {
  const t = usePageText();
  const sentence = useSentence();
  const [asked, setAsked] = useState(false);
  const remove = useMutation({
    mutationFn: () => call(nameListRoutes.removeList, { params: { list: name } }),
    onSuccess: () => {
      setAsked(false);
      onRemoved();
    },
  });
  return (
    <>
      <Button
        size="xs"
        variant="subtle"
        color="red"
        disabled={isBusy}
        leftSection={<IconTrash size={15} />}
        aria-label={t('lists.remove.name', { name })}
        onClick={() => setAsked(true)}
      >
        {t('lists.remove')}
      </Button>
      <Modal
        opened={asked}
        onClose={() => setAsked(false)}
        title={t('lists.remove.name', { name })}
        closeButtonProps={{ 'aria-label': t('frame.close') }}
      >
        <Stack>
          {remove.isError ? <Notice tone="danger" alert title={sentence(remove.error)} /> : null}
          <p className={css.plain}>{t('lists.remove.words')}</p>
          <Group justify="end">
            <Button variant="default" onClick={() => setAsked(false)}>
              {t('lists.keep')}
            </Button>
            <Button color="red" loading={remove.isPending} onClick={() => remove.mutate()}>
              {t('lists.remove')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
