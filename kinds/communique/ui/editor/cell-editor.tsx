import { Button, Textarea } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ClipboardEvent, type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { useLanguageName } from '../../../../packages/ui/text/language-name.ts';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { check } from '../../../glossary/schema.ts';
import { besideOf, headsOf } from '../../alignment.ts';
import { type Clause, limits, titleClause } from '../../schema.ts';
import { directionOf } from '../direction.ts';
import { editForm, tidy } from '../in-place-forms.tsx';
import { useCommuniqueText } from '../text/index.ts';
import css from './editor.module.css';
import { Findings } from './findings.tsx';
import { cellName, useEditor } from './place.ts';

interface Props {
  readonly clause: Clause;
  readonly language: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** The words of one cell while they are written. From the first key on they are kept as a draft, whatever becomes of the page. */
export function CellEditor({ clause, language, name, onClose }: Props) {
  const t = useCommuniqueText();
  const called = useLanguageName();
  const { view, names } = useEditor();
  const { useInPlace, CodeSentence } = useSurroundings();
  const heads = headsOf(clause, language);
  const [form] = useState(() =>
    editForm({
      clause: clause.id,
      language,
      base: heads.map(({ id }) => id),
      beside: besideOf(clause, language),
      text: heads[0]?.text ?? '',
    }),
  );
  const draft = useInPlace(form, view, cellName(clause.id, language));
  const field = useRef<HTMLTextAreaElement>(null);
  const [tooLong, setTooLong] = useState(false);
  const text = useDeferredValue(draft.value.text);
  const findings = useMemo(() => check(text, language, names), [text, language, names]);
  useEffect(() => field.current?.focus(), []);
  const most = clause.id === titleClause ? limits.title : limits.clause;
  const change = (next: string) => {
    setTooLong(false);
    draft.change({ ...draft.value, text: next });
  };
  const send = async () => {
    if (tidy(draft.value.text) === '' || draft.sending) return;
    if (await draft.send()) onClose();
  };
  const discard = async () => {
    await draft.discard();
    onClose();
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const pasted = event.clipboardData.getData('text/plain').length;
    if (value.length - (selectionEnd - selectionStart) + pasted <= most) return;
    event.preventDefault();
    setTooLong(true);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void send();
    }
    if (event.key === 'Escape') onClose();
  };
  return (
    <div className={css.editing}>
      <Meanwhile
        clause={clause}
        draft={draft.value}
        onTake={(base, beside) => draft.change({ ...draft.value, base, beside })}
      />
      <Textarea
        ref={field}
        aria-label={t('cell.name', { name, language: called(language) })}
        lang={language}
        dir={directionOf(language)}
        autosize
        minRows={2}
        maxRows={24}
        maxLength={most}
        value={draft.value.text}
        onPaste={paste}
        onKeyDown={keys}
        onChange={(event) => change(event.currentTarget.value)}
        error={tooLong ? t('paste.long', { most }) : undefined}
      />
      <Findings
        findings={findings}
        text={text}
        onReplace={({ start, end }, instead) =>
          change(draft.value.text.slice(0, start) + instead + draft.value.text.slice(end))
        }
      />
      {draft.refusal === null ? null : (
        <p className={css.refusal} role="alert">
          <CodeSentence code={draft.refusal} />
        </p>
      )}
      {draft.notice}
      <div className={css.actions}>
        <Button size="compact-sm" loading={draft.sending} onClick={() => void send()}>
          {t('cell.send')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => void discard()}>
          {t('cell.discard')}
        </Button>
        <span className={css.kept} role="status">
          {draft.state === 'blank' ? '' : t(`kept.${draft.state}`)}
        </span>
      </div>
    </div>
  );
}

interface Before {
  readonly clause: Clause;
  readonly draft: { readonly language: string; readonly base: readonly string[] };
  readonly onTake: (base: readonly string[], beside: readonly string[]) => void;
}

/** Somebody changed the clause since it was opened: sent as it is, both texts would stay; who has read the other may write over it. */
function Meanwhile({ clause, draft, onTake }: Before) {
  const t = useCommuniqueText();
  const name = useMemberName();
  const { language, base } = draft;
  const heads = headsOf(clause, language);
  const fresh = heads.filter(({ id }) => !base.includes(id));
  if (fresh.length === 0) return null;
  return (
    <Notice tone="warn" alert icon={<IconAlertTriangle size={20} />} title={t('meanwhile.title')}>
      {fresh.map(({ id, author, text }) => (
        <div key={id} lang={language} dir={directionOf(language)}>
          <bdi>{name(author)}</bdi>: <RecordText>{text}</RecordText>
        </div>
      ))}
      <p>{t('meanwhile.words')}</p>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() =>
          onTake(
            heads.map(({ id }) => id),
            besideOf(clause, language),
          )
        }
      >
        {t('meanwhile.take')}
      </Button>
    </Notice>
  );
}
