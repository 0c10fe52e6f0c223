import { describe, expect, it } from 'vitest';
import { richText } from '../../kind/rich-text.ts';
import { fromDoc, toDoc } from './doc.ts';

describe('the editor’s document and the text of a record', () => {
  it('[MEETING-30] a text goes into the editor and comes out as it was', () => {
    const text = richText.parse([
      { type: 'heading', level: 2, dir: 'rtl', runs: [{ text: 'محضر', marks: ['bold'] }] },
      {
        type: 'paragraph',
        dir: 'ltr',
        runs: [
          { text: 'one\ntwo ', marks: [] },
          { text: 'three', marks: ['italic', 'underline'] },
        ],
      },
      {
        type: 'bullets',
        items: [
          { dir: 'auto', runs: [{ text: 'a', marks: [] }] },
          { dir: 'rtl', runs: [{ text: 'ب', marks: [] }] },
        ],
      },
      { type: 'numbers', items: [{ dir: 'auto', runs: [{ text: 'b', marks: [] }] }] },
      { type: 'quote', dir: 'auto', runs: [{ text: 'q', marks: [] }] },
    ]);
    expect(fromDoc(toDoc(text))).toEqual(text);
  });

  it('[MEETING-35] whatever a document holds, only the schema’s text comes out of it', () => {
    const hostile = {
      type: 'doc',
      content: [
        { type: 'script', content: [{ type: 'text', text: 'alert(1)' }] },
        { type: 'image', attrs: { src: 'x', onerror: 'alert(1)' } },
        {
          type: 'paragraph',
          attrs: { dir: 'javascript:', style: 'x', onclick: 'x' },
          content: [
            {
              type: 'text',
              text: 'a\u0000b\tc\u202Ed\ud800',
              marks: [{ type: 'link', attrs: { href: 'javascript:1' } }, { type: 'bold' }],
            },
            { type: 'mention', text: 'x' },
          ],
        },
        {
          type: 'bulletList',
          content: [
            {
              type: 'listItem',
              content: [
                { type: 'paragraph', content: [{ type: 'text', text: 'outer' }] },
                {
                  type: 'orderedList',
                  content: [
                    { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'inner' }] }] },
                  ],
                },
              ],
            },
          ],
        },
        { type: 'bulletList' },
        { type: 'heading', attrs: { level: 9 }, content: [{ type: 'text', text: 'h' }] },
      ],
    };
    const text = fromDoc(hostile);
    expect(richText.safeParse(text).success).toBe(true);
    expect(text).toEqual([
      { type: 'paragraph', dir: 'auto', runs: [{ text: 'ab c\u202Ed\ufffd', marks: ['bold'] }] },
      { type: 'bullets', items: ['outer', 'inner'].map((one) => ({ dir: 'auto', runs: [{ text: one, marks: [] }] })) },
      { type: 'heading', level: 3, dir: 'auto', runs: [{ text: 'h', marks: [] }] },
    ]);
    expect(fromDoc({ type: 'doc' })).toEqual([]);
  });
});
