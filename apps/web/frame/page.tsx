import { type ReactNode, useEffect } from 'react';
import { useFrameText } from '../text/index.ts';
import { useExerciseHere } from './exercise.tsx';
import { useSigned } from './officer.ts';
import css from './page.module.css';

/** Path of the page shown last; null before the first, whose focus is the browser's. */
let shown: string | null = null;

/**
 * Whoever followed a link by keyboard goes on in the page it led to, also when the link stands in the menu, which stays; the link has often
 * gone with its page, and the focus with it. A field that somebody is in keeps it.
 */
function useFocusInNewPage(title: string) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: one page of several addresses has another title at each
  useEffect(() => {
    const path = window.location.pathname;
    if (shown !== null && shown !== path && isOutside(document.activeElement))
      document.getElementById('main')?.focus({ preventScroll: true });
    shown = path;
  }, [title]);
}

function isOutside(element: Element | null): boolean {
  return element === document.body || (element instanceof HTMLAnchorElement && element.closest('main') === null);
}

/** Head of a page: its title, also the window's, what to do here, and what belongs beside it. */
export function Page(props: {
  title: string;
  heading?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const { node } = useSigned();
  const t = useFrameText();
  const mark = useExerciseHere() ? `${t('exercise.word')} · ` : '';
  useFocusInNewPage(props.title);
  useEffect(() => {
    document.title = `${mark}${props.title} · ${node.name}`;
  }, [mark, props.title, node.name]);
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
