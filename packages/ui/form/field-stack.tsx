import type { ReactNode } from 'react';
import css from './form-section.module.css';

/** Fields one below the other, for a form so short that it needs no sections. */
export function FieldStack({ children }: { children: ReactNode }) {
  return <div className={css.fields}>{children}</div>;
}
