import { Button } from '@mantine/core';
import { IconAlertTriangle, IconArrowsDiff, IconPencil } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { useLanguageName } from '../../../../packages/ui/text/language-name.ts';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import { check } from '../../../glossary/schema.ts';
import { besideOf, cellOf, headsOf } from '../../alignment.ts';
import { type Clause, type Revision, titleClause, type Version } from '../../schema.ts';
import { directionOf } from '../direction.ts';
import { useCommuniqueText } from '../text/index.ts';
import { CellEditor } from './cell-editor.tsx';
import { Conflict } from './conflict.tsx';
import css from './editor.module.css';
import { cellName, useEditor } from './place.ts';
import { WordDiff } from './word-diff.tsx';

interface Props {
  readonly clause: Clause;
  readonly language: string;
  readonly name: string;
}

/** A clause in one language: its words, whether they still say what the other languages say, and who wrote them. */
export function Cell(props: Props) {
  const { clause, language, name } = props;
  const t = useCommuniqueText();
  const called = useLanguageName();
  const { state, unsent, mayWrite } = useEditor();
  const [isOpen, setOpen] = useState(mayWrite && unsent.has(cellName(clause.id, language)));
  const cell = cellOf(clause, language, state.languages);
  const heads = headsOf(clause, language);
  const [head] = heads;
  return (
    <section
      className={css.cell}
      data-cell={language}
      data-state={cell.state}
      aria-label={t('cell.name', { name, language: called(language) })}
    >
      <p className={css.mark}>
        <span>{called(language)}</span>
        {cell.state === 'ok' ? null : (
          <Badge tone={cell.state === 'conflict' ? 'danger' : 'warn'} icon={<IconAlertTriangle size={14} />}>
            {t(`cell.${cell.state}`)}
          </Badge>
        )}
      </p>
      {cell.state === 'stale' ? (
        <p className={css.stale}>{t('cell.stale.words', { languages: cell.than.map(called).join(', ') })}</p>
      ) : null}
      {isOpen ? (
        <CellEditor {...props} onClose={() => setOpen(false)} />
      ) : (
        <>
          {heads.length > 1 ? <Conflict clause={clause} language={language} /> : null}
          {heads.length === 1 && head ? <Words revision={head} {...props} /> : null}
          {mayWrite ? <Actions {...props} onOpen={() => setOpen(true)} /> : null}
        </>
      )}
    </section>
  );
}

function Words({ revision, clause, language }: Props & { revision: Revision }) {
  const t = useCommuniqueText();
  const name = useMemberName();
  const { against, names } = useEditor();
  const [diff, setDiff] = useState(false);
  const text = useDeferredValue(revision.text, '');
  const findings = useMemo(() => check(text, language, names).length, [text, language, names]);
  const { former, author, time } = revision;
  const before = against === null ? (diff ? former : null) : textIn(against, clause.id, language);
  return (
    <>
      <div lang={language} dir={directionOf(language)} className={css.words}>
        {before === null || before === revision.text ? (
          <RecordText block>{revision.text}</RecordText>
        ) : (
          <WordDiff before={before} after={revision.text} language={language} />
        )}
      </div>
      {findings === 0 ? null : <p className={css.warning}>{t('names.count', { count: findings })}</p>}
      <p className={css.who}>
        <bdi>{name(author)}</bdi> · <Moment instant={time} />
        {former === null || against !== null ? null : (
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconArrowsDiff size={14} />}
            aria-pressed={diff}
            onClick={() => setDiff(!diff)}
          >
            {t(diff ? 'diff.hide' : 'diff.show')}
          </Button>
        )}
      </p>
    </>
  );
}

/** What the clause said in a version; null where it was not in it. */
function textIn({ texts, clauses }: Version, clause: string, language: string): string | null {
  const text = texts.find((one) => one.language === language);
  if (clause === titleClause) return text?.title ?? null;
  return text?.paragraphs[clauses.findIndex(({ id }) => id === clause)] ?? null;
}

function Actions({ clause, language, name, onOpen }: Props & { onOpen: () => void }) {
  const t = useCommuniqueText();
  const called = useLanguageName();
  const { state, acting } = useEditor();
  const cell = cellOf(clause, language, state.languages);
  const where = t('cell.name', { name, language: called(language) });
  const base = headsOf(clause, language).map(({ id }) => id);
  return (
    <div className={css.actions}>
      <Button
        data-cell-focus
        size="compact-sm"
        variant={cell.state === 'missing' ? 'light' : 'default'}
        leftSection={<IconPencil size={15} />}
        aria-label={`${t(cell.state === 'missing' ? 'cell.write' : 'cell.edit')}: ${where}`}
        onClick={onOpen}
      >
        {t(cell.state === 'missing' ? 'cell.write' : 'cell.edit')}
      </Button>
      {cell.state === 'stale' ? (
        <Button
          size="compact-sm"
          variant="default"
          disabled={acting.sending}
          aria-label={`${t('cell.confirm')}: ${where}`}
          onClick={() =>
            void acting.act('confirm', { clause: clause.id, language, base, beside: besideOf(clause, language) })
          }
        >
          {t('cell.confirm')}
        </Button>
      ) : null}
    </div>
  );
}
