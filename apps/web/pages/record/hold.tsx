import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { RecordView } from '../../../../packages/contract/record.ts';
import { routes } from '../../../../packages/contract/routes.ts';
import { NativeSelect } from '../../../../packages/ui/form/native-select.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import { call } from '../../client/call.ts';
import { useMay } from '../../frame/officer.ts';
import { useSentence } from '../../frame/sentence.ts';
import { useFrameText } from '../../text/index.ts';
import css from './own-side.module.css';

const grounds = ['judicialEvidence', 'runningProceedings', 'legalDuty', 'dangerToPerson'] as const;

/** Our own copy is kept whoever recalls it: a decision of those who answer for what is kept. */
export function Hold({ view }: { view: RecordView }) {
  const t = useFrameText();
  const sentence = useSentence();
  const client = useQueryClient();
  // Who lets things go at the end of their time is who may keep them against a recall.
  const may = useMay()('retention.erase');
  const { group, kind, record } = view.line;
  const [ground, setGround] = useState<string>(grounds[0]);
  const [explanation, setExplanation] = useState('');
  const change = useMutation({
    mutationFn: (hold: { ground: string; explanation: string } | null) =>
      call(routes.hold, { params: { group, kind, record }, body: { hold } }),
    onSettled: () => client.invalidateQueries({ queryKey: ['record', group, kind, record] }),
  });
  const { held } = view;
  if (held === null && !may) return null;
  return (
    <details open={held !== null}>
      <summary>{t('hold.title')}</summary>
      <p className={css.by}>{t('hold.help')}</p>
      {change.isError ? <Notice tone="danger" alert title={sentence(change.error)} /> : null}
      {held === null ? (
        <form
          className={css.add}
          onSubmit={(event) => {
            event.preventDefault();
            if (explanation.trim() !== '') change.mutate({ ground, explanation: explanation.trim() });
          }}
        >
          <NativeSelect
            size="xs"
            label={t('hold.ground')}
            value={ground}
            onChange={(event) => setGround(event.currentTarget.value)}
            data={grounds.map((value) => ({ value, label: t(`hold.ground.${value}`) }))}
          />
          <Textarea
            size="xs"
            label={t('hold.explanation')}
            autosize
            minRows={2}
            maxLength={2_000}
            dir="auto"
            value={explanation}
            onChange={(event) => setExplanation(event.currentTarget.value)}
          />
          <Button
            type="submit"
            size="xs"
            variant="default"
            loading={change.isPending}
            disabled={explanation.trim() === ''}
          >
            {t('hold.begin')}
          </Button>
        </form>
      ) : (
        <>
          <p>{t.maybe(`hold.ground.${held.ground}`) ?? held.ground}</p>
          <RecordText block>{held.explanation}</RecordText>
          <p className={css.by}>
            {held.name ? <bdi>{held.name}</bdi> : null} <Moment instant={held.time} />
          </p>
          {may ? (
            <Button size="xs" variant="default" loading={change.isPending} onClick={() => change.mutate(null)}>
              {t('hold.end')}
            </Button>
          ) : null}
        </>
      )}
    </details>
  );
}
