import PDFDocument from 'pdfkit';
import { type Direction, directionOf, type Line, type Style, typeset, widthOf } from './typeset.ts';

/** What stands on every page. */
export interface Frame {
  readonly direction: Direction;
  readonly title: string;
  readonly language: string;
  /** Short marks in their order: `TLP:AMBER`, `PAP:GREEN`, `H1`. */
  readonly marks: readonly { readonly text: string; readonly tlp: string | null }[];
  /** Beside the marks at the head of each page, one line or two. */
  readonly head: readonly string[];
  /** At the foot of each page, before its number. */
  readonly foot: string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly created: Date;
}

export const styles = {
  title: { size: 19, weight: 'bold' },
  heading: { size: 13, weight: 'bold' },
  label: { size: 8.5, weight: 'bold' },
  body: { size: 10, weight: 'regular' },
  strong: { size: 10, weight: 'bold' },
  small: { size: 8, weight: 'regular' },
} as const satisfies Record<string, Style>;

const ink = '#1a1d21';
const quiet = '#59616b';
const hair = '#b9c0c7';
const leading = 1.5;
/** From the top of a line to where its letters stand, of its size. */
const ascent = 1.1;
const page = { width: 595.28, height: 841.89, side: 56, top: 92, bottom: 84 };
export const textWidth = page.width - 2 * page.side;

/** TLP 2.0: letters in the colour of the label on black, 12 points or more, at the right of header and footer. */
const tlpColours: Readonly<Record<string, string>> = {
  RED: '#FF2B2B',
  'AMBER+STRICT': '#FFC000',
  AMBER: '#FFC000',
  GREEN: '#33FF00',
  CLEAR: '#FFFFFF',
};

interface Placing {
  /** From the side where reading begins. */
  readonly indent?: number;
  readonly width?: number;
  readonly colour?: string;
  /** Structure element for those who do not see the page. */
  readonly tag?: 'P' | 'H1' | 'H2' | 'Lbl';
  /** The text's own direction; that of the page when not said. */
  readonly direction?: Direction;
  /** The side it stands on; that of its own direction when not said. */
  readonly side?: Direction;
}

/** A4 pages that fill from top to bottom. Units are points; what is written lower than the page goes on over the next one. */
export class Sheet {
  readonly #doc: PDFKit.PDFDocument;
  readonly #frame: Frame;
  readonly #root: PDFKit.PDFStructureElement;
  readonly #bytes: Promise<Buffer>;
  readonly #fonts = new Set<string>();
  #y = page.top;

  constructor(frame: Frame) {
    this.#frame = frame;
    this.#doc = new PDFDocument({
      size: 'A4',
      margin: 0,
      bufferPages: true,
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      lang: frame.language,
      info: { Title: frame.title, Creator: 'Entente', CreationDate: frame.created },
    });
    this.#bytes = collect(this.#doc);
    this.#root = this.#doc.struct('Document');
    this.#doc.addStructure(this.#root);
  }

  /** Writes a text in lines below the last one. */
  text(text: string, style: Style, placing: Placing = {}): void {
    const { indent = 0, width = textWidth - indent, colour = ink, tag = 'P' } = placing;
    const element = this.#doc.struct(tag);
    this.#root.add(element);
    for (const line of typeset(text, style, width, placing.direction ?? this.#frame.direction)) {
      this.room(style.size * leading);
      const [x, y] = [this.#left(line, indent, width, placing.side ?? line.direction), this.#y];
      if (line.runs.length > 0) element.add(() => this.#letters(line, style, x, y, colour));
      this.#y += style.size * leading;
    }
    element.end();
  }

  /** A label with a short text beside it, on one line. */
  pair(label: string, text: string, labelWidth: number, indent: number): void {
    const height = styles.body.size * leading + 1;
    this.room(height);
    const y = this.#y;
    // Letters of two sizes stand on one line.
    this.#y += (styles.body.size - styles.label.size) * ascent;
    this.text(label, styles.label, { indent, width: labelWidth, colour: quiet });
    this.#y = y;
    const { direction: side } = this.#frame;
    this.text(text, styles.body, { indent: indent + labelWidth, direction: directionOf(text, side), side });
    this.#y = y + height;
  }

  /** Begins a new page unless so much of this one is left: for what should not be torn apart. */
  room(height: number): void {
    if (this.#y + height <= page.height - page.bottom) return;
    this.#doc.addPage();
    this.#y = page.top;
  }

  space(points: number): void {
    if (this.#y > page.top) this.#y += points;
  }

  /** A hair line from side to side. */
  rule(): void {
    const y = this.#y;
    this.#artifact('Layout', () => this.#line(y, hair));
    this.space(6);
  }

  async finish(): Promise<Buffer> {
    this.#root.end();
    const { start, count } = this.#doc.bufferedPageRange();
    for (let index = start; index < start + count; index++) {
      this.#doc.switchToPage(index);
      this.#artifact('Pagination', () => this.#border(index - start + 1, count));
    }
    this.#doc.end();
    return this.#bytes;
  }

  /** Where a line begins, seen from the left edge: text stands on the side where it begins to be read. */
  #left(line: Line, indent: number, width: number, side: Direction): number {
    const column = this.#frame.direction === 'rtl' ? page.width - page.side - indent - width : page.side + indent;
    return side === 'rtl' ? column + width - line.width : column;
  }

  #letters(line: Line, { size }: Style, x: number, y: number, colour: string): void {
    for (const run of line.runs) {
      if (!this.#fonts.has(run.face.name)) this.#doc.registerFont(run.face.name, run.face.file);
      this.#fonts.add(run.face.name);
      const options: PDFKit.Mixins.TextOptions = { lineBreak: false, features: [], baseline: 'alphabetic' };
      this.#doc
        .font(run.face.name)
        .fontSize(size)
        .fillColor(colour)
        .text(run.text, x + run.x, y + size * ascent, options);
    }
  }

  #border(number: number, count: number): void {
    const { head, foot, pageOf } = this.#frame;
    this.#bar(40, head);
    this.#line(66, hair);
    const y = page.height - page.bottom + 18;
    this.#line(y, hair);
    this.#bar(y + 8, [pageOf(number, count)]);
    this.#note(y + 28, foot, textWidth);
  }

  /** Words with the marks at the right of them; two lines stand as high as the marks do. */
  #bar(y: number, words: readonly string[]): void {
    let right = page.width - page.side;
    for (const { text, tlp } of this.#frame.marks) {
      const style: Style = { size: 12, weight: 'bold' };
      const width = widthOf(text, style) + 10;
      right -= width;
      if (tlp !== null) this.#doc.rect(right, y - 2, width, 18).fill('#000000');
      const [line] = typeset(text, style, width, 'ltr');
      const colour = tlp === null ? ink : (tlpColours[tlp] ?? '#FFFFFF');
      if (line !== undefined) this.#letters(line, style, right + 5, y, colour);
      right -= 4;
    }
    const first = y + 3 - (words.length - 1) * 5.5;
    for (const [at, line] of words.entries()) this.#note(first + at * 11, line, right - page.side - 12);
  }

  /** Small words on one line, cut where there is no room, on the side where reading begins. */
  #note(y: number, words: string, room: number): void {
    const { direction } = this.#frame;
    const [line] = typeset(shortened(words, room), styles.small, room, direction);
    if (line !== undefined)
      this.#letters(line, styles.small, page.side + (direction === 'rtl' ? room - line.width : 0), y, quiet);
  }

  #line(y: number, colour: string): void {
    this.#doc
      .moveTo(page.side, y)
      .lineTo(page.width - page.side, y)
      .lineWidth(0.5)
      .strokeColor(colour)
      .stroke();
  }

  #artifact(type: 'Layout' | 'Pagination', draw: () => void): void {
    this.#doc.markContent('Artifact', { type });
    draw();
    this.#doc.endMarkedContent();
  }
}

/** Cut so that it fits on one line. */
function shortened(text: string, width: number): string {
  if (widthOf(text, styles.small) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && widthOf(`${letters.join('')}…`, styles.small) > width) letters.pop();
  return `${letters.join('')}…`;
}

function collect(doc: PDFKit.PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', () => resolve(Buffer.concat(parts)));
    doc.on('error', reject);
  });
}
