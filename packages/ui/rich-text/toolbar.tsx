import { ActionIcon } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowsHorizontal,
  IconBlockquote,
  IconBold,
  IconH1,
  IconH2,
  IconItalic,
  IconList,
  IconListNumbers,
  IconTextDirectionLtr,
  IconTextDirectionRtl,
  IconUnderline,
} from '@tabler/icons-react';
import { type Editor, useEditorState } from '@tiptap/react';
import { type ComponentType, type KeyboardEvent, useRef, useState } from 'react';
import css from './rich-text.module.css';
import { type RichTextKey, useRichText } from './text/index.ts';

interface Tool {
  readonly word: RichTextKey;
  readonly icon: ComponentType<{ size?: number }>;
  /** Undefined for what is done once and is on or off nowhere. */
  readonly on?: (editor: Editor) => boolean;
  readonly can?: (editor: Editor) => boolean;
  run(editor: Editor): boolean;
}

const isDirection = (editor: Editor, dir: string) =>
  editor.isActive('paragraph', { dir }) || editor.isActive('heading', { dir });

const tools: readonly Tool[] = [
  {
    word: 'tool.bold',
    icon: IconBold,
    on: (e) => e.isActive('bold'),
    run: (e) => e.chain().focus().toggleBold().run(),
  },
  {
    word: 'tool.italic',
    icon: IconItalic,
    on: (e) => e.isActive('italic'),
    run: (e) => e.chain().focus().toggleItalic().run(),
  },
  {
    word: 'tool.underline',
    icon: IconUnderline,
    on: (e) => e.isActive('underline'),
    run: (e) => e.chain().focus().toggleUnderline().run(),
  },
  {
    word: 'tool.heading1',
    icon: IconH1,
    on: (e) => e.isActive('heading', { level: 1 }),
    run: (e) => e.chain().focus().toggleHeading({ level: 1 }).run(),
  },
  {
    word: 'tool.heading2',
    icon: IconH2,
    on: (e) => e.isActive('heading', { level: 2 }),
    run: (e) => e.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    word: 'tool.bullets',
    icon: IconList,
    on: (e) => e.isActive('bulletList'),
    run: (e) => e.chain().focus().toggleBulletList().run(),
  },
  {
    word: 'tool.numbers',
    icon: IconListNumbers,
    on: (e) => e.isActive('orderedList'),
    run: (e) => e.chain().focus().toggleOrderedList().run(),
  },
  {
    word: 'tool.quote',
    icon: IconBlockquote,
    on: (e) => e.isActive('blockquote'),
    run: (e) => e.chain().focus().toggleBlockquote().run(),
  },
  {
    word: 'tool.ltr',
    icon: IconTextDirectionLtr,
    on: (e) => isDirection(e, 'ltr'),
    run: (e) => e.chain().focus().setTextDirection('ltr').run(),
  },
  {
    word: 'tool.rtl',
    icon: IconTextDirectionRtl,
    on: (e) => isDirection(e, 'rtl'),
    run: (e) => e.chain().focus().setTextDirection('rtl').run(),
  },
  {
    word: 'tool.auto',
    icon: IconArrowsHorizontal,
    on: (e) => isDirection(e, 'auto'),
    run: (e) => e.chain().focus().setTextDirection('auto').run(),
  },
  { word: 'tool.undo', icon: IconArrowBackUp, can: (e) => e.can().undo(), run: (e) => e.chain().focus().undo().run() },
  {
    word: 'tool.redo',
    icon: IconArrowForwardUp,
    can: (e) => e.can().redo(),
    run: (e) => e.chain().focus().redo().run(),
  },
];

/** One stop of the Tab key, arrows within (ARIA APG, toolbar). */
export function Toolbar({ editor }: { editor: Editor }) {
  const t = useRichText();
  const bar = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const state = useEditorState({
    editor,
    selector: ({ editor: now }) => tools.map(({ on, can }) => ({ on: on?.(now) ?? null, can: can?.(now) ?? true })),
  });
  const move = (event: KeyboardEvent) => {
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const ends: Partial<Record<string, number>> = {
      [forward]: (current + 1) % tools.length,
      [back]: (current + tools.length - 1) % tools.length,
      Home: 0,
      End: tools.length - 1,
    };
    const next = ends[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div ref={bar} role="toolbar" aria-label={t('tool.bar')} className={css.bar} onKeyDown={move} tabIndex={-1}>
      {tools.map(({ word, icon: Icon, run }, index) => {
        const { on = null, can = true } = state[index] ?? {};
        return (
          <ActionIcon
            key={word}
            variant={on ? 'filled' : 'subtle'}
            aria-label={t(word)}
            title={t(word)}
            {...(on === null ? {} : { 'aria-pressed': on })}
            aria-disabled={!can}
            tabIndex={index === current ? 0 : -1}
            onFocus={() => setCurrent(index)}
            onClick={() => run(editor)}
          >
            <Icon size={17} />
          </ActionIcon>
        );
      })}
    </div>
  );
}
