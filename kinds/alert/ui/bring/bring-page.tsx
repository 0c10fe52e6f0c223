import { useState } from 'react';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { useAlertText } from '../text/index.ts';
import css from './bring.module.css';
import { FileChoice } from './file-choice.tsx';
import { FileFault } from './file-fault.tsx';
import { type Opened, openBytes } from './opened.ts';
import { Preview } from './preview.tsx';

/** A foreign alert is looked at, with all that would be lost, before it is taken in. */
export function BringPage({ group }: { group: string }) {
  const t = useAlertText();
  const { RecordLink } = useSurroundings();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const [taken, setTaken] = useState<readonly { readonly record: string; readonly title: string }[]>([]);
  const open = (name: string, bytes: Uint8Array) => {
    const found = openBytes(name, bytes);
    setTooLarge(!found.ok);
    setOpened(found.ok ? found.opened : null);
  };
  return (
    <div className={css.page}>
      <Section title={t('bring.title')} note={t('bring.note')}>
        <FileChoice open={open} />
        {tooLarge ? (
          <Notice tone="danger" alert title={t('fault.tooLarge')}>
            {t('bring.tooLarge')}
          </Notice>
        ) : null}
        {opened === null ? null : <FileFault opened={opened} />}
      </Section>
      {opened === null || opened.checked.alerts.length === 0 ? null : (
        <Preview
          key={opened.name + opened.bytes.length}
          group={group}
          opened={opened}
          onTaken={(record, title) => setTaken((now) => [...now, { record, title }])}
        />
      )}
      {taken.length === 0 ? null : (
        <Notice tone="ok" title={t('bring.taken')}>
          {taken.map(({ record, title }) => (
            <p key={record}>
              <RecordLink group={group} kind="alert" record={record}>
                <bdi>{title}</bdi>
              </RecordLink>
            </p>
          ))}
        </Notice>
      )}
    </div>
  );
}
