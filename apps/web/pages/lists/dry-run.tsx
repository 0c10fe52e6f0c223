import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { listName, type nameListRoutes } from '../../../../packages/contract/name-lists.ts';
import type { Response } from '../../../../packages/contract/route.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Table } from '../../../../packages/ui/parts/table.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { usePageText } from '../../text/index.ts';
import { DamagedRows } from './damaged-rows.tsx';
import css from './lists.module.css';

/** What the file would be read as, before anything is loaded; then under which name it is loaded. */
export function DryRun(props: {
  examined: Response<typeof nameListRoutes.examineList>;
  file: string;
  known: readonly string[];
  isBeginning: boolean;
  onLoad: (name: string) => void;
}) {
  const t = usePageText();
  const { examined } = props;
  const { refusal, lacking, columns, names } = examined;
  const lacks = lacking.map((column) => t(`lists.as.${column}`)).join(' · ');
  return (
    <>
      {refusal === null ? null : (
        <Notice tone="danger" title={t('lists.not')}>
          {t(`lists.refused.${refusal}`)} {refusal === 'columns' ? t('lists.lacking', { columns: lacks }) : null}
        </Notice>
      )}
      {columns.length === 0 ? null : (
        <Table
          label={t('lists.columns')}
          heads={[t('lists.column'), t('lists.as')]}
          rows={columns.map(({ heading, as }, at) => ({
            key: `${at} ${heading}`,
            cells: [
              <RecordText key="heading">{heading}</RecordText>,
              <span key="as" className={as === null ? css.muted : undefined}>
                {t(`lists.as.${as ?? 'nothing'}`)}
              </span>,
            ],
          }))}
        />
      )}
      {names.length === 0 ? null : (
        <Table
          label={t('lists.first')}
          heads={[t('lists.as.name'), t('lists.as.id'), t('lists.as.born'), t('lists.as.nationality')]}
          rows={names.map(({ id, text, born, nationality }, at) => ({
            key: `${at} ${id}`,
            cells: [text, id, born, nationality].map((value, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places
              <RecordText key={place}>{value ?? '–'}</RecordText>
            )),
          }))}
        />
      )}
      {examined.rows === 0 ? null : (
        <p className={css.muted}>
          {t('lists.tried')} {t('lists.rows', { rows: examined.rows, damaged: examined.damaged })}
        </p>
      )}
      {examined.first.length === 0 ? null : <DamagedRows rows={examined.first} all={examined.damaged} />}
      {refusal === null ? <UnderName {...props} /> : null}
    </>
  );
}

function UnderName(props: {
  file: string;
  known: readonly string[];
  isBeginning: boolean;
  onLoad: (name: string) => void;
}) {
  const t = usePageText();
  const [name, setName] = useState(() => nameFrom(props.file));
  const parsed = listName.safeParse(name);
  const isKnown = parsed.success && props.known.includes(parsed.data);
  return (
    <form
      className={css.name}
      onSubmit={(event) => {
        event.preventDefault();
        if (parsed.success) props.onLoad(parsed.data);
      }}
    >
      <TextInput
        label={t('lists.name')}
        description={t('lists.name.help')}
        dir="auto"
        maxLength={60}
        value={name}
        error={parsed.success || name === '' ? null : t('lists.name.wrong')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {isKnown ? <Notice tone="warn" title={t('lists.replaces', { name: parsed.data })} /> : null}
      <div>
        <Button type="submit" disabled={!parsed.success} loading={props.isBeginning}>
          {isKnown ? t('lists.replace') : t('lists.load')}
        </Button>
      </div>
    </form>
  );
}

/** The file's name as a list may be called. */
const nameFrom = (file: string): string =>
  file
    .replace(/\.[a-z0-9]{1,6}$/i, '')
    .replace(/[^\p{L}\p{M}\p{N} _-]+/gu, ' ')
    .trim()
    .slice(0, 60)
    .trim();
