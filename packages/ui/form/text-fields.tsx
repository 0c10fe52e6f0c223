import { Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMatterText } from '../matter/text/index.ts';
import { FieldFrame } from './field-frame.tsx';
import type { Field } from './form.ts';
import css from './text-fields.module.css';

export interface TextProps {
  readonly field: Field<string>;
  readonly label: string;
  readonly help?: ReactNode;
  readonly required?: boolean;
  /** Most UTF-16 units; the rest of what is typed is not taken. */
  readonly max?: number;
}

/** A browser cuts off what is pasted beyond the most a field takes, and says nothing. */
function Full({ field, max }: Pick<TextProps, 'field' | 'max'>) {
  const m = useMatterText();
  const isFull = max !== undefined && field.value.length >= max;
  return (
    <p role="status" className={css.full}>
      {isFull ? m('fieldFull', { max }) : null}
    </p>
  );
}

/** One line of text in whatever script it is typed. */
export function LineField({
  field,
  label,
  help,
  required,
  max,
  ltr,
  placeholder,
}: TextProps & { ltr?: boolean; placeholder?: string }) {
  return (
    <FieldFrame name={field.name} label={label}>
      <TextInput
        label={label}
        description={help}
        withAsterisk={required === true}
        aria-required={required === true}
        dir={ltr ? 'ltr' : 'auto'}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(max === undefined ? {} : { maxLength: max })}
        value={field.value}
        onChange={(event) => field.change(event.currentTarget.value)}
        error={field.error}
      />
      <Full field={field} max={max} />
    </FieldFrame>
  );
}

/** Text of several lines; it grows with what is written. */
export function ProseField({ field, label, help, required, max, rows }: TextProps & { rows?: number }) {
  return (
    <FieldFrame name={field.name} label={label}>
      <Textarea
        label={label}
        description={help}
        withAsterisk={required === true}
        aria-required={required === true}
        dir="auto"
        autosize
        minRows={rows ?? 3}
        maxRows={24}
        {...(max === undefined ? {} : { maxLength: max })}
        value={field.value}
        onChange={(event) => field.change(event.currentTarget.value)}
        error={field.error}
      />
      <Full field={field} max={max} />
    </FieldFrame>
  );
}
