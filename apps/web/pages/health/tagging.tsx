import { Button, Progress, Stack } from '@mantine/core';
import { IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Response } from '../../../../packages/contract/route.ts';
import { routes } from '../../../../packages/contract/routes.ts';
import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { call } from '../../client/call.ts';
import { taggingQuery } from '../../client/queries.ts';
import { useMay } from '../../frame/officer.ts';
import { useSentence } from '../../frame/sentence.ts';
import { usePageText } from '../../text/index.ts';

type Standing = Response<typeof routes.tagging>;
type Under = NonNullable<Standing['tagging']>;

/** The tags of the week being made: how far, how fast, and a way to stop it. A million of them takes minutes. */
export function Tagging() {
  const may = useMay();
  return may('tagging.read') ? <Standing may={may('tagging.steer')} /> : null;
}

function Standing({ may }: { may: boolean }) {
  const t = usePageText();
  const sentence = useSentence();
  const client = useQueryClient();
  const { data } = useQuery(taggingQuery);
  const steer = useMutation({
    mutationFn: (go: boolean) => call(routes.steerTagging, { body: { go } }),
    onSuccess: (standing) => client.setQueryData(taggingQuery.queryKey, standing),
  });
  if (!data) return null;
  const { tagging, stopped } = data;
  return (
    <Section title={t('tagging.title')} note={t('tagging.note')}>
      <Stack gap="sm">
        {steer.isError ? <Notice tone="danger" alert title={sentence(steer.error)} /> : null}
        <div>
          <div role="status">
            {stopped ? <Notice tone="warn" title={t('tagging.stopped')} /> : null}
            {!stopped && !tagging ? <p>{t('tagging.none')}</p> : null}
          </div>
          {!stopped && tagging ? <Bar under={tagging} /> : null}
        </div>
        {may && (stopped || tagging) ? (
          <div>
            <Button
              variant="default"
              leftSection={stopped ? <IconPlayerPlay size={18} /> : <IconPlayerStop size={18} />}
              // Not closed meanwhile: whoever pressed it by keyboard stays there, for the other way round.
              onClick={() => {
                if (!steer.isPending) steer.mutate(stopped);
              }}
            >
              {t(stopped ? 'tagging.go' : 'tagging.stop')}
            </Button>
          </div>
        ) : null}
      </Stack>
    </Section>
  );
}

function Bar({ under: { done, total, asker, category, rate, remaining } }: { under: Under }) {
  const t = usePageText();
  const m = useMatterText();
  const name = useMemberName();
  const label = `${m.maybe(`id.${category}`) ?? category} · ${name(asker)}`;
  return (
    <Stack gap="xs">
      <p>
        <bdi>{label}</bdi>
      </p>
      <Progress.Root size="lg">
        <Progress.Section value={total === 0 ? 0 : (done * 100) / total} aria-label={label} />
      </Progress.Root>
      <p>
        {total === 0 ? t('tagging.begins') : t('tagging.done', { done, total })}
        {rate === null || remaining === null || done === total
          ? null
          : ` · ${t('tagging.speed', { rate: Math.round(rate), minutes: Math.ceil(remaining / 60) })}`}
        {total > 0 && done === total ? ` · ${t('tagging.sealing')}` : null}
      </p>
    </Stack>
  );
}
