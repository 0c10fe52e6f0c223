import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

/** Where somebody was: the element itself, its cell, and its clause with those to go to if it is deleted, the next ones first. */
interface Place {
  readonly element: HTMLElement;
  readonly language: string | null;
  readonly clauses: readonly string[];
}

/**
 * Whoever acts by keyboard stays where they acted: a button that was disabled while the act was sent, or went with it, and a field that was
 * closed lose the focus, and without this it would be at the top of the page. It goes to the same cell, or of a clause that was deleted to
 * the next one. What is watched is the page itself and not the act: the answer, the end of sending and the new text come in any order, and
 * each can take the focus away. Whoever has gone elsewhere, or pressed beside everything, is left alone.
 */
export function useKeptFocus(frame: RefObject<HTMLElement | null>): { onFocus: (event: FocusEvent) => void } {
  const place = useRef<Place | null>(null);
  useEffect(() => {
    const stay = () => {
      if (document.activeElement !== document.body || place.current === null || frame.current === null) return;
      targetOf(place.current, frame.current)?.focus({ preventScroll: true });
    };
    const leave = () => {
      place.current = null;
    };
    const observer = new MutationObserver(stay);
    observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled'] });
    document.addEventListener('pointerdown', leave);
    return () => {
      observer.disconnect();
      document.removeEventListener('pointerdown', leave);
    };
  }, [frame]);
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement && frame.current !== null) place.current = placeOf(target, frame.current);
  };
  return { onFocus };
}

function placeOf(element: HTMLElement, frame: HTMLElement): Place | null {
  const clauses = clausesIn(frame);
  const at = clauses.findIndex((clause) => clause.contains(element));
  if (at < 0) return null;
  const language = element.closest<HTMLElement>('[data-cell]')?.getAttribute('data-cell') ?? null;
  const nearest = [...clauses.slice(at), ...clauses.slice(0, at).reverse()];
  return { element, language, clauses: nearest.map(idOf) };
}

function targetOf({ element, language, clauses }: Place, frame: HTMLElement): HTMLElement | null {
  if (element.isConnected) return element.matches(':disabled') ? null : element;
  const standing = clausesIn(frame);
  const [clause] = clauses.flatMap((id) => standing.filter((one) => idOf(one) === id));
  const cell = clause?.querySelector<HTMLElement>(`[data-cell="${language}"]`) ?? clause;
  return cell?.querySelector<HTMLElement>('textarea, [data-cell-focus]') ?? null;
}

function clausesIn(frame: HTMLElement): HTMLElement[] {
  return [...frame.querySelectorAll<HTMLElement>('[data-clause]')];
}

const idOf = (clause: HTMLElement) => clause.getAttribute('data-clause') ?? '';
