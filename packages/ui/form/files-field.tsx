import { ActionIcon, Button, FileButton, Progress } from '@mantine/core';
import { IconFile, IconPlayerPause, IconPlayerPlay, IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { type SealedFile, type Upload, useSurroundings } from '../kind/surroundings.tsx';
import { Size } from '../parts/size.tsx';
import { RecordText } from '../text/record-text.tsx';
import { FieldFrame } from './field-frame.tsx';
import css from './files-field.module.css';
import type { Field } from './form.ts';

/** What a form remembers of a sealed file; its `id` is what the command names. */
export type FileRef = Pick<SealedFile, 'id' | 'name' | 'size' | 'sha256' | 'mediaType'>;

export interface FileWords {
  readonly add: string;
  readonly remove: string;
  readonly pause: string;
  readonly resume: string;
  readonly failed: string;
  readonly progress: string;
}

interface Running {
  readonly key: string;
  readonly file: File;
  readonly upload: Upload;
}

/** Files that travel with what is written. Sending them starts at once and can be paused; a broken line continues where it broke. */
export function FilesField(props: {
  field: Field<readonly FileRef[]>;
  group: string;
  label: string;
  help?: string;
  words: FileWords;
  /** How many the field takes; any number when not said. */
  most?: number;
}) {
  const { field, words, group, most = Number.POSITIVE_INFINITY } = props;
  const { upload } = useSurroundings();
  const [running, setRunning] = useState<readonly Running[]>([]);
  const latest = useRef(field);
  useEffect(() => {
    latest.current = field;
  });
  const add = (files: File[]) => {
    const started = files.map((file) => ({ key: crypto.randomUUID(), file, upload: upload(file, group) }));
    setRunning((now) => [...now, ...started]);
  };
  const finish = (done: Running, sealed: FileRef | null) => {
    setRunning((now) => now.filter((each) => each !== done));
    if (sealed) latest.current.change([...latest.current.value, sealed]);
  };
  return (
    <FieldFrame name={field.name} label={props.label}>
      <fieldset className={css.files} data-sending={running.length > 0 || undefined}>
        <legend className={css.legend}>{props.label}</legend>
        {props.help ? <p className={css.help}>{props.help}</p> : null}
        {field.error ? (
          <p className={css.error} role="alert">
            {field.error}
          </p>
        ) : null}
        <ul className={css.list}>
          {field.value.map((file) => (
            <Sealed
              key={file.id}
              file={file}
              words={words}
              remove={() => field.change(field.value.filter((other) => other.id !== file.id))}
            />
          ))}
          {running.map((each) => (
            <Sending key={each.key} running={each} words={words} finish={(sealed) => finish(each, sealed)} />
          ))}
        </ul>
        {field.value.length + running.length < most ? <Adding word={words.add} several={most > 1} onAdd={add} /> : null}
      </fieldset>
    </FieldFrame>
  );
}

/** Of a field that takes one file, one is chosen at a time. */
function Adding(props: { word: string; several: boolean; onAdd: (files: File[]) => void }) {
  const word = (button: { onClick: () => void }) => (
    <Button {...button} size="xs" variant="default" leftSection={<IconPlus size={15} />}>
      {props.word}
    </Button>
  );
  if (props.several)
    return (
      <FileButton multiple onChange={props.onAdd}>
        {word}
      </FileButton>
    );
  return <FileButton onChange={(file) => file && props.onAdd([file])}>{word}</FileButton>;
}

function Sealed(props: { file: FileRef; words: FileWords; remove: () => void }) {
  return (
    <li className={css.file}>
      <IconFile size={18} stroke={1.6} aria-hidden="true" />
      <span className={css.name}>
        <RecordText>{props.file.name}</RecordText>
      </span>
      <Size bytes={props.file.size} />
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={`${props.words.remove}: ${props.file.name}`}
        onClick={props.remove}
      >
        <IconTrash size={16} />
      </ActionIcon>
    </li>
  );
}

function Sending(props: { running: Running; words: FileWords; finish: (sealed: FileRef | null) => void }) {
  const { words, finish } = props;
  const { file, upload } = props.running;
  const [sent, setSent] = useState(0);
  const [state, setState] = useState<'running' | 'paused' | 'failed'>('running');
  const [attempt, setAttempt] = useState(0);
  const finished = useEffectEvent(finish);
  useEffect(() => upload.watch(setSent), [upload]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt has its own outcome
  useEffect(() => {
    let here = true;
    upload.outcome().then(
      (sealed) => here && finished(sealed),
      () => here && setState('failed'),
    );
    return () => {
      here = false;
    };
  }, [upload, attempt]);
  const toggle = () => {
    if (state === 'running') upload.pause();
    else upload.resume();
    if (state === 'failed') setAttempt(attempt + 1);
    setState(state === 'running' ? 'paused' : 'running');
  };
  const onOnline = useEffectEvent(() => state === 'failed' && toggle());
  useEffect(() => {
    const again = () => void onOnline();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, []);
  const cancel = () => {
    upload.cancel();
    finish(null);
  };
  const share = file.size === 0 ? 100 : (sent / file.size) * 100;
  return (
    <li className={css.file}>
      <IconFile size={18} stroke={1.6} aria-hidden="true" />
      <span className={css.name}>
        <RecordText>{file.name}</RecordText>
        <Progress.Root size="sm" className={css.bar}>
          <Progress.Section
            value={share}
            aria-label={`${words.progress}: ${file.name}`}
            animated={state === 'running'}
          />
        </Progress.Root>
        {state === 'failed' ? (
          <span role="alert" className={css.error}>
            {words.failed}
          </span>
        ) : null}
      </span>
      <span>
        <Size bytes={sent} /> / <Size bytes={file.size} />
      </span>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={`${state === 'running' ? words.pause : words.resume}: ${file.name}`}
        onClick={toggle}
      >
        {state === 'running' ? <IconPlayerPause size={16} /> : <IconPlayerPlay size={16} />}
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" aria-label={`${words.remove}: ${file.name}`} onClick={cancel}>
        <IconTrash size={16} />
      </ActionIcon>
    </li>
  );
}
