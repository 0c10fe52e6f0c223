import type { ReactNode } from 'react';
import css from './field-frame.module.css';

/** Marks where a field of the command's input stands, so that a refusal can lead to it. */
export function FieldFrame(props: { name: string; label: string; children: ReactNode }) {
  return (
    <div className={css.field} data-field={props.name} data-label={props.label}>
      {props.children}
    </div>
  );
}
