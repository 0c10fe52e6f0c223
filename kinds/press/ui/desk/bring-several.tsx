import { Button, FileButton, TextInput } from '@mantine/core';
import { IconFiles, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import { NativeSelect } from '../../../../packages/ui/form/native-select.tsx';
import { useGroup, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { textAt } from '../../../../packages/ui/matter/foreign.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { keptMonth } from '../bring/kept-month.ts';
import { namesOf, useNames } from '../bring/names.ts';
import { usePressText } from '../text/index.ts';
import css from './desk.module.css';
import { FileLine } from './file-line.tsx';
import { type Gathered, gathered } from './gather.ts';

/** Several files or the lines of a feed at once: each is a report of its own. The pasted one has a form. */
export function BringSeveral({ group }: { group: string }) {
  const t = usePressText();
  const m = useMatterText();
  const { begin } = useSurroundings();
  const instruments = useGroup(group)?.instruments ?? [];
  const [files, setFiles] = useState<readonly Gathered[]>([]);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [source, setSource] = useState('');
  const [basis, setBasis] = useState(instruments.length === 1 ? (instruments[0]?.id ?? '') : '');
  const [busy, setBusy] = useState(false);
  useNames(group);
  const add = async (chosen: File[]) => {
    const found = await gathered(chosen);
    setFiles((now) => [...now, ...found.reports]);
    setWrong(found.wrong);
  };
  const change = (key: string, next: Partial<Gathered>) =>
    setFiles((now) => now.map((one) => (one.key === key ? { ...one, ...next } : one)));
  const ready = files.filter(({ report, fate }) => report !== null && (fate === 'waits' || fate === 'failed'));
  const bringAll = async () => {
    setBusy(true);
    for (const { key, report } of ready) {
      if (report === null) continue;
      change(key, { fate: 'sending' });
      const input = {
        ...{ text: report.text, source: report.source || source.trim(), url: report.url || null },
        ...{ published: report.published || null, legalBasis: basis, keep: keptMonth(new Date()) },
        glossary: namesOf(group),
      };
      try {
        const { record } = await begin({ group, kind: 'press', command: 'bring' }, input);
        change(key, { fate: 'brought', record });
      } catch (fault) {
        change(key, { fate: 'failed', code: textAt(fault, 'code') ?? 'network' });
      }
    }
    setBusy(false);
  };
  const named = ready.every(({ report }) => (report?.source || source.trim()) !== '');
  return (
    <Section title={t('several')} note={t('several.help')}>
      <div className={css.several}>
        <Columns>
          <TextInput
            label={t('source')}
            description={t('several.source')}
            dir="auto"
            maxLength={200}
            value={source}
            onChange={(event) => setSource(event.currentTarget.value)}
          />
          <NativeSelect
            label={m('legalBasis')}
            description={m('legalBasis.help')}
            value={basis}
            onChange={(event) => setBasis(event.currentTarget.value)}
            data={[
              { value: '', label: m('choose') },
              ...instruments.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
        </Columns>
        <div>
          <FileButton
            multiple
            accept=".txt,.html,.htm,.md,.jsonl,.ndjson,text/plain,text/html"
            onChange={(chosen) => void add(chosen)}
          >
            {(button) => (
              <Button {...button} variant="default" leftSection={<IconFiles size={18} />}>
                {t('several.choose')}
              </Button>
            )}
          </FileButton>
        </div>
        {wrong.length === 0 ? null : (
          <Notice tone="warn" alert title={t('several.wrong')}>
            {wrong.map((line) => (
              <p key={line}>
                <bdi>{line}</bdi>
              </p>
            ))}
          </Notice>
        )}
        {files.length === 0 ? null : (
          <ul className={css.reports} aria-live="polite">
            {files.map((file) => (
              <FileLine
                key={file.key}
                file={file}
                group={group}
                remove={() => setFiles((now) => now.filter(({ key }) => key !== file.key))}
              />
            ))}
          </ul>
        )}
        {ready.length === 0 ? null : (
          <>
            {named && basis !== '' ? null : <p>{t('several.missing')}</p>}
            <div>
              <Button
                loading={busy}
                disabled={!named || basis === ''}
                leftSection={<IconSend size={18} />}
                onClick={() => void bringAll()}
              >
                {t('several.bring', { count: ready.length })}
              </Button>
            </div>
          </>
        )}
      </div>
    </Section>
  );
}
