import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { FieldFrame } from './field-frame.tsx';
import type { Field } from './form.ts';
import { wallTime, wallTimeToInstant } from './wall-time.ts';

interface Props {
  readonly field: Field<string>;
  readonly label: string;
  readonly help?: ReactNode;
  readonly required?: boolean;
}

/** A month, YYYY-MM: how long something is kept. */
export function MonthField(props: Props) {
  return <Native {...props} type="month" placeholder="YYYY-MM" />;
}

/** A calendar day, YYYY-MM-DD, in no zone. */
export function DayField(props: Props) {
  return <Native {...props} type="date" placeholder="YYYY-MM-DD" />;
}

function Native({ field, label, help, required, type, placeholder }: Props & { type: string; placeholder: string }) {
  return (
    <FieldFrame name={field.name} label={label}>
      <TextInput
        type={type}
        label={label}
        description={help}
        placeholder={placeholder}
        withAsterisk={required === true}
        aria-required={required === true}
        value={field.value}
        onChange={(event) => field.change(event.currentTarget.value)}
        error={field.error}
      />
    </FieldFrame>
  );
}

/**
 * A wall time in a zone, kept as an instant (ISO, UTC). While it is being typed it may be no time at all: then the value is empty,
 * and what is typed stays in the field.
 */
export function MomentField({ zone, ...props }: Props & { zone: string }) {
  const { field } = props;
  const [typed, setTyped] = useState(() => wallTime(field.value, zone));
  const change = (text: string) => {
    setTyped(text);
    field.change(wallTimeToInstant(text, zone) ?? '');
  };
  return <Native {...props} field={{ ...field, value: typed, change }} type="datetime-local" placeholder="" />;
}
