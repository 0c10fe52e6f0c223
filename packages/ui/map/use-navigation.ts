import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Pixel, Size } from './model.ts';
import { movedBy, type View, zoomedBy } from './view.ts';

const step = 1.5;
const pace = 60;
/** Pixels that a hand may shake while it presses. */
const shake = 5;

/** Ways through a map: mouse, fingers, wheel with a modifier, buttons, keys. Nothing glides: each step is there at once. */
export function useNavigation(
  frame: RefObject<HTMLElement | null>,
  size: Size,
  home: View,
  onTap: ((at: Pixel) => void) | undefined,
) {
  const [chosen, setChosen] = useState<View | null>(null);
  const view = chosen ?? home;
  const latest = useRef({ view, size });
  latest.current = { view, size };
  const change = (next: View) => {
    latest.current = { ...latest.current, view: next };
    setChosen(next);
  };
  useEffect(() => {
    const element = frame.current;
    const turn = (event: WheelEvent) => {
      if (!element || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      const now = latest.current;
      const next = zoomedBy(now.view, now.size, Math.exp(-event.deltaY / 300), pixelIn(element, event, now.size));
      latest.current = { ...now, view: next };
      setChosen(next);
    };
    // Only a listener of its own may stop the page from being zoomed instead.
    element?.addEventListener('wheel', turn, { passive: false });
    return () => element?.removeEventListener('wheel', turn);
  }, [frame]);
  const zoom = (factor: number) => change(zoomedBy(latest.current.view, size, factor));
  return {
    view,
    moved: chosen !== null,
    closer: () => zoom(step),
    wider: () => zoom(1 / step),
    back: () => setChosen(null),
    pointers: usePointers(frame, latest, change, onTap),
    onKeyDown: (event: KeyboardEvent) => {
      const next = byKey(event, latest.current);
      if (next === undefined) return;
      event.preventDefault();
      if (next === null) setChosen(null);
      else change(next);
    },
  };
}

interface Now {
  readonly view: View;
  readonly size: Size;
}

/** The view after a key; null is the first one again. Keys that go with Ctrl, Alt or the command key are the browser's. */
function byKey(event: KeyboardEvent, { view, size }: Now): View | null | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const steps: Readonly<Record<string, Pixel>> = {
    ArrowLeft: [pace, 0],
    ArrowRight: [-pace, 0],
    ArrowUp: [0, pace],
    ArrowDown: [0, -pace],
  };
  const by = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
  if (by) return movedBy(view, by);
  if (event.key === '+' || event.key === '=') return zoomedBy(view, size, step);
  if (event.key === '-') return zoomedBy(view, size, 1 / step);
  return event.key === '0' || event.key === 'Home' ? null : undefined;
}

/** One finger or the mouse moves the map, two fingers also stretch it; what does not move is a tap. */
function usePointers(
  frame: RefObject<HTMLElement | null>,
  latest: RefObject<Now>,
  change: (view: View) => void,
  onTap: ((at: Pixel) => void) | undefined,
) {
  const down = useRef(new Map<number, Pixel>());
  const travelled = useRef(0);
  const at = (event: PointerEvent): Pixel =>
    frame.current ? pixelIn(frame.current, event, latest.current.size) : [0, 0];
  const release = (event: PointerEvent) => {
    down.current.delete(event.pointerId);
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      if (down.current.size === 0) travelled.current = 0;
      down.current.set(event.pointerId, at(event));
    },
    onPointerMove: (event: PointerEvent) => {
      const before = down.current.get(event.pointerId);
      if (before === undefined) return;
      const now = at(event);
      travelled.current += Math.hypot(now[0] - before[0], now[1] - before[1]);
      if (travelled.current <= shake) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const other = [...down.current].find(([id]) => id !== event.pointerId)?.[1];
      down.current.set(event.pointerId, now);
      const { view, size } = latest.current;
      change(other ? pinched(view, size, other, before, now) : movedBy(view, [now[0] - before[0], now[1] - before[1]]));
    },
    onPointerUp: (event: PointerEvent) => {
      const wasDown = down.current.has(event.pointerId);
      release(event);
      if (wasDown && travelled.current <= shake && onTap) onTap(at(event));
    },
    onPointerCancel: release,
    onClickCapture: (event: { preventDefault(): void; stopPropagation(): void }) => {
      if (travelled.current <= shake) return;
      // The end of a movement over a link follows no link.
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

function pinched(view: View, size: Size, held: Pixel, before: Pixel, now: Pixel): View {
  const wide = (a: Pixel, b: Pixel): number => Math.max(20, Math.hypot(a[0] - b[0], a[1] - b[1]));
  const middle: Pixel = [(held[0] + now[0]) / 2, (held[1] + now[1]) / 2];
  const moved = movedBy(view, [(now[0] - before[0]) / 2, (now[1] - before[1]) / 2]);
  return zoomedBy(moved, size, wide(held, now) / wide(held, before), middle);
}

function pixelIn(
  element: HTMLElement,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  { width, height }: Size,
): Pixel {
  const box = element.getBoundingClientRect();
  return [((clientX - box.left) * width) / (box.width || 1), ((clientY - box.top) * height) / (box.height || 1)];
}
