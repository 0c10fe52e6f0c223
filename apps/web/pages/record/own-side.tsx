import { Button, Textarea } from '@mantine/core';
import { IconClock, IconLock } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { RecordView } from '../../../../packages/contract/record.ts';
import { routes } from '../../../../packages/contract/routes.ts';
import { NativeSelect } from '../../../../packages/ui/form/native-select.tsx';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import { call } from '../../client/call.ts';
import { colleaguesQuery, recordQuery } from '../../client/queries.ts';
import { addressOfWaiting, type RecordAddress } from '../../command/release-address.ts';
import { useReads } from '../../frame/recorded.tsx';
import { useSentence } from '../../frame/sentence.ts';
import { useFrameText } from '../../text/index.ts';
import { Hold } from './hold.tsx';
import css from './own-side.module.css';

function addressIn({ line }: RecordView): RecordAddress {
  return { group: line.group, kind: line.kind, record: line.record };
}

/** Assignment and notes: entries of our private group, which no other authority ever reads. It looks unlike everything shared. */
export function OwnSide({ view }: { view: RecordView }) {
  const t = useFrameText();
  return (
    <Section
      title={t('own.title')}
      tone="private"
      aside={<IconLock size={17} aria-hidden="true" />}
      note={t('own.note')}
    >
      <div className={css.parts}>
        <NonAnswer view={view} />
        <Assignment view={view} />
        <Notes view={view} />
        <Hold view={view} />
      </div>
    </Section>
  );
}

/** A decision not to answer that has not left yet: its moment, and the way to its ground. */
function NonAnswer({ view: { waits } }: { view: RecordView }) {
  const t = useFrameText();
  const { me, RecordLink } = useSurroundings();
  const reads = useReads();
  if (waits === null) return null;
  return (
    <Notice tone="warn" icon={<IconClock size={20} />} title={t('record.waits')}>
      <p>
        <Moment instant={waits.leaves} detail="full" />
      </p>
      <p hidden={!reads('nonanswer')}>
        <RecordLink {...addressOfWaiting(waits.record, me)}>{t('record.waits.open')}</RecordLink>
      </p>
    </Notice>
  );
}

function useRefreshing(view: RecordView) {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: recordQuery(addressIn(view)).queryKey });
}

function Assignment({ view }: { view: RecordView }) {
  const t = useFrameText();
  const sentence = useSentence();
  const refresh = useRefreshing(view);
  const colleagues = useQuery(colleaguesQuery).data?.colleagues ?? [];
  const assign = useMutation({
    mutationFn: (to: string | null) => call(routes.assign, { params: addressIn(view), body: { to } }),
    onSettled: refresh,
  });
  return (
    <NativeSelect
      size="xs"
      label={t('own.assigned')}
      value={assign.isPending ? (assign.variables ?? '') : (view.assigned ?? '')}
      onChange={(event) => assign.mutate(event.currentTarget.value || null)}
      error={assign.isError ? sentence(assign.error) : undefined}
      data={[{ value: '', label: t('own.nobody') }, ...colleagues.map(({ id, name }) => ({ value: id, label: name }))]}
    />
  );
}

function Notes({ view }: { view: RecordView }) {
  const t = useFrameText();
  const sentence = useSentence();
  const refresh = useRefreshing(view);
  const [text, setText] = useState('');
  const add = useMutation({
    mutationFn: (note: string) => call(routes.note, { params: addressIn(view), body: { text: note.trim() } }),
    onSuccess: (_, note) => {
      // What was typed while the note was on its way is the beginning of the next.
      setText((now) => (now.startsWith(note) ? now.slice(note.length) : now));
      return refresh();
    },
  });
  return (
    <>
      <ul className={css.notes}>
        {view.notes.map((note) => (
          <li key={note.time + note.text}>
            <RecordText block>{note.text}</RecordText>
            <p className={css.by}>
              {note.name ? <bdi>{note.name}</bdi> : null} <Moment instant={note.time} />
            </p>
          </li>
        ))}
      </ul>
      {add.isError ? <Notice tone="danger" alert title={sentence(add.error)} /> : null}
      <form
        className={css.add}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') add.mutate(text);
        }}
      >
        <Textarea
          label={t('own.newNote')}
          size="xs"
          autosize
          minRows={2}
          maxRows={10}
          maxLength={10_000}
          dir="auto"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" size="xs" variant="default" loading={add.isPending} disabled={text.trim() === ''}>
          {t('own.addNote')}
        </Button>
      </form>
    </>
  );
}
