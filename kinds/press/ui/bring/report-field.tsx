import { Button, FileButton, Textarea } from '@mantine/core';
import { IconAlertTriangle, IconFileImport, IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { FieldFrame } from '../../../../packages/ui/form/field-frame.tsx';
import type { Field } from '../../../../packages/ui/form/form.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { longestText } from '../../schema.ts';
import { usePressText } from '../text/index.ts';
import { type Taken, taken } from './take.ts';

/** The report itself. What cannot be taken is refused in words and put nowhere: it stays where it was copied from. */
export function ReportField({ field }: { field: Field<string> }) {
  const t = usePressText();
  const [last, setLast] = useState<Taken | null>(null);
  const typed = (raw: string) => {
    const isPage = /<\/\w+>/u.test(raw.slice(0, 200_000));
    if (raw.length <= longestText && !isPage) {
      setLast(null);
      field.change(raw);
    } else take(raw);
  };
  const take = (raw: string) => {
    const found = taken(raw);
    setLast(found);
    if (found.ok) field.change(found.text);
  };
  return (
    <FieldFrame name={field.name} label={t('text')}>
      <Textarea
        label={t('text')}
        description={t('text.help')}
        withAsterisk
        aria-required
        dir="auto"
        autosize
        minRows={8}
        maxRows={24}
        value={field.value}
        onChange={(event) => typed(event.currentTarget.value)}
        error={field.error}
      />
      <FileButton accept=".txt,.html,.htm,.md,text/plain,text/html" onChange={(file) => void file?.text().then(take)}>
        {(button) => (
          <Button {...button} mt="xs" size="xs" variant="default" leftSection={<IconFileImport size={15} />}>
            {t('text.file')}
          </Button>
        )}
      </FileButton>
      <TakenNotice found={last} />
    </FieldFrame>
  );
}

/** What became of a text that was pasted or read. */
export function TakenNotice({ found }: { found: Taken | null }) {
  const t = usePressText();
  const { locale } = useVoice();
  if (found === null || (found.ok && !found.markup)) return null;
  if (found.ok)
    return (
      <Notice tone="info" icon={<IconInfoCircle size={20} />}>
        {t('taken.markup')}
      </Notice>
    );
  const number = new Intl.NumberFormat(locale);
  return (
    <Notice tone="danger" alert icon={<IconAlertTriangle size={20} />} title={t(`taken.${found.why}`)}>
      {found.why === 'tooLong'
        ? t('taken.tooLong.words', { length: number.format(found.length), most: number.format(longestText) })
        : t('taken.nothing')}
    </Notice>
  );
}
