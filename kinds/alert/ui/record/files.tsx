import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { RecordView } from '../../../../packages/contract/record.ts';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { fileNames } from '../../file-names.ts';
import type { AlertState } from '../../schema.ts';
import { useAlertText } from '../text/index.ts';
import css from './alert.module.css';

/** The messages as files of CAP, for the systems that warn the public. */
export function Files({ view, state }: { view: RecordView; state: AlertState }) {
  const t = useAlertText();
  const { group, kind, record } = view.line;
  const names = fileNames(state);
  if (names.length === 0) return null;
  return (
    <Section title={t('files')} note={t(state.imported === null ? 'files.note' : 'files.original')}>
      <div className={css.files}>
        {names.map((name) => (
          <Button
            key={name}
            size="xs"
            variant="default"
            component="a"
            download
            href={`/api/records/${[group, kind, record].map(encodeURIComponent).join('/')}/exports/${name}`}
            leftSection={<IconDownload size={16} />}
          >
            <bdi dir="ltr">{name}</bdi>
          </Button>
        ))}
      </div>
    </Section>
  );
}
