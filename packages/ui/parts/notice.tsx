import type { ReactNode } from 'react';
import css from './notice.module.css';
import type { Tone } from './tone.ts';

/** A sentence the reader must not miss. `alert` is for what just went wrong: it is read aloud at once. */
export function Notice(props: {
  tone: Tone;
  title?: ReactNode;
  icon?: ReactNode;
  alert?: boolean;
  children?: ReactNode;
}) {
  return (
    <div className={css.notice} data-tone={props.tone} role={props.alert ? 'alert' : 'note'}>
      {props.icon ? (
        <span className={css.icon} aria-hidden="true">
          {props.icon}
        </span>
      ) : null}
      <div className={css.body}>
        {props.title ? <p className={css.title}>{props.title}</p> : null}
        {props.children}
      </div>
    </div>
  );
}
