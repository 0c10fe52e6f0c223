import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Size } from './model.ts';

const before: Size = { width: 720, height: 432 };

/** The room an element has, by its width; the map is as high as suits it. */
export function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState(before);
  useLayoutEffect(() => {
    const found = element.current;
    if (!found) return;
    const measure = () => {
      const width = Math.round(found.clientWidth);
      if (width > 0) setSize({ width, height: Math.round(Math.max(260, Math.min(560, width * 0.6))) });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(found);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
