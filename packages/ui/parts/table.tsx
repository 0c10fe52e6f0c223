import type { ReactNode } from 'react';
import css from './table.module.css';

/** Of more columns than this, fewer stand beside one another in a narrow place. */
const few = 4;

/**
 * Rows under headings. Wider than the page, it is moved sideways, also by the keyboard; where it `stacks`, each row becomes a block of facts instead, every
 * value under the heading of its column. The first cell of a row names it.
 */
export function Table(props: {
  label: string;
  heads: readonly ReactNode[];
  rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  stacks?: boolean;
}) {
  const { label, heads, rows, stacks = false } = props;
  const below = stacks ? (heads.length > few ? 'many' : 'few') : undefined;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={css.frame} aria-label={label} tabIndex={0} data-stacks={below}>
      <table className={css.table}>
        <thead>
          <tr>
            {heads.map((head, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places
              <th key={at} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, at) =>
                at === 0 ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places
                  <th key={at} scope="row">
                    {cell}
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places
                  <td key={at}>
                    {stacks ? <span className={css.head}>{heads[at]}</span> : null}
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
