import type { ReactNode } from 'react';
import css from './facts.module.css';

/** Label and value pairs; a pair without a value is left out. */
export function Facts(props: { children: ReactNode; columns?: 1 | 2 }) {
  return (
    <dl className={css.facts} data-columns={props.columns ?? 1}>
      {props.children}
    </dl>
  );
}

export function Fact(props: { label: ReactNode; wide?: boolean; children: ReactNode }) {
  if (props.children === null || props.children === undefined || props.children === '') return null;
  return (
    <div className={css.fact} data-wide={props.wide}>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
