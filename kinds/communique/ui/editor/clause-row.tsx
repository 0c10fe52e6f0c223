import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { NativeSelect } from '../../../../packages/ui/form/native-select.tsx';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { valuesFrom } from '../../../commitment/schema.ts';
import { headsOf, isContested } from '../../alignment.ts';
import { type Clause, clauseTypes } from '../../schema.ts';
import { useCommuniqueText } from '../text/index.ts';
import { Cell } from './cell.tsx';
import css from './editor.module.css';
import { useEditor } from './place.ts';

interface Props {
  readonly clause: Clause;
  /** 0 is the title. */
  readonly number: number;
  /** The clauses it would stand after when it goes up or down. */
  readonly before: string | null;
  readonly after: string | null;
}

/** One clause with its languages side by side. */
export const ClauseRow = memo(function ClauseRow(props: Props) {
  const t = useCommuniqueText();
  const { clause, number } = props;
  const { shown } = useEditor();
  const name = number === 0 ? t('clause.title') : t('clause.number', { number });
  return (
    <li className={css.clause} data-clause={clause.id} data-type={clause.type}>
      <div className={css.head}>
        <h3 className={css.name}>{name}</h3>
        {number === 0 ? null : <Tools {...props} name={name} />}
      </div>
      {isContested(clause) ? <Contested clause={clause} /> : null}
      <div className={css.row} data-columns={shown.length}>
        {shown.map((language) => (
          <Cell key={language} clause={clause} language={language} name={name} />
        ))}
      </div>
    </li>
  );
});

function Tools({ clause, number, before, after, name }: Props & { name: string }) {
  const t = useCommuniqueText();
  const { acting, mayWrite } = useEditor();
  const { act, sending } = acting;
  const types = clauseTypes.map((value) => ({ value, label: t(`clause.${value}`) }));
  return (
    <>
      {mayWrite ? (
        <>
          <span className={css.printed}>{t(`clause.${clause.type as 'point'}`)}</span>
          <NativeSelect
            className={css.types}
            size="xs"
            aria-label={t('clause.type', { name })}
            value={clause.type}
            disabled={sending}
            data={types}
            onChange={(event) => void act('turn', { clause: clause.id, type: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            disabled={sending || number === 1}
            aria-label={t('clause.up', { name })}
            onClick={() => void act('move', { clause: clause.id, after: number === 2 ? null : before })}
          >
            <IconArrowUp size={17} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            disabled={sending || after === null}
            aria-label={t('clause.down', { name })}
            onClick={() => void act('move', { clause: clause.id, after })}
          >
            <IconArrowDown size={17} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            disabled={sending}
            aria-label={t('clause.delete', { name })}
            onClick={() => void act('delete', { clause: clause.id })}
          >
            <IconTrash size={17} />
          </ActionIcon>
        </>
      ) : (
        <span className={css.type}>{t(`clause.${clause.type as 'point'}`)}</span>
      )}
      {clause.type === 'point' ? <Commit clause={clause} /> : null}
    </>
  );
}

/** From an agreed point to a commitment that is followed: its words go along, and where they stand. */
function Commit({ clause }: { clause: Clause }) {
  const t = useCommuniqueText();
  const { view, state, shown } = useEditor();
  const { BeginButton } = useSurroundings();
  const texts = state.languages.flatMap((language) => {
    const text = headsOf(clause, language)[0]?.text;
    return text === undefined ? [] : [{ language, text }];
  });
  const quoted = texts.find(({ language }) => language === shown[0]) ?? texts[0];
  if (quoted === undefined) return null;
  const { group, record } = view.line;
  const passage = { kind: 'communique', record, language: quoted.language, quote: quoted.text };
  const written = texts.map(({ language, text }) => ({ language, text: { title: '', body: text, measure: '' } }));
  const values = { ...valuesFrom({ ...passage, start: 0, end: quoted.text.length }), texts: written };
  return (
    <BeginButton group={group} kind="commitment" values={values}>
      {t('commit')}
    </BeginButton>
  );
}

function Contested({ clause }: { clause: Clause }) {
  const t = useCommuniqueText();
  const name = useMemberName();
  const { acting, mayWrite } = useEditor();
  return (
    <Notice tone="warn" title={t('contested.title')}>
      <p>{t('contested.words', { who: name(clause.deleted?.author ?? '') })}</p>
      {mayWrite ? (
        <div className={css.actions}>
          <Button
            size="compact-sm"
            disabled={acting.sending}
            onClick={() => void acting.act('restore', { clause: clause.id })}
          >
            {t('contested.keep')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            disabled={acting.sending}
            onClick={() => void acting.act('delete', { clause: clause.id })}
          >
            {t('contested.delete')}
          </Button>
        </div>
      ) : null}
    </Notice>
  );
}
