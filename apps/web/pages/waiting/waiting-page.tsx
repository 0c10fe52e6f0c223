import { Button } from '@mantine/core';
import { IconRefresh, IconSend } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Empty } from '../../../../packages/ui/parts/empty.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import { addressOf } from '../../command/release-address.ts';
import { layOut } from '../../drafts/local-drafts.ts';
import { CommandName, InputReview, RecordLink } from '../../frame/for-kinds.tsx';
import { useSigned } from '../../frame/officer.ts';
import { Page } from '../../frame/page.tsx';
import { useCodeSentence } from '../../frame/sentence.ts';
import type { Entry } from '../../offline/outbox.ts';
import { sendNow, useOutbox } from '../../offline/outbox-now.ts';
import { useOfflineText } from '../../offline/own/index.ts';
import css from './waiting-page.module.css';

/** What was decided without a connection: what waits, what was not sent and why, what has gone since. */
export function WaitingPage() {
  const t = useOfflineText();
  const { entries, sent } = useOutbox();
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        entries.length > 0 ? (
          <Button variant="default" leftSection={<IconRefresh size={18} />} onClick={sendNow}>
            {t('try')}
          </Button>
        ) : null
      }
    >
      <div className={css.page}>
        {entries.length === 0 ? (
          <Empty icon={<IconSend size={40} stroke={1.3} />} title={t('empty')}>
            {t('empty.words')}
          </Empty>
        ) : (
          <>
            <ol className={css.list}>
              {entries.map((entry) => (
                <Waiting key={entry.id} entry={entry} />
              ))}
            </ol>
            <p className={css.kept}>{t('kept')}</p>
          </>
        )}
        <Sent sent={sent} />
      </div>
    </Page>
  );
}

function Waiting({ entry }: { entry: Entry }) {
  const t = useOfflineText();
  const { outbox } = useOutbox();
  const { id, kind, command, group, input, stops, draft } = entry;
  const title = entry.title || t('entry.untitled');
  const stopped = stops.length > 0;
  const again = () => void outbox.again(id).then(sendNow);
  return (
    <li className={css.entry}>
      <div className={css.head}>
        <h2 className={css.title}>
          <RecordText>{title}</RecordText>
        </h2>
        <Badge tone={stopped ? 'danger' : 'warn'}>{t(stopped ? 'entry.stopped' : 'entry.waits')}</Badge>
      </div>
      <p className={css.about}>
        <span>
          <CommandName kind={kind} command={command} />
        </span>
        <span>
          {t('entry.by')} <Moment instant={new Date(entry.at).toISOString()} />
        </span>
      </p>
      {stopped ? <Reasons entry={entry} /> : null}
      <details>
        <summary>{t('entry.text')}</summary>
        <InputReview kind={kind} command={command} input={input} group={group} />
      </details>
      <div className={css.acts}>
        {stopped && draft ? <Edit entry={entry} /> : null}
        {stopped ? (
          <Button size="compact-sm" variant="default" onClick={again}>
            {t('entry.again')}
          </Button>
        ) : null}
        <Button
          size="compact-sm"
          variant="subtle"
          color="red"
          aria-label={t('entry.remove.label', { title })}
          onClick={() => void outbox.remove(id)}
        >
          {t('entry.remove')}
        </Button>
      </div>
    </li>
  );
}

/** Why it was not sent, each reason in the words of whoever gave it. */
function Reasons({ entry }: { entry: Entry }) {
  const t = useOfflineText();
  const sentence = useCodeSentence();
  return (
    <Notice tone="danger">
      {entry.stops.map(({ code, field }) => (
        <p key={`${code} ${field ?? ''}`}>{t.maybe(`stop.${code}`) ?? sentence(code)}</p>
      ))}
    </Notice>
  );
}

/** What was typed goes back into its form, where it is looked at and sent like anything else. */
function Edit({ entry }: { entry: Entry }) {
  const t = useOfflineText();
  const { outbox } = useOutbox();
  const { officer } = useSigned();
  const navigate = useNavigate();
  const { draft, group, kind, record, command, title } = entry;
  if (!draft) return null;
  const edit = async () => {
    const body = { group, kind, record, command, title, input: { ...draft.value } };
    layOut(officer.id, draft.id, body, draft.base);
    await outbox.remove(entry.id);
    if (record === null) await navigate({ to: '/new/$kind', params: { kind }, search: { group, draft: draft.id } });
    else await navigate({ to: '/records/$group/$kind/$record', params: { group, kind, record }, search: { command } });
  };
  return (
    <Button size="compact-sm" onClick={() => void edit()}>
      {t('entry.edit')}
    </Button>
  );
}

function Sent({ sent }: { sent: ReturnType<typeof useOutbox>['sent'] }) {
  const t = useOfflineText();
  const { me } = useSurroundings();
  if (sent.length === 0) return null;
  return (
    <Section title={t('count.sent', { count: sent.length })}>
      <ul className={css.sent}>
        {sent.map(({ entry, done }) => (
          <li key={entry.id}>
            <RecordLink {...addressOf(done, me)}>
              <RecordText>{entry.title || t('entry.untitled')}</RecordText>
            </RecordLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
