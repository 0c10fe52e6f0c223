import { type ReactNode, useEffect } from 'react';
import { useSigned } from './officer.ts';
import css from './page.module.css';

/** Head of a page: its title, also the window's, what to do here, and what belongs beside it. */
export function Page(props: {
  title: string;
  heading?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const { node } = useSigned();
  useEffect(() => {
    document.title = `${props.title} · ${node.name}`;
  }, [props.title, node.name]);
  return (
    <>
      <header className={css.head}>
        <div className={css.titles}>
          <h1 className={css.title}>{props.heading ?? props.title}</h1>
          {props.lead ? <div className={css.lead}>{props.lead}</div> : null}
        </div>
        {props.actions ? <div className={css.actions}>{props.actions}</div> : null}
      </header>
      {props.children}
    </>
  );
}
