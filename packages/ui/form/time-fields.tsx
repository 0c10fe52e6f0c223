import { type ReactNode, useState } from 'react';
import { DayInput } from './day-input.tsx';
import { FieldFrame } from './field-frame.tsx';
import type { Field } from './form.ts';
import { wallTime, wallTimeToInstant } from './wall-time.ts';

export interface DayFieldProps {
  readonly field: Field<string>;
  readonly label: string;
  readonly help?: ReactNode;
  readonly required?: boolean;
}

/** A calendar day, YYYY-MM-DD, in no zone. */
export function DayField({ field, label, help, required, time = false }: DayFieldProps & { time?: boolean }) {
  return (
    <FieldFrame name={field.name} label={label}>
      <DayInput
        time={time}
        label={label}
        description={help}
        withAsterisk={required === true}
        aria-required={required === true}
        value={field.value}
        onDay={field.change}
        error={field.error}
      />
    </FieldFrame>
  );
}

/**
 * A wall time in a zone, kept as an instant (ISO, UTC). While it is being typed it may be no time at all: then the value is empty,
 * and what is typed stays in the field.
 */
export function MomentField({ zone, ...props }: DayFieldProps & { zone: string }) {
  const { field } = props;
  const [typed, setTyped] = useState(() => wallTime(field.value, zone));
  const change = (text: string) => {
    setTyped(text);
    field.change(wallTimeToInstant(text, zone) ?? '');
  };
  return <DayField {...props} time field={{ ...field, value: typed, change }} />;
}
