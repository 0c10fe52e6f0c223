import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../../dev/test/chance.ts';
import { checkCap } from './check.ts';
import { piecesOf } from './cut.ts';
import { inventedAlert } from './invented.ts';
import { writeAlert } from './write.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (given: Uint8Array): string => new TextDecoder().decode(given);
const alert = (name: string): string =>
  writeAlert({ ...inventedAlert, identifier: name }).replace(/^<\?xml[^>]*\?>\s*/, '');
const escaped = (xml: string): string => xml.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const prefixed = (name: string): string =>
  alert(name)
    .replace('<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"', '<c:alert')
    .replace(/<(\/?)([a-zA-Z]+)(?=[>\s/])/g, '<$1c:$2')
    .replaceAll('c:c:', 'c:');

/** The ways in which feeds hold an alert; \u{1F30A} and line ends of other systems move every place in the text. */
const ways: readonly ((name: string) => string)[] = [
  (name) => `<entry><title>\u{1F30A} &amp; wind</title><content>\r\n${alert(name)}\r\n</content></entry>`,
  (name) => `<entry><content type="text">${escaped(alert(name))}</content></entry>`,
  (name) =>
    `<item><description><![CDATA[ <?xml version="1.0" encoding="ISO-8859-1"?>\n${alert(name)}]]></description></item>`,
  (name) => `<x:entry xmlns:c="urn:oasis:names:tc:emergency:cap:1.2" a="b&gt;c">${prefixed(name)}</x:entry>`,
];
const feed = (inner: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:x="urn:x&amp;&quot;y" xmlns:c="urn:other">${inner}</feed>`;
const read = (given: Uint8Array, which = 0) => {
  const found = checkCap(given).alerts[which];
  return found === undefined ? null : { ...found, schema: [], standard: [], losses: found.losses.length };
};

describe('alerts of a feed, each with bytes of its own', () => {
  it('[CAP-26] whatever way it stands in a feed, a piece says what the alert said there and nothing of its neighbours', () => {
    const feeds = fc.array(fc.constantFrom(...ways), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(feeds, (chosen) => {
        const given = bytes(feed(chosen.map((way, at) => way(`n-${at}`)).join('\r\n')));
        const { checked, pieces } = piecesOf(given);
        expect(pieces.map(({ which }) => which)).toEqual(chosen.map(() => 0));
        expect(pieces.map((piece) => read(piece.bytes))).toEqual(checked.alerts.map((_, at) => read(given, at)));
        for (const [at, piece] of pieces.entries()) expect(text(piece.bytes).match(/n-\d/g)).toEqual([`n-${at}`]);
      }),
      { numRuns: 60, ...replaySeed() },
    );
  });

  it('[CAP-26] an alert that is the document, and a document in another encoding than it says, are kept as they came', () => {
    const single = bytes(writeAlert(inventedAlert));
    expect(piecesOf(single).pieces).toEqual([{ bytes: single, which: 0 }]);
    const broken = Uint8Array.from([...bytes(feed('<!-- '.concat('x'))), 0xff]);
    expect(piecesOf(broken).pieces).toEqual([]);
    const odd = Buffer.concat([
      bytes('<feed><!--'),
      Uint8Array.of(0xe9),
      bytes(`-->${alert('a')}${alert('b')}</feed>`),
    ]);
    expect(piecesOf(odd).pieces.map(({ which, bytes: own }) => [which, own.length])).toEqual([
      [0, odd.length],
      [1, odd.length],
    ]);
  });

  it('[CAP-26] a feed that wraps every alert in a megabyte of namespaces makes no piece that long', () => {
    const wide = `<feed xmlns:y="${'u'.repeat(1_000_000)}">${Array.from({ length: 400 }, (_, at) => alert(`n-${at}`)).join('')}</feed>`;
    const { pieces } = piecesOf(bytes(wide));
    expect(pieces).toHaveLength(400);
    expect(Math.max(...pieces.map((piece) => piece.bytes.length))).toBeLessThan(10_000);
  });
});
