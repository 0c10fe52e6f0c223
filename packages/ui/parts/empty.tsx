import type { ReactNode } from 'react';
import css from './empty.module.css';

/** Nothing to show, and what to do about it. `page` when there is nothing else: then its title is the page's. */
export function Empty(props: {
  icon?: ReactNode;
  title: ReactNode;
  page?: boolean;
  children?: ReactNode;
  action?: ReactNode;
}) {
  const Title = props.page ? 'h1' : 'p';
  return (
    <div className={css.empty}>
      {props.icon ? (
        <span className={css.icon} aria-hidden="true">
          {props.icon}
        </span>
      ) : null}
      <Title className={css.title}>{props.title}</Title>
      {props.children ? <div className={css.words}>{props.children}</div> : null}
      {props.action}
    </div>
  );
}
