import { Progress } from '@mantine/core';
import { IconDownload, IconFile } from '@tabler/icons-react';
import type { RecordView } from '../../../../packages/contract/record.ts';
import { routes } from '../../../../packages/contract/routes.ts';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { formatSize, Size } from '../../../../packages/ui/parts/size.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { address } from '../../client/call.ts';
import { useFrameText } from '../../text/index.ts';
import css from './attachments.module.css';

/** Files of the record: those that are here whole can be fetched, of the others one sees how much has arrived. */
export function Attachments({ view }: { view: RecordView }) {
  const t = useFrameText();
  if (view.attachments.length === 0) return null;
  return (
    <Section title={t('record.files')}>
      <ul className={css.files}>
        {view.attachments.map((file) => (
          <li key={file.id}>
            <IconFile size={18} stroke={1.6} aria-hidden="true" />
            <div className={css.what}>
              {file.complete ? <Fetch view={view} file={file} /> : <Arriving file={file} />}
              <details className={css.details}>
                <summary>{t('record.files.details')}</summary>
                <p>{file.mediaType}</p>
                <p className={css.hash}>SHA-256 {file.sha256}</p>
              </details>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type File = RecordView['attachments'][number];

function Fetch({ view, file }: { view: RecordView; file: File }) {
  const t = useFrameText();
  const { group, kind, record } = view.line;
  return (
    <>
      <a href={address(routes.attachment, { params: { group, kind, record, id: file.id } })} download>
        <IconDownload size={15} aria-hidden="true" /> <RecordText>{file.name}</RecordText>
      </a>
      <p className={css.state}>
        <Size bytes={file.size} /> · {t('record.files.held')}
      </p>
    </>
  );
}

function Arriving({ file }: { file: File }) {
  const t = useFrameText();
  const { locale } = useVoice();
  const words = t('record.files.arriving', {
    held: formatSize(locale, file.held),
    size: formatSize(locale, file.size),
  });
  return (
    <>
      <RecordText>{file.name}</RecordText>
      <Progress.Root size="sm">
        <Progress.Section value={file.size === 0 ? 0 : (file.held / file.size) * 100} aria-label={words} />
      </Progress.Root>
      <p className={css.state}>{words}</p>
    </>
  );
}
