import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { FieldFrame } from './field-frame.tsx';
import type { Field, Form, Row } from './form.ts';
import css from './rows-field.module.css';

interface Props<T extends object> {
  readonly label: string;
  readonly help?: ReactNode;
  readonly form: Pick<Form<object>, 'rows'>;
  readonly field: Field<readonly T[]>;
  readonly blank: () => T;
  readonly words: { readonly add: string; readonly remove: string; readonly none?: string };
  /** Heading of one row: "Person 2". */
  readonly name: (position: number) => string;
  readonly max?: number;
  readonly row: (row: Row<T>) => ReactNode;
}

/** A list of like things in a form: each a small form of its own, added and removed one by one. */
export function RowsField<T extends object>(props: Props<T>) {
  const { field, form, words, row } = props;
  const rows = form.rows(field);
  const frame = useRef<HTMLFieldSetElement>(null);
  const added = useFocusOfRows(frame, rows.length);
  const full = props.max !== undefined && rows.length >= props.max;
  return (
    <FieldFrame name={field.name} label={props.label}>
      <fieldset ref={frame} className={css.rows}>
        <legend className={css.legend}>{props.label}</legend>
        {props.help ? <p className={css.help}>{props.help}</p> : null}
        {field.error ? (
          <p className={css.error} role="alert">
            {field.error}
          </p>
        ) : null}
        {rows.length === 0 && words.none ? <p className={css.help}>{words.none}</p> : null}
        {rows.map((each, index) => (
          <fieldset key={each.key} className={css.row}>
            <legend className={css.name}>{props.name(index + 1)}</legend>
            {row(each)}
            <Button
              className={css.remove}
              size="xs"
              variant="subtle"
              color="gray"
              leftSection={<IconTrash size={15} />}
              onClick={each.remove}
            >
              {words.remove}
            </Button>
          </fieldset>
        ))}
        {full ? null : (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={15} />}
            data-add
            onClick={() => {
              added();
              field.change([...field.value, props.blank()]);
            }}
          >
            {words.add}
          </Button>
        )}
      </fieldset>
    </FieldFrame>
  );
}

/** Who adds a row goes on in it; who removes the last one, and with it the button that had the focus, goes on where one is added. */
function useFocusOfRows(frame: { readonly current: HTMLFieldSetElement | null }, count: number): () => void {
  const before = useRef(count);
  const asked = useRef(false);
  useEffect(() => {
    const more = count > before.current;
    const less = count < before.current;
    before.current = count;
    if (more && asked.current) {
      const row = [...(frame.current?.children ?? [])].findLast((child) => child instanceof HTMLFieldSetElement);
      row?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
    } else if (less && document.activeElement === document.body) {
      frame.current?.querySelector<HTMLElement>(':scope > [data-add]')?.focus();
    }
    asked.current = false;
  }, [frame, count]);
  return () => {
    asked.current = true;
  };
}
