import { Button, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { NativeSelect } from '../../../../packages/ui/form/native-select.tsx';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useLanguageName } from '../../../../packages/ui/text/language-name.ts';
import { clauseTypes, limits } from '../../schema.ts';
import { directionOf } from '../direction.ts';
import { addForm, clausesIn } from '../in-place-forms.tsx';
import { useCommuniqueText } from '../text/index.ts';
import css from './editor.module.css';
import { useEditor } from './place.ts';

/** The most of one language that is taken at once. */
const mostAtOnce = 60_000;

/** One more clause at the end, or a whole text pasted in: an empty line begins the next clause in each language. */
export function AddClauses({ last }: { last: string }) {
  const t = useCommuniqueText();
  const { view } = useEditor();
  const { useUnsent } = useSurroundings();
  const kept = (useUnsent(view, 'add') ?? []).length > 0;
  const [isOpen, setOpen] = useState(kept);
  if (isOpen) return <AddForm last={last} onClose={() => setOpen(false)} />;
  return (
    <Button variant="default" leftSection={<IconPlus size={16} />} onClick={() => setOpen(true)}>
      {t('add.open')}
    </Button>
  );
}

function AddForm({ last, onClose }: { last: string; onClose: () => void }) {
  const t = useCommuniqueText();
  const called = useLanguageName();
  const { view, state, shown } = useEditor();
  const { useInPlace, CodeSentence } = useSurroundings();
  const [form] = useState(() => addForm('', state.languages));
  const draft = useInPlace(
    { ...form, input: (value, scope) => form.input({ ...value, after: last }, scope) },
    view,
    'add',
  );
  const { type, texts } = draft.value;
  const clauses = clausesIn(type, texts);
  const long = clauses.some((clause) => clause.texts.some(({ text }) => text.length > limits.clause));
  const [tooLong, setTooLong] = useState<string | null>(null);
  const send = async () => {
    if (clauses.length > 0 && !long && (await draft.send())) onClose();
  };
  return (
    <section className={css.adding} aria-label={t('add.open')}>
      <NativeSelect
        label={t('add.type')}
        value={type}
        data={clauseTypes.map((value) => ({ value, label: t(`clause.${value}`) }))}
        onChange={(event) => {
          const chosen = clauseTypes.find((one) => one === event.currentTarget.value);
          if (chosen) draft.change({ ...draft.value, type: chosen });
        }}
      />
      <p className={css.help}>{t('add.help')}</p>
      <div className={css.row} data-columns={shown.length}>
        {shown.map((language) => (
          <Textarea
            key={language}
            label={called(language)}
            lang={language}
            dir={directionOf(language)}
            autosize
            minRows={3}
            maxRows={16}
            maxLength={mostAtOnce}
            value={texts[language] ?? ''}
            error={tooLong === language ? t('paste.long', { most: mostAtOnce }) : undefined}
            onPaste={(event) => {
              if (event.clipboardData.getData('text/plain').length <= mostAtOnce) return;
              event.preventDefault();
              setTooLong(language);
            }}
            onChange={(event) => {
              setTooLong(null);
              draft.change({ ...draft.value, texts: { ...texts, [language]: event.currentTarget.value } });
            }}
          />
        ))}
      </div>
      {long ? <p className={css.refusal}>{t('paste.long', { most: limits.clause })}</p> : null}
      {draft.refusal === null ? null : (
        <p className={css.refusal} role="alert">
          <CodeSentence code={draft.refusal} />
        </p>
      )}
      {draft.notice}
      <div className={css.actions}>
        <Button disabled={clauses.length === 0 || long} loading={draft.sending} onClick={() => void send()}>
          {t('add.send', { count: clauses.length })}
        </Button>
        <Button variant="default" onClick={() => void draft.discard().then(onClose)}>
          {t('cell.discard')}
        </Button>
        <span className={css.kept} role="status">
          {draft.state === 'blank' ? '' : t(`kept.${draft.state}`)}
        </span>
      </div>
    </section>
  );
}
