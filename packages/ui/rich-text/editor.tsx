import { EditorContent, useEditor, type Editor as Writing } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useRef, useState } from 'react';
import { longestText, type RichText } from '../../kind/rich-text.ts';
import { fromDoc, toDoc } from './doc.ts';
import { fromHtml } from './from-html.ts';
import css from './rich-text.module.css';
import { useRichText } from './text/index.ts';
import { Toolbar } from './toolbar.tsx';

/** Nothing but what a record's text can hold: what is pasted beyond it has no place to go. */
const extensions = [
  StarterKit.configure({
    ...{ code: false, codeBlock: false, horizontalRule: false, link: false, strike: false },
    heading: { levels: [1, 2, 3] },
  }),
];

/** A clipboard above this is no minutes: it is refused before it is read. Markup takes more room than its text. */
const mostMarkup = 20 * longestText;

interface Props {
  readonly value: RichText;
  /** BCP 47. */
  readonly language: string;
  /** Id of the element that names it. */
  readonly labelled: string;
  readonly change: (value: RichText) => void;
}

/** The writing part alone; fetched by the field around it. */
export default function Editor({ value, language, labelled, change }: Props) {
  const t = useRichText();
  const [refused, setRefused] = useState(false);
  const latest = useRef(value);
  const said = useRef(change);
  const writing = useRef<Writing>(null);
  useEffect(() => {
    said.current = change;
  });
  const tooLong = (data: DataTransfer | null): boolean => {
    const long =
      (data?.getData('text/html').length ?? 0) > mostMarkup || (data?.getData('text/plain').length ?? 0) > longestText;
    setRefused(long);
    return long;
  };
  /** Markup is read by us and never by the browser; plain text goes its usual way. True: it was dealt with. */
  const take = (data: DataTransfer | null, range: { from: number; to: number }): boolean => {
    if (tooLong(data)) return true;
    const html = data?.getData('text/html') ?? '';
    if (html === '') return false;
    const blocks = fromHtml(html);
    if (blocks.length > 0) writing.current?.commands.insertContentAt(range, toDoc(blocks).content ?? []);
    return true;
  };
  const editor = useEditor({
    ...{ extensions, content: toDoc(value), textDirection: 'auto', injectCSS: false },
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': labelled, lang: language },
      handlePaste: (view, event) => take(event.clipboardData, view.state.selection),
      handleDrop: (view, event, _, moved) => {
        if (moved) return false;
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? view.state.selection.to;
        return take(event.dataTransfer, { from: at, to: at });
      },
    },
    onUpdate: ({ editor: changed }) => {
      latest.current = fromDoc(changed.getJSON());
      said.current(latest.current);
    },
  });
  useEffect(() => {
    writing.current = editor;
  }, [editor]);
  // Another text was put in its place, and not by writing.
  useEffect(() => {
    if (value === latest.current) return;
    latest.current = value;
    editor.commands.setContent(toDoc(value), { emitUpdate: false });
  }, [editor, value]);
  return (
    <>
      <div className={css.editor}>
        <Toolbar editor={editor} />
        <div className={css.page}>
          <EditorContent editor={editor} />
        </div>
      </div>
      {refused ? (
        <p role="alert" className={css.error}>
          {t('editor.paste')}
        </p>
      ) : null}
    </>
  );
}
