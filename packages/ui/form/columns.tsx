import type { ReactNode } from 'react';
import css from './columns.module.css';

/** Short fields beside each other where there is room. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className={css.columns}>{children}</div>;
}
