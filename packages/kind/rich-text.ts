import { z } from 'zod';
import { isPlain } from './text.ts';

/**
 * Text with headings, lists and emphasis, as data: no markup enters a record, so none can come out of one. Lists are flat and runs
 * carry marks; what is signed is the plain text of it (`plainParagraphs`), which every reader sees alike.
 */

export const directions = ['auto', 'ltr', 'rtl'] as const;
export type Direction = (typeof directions)[number];
export const textMarks = ['bold', 'italic', 'underline'] as const;
export type TextMark = (typeof textMarks)[number];

/** Most UTF-16 units of one text, all its runs together. */
export const longestText = 60_000;
const mostBlocks = 1_000;
const mostRuns = 200;
const mostItems = 200;

const noControls = 'it must be well-formed text without control characters or tabs';
const characters = z
  .string()
  .min(1)
  .max(20_000)
  .refine((text) => isPlain(`${text}.`, true) && !text.includes('\t'), noControls);

const run = z.strictObject({
  text: characters,
  marks: z
    .array(z.enum(textMarks))
    .max(textMarks.length)
    .default([])
    .refine((marks) => new Set(marks).size === marks.length, 'each mark once'),
});
const line = { dir: z.enum(directions).default('auto'), runs: z.array(run).max(mostRuns) };
const listItem = z.strictObject(line);
const items = z.array(listItem).min(1).max(mostItems);

const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), ...line }),
  z.strictObject({ type: z.literal('quote'), ...line }),
  z.strictObject({ type: z.literal('heading'), level: z.int().min(1).max(3), ...line }),
  z.strictObject({ type: z.literal('bullets'), items }),
  z.strictObject({ type: z.literal('numbers'), items }),
]);

export type Run = z.infer<typeof run>;
export type TextLine = z.infer<typeof listItem>;
export type Block = z.infer<typeof block>;

export const richText = z
  .array(block)
  .min(1)
  .max(mostBlocks)
  .refine((blocks) => lengthOf(blocks) <= longestText, `a text holds at most ${longestText} characters`)
  .refine((blocks) => plainParagraphs(blocks).length > 0, 'it must say something');
export type RichText = z.infer<typeof richText>;

/** UTF-16 units of all runs. */
export function lengthOf(blocks: readonly Block[]): number {
  return blocks
    .flatMap(linesOf)
    .reduce((sum, { runs }) => sum + runs.reduce((own, { text }) => own + text.length, 0), 0);
}

export function linesOf(one: Block): readonly TextLine[] {
  return 'items' in one ? one.items : [one];
}

/**
 * The text as paragraphs: what is signed, printed and compared. Items of a list begin with their sign; emphasis is left out, empty
 * lines fall away, and a break inside a paragraph stays one, so that paragraphs can stand with an empty line between them.
 */
export function plainParagraphs(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((one) => {
    const lines = linesOf(one).map(plainLine);
    if (!('items' in one)) return lines.filter((text) => text !== '');
    return lines.map((text, index) => `${one.type === 'numbers' ? `${index + 1}.` : '•'} ${text}`.trimEnd());
  });
}

function plainLine({ runs }: TextLine): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
