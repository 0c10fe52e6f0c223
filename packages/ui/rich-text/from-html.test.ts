import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../../dev/test/chance.ts';
import { plainParagraphs, richText } from '../../kind/rich-text.ts';
import { fromHtml } from './from-html.ts';

const plain = (html: string) => plainParagraphs(fromHtml(html));

describe('pasted markup', () => {
  it('[MEETING-35] becomes paragraphs, headings, lists and quotes with their emphasis and direction', () => {
    const html = `<h1>Minutes</h1><div dir="rtl"><p>سيراقب <b>الطرفان</b></p></div><ul><li>one</li><li><p>two</p></li></ul><ol><li>first</li></ol>
      <blockquote>said &amp; done</blockquote>loose <i>text</i><br>next<table><tr><td>a</td><td>b</td></tr></table>`;
    expect(fromHtml(html)).toMatchObject([
      { type: 'heading', level: 1 },
      { type: 'paragraph', dir: 'rtl', runs: [{ text: 'سيراقب ' }, { text: 'الطرفان', marks: ['bold'] }] },
      { type: 'bullets', items: [{}, {}] },
      { type: 'numbers', items: [{}] },
      { type: 'quote' },
      { type: 'paragraph' },
      { type: 'paragraph' },
    ]);
    expect(plain(html)).toEqual([
      'Minutes',
      'سيراقب الطرفان',
      '• one',
      '• two',
      '1. first',
      'said & done',
      'loose text\nnext',
      'a b',
    ]);
  });

  it('[MEETING-35] leaves scripts, styles, frames and whatever is no text behind, with their words', () => {
    const hostile = [
      '<script>alert(1)</script><p>kept</p>',
      '<p>kept<img src=x onerror=alert(1)></p>',
      '<style>p{}</style><svg><desc>no</desc><script>no</script></svg><p onclick="x">kept</p>',
      '<iframe srcdoc="<p>no</p>">no</iframe><template>no</template><p>kept</p>',
      '<a href="javascript:alert(1)">kept</a>',
      '<p>kept</p><!-- <script>no</script> -->',
      '<scr<script>ipt></script><p>kept</p>',
      '<p>k\u0000e\u0007pt</p>',
    ];
    for (const html of hostile) expect(plain(html).join(' ')).toMatch(/^(ipt> )?kept$/);
    expect(fromHtml('<p> </p><div><br></div><ul></ul>')).toEqual([]);
  });

  it('[MEETING-35] whatever is pasted, it fits the schema of a record', () => {
    const tags = ['p', 'li', 'ul', 'ol', 'b', 'script', 'h3', 'blockquote', 'td', 'div', 'svg', 'br'];
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(...tags.flatMap((tag) => [`<${tag}>`, `</${tag}>`, `<${tag} dir="rtl" style="x">`])),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const blocks = fromHtml(pieces.join(''));
        if (plainParagraphs(blocks).length > 0) expect(richText.safeParse(blocks).success).toBe(true);
      }),
      { numRuns: 150, ...replaySeed() },
    );
  });

  it('[MEETING-35] a long clipboard is read in no time', () => {
    const html = '<p><b>word</b> and more</p>'.repeat(10_000);
    expect(fromHtml(html)).toHaveLength(10_000);
    expect(fromHtml(`${'<div>'.repeat(5_000)}x`)).toHaveLength(1);
  });
});
