import type { JSONContent } from '@tiptap/core';
import { type Block, type RichText, type Run, type TextLine, type TextMark, textMarks } from '../../kind/rich-text.ts';

/** Between the text of a record and the document of the editor. Whatever the editor holds, only the schema's text comes out of it. */

export function toDoc(blocks: RichText): JSONContent {
  return { type: 'doc', content: blocks.map(nodeOf) };
}

function nodeOf(block: Block): JSONContent {
  switch (block.type) {
    case 'paragraph':
      return paragraphOf(block);
    case 'heading':
      return { type: 'heading', attrs: { level: block.level, dir: block.dir }, content: inlineOf(block) };
    case 'quote':
      return { type: 'blockquote', content: [paragraphOf(block)] };
    case 'bullets':
      return { type: 'bulletList', content: block.items.map(itemOf) };
    case 'numbers':
      return { type: 'orderedList', content: block.items.map(itemOf) };
  }
}

const paragraphOf = (line: TextLine): JSONContent => ({
  ...{ type: 'paragraph', attrs: { dir: line.dir } },
  content: inlineOf(line),
});
const itemOf = (line: TextLine): JSONContent => ({ type: 'listItem', content: [paragraphOf(line)] });

function inlineOf({ runs }: TextLine): JSONContent[] {
  return runs.flatMap(({ text, marks }) => {
    const styled = marks.map((type) => ({ type }));
    return text
      .split('\n')
      .flatMap((part, index): JSONContent[] => [
        ...(index === 0 ? [] : [{ type: 'hardBreak' }]),
        ...(part === '' ? [] : [{ type: 'text', text: part, ...(styled.length === 0 ? {} : { marks: styled }) }]),
      ]);
  });
}

/** What an officer wrote, as blocks; lists in lists become one list, and what is no text is left out. */
export function fromDoc(doc: JSONContent): Block[] {
  return (doc.content ?? []).flatMap(blocksOf);
}

function blocksOf(node: JSONContent): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', ...lineOf(node) }];
    case 'heading':
      return [{ type: 'heading', level: levelOf(node.attrs?.level), ...lineOf(node) }];
    case 'blockquote':
      return paragraphsIn(node).map((one) => ({ type: 'quote', ...lineOf(one) }));
    case 'bulletList':
      return listOf('bullets', node);
    case 'orderedList':
      return listOf('numbers', node);
    default:
      return [];
  }
}

function listOf(type: 'bullets' | 'numbers', node: JSONContent): Block[] {
  const items = paragraphsIn(node).map(lineOf);
  return items.length === 0 ? [] : [{ type, items }];
}

/** Paragraphs anywhere inside, in their order. */
function paragraphsIn(node: JSONContent): readonly JSONContent[] {
  return (node.content ?? []).flatMap((one) =>
    one.type === 'paragraph' || one.type === 'heading' ? [one] : paragraphsIn(one),
  );
}

function levelOf(level: unknown): 1 | 2 | 3 {
  return level === 1 || level === 2 ? level : 3;
}

function lineOf({ attrs, content = [] }: JSONContent): TextLine {
  const dir = attrs?.dir === 'ltr' || attrs?.dir === 'rtl' ? attrs.dir : 'auto';
  return { dir, runs: joined(content.flatMap(runOf)) };
}

function runOf({ type, text, marks = [] }: JSONContent): Run[] {
  if (type === 'hardBreak') return [{ text: '\n', marks: [] }];
  const plain = type === 'text' ? cleaned(text ?? '') : '';
  if (plain === '') return [];
  return [{ text: plain, marks: textMarks.filter((mark) => marks.some((one) => one.type === mark)) }];
}

/** What the schema takes: well-formed, a space for a tab, no control characters but line ends. */
function cleaned(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\t', ' ')
    .replaceAll(/[^\P{Cc}\n]/gu, '');
}

/** Neighbours of one look as one run. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last !== undefined && sameLook(last.marks, run.marks))
      all[all.length - 1] = { ...last, text: last.text + run.text };
    else all.push(run);
  }
  return all;
}

function sameLook(a: readonly TextMark[], b: readonly TextMark[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}
