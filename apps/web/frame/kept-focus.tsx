import { type FocusEvent, type ReactNode, useLayoutEffect, useRef } from 'react';

/**
 * Steps that take each other's place. Whoever was at a button that is no more, because its step is over, is where the next one begins, and not at the top of
 * the page. `step` says which it is.
 */
export function KeptFocus(props: { step: string; className?: string | undefined; children: ReactNode }) {
  const { step, className, children } = props;
  const place = useRef<HTMLDivElement>(null);
  const wasHere = useRef(false);
  const before = useRef(step);
  // Before anything is painted: a key that is pressed at once must not find the focus nowhere.
  useLayoutEffect(() => {
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
    <div ref={place} tabIndex={-1} className={className} onFocus={came} onBlur={left}>
      {children}
    </div>
  );
}
