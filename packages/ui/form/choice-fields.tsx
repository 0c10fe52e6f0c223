import { Checkbox, Radio, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import css from './choice-fields.module.css';
import { FieldFrame } from './field-frame.tsx';
import type { Field } from './form.ts';
import { NativeSelect } from './native-select.tsx';

export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly help?: string;
  /** In a list of many: the heading it stands under. */
  readonly group?: string;
}

interface Props<V extends string> {
  readonly label: string;
  readonly help?: ReactNode;
  readonly required?: boolean;
  readonly choices: readonly Choice<V>[];
}

/** One of a few, all in sight. */
export function OneField<V extends string>({
  field,
  label,
  help,
  required,
  choices,
}: Props<V> & { field: Field<V | ''> }) {
  return (
    <FieldFrame name={field.name} label={label}>
      <Radio.Group
        label={label}
        description={help}
        withAsterisk={required === true}
        value={field.value}
        onChange={(value) => {
          const found = choices.find((choice) => choice.value === value);
          if (found) field.change(found.value);
        }}
        error={field.error}
      >
        <Stack gap="xs" className={css.choices}>
          {choices.map((choice) => (
            <Radio key={choice.value} value={choice.value} label={choice.label} description={choice.help} />
          ))}
        </Stack>
      </Radio.Group>
    </FieldFrame>
  );
}

/** One of many. `none` is the word for "not chosen". */
export function SelectField<V extends string>(props: Props<V> & { field: Field<V | ''>; none: string }) {
  const { field, label, help, required, choices, none } = props;
  return (
    <FieldFrame name={field.name} label={label}>
      <NativeSelect
        label={label}
        description={help}
        withAsterisk={required === true}
        aria-required={required === true}
        value={field.value}
        onChange={(event) =>
          field.change(choices.find((choice) => choice.value === event.currentTarget.value)?.value ?? '')
        }
        data={[{ value: '', label: none }, ...grouped(choices)]}
        error={field.error}
      />
    </FieldFrame>
  );
}

/** Choices one below the other, those of a group under its heading. */
function grouped<V extends string>(choices: readonly Choice<V>[]) {
  const plain = ({ value, label }: Choice<V>) => ({ value, label });
  const headings = new Set(choices.flatMap((choice) => choice.group ?? []));
  if (headings.size === 0) return choices.map(plain);
  return [...headings].map((group) => ({ group, items: choices.filter((one) => one.group === group).map(plain) }));
}

/** Any number of a few. */
export function ManyField<V extends string>({
  field,
  label,
  help,
  required,
  choices,
}: Props<V> & { field: Field<readonly V[]> }) {
  return (
    <FieldFrame name={field.name} label={label}>
      <Checkbox.Group
        label={label}
        description={help}
        withAsterisk={required === true}
        value={[...field.value]}
        onChange={(values) =>
          field.change(choices.map((choice) => choice.value).filter((value) => values.includes(value)))
        }
        error={field.error}
      >
        <Stack gap="xs" className={css.choices}>
          {choices.map((choice) => (
            <Checkbox key={choice.value} value={choice.value} label={choice.label} description={choice.help} />
          ))}
        </Stack>
      </Checkbox.Group>
    </FieldFrame>
  );
}
