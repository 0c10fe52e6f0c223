import bidiFactory, { type EmbeddingLevels } from 'bidi-js';
import LineBreaker from 'linebreak';
import { type Face, faceFor, facesOf, type Weight } from './faces.ts';

export type Direction = 'ltr' | 'rtl';
export interface Style {
  /** Points. */
  readonly size: number;
  readonly weight: Weight;
}

/** Letters of one face and one direction, as they are drawn; `x` from the left end of their line. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  readonly x: number;
  readonly width: number;
}
export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
  readonly direction: Direction;
}

const bidi = bidiFactory();
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const missing = '\uFFFD';
/** Joiners shape letters; all other marks that draw nothing have done their work when the order is known. */
const joiner = /[\u200C\u200D]/;
const unseen = /\p{Cf}|\p{Cc}/u;
const letterOfRightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** `auto`: as its first strong letter says (UAX #9, P2). */
export function directionOf(text: string, otherwise: Direction): Direction {
  const strong = /[\p{L}\u200E\u200F\u061C]/u.exec(text)?.[0];
  if (strong === undefined) return otherwise;
  return letterOfRightToLeft.test(strong) || /[\u200F\u061C]/.test(strong) ? 'rtl' : 'ltr';
}

/** Sets a text in lines no wider than `width` points: broken by UAX #14, ordered by UAX #9, shaped by its faces. */
export function typeset(text: string, style: Style, width: number, direction: Direction): readonly Line[] {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', '    ')
    .split('\n')
    .flatMap((paragraph) => setParagraph(paragraph.toWellFormed(), style, width, direction));
}

/** The width of a text on one line. */
export function widthOf(text: string, style: Style): number {
  const [line] = setParagraph(text, style, Number.POSITIVE_INFINITY, 'ltr');
  return line?.width ?? 0;
}

function setParagraph(text: string, style: Style, width: number, direction: Direction): readonly Line[] {
  const levels = bidi.getEmbeddingLevels(text, direction);
  if (text.trim() === '') return [{ runs: [], width: 0, direction }];
  const measure = (start: number, end: number): number => measured(text, levels, start, end, style);
  return spans(text, width, measure).map(([start, end]) => setLine(text, levels, start, end, style, direction));
}

/** Where each line begins and ends, spaces at its end left out. Widths of words add up: order does not change them. */
function spans(
  text: string,
  width: number,
  measure: (start: number, end: number) => number,
): readonly [number, number][] {
  const lines: [number, number][] = [];
  let [start, end, filled] = [0, 0, 0];
  const close = (at: number): void => {
    if (end > start) lines.push([start, trimmedEnd(text, start, end)]);
    [start, filled] = [at, 0];
  };
  for (const stop of stops(text)) {
    if (end > start && filled + measure(end, trimmedEnd(text, end, stop)) > width) close(end);
    // One word wider than the line, as a fingerprint or an address may be, is broken anywhere.
    while (start === end && measure(start, trimmedEnd(text, start, stop)) > width) {
      end = start + fitting(text.slice(start, stop), (length) => measure(start, start + length) <= width);
      close(end);
    }
    filled += measure(end, stop);
    end = stop;
  }
  close(end);
  return lines;
}

/** Points from `start` to `end`, in whatever order its letters are drawn. */
function measured(
  text: string,
  { levels }: EmbeddingLevels,
  start: number,
  end: number,
  { size, weight }: Style,
): number {
  let width = 0;
  for (let from = start; from < end; ) {
    const odd = (levels[from] ?? 0) & 1;
    let to = from + 1;
    while (to < end && ((levels[to] ?? 0) & 1) === odd) to += 1;
    const parts = byFace({ text: text.slice(from, to), rightToLeft: odd === 1 }, weight);
    for (const part of parts) width += advance(part.face, part.text, size);
    from = to;
  }
  return width;
}

function* stops(text: string): Generator<number> {
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) yield next.position;
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

/** Length of the longest beginning that fits; at least one letter. */
function fitting(text: string, fits: (length: number) => boolean): number {
  let length = 0;
  for (const { index, segment } of graphemes.segment(text)) {
    if (length > 0 && !fits(index + segment.length)) break;
    length = index + segment.length;
  }
  return length;
}

function setLine(
  text: string,
  levels: EmbeddingLevels,
  start: number,
  end: number,
  style: Style,
  direction: Direction,
): Line {
  if (end <= start) return { runs: [], width: 0, direction };
  const runs: Run[] = [];
  let x = 0;
  for (const piece of inVisualOrder(text, levels, start, end)) {
    for (const { text: letters, face } of byFace(piece, style.weight)) {
      const width = advance(face, letters, style.size);
      runs.push({ text: letters, face, x, width });
      x += width;
    }
  }
  return { runs, width: x, direction };
}

interface Piece {
  readonly text: string;
  readonly rightToLeft: boolean;
}

/** The line cut into pieces of one direction, from left to right, each still in the order of reading. */
function inVisualOrder(text: string, levels: EmbeddingLevels, start: number, end: number): readonly Piece[] {
  const mirrored = bidi.getMirroredCharactersMap(text, levels.levels, start, end - 1);
  const indices = bidi.getReorderedIndices(text, levels, start, end - 1).slice(start, end);
  const pieces: { text: string; rightToLeft: boolean; last: number }[] = [];
  for (const index of indices) {
    const letter = mirrored.get(index) ?? text[index] ?? '';
    const rightToLeft = ((levels.levels[index] ?? 0) & 1) === 1;
    const before = pieces.at(-1);
    const goesOn =
      before !== undefined && before.rightToLeft === rightToLeft && index === before.last + (rightToLeft ? -1 : 1);
    if (goesOn) {
      before.text = rightToLeft ? letter + before.text : before.text + letter;
      before.last = index;
    } else pieces.push({ text: letter, rightToLeft, last: index });
  }
  return pieces;
}

/** A piece cut where the face changes, from left to right, each as its face has to be given it. */
function byFace({ text, rightToLeft }: Piece, weight: Weight): readonly { text: string; face: Face }[] {
  const faces = facesOf(weight);
  const cut: { text: string; face: Face }[] = [];
  for (const letter of text) {
    const shapes = joiner.test(letter);
    if (!shapes && unseen.test(letter)) continue;
    const before = cut.at(-1);
    const face = faceFor(faces, letter.codePointAt(0) ?? 0, before?.face ?? null);
    if (face === null && shapes) continue;
    const [drawn, by] = face === null ? [missing, faces[0]] : [letter, face];
    if (by === undefined) continue;
    if (before?.face === by) before.text += drawn;
    else cut.push({ text: drawn, face: by });
  }
  const shaped = cut.flatMap((part) => asShaped(part, rightToLeft));
  return rightToLeft ? shaped.reverse() : shaped;
}

/**
 * A face shapes its own script in its own direction and everything else from left to right. What lies the other way round
 * (a bracket in Arabic text, Arabic digits) is given letter by letter.
 */
function asShaped(part: { text: string; face: Face }, rightToLeft: boolean): readonly { text: string; face: Face }[] {
  const turnsByItself = letterOfRightToLeft.test(part.text);
  if (turnsByItself === rightToLeft) return [part];
  return [...graphemes.segment(part.text)].map(({ segment }) => ({ text: segment, face: part.face }));
}

const widths = new Map<string, number>();
const widthsKept = 20_000;

/** Points a run is wide; words return, so their widths are kept. */
function advance(face: Face, text: string, size: number): number {
  const key = `${face.name}\n${text}`;
  let units = widths.get(key);
  if (units === undefined) {
    units = face.font.layout(text).advanceWidth / face.font.unitsPerEm;
    if (widths.size >= widthsKept) widths.clear();
    widths.set(key, units);
  }
  return units * size;
}
