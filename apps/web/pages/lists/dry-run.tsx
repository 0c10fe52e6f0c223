import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { listName, type nameListRoutes, type SaidColumns } from '../../../../packages/contract/name-lists.ts';
import type { Response } from '../../../../packages/contract/route.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Table } from '../../../../packages/ui/parts/table.tsx';
import { Country } from '../../../../packages/ui/text/country.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { usePageText } from '../../text/index.ts';
import { ColumnsForm } from './columns-form.tsx';
import { DamagedRows } from './damaged-rows.tsx';
import css from './lists.module.css';

type Examined = Response<typeof nameListRoutes.examineList>;

/** What the file would be read as, before anything is loaded; then under which name it is loaded. */
export function DryRun(props: {
  examined: Examined;
  file: string;
  known: readonly string[];
  isBeginning: boolean;
  /** Whether it is looked at anew, after a column was changed. */
  isLooking: boolean;
  onColumns: (said: SaidColumns) => void;
  onLoad: (name: string) => void;
}) {
  const t = usePageText();
  const { examined } = props;
  const { refusal, lacking, sample } = examined;
  const lacks = lacking.map((column) => t(`lists.as.${column}`)).join(' · ');
  return (
    <>
      {refusal === null ? null : refusal === 'columns' ? (
        <Notice tone="warn" title={t('lists.refused.columns')}>
          {t('lists.lacking', { columns: lacks })}
        </Notice>
      ) : (
        <Notice tone="danger" title={t('lists.not')}>
          {t(`lists.refused.${refusal}`)}
        </Notice>
      )}
      <ColumnsForm examined={examined} onColumns={props.onColumns} />
      <div className={css.step} aria-busy={props.isLooking} aria-live="polite">
        {sample.length === 0 ? null : <Sample sample={sample} />}
        {examined.rows === 0 ? null : (
          <p className={css.muted}>
            {t('lists.tried')} {t('lists.rows', { rows: examined.rows, damaged: examined.damaged })}
          </p>
        )}
        {examined.first.length === 0 ? null : <DamagedRows rows={examined.first} all={examined.damaged} />}
      </div>
      {refusal === null ? <UnderName {...props} /> : null}
    </>
  );
}

function Sample({ sample }: { sample: Examined['sample'] }) {
  const t = usePageText();
  return (
    <div>
      <h3 className={css.part}>{t('lists.first')}</h3>
      <Table
        label={t('lists.first')}
        heads={[t('lists.as.name'), t('lists.as.id'), t('lists.as.born'), t('lists.as.nationality')]}
        rows={sample.map(({ id, names, born, nationality }, at) => ({
          key: `${at} ${id}`,
          cells: [
            <Names key="names" names={names} />,
            <RecordText key="id">{id}</RecordText>,
            <RecordText key="born">{born ?? '–'}</RecordText>,
            nationality === null ? '–' : <Country key="nationality" code={nationality} />,
          ],
        }))}
      />
    </div>
  );
}

/** The names of a row: its own, and in a line each the others. */
function Names({ names }: { names: readonly string[] }) {
  const [own = '–', ...others] = names;
  return (
    <>
      <RecordText>{own}</RecordText>
      {others.map((name) => (
        <div key={name} className={css.muted}>
          <RecordText>{name}</RecordText>
        </div>
      ))}
    </>
  );
}

function UnderName(props: {
  examined: Examined;
  file: string;
  known: readonly string[];
  isBeginning: boolean;
  onLoad: (name: string) => void;
}) {
  const t = usePageText();
  const [name, setName] = useState(() => props.examined.remembered ?? nameFrom(props.file));
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
