import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import type { ColumnName } from '../../import/columns.ts';
import { useCrossingText } from '../text/index.ts';
import css from './import.module.css';

/** The words of the columns that a file cannot do without. */
const words = { port: 'port', day: 'day', line: 'line', way: 'way', passengers: 'passengers' } as const;
type Needed = keyof typeof words;
const isNeeded = (name: string): name is Needed => Object.hasOwn(words, name);

/** Which heading stands for what was not found. */
export function Columns({
  missing,
  again,
}: {
  missing: readonly string[];
  again: (given: Readonly<Partial<Record<ColumnName, string>>>) => void;
}) {
  const t = useCrossingText();
  const [given, setGiven] = useState<Readonly<Partial<Record<ColumnName, string>>>>({});
  return (
    <Notice tone="warn" alert title={t('import.columns')}>
      <div className={css.columns}>
        {missing.filter(isNeeded).map((name) => (
          <TextInput
            key={name}
            label={t('import.heading', { column: t(words[name]) })}
            dir="auto"
            maxLength={80}
            value={given[name] ?? ''}
            onChange={(event) => setGiven({ ...given, [name]: event.currentTarget.value })}
          />
        ))}
        <Button onClick={() => again(given)}>{t('import.again')}</Button>
      </div>
    </Notice>
  );
}
