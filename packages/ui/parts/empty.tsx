import type { ReactNode } from 'react';
import css from './empty.module.css';

/** Nothing to show, and what to do about it. */
export function Empty(props: { icon?: ReactNode; title: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={css.empty}>
      {props.icon ? (
        <span className={css.icon} aria-hidden="true">
          {props.icon}
        </span>
      ) : null}
      <p className={css.title}>{props.title}</p>
      {props.children ? <div className={css.words}>{props.children}</div> : null}
      {props.action}
    </div>
  );
}
