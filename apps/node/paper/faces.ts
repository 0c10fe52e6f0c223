import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { unpackWoff } from './woff.ts';

/** One script's letters in one weight. */
export interface Face {
  readonly name: string;
  /** The font file itself, to be put into a document. */
  readonly file: Buffer;
  readonly font: Font;
  /** Its letters run from right to left. */
  readonly rightToLeft: boolean;
}

export type Weight = 'regular' | 'bold';
const weights: Readonly<Record<Weight, 400 | 700>> = { regular: 400, bold: 700 };

/**
 * In the order in which they are asked for a character: the first one also says what a missing character looks like.
 * Vazirmatn, because each of its letters is drawn with its dots. Noto Sans Arabic sets them as marks of their own: copied
 * from a PDF, one letter then reads as another, and fontkit puts fatha where kasra is read. It serves for rare letters.
 */
const scripts = [
  { package: 'noto-sans', subset: 'latin' },
  { package: 'noto-sans', subset: 'latin-ext' },
  { package: 'vazirmatn', subset: 'arabic' },
  { package: 'noto-sans-arabic', subset: 'arabic' },
  { package: 'noto-sans', subset: 'greek' },
  { package: 'noto-sans', subset: 'cyrillic' },
  { package: 'noto-sans', subset: 'cyrillic-ext' },
] as const;

const { resolve } = createRequire(import.meta.url);
const opened = new Map<Weight, readonly Face[]>();

/** Noto Sans in the scripts of this software's languages and their neighbours. Read from disk once a process. */
export function facesOf(weight: Weight): readonly Face[] {
  const known = opened.get(weight);
  if (known !== undefined) return known;
  const faces = scripts.map((script): Face => {
    const file = `${script.package}-${script.subset}-${weights[weight]}-normal.woff`;
    const bytes = unpackWoff(readFileSync(resolve(`@fontsource/${script.package}/files/${file}`)));
    const font = create(bytes);
    if (!('layout' in font)) throw new Error(`${file} holds more than one font`);
    return {
      name: `${script.package} ${script.subset} ${weight}`,
      file: bytes,
      font,
      rightToLeft: script.subset === 'arabic',
    };
  });
  opened.set(weight, faces);
  return faces;
}

/** The face for a character: that of its neighbour when it has it, so that marks and spaces stay with their letters. */
export function faceFor(faces: readonly Face[], codePoint: number, neighbour: Face | null): Face | null {
  if (neighbour?.font.hasGlyphForCodePoint(codePoint)) return neighbour;
  return faces.find(({ font }) => font.hasGlyphForCodePoint(codePoint)) ?? null;
}
