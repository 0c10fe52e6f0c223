import { type FocusEvent, type ReactNode, useEffect, useRef } from 'react';
import css from './lists.module.css';

/**
 * Steps that take each other's place. Whoever was at a button that is no more, because its step is over, is where the next one begins, and not at the top of
 * the page. `step` says which it is.
 */
export function KeptFocus({ step, children }: { step: string; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const wasHere = useRef(false);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    if (wasHere.current && document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, [step]);
  const left = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null) wasHere.current = false;
  };
  const came = () => {
    wasHere.current = true;
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it notes where the focus is and does nothing
    <div ref={place} tabIndex={-1} className={css.step} onFocus={came} onBlur={left}>
      {children}
    </div>
  );
}
