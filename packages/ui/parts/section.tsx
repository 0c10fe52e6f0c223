import { type ReactNode, useId } from 'react';
import css from './section.module.css';

/** A titled part of a page; `tone="private"` marks what only the own authority sees, `working` what is there to be pressed: neither is printed. */
export function Section(props: {
  title: ReactNode;
  note?: ReactNode;
  aside?: ReactNode;
  tone?: 'private';
  working?: true;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={css.section} aria-labelledby={id} data-tone={props.tone} data-working={props.working}>
      <header className={css.head}>
        <h2 id={id} className={css.title}>
          {props.title}
        </h2>
        {props.aside}
      </header>
      {props.note ? <p className={css.note}>{props.note}</p> : null}
      {props.children}
    </section>
  );
}
