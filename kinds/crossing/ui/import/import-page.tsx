import { FileInput } from '@mantine/core';
import { useState } from 'react';
import { textIn } from '../../../../packages/kind/agreed-text.ts';
import { NativeSelect } from '../../../../packages/ui/form/native-select.tsx';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import type { Operation } from '../../../transit/schema.ts';
import type { ColumnName } from '../../import/columns.ts';
import type { FileRefused, ReadCounts } from '../../import/reader.ts';
import type { StandingSheet } from '../../inquiries.ts';
import { useCrossingText } from '../text/index.ts';
import { Columns } from './columns.tsx';
import css from './import.module.css';
import { compare, readFile } from './read-file.ts';
import { type Dry, Result } from './result.tsx';

type Stage =
  | { readonly t: 'choose' }
  | { readonly t: 'reading'; readonly rows: number }
  | { readonly t: 'refused'; readonly why: FileRefused }
  | { readonly t: 'read'; readonly dry: Dry };

/** Counts from a file: read here first, shown, and sent only then. */
export function ImportPage({ group }: { group: string }) {
  const t = useCrossingText();
  const { language } = useVoice();
  const { data } = useInquiry<readonly Operation[]>({ group, kind: 'transit', inquiry: 'operations' });
  const [chosen, choose] = useState('');
  if (data === undefined) return null;
  const open = data.filter(({ ended }) => !ended);
  const operation = open.find(({ record }) => record === chosen) ?? open[0];
  if (operation === undefined) return <Notice tone="info" title={t('import.none')} />;
  return (
    <div className={css.page}>
      <p>{t('import.lead')}</p>
      <NativeSelect
        label={t('operation')}
        value={operation.record}
        onChange={(event) => choose(event.currentTarget.value)}
        data={open.map(({ record, opened }) => ({
          value: record,
          label: textIn(opened.names, language)?.text ?? record,
        }))}
      />
      <Importing key={operation.record} group={group} operation={operation} />
    </div>
  );
}

function Importing({ group, operation }: { group: string; operation: Operation }) {
  const t = useCrossingText();
  const { me, inquire } = useSurroundings();
  const [file, setFile] = useState<File | null>(null);
  const [stage, setStage] = useState<Stage>({ t: 'choose' });

  async function read(from: File, given: Readonly<Partial<Record<ColumnName, string>>>): Promise<void> {
    setStage({ t: 'reading', rows: 0 });
    const done = await readFile(from, { operation, me, given }, (rows) => setStage({ t: 'reading', rows }));
    setStage(
      'code' in done
        ? { t: 'refused', why: done }
        : { t: 'read', dry: { read: done, ...compare(done.sheets, await standing(done)) } },
    );
  }

  async function standing({ sheets }: ReadCounts): Promise<readonly StandingSheet[]> {
    const [first, last] = [sheets[0]?.day, sheets.at(-1)?.day];
    if (first === undefined || last === undefined) return [];
    const asked = { group, kind: 'crossing', inquiry: 'own' };
    return (await inquire(asked, { operation: operation.record, from: first, to: last })) as readonly StandingSheet[];
  }

  return (
    <>
      <FileInput
        label={t('import.file')}
        description={t('import.file.help')}
        placeholder={t('import.choose')}
        accept=".csv,.tsv,.txt,text/csv"
        value={file}
        onChange={(chosen) => {
          setFile(chosen);
          if (chosen !== null) void read(chosen, {});
        }}
        clearable={false}
      />
      {stage.t === 'reading' ? <p role="status">{t('import.reading', { count: stage.rows })}</p> : null}
      {stage.t === 'refused' ? (
        <Refused why={stage.why} again={(given) => (file === null ? undefined : void read(file, given))} />
      ) : null}
      {stage.t === 'read' ? (
        <Result dry={stage.dry} group={group} again={() => (file === null ? undefined : void read(file, {}))} />
      ) : null}
    </>
  );
}

function Refused({
  why,
  again,
}: {
  why: FileRefused;
  again: (given: Readonly<Partial<Record<ColumnName, string>>>) => void;
}) {
  const t = useCrossingText();
  if (why.code === 'import.columns') return <Columns missing={why.columns} again={again} />;
  const words =
    why.code === 'import.personal' ? t('import.personal', { columns: why.columns.join(', ') }) : t('import.empty');
  return <Notice tone="danger" alert title={words} />;
}
