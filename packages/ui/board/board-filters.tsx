import type { ReactNode } from 'react';
import css from './board-filters.module.css';

/** What narrows a board or a table, above it: a form with a name of its own, or a row of fields that belongs to what stands around it. */
export function BoardFilters(props: { name?: string; below?: boolean; children: ReactNode }) {
  const { name, below = false, children } = props;
  const shared = { className: css.filters, 'data-below': below || undefined, children };
  return name === undefined ? <div {...shared} /> : <form {...shared} aria-label={name} />;
}
