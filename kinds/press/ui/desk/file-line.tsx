import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { TakenNotice } from '../bring/report-field.tsx';
import { usePressText } from '../text/index.ts';
import css from './desk.module.css';
import type { Gathered } from './gather.ts';

const shown = 140;

/** One report of a file and what became of it. */
export function FileLine({ file, group, remove }: { file: Gathered; group: string; remove: () => void }) {
  const t = usePressText();
  const { RecordLink, CodeSentence } = useSurroundings();
  const { name, report, refused, fate, record, code } = file;
  return (
    <li className={css.report}>
      <div className={css.file}>
        <span>
          <RecordText>{name}</RecordText>
        </span>
        {fate === 'brought' ? (
          <Badge tone="ok" icon={<IconCheck size={13} />}>
            {t('several.brought')}
          </Badge>
        ) : (
          <Button size="compact-sm" variant="subtle" color="gray" onClick={remove} disabled={fate === 'sending'}>
            {t('several.remove')}
          </Button>
        )}
      </div>
      {report === null ? null : <RecordText block>{report.text.slice(0, shown)}</RecordText>}
      {record === null ? null : (
        <RecordLink group={group} kind="press" record={record}>
          {t('several.open')}
        </RecordLink>
      )}
      {refused === null ? null : <TakenNotice found={refused} />}
      {fate !== 'failed' || code === null ? null : (
        <p role="alert">
          <IconAlertTriangle size={16} aria-hidden="true" /> <CodeSentence code={code} />
        </p>
      )}
    </li>
  );
}
