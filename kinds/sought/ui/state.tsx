import { Stack } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import type { RecordView } from '../../../packages/contract/record.ts';
import { useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { Notice } from '../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../packages/ui/time/moment.tsx';
import { soughtState } from '../fold.ts';
import type { SoughtState } from '../schema.ts';
import { AskedView } from './asked-view.tsx';
import { Hits } from './hits.tsx';
import { stateOf } from './read.ts';
import { RowsNotice } from './rows-notice.tsx';
import { useSoughtText } from './text/index.ts';

/** What came of it first, and then what was asked. */
export function State({ view }: { view: RecordView }) {
  const t = useSoughtText();
  const state = stateOf(view);
  if (state.sealed === null) return null;
  return (
    <>
      <Section title={t('answer.title')} note={t('answer.note')} tone="private">
        <Answer view={view} state={state} />
      </Section>
      <Section title={t('asked.title')} note={t('asked.note')} tone="private">
        <Stack gap="md">
          <RowsNotice rows={state.sealed.rows ?? []} asked={state.sealed.identifiers.length} released />
          <AskedView asked={state.sealed} />
          <Batch state={state} />
        </Stack>
      </Section>
    </>
  );
}

function Answer({ view, state }: { view: RecordView; state: SoughtState }) {
  const t = useSoughtText();
  const { CodeSentence } = useSurroundings();
  const { sealed, found, failed } = state;
  if (failed !== null)
    return (
      <Notice tone="danger" title={t('failed.title')}>
        <p>
          <CodeSentence code={failed.code} />
        </p>
      </Notice>
    );
  if (found === null) return <p>{t(`waiting.${soughtState(state) === 'sealed' ? 'sealed' : 'asked'}`)}</p>;
  const isDeconfliction = sealed?.category === 'deconfliction';
  return (
    <Stack gap="md">
      <div>
        {t('hits', { count: found.hits.length })} · {t('tags', { count: found.tags })} · <Moment instant={found.time} />
      </div>
      {found.hits.length === 0 ? <div>{t('none.means')}</div> : <Hits view={view} state={state} />}
      {found.hits.length === 0 || found.contact === null ? null : (
        <Notice
          tone="info"
          icon={<IconPhone size={20} />}
          title={t(isDeconfliction ? 'contact.deconfliction' : 'contact')}
        >
          <RecordText block>{found.contact}</RecordText>
        </Notice>
      )}
    </Stack>
  );
}

/** The batch in the group, as the other side sees it. */
function Batch({ state: { sealed, posted } }: { state: SoughtState }) {
  const t = useSoughtText();
  const { RecordLink } = useSurroundings();
  if (sealed === null || posted === null) return null;
  return (
    <div>
      <RecordLink group={sealed.group} kind="match" record={posted.batch}>
        {t('batch.open')}
      </RecordLink>
    </div>
  );
}
