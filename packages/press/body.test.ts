import { describe, expect, it } from 'vitest';
import { bodyOf } from './body.ts';
import { languageOf } from './language.ts';
import { sentences } from './sentences.ts';
import { inSource } from './source.ts';

const page = `---
title: "A headline"
date: 2031-03-04
---
<html><head><title>t</title><script>alert('Otembo agreed')</script><style>p{}</style></head><body>
<nav><a href="/">Home</a> <a href="/w">World</a></nav>
<p onclick="steal()">The <em>two ministers</em> met in Nairobi &amp; agreed on a&nbsp;plan.</p>
<figure><img src="x" onerror="alert(1)"><figcaption>The ministers on the stairs</figcaption></figure>
<iframe src="https://elsewhere.example"></iframe><script>document.write('Halvdal')</script><p>A second paragraph.</p>
<div class="related-links"><a href="/x">Another story</a></div><footer>All rights reserved</footer>`;

describe('the body of a page', () => {
  it('[PRESS-2] scripts, styles, frames and attributes leave nothing in it', () => {
    expect(bodyOf(page).text).not.toMatch(/alert|steal|elsewhere|p\{\}|Otembo|Halvdal/);
  });
  it('[PRESS-4] the report stays; front matter, menu, caption, related links and rights are cut', () => {
    expect(bodyOf(page).text).toBe('The two ministers met in Nairobi & agreed on a plan.\nA second paragraph.');
  });
  it('[PRESS-5] every place leads back to the source, through tags and entities', () => {
    const body = bodyOf(page);
    const start = body.text.indexOf('two ministers');
    const span = inSource(body, { start, end: start + 'two ministers met'.length });
    expect(page.slice(span.start, span.end)).toBe('two ministers</em> met');
  });
  it.each([
    ['Read more: another story', 'en'],
    ['Lire aussi : un autre article', 'fr'],
    ['© 2031 The Paper. All rights reserved', 'en'],
    ['Folgen Sie uns auf Facebook', 'de'],
    ['- 19:38 Ein anderer Titel aus der Seitenleiste', 'de'],
    ['Estimated read time: 2 minutes', 'en'],
    ['اقرأ أيضا: خبر آخر', 'ar'],
    ['Leia também: outra notícia', 'pt'],
  ])('[PRESS-4] a line of the page is cut: %s', (line) => {
    const report = 'The two ministers met in Nairobi and spoke for an hour about the border.';
    expect(bodyOf(`${report}\n${line}\n`).text).toBe(report);
  });
  it.each([
    'Search operation at the border ends',
    'Contact group of both states meets in Nairobi',
    'Share of migrants falls in the north of the country',
  ])('[PRESS-4] a headline that begins like a button stays: %s', (line) =>
    expect(bodyOf(`${line}\nThe two ministers met in Nairobi.`).text).toContain(line),
  );
});

describe('the language', () => {
  it.each([
    ['Els dos ministres es van reunir ahir a la capital amb els representants de la policia catalana', 'ca'],
    [
      'De to ministre mødtes i går i hovedstaden og talte om, hvad politiet kan gøre ved grænsen, når nætterne bliver lange',
      '^(?:da|nn|nb)$',
    ],
    ['وزیر کشور ایران امروز در تهران با همتای خود دیدار کرد و گفت که این دیدار برای دو کشور مهم است', 'fa'],
  ])('[PRESS-6] one that is not read is named, and not taken for its neighbour: %s', (text, lang) => {
    expect(languageOf(text)).toMatchObject({ lang: expect.stringMatching(new RegExp(lang)), read: null });
  });
});

describe('sentences', () => {
  it('[PRESS-7] do not end at shortened words, initials or a date', () => {
    const text = 'Mr. Otembo met J. P. Halvdal. Sie trafen sich am 4. März in Bonn. They left.';
    const found = sentences(text, [{ start: 0, end: text.length }], 'en').map(({ start, end }) =>
      text.slice(start, end),
    );
    expect(found).toEqual(['Mr. Otembo met J. P. Halvdal.', 'Sie trafen sich am 4. März in Bonn.', 'They left.']);
  });
});
