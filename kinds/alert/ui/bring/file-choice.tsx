import { Button, FileButton, Textarea } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { useAlertText } from '../text/index.ts';
import css from './bring.module.css';

/** A file from this computer, or its text. */
export function FileChoice({ open }: { open: (name: string, bytes: Uint8Array) => void }) {
  const t = useAlertText();
  const [text, setText] = useState('');
  const pasted = (value: string) => {
    setText(value);
    if (value.trim() !== '') open(t('bring.pasted'), new TextEncoder().encode(value));
  };
  const chosen = async (file: File | null) => {
    if (file === null) return;
    setText('');
    open(file.name.slice(0, 200) || t('bring.pasted'), new Uint8Array(await file.arrayBuffer()));
  };
  return (
    <div className={css.choice}>
      <div>
        <FileButton
          accept=".xml,.cap,.atom,.rss,.edxlde,application/xml,text/xml"
          onChange={(file) => void chosen(file)}
        >
          {(button) => (
            <Button {...button} variant="default" leftSection={<IconFileImport size={18} />}>
              {t('bring.file')}
            </Button>
          )}
        </FileButton>
      </div>
      <Textarea
        label={t('bring.paste')}
        dir="ltr"
        autosize
        minRows={4}
        maxRows={12}
        value={text}
        onChange={(event) => pasted(event.currentTarget.value)}
      />
    </div>
  );
}
