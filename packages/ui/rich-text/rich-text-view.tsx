import type { ReactNode } from 'react';
import type { Block, RichText, Run, TextLine } from '../../kind/rich-text.ts';
import { pieces } from '../text/bidi.ts';
import { RecordText } from '../text/record-text.tsx';
import css from './rich-text.module.css';

/** A text as people wrote it: data drawn as elements, hidden controls of direction made visible. */
export function RichTextView({ text, language }: { text: RichText; language?: string }) {
  return (
    <div className={css.text} lang={language}>
      {text.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a fixed text have no other identity
        <BlockView key={index} block={block} />
      ))}
    </div>
  );
}

function BlockView({ block }: { block: Block }) {
  if (block.type === 'bullets' || block.type === 'numbers') {
    const List = block.type === 'bullets' ? 'ul' : 'ol';
    return (
      <List dir={block.items[0]?.dir ?? 'auto'}>
        {block.items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: items of a fixed text have no other identity
          <li key={index} dir={item.dir}>
            <Line line={item} />
          </li>
        ))}
      </List>
    );
  }
  const inner = <Line line={block} />;
  if (block.type === 'quote') return <blockquote dir={block.dir}>{inner}</blockquote>;
  if (block.type === 'paragraph') return <p dir={block.dir}>{inner}</p>;
  return (
    <p className={css.heading} data-level={block.level} dir={block.dir}>
      {inner}
    </p>
  );
}

function Line({ line: { runs } }: { line: TextLine }) {
  return runs.map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: runs of a fixed text have no other identity
    <Marked key={index} run={run} />
  ));
}

function Marked({ run: { text, marks } }: { run: Run }): ReactNode {
  let inner: ReactNode = pieces(text).some(({ control }) => control !== null) ? <RecordText>{text}</RecordText> : text;
  if (marks.includes('underline')) inner = <u>{inner}</u>;
  if (marks.includes('italic')) inner = <em>{inner}</em>;
  return marks.includes('bold') ? <strong>{inner}</strong> : inner;
}
