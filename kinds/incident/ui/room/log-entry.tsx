import { Button, Textarea } from '@mantine/core';
import { IconClockUp, IconSend } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { RecordView } from '../../../../packages/contract/record.ts';
import { NativeSelect } from '../../../../packages/ui/form/native-select.tsx';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import { categories } from '../../vocabulary.ts';
import { entryForm } from '../forms/log-form.tsx';
import { useIncidentText } from '../text/index.ts';
import css from './log.module.css';

interface Props {
  readonly view: RecordView;
  readonly entryKey: string;
  /** Enter was pressed: it stands as a line that waits, and is sent again until the node has it. */
  readonly waits: boolean;
  readonly focus: boolean;
  readonly onSend: () => void;
  readonly onDone: () => void;
}

const againMs = 15_000;
const most = 4_000;

/**
 * One line from the first letter to the log. Enter gives it the time of that moment and sends it; Shift and Enter begin a new row. What could
 * not be sent stays here and in the browser, and goes out when the line is back: the node takes a line of one key once.
 */
export function LogEntry({ view, entryKey, waits, focus, onSend, onDone }: Props) {
  const t = useIncidentText();
  const { useInPlace } = useSurroundings();
  const [form] = useState(() => entryForm(entryKey));
  const draft = useInPlace(form, view, entryKey);
  const sending = useRef(false);
  const send = useEffectEvent(async () => {
    if (sending.current) return;
    sending.current = true;
    const there = await draft.send();
    sending.current = false;
    if (there) onDone();
  });
  const already = useEffectEvent(async () => {
    await draft.discard();
    onDone();
  });
  useEffect(() => {
    if (!waits) return;
    void send();
    const again = () => void send();
    const timer = setInterval(again, againMs);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [waits]);
  useEffect(() => {
    if (draft.refusal === 'incident.sent') void already();
  }, [draft.refusal]);
  const enter = () => {
    if (draft.value.text.trim() === '') return;
    draft.change({ ...draft.value, at: new Date().toISOString() });
    onSend();
  };
  if (waits) return <Waiting view={view} draft={draft} onGiveUp={() => void already()} />;
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    enter();
  };
  return (
    <div className={css.entry}>
      <Textarea
        className={css.typed ?? ''}
        label={t('entry.text')}
        description={t('entry.help')}
        dir="auto"
        autosize
        minRows={1}
        maxRows={8}
        maxLength={most}
        autoFocus={focus}
        value={draft.value.text}
        onKeyDown={keys}
        onChange={(event) => draft.change({ ...draft.value, text: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('category')}
        value={draft.value.category}
        onChange={(event) => {
          const found = categories.find((one) => one === event.currentTarget.value);
          if (found) draft.change({ ...draft.value, category: found });
        }}
        data={categories.map((value) => ({ value, label: t(`category.${value}`) }))}
      />
      {draft.notice ? <div className={css.typed}>{draft.notice}</div> : null}
      <Button leftSection={<IconSend size={18} />} onClick={enter}>
        {t('entry.send')}
      </Button>
    </div>
  );
}

function Waiting(props: {
  view: RecordView;
  draft: { readonly value: { readonly text: string; readonly at: string }; readonly refusal: string | null };
  onGiveUp: () => void;
}) {
  const t = useIncidentText();
  const { CodeSentence } = useSurroundings();
  const { value, refusal } = props.draft;
  const refused = refusal !== null && refusal !== 'page' && refusal !== 'incident.sent';
  return (
    <div className={css.waits} role="status">
      <p className={css.meta}>
        <IconClockUp size={16} aria-hidden="true" />
        {value.at === '' ? null : <Moment instant={value.at} />}
        <span>{t(refusal === null ? 'entry.sending' : 'entry.waits')}</span>
        {refused ? <CodeSentence code={refusal} /> : null}
      </p>
      <RecordText block>{value.text}</RecordText>
      {refused ? (
        <Button size="compact-sm" variant="default" onClick={props.onGiveUp}>
          {t('entry.discard')}
        </Button>
      ) : null}
    </div>
  );
}
