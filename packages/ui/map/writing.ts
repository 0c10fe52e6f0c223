import { plainText } from '../text/bidi.ts';

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

/** In which direction a text runs: that of its first letter (Unicode UAX #9, P2 and P3). */
export function runs(text: string): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter !== undefined && rightToLeft.test(letter) ? 'rtl' : 'ltr';
}

/** Attributes of an SVG text that begins where its own direction begins, within a place that starts at `x` and is `width` wide. */
export function textAt(text: string, x: number, width: number) {
  const direction = runs(text);
  return { direction, unicodeBidi: 'isolate', textAnchor: 'start', x: direction === 'rtl' ? x + width : x } as const;
}

/** One line of a label: never longer than this, so that one long name does not take the whole map. */
export function shortened(text: string, most = 34): string {
  const letters = [...plainText(text).replaceAll(/\s+/gu, ' ')];
  return letters.length <= most ? letters.join('') : `${letters.slice(0, most - 1).join('')}…`;
}

const widthPerLetter = 0.58;
let pen: CanvasRenderingContext2D | null | undefined;

/** How wide a text will be, in pixels; by estimate where there is no canvas. */
export function textWidth(text: string, pixels: number, weight: number): number {
  if (pen === undefined && typeof document !== 'undefined') pen = document.createElement('canvas').getContext('2d');
  if (!pen) return [...text].length * pixels * widthPerLetter;
  pen.font = `${weight} ${pixels}px ${getComputedStyle(document.body).fontFamily}`;
  return pen.measureText(text).width;
}
