import { Button } from '@mantine/core';
import { IconEraser, IconUserCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Response } from '../../../../packages/contract/route.ts';
import { routes } from '../../../../packages/contract/routes.ts';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Fact, Facts } from '../../../../packages/ui/parts/facts.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { Size } from '../../../../packages/ui/parts/size.tsx';
import { call } from '../../client/call.ts';
import { retentionQuery } from '../../client/queries.ts';
import { addressOf } from '../../command/release-address.ts';
import { useSentence } from '../../frame/sentence.ts';
import { usePageText } from '../../text/index.ts';
import css from './retention.module.css';

type Outcome = Response<typeof routes.eraseDue>;
type Key = { readonly group: string; readonly kind: string; readonly record: string };

/** What the dry run told, and the one button that is not dry. */
export function Effect({ effect, items }: { effect: Outcome; items: readonly Key[] }) {
  const t = usePageText();
  const sentence = useSentence();
  const client = useQueryClient();
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => part.current?.focus(), []);
  const erase = useMutation({
    mutationFn: () => call(routes.eraseDue, { body: { items: [...items], dryRun: false } }),
    onSuccess: ({ done }) => {
      if (done) void client.invalidateQueries({ queryKey: retentionQuery.queryKey });
    },
  });
  return (
    <div ref={part} tabIndex={-1}>
      <Section title={t('retention.effect')}>
        <Figures effect={effect} />
        {effect.needsRelease ? (
          <Notice tone="warn" icon={<IconUserCheck size={20} />} title={t('retention.second')} />
        ) : null}
        {erase.isError ? <Notice tone="danger" alert title={sentence(erase.error)} /> : null}
        {erase.data ? (
          <Outcome outcome={erase.data} />
        ) : (
          <div className={css.bar}>
            <Button
              color="red"
              leftSection={<IconEraser size={18} />}
              loading={erase.isPending}
              onClick={() => erase.mutate()}
            >
              {t('retention.erase')}
            </Button>
            <span>{t('retention.final')}</span>
          </div>
        )}
      </Section>
    </div>
  );
}

function Figures({ effect }: { effect: Outcome }) {
  const t = usePageText();
  const name = useMemberName();
  const { records, own, foreign, files, bytes, asked } = effect;
  return (
    <Facts columns={2}>
      <Fact label={t('retention.effect.records')}>{records}</Fact>
      <Fact label={t('retention.effect.own')}>{own}</Fact>
      <Fact label={t('retention.effect.foreign')}>{foreign}</Fact>
      <Fact label={t('retention.effect.files')}>
        {files} <Size bytes={bytes} />
      </Fact>
      {asked.length === 0 ? null : (
        <Fact label={t('retention.effect.asked')} wide>
          {asked.map((member) => (
            <div key={member}>
              <bdi>{name(member)}</bdi>
            </div>
          ))}
        </Fact>
      )}
    </Facts>
  );
}

function Outcome({ outcome }: { outcome: Outcome }) {
  const t = usePageText();
  const { me } = useSurroundings();
  if (outcome.release === null) return <Notice tone="ok" alert title={t('retention.done')} />;
  const made = { group: '', kind: '', record: '', release: outcome.release, waits: null, acts: [] };
  return (
    <Notice tone="warn" alert title={t('retention.proposed')}>
      <Link to="/records/$group/$kind/$record" params={{ ...addressOf(made, me) }}>
        {t('retention.proposed.open')}
      </Link>
    </Notice>
  );
}
