import type { ReactNode } from 'react';
import css from './badge.module.css';
import type { Tone } from './tone.ts';

/** A short word about a state. */
export function Badge(props: { tone?: Tone; icon?: ReactNode; title?: string; children: ReactNode }) {
  return (
    <span className={css.badge} data-tone={props.tone ?? 'neutral'} title={props.title}>
      {props.icon ? (
        <span className={css.icon} aria-hidden="true">
          {props.icon}
        </span>
      ) : null}
      {props.children}
    </span>
  );
}
