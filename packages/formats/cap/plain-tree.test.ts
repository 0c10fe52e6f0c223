import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mutated } from '../../../dev/cap/mutations.ts';
import { replaySeed } from '../../../dev/test/chance.ts';
import { inventedAlert } from './invented.ts';
import { plainTree } from './plain-tree.ts';
import { parseXml } from './tree.ts';
import { writeAlert } from './write.ts';

const xml = writeAlert(inventedAlert);
/** A comment at the end is not of the plain form, so that the strict parser reads the same document. */
const strictly = (text: string) => parseXml(`${text}<!-- -->`);

describe('the short way through a plain document', () => {
  it('[CAP-1] is gone by our own alerts, with entities and lines counted like the parser does', () => {
    const found = plainTree(xml.replace('<note>', '<note\n>').replace('Replaces', 'a &amp;&lt;&gt;&quot;&apos; b'));
    expect(found).toBeNull();
    const entities = xml.replace('Replaces', '&amp;lt; &lt;&gt;&quot;&apos;');
    expect(plainTree(entities)).not.toBeNull();
    expect(strictly(entities)).toEqual({ ok: true, root: plainTree(entities) });
  });

  it.each([
    ['a comment', xml.replace('<note>', '<!-- --><note>')],
    ['a section', xml.replace('Replaces', '<![CDATA[x]]>')],
    ['the end of a section', xml.replace('Replaces', ']]>')],
    ['an attribute', xml.replace('<note>', '<note a="">')],
    ['another prefix', xml.replace('<note>', '<a:note>')],
    ['a document type', xml.replace('\n<alert', '\n<!DOCTYPE alert>\n<alert')],
    ['an entity of its own', xml.replace('Replaces', '&x;')],
    ['an ampersand', xml.replace('Replaces', 'a & b')],
    ['a character by its number', xml.replace('Replaces', '&#0;')],
    ['a line end of another system', xml.replaceAll('\n', '\r\n')],
    ['a control character', xml.replace('Replaces', '\u0001')],
    ['half a character', xml.replace('Replaces', '\ud800')],
    ['no end', xml.slice(0, -5)],
    ['a wrong end', xml.replace('</note>', '</nota>')],
    ['an end too much', `${xml}</alert>`],
    ['a second root', `${xml}<alert/>`],
    ['text after the root', `${xml}x`],
    ['text before the root', `x${xml}`],
    ['XML 1.1', xml.replace('1.0', '1.1')],
    ['too deep', xml.replace('<note>', `${'<note>'.repeat(300)}`)],
    ['nothing', ''],
  ])('[CAP-7] leaves %s to the parser', (_, text) => {
    expect(plainTree(text)).toBeNull();
  });

  it('[CAP-1] [CAP-7] whatever it reads, the parser reads the same', () => {
    const signs = fc.constantFrom(
      ...['<', '>', '/', '&', ';', '&amp;', '"', '\t', '\n', ' ', '<a>', '</a>', '<b/>', '\u00a0', ']]', 'é'],
    );
    const strewn = fc
      .tuple(fc.nat({ max: xml.length }), fc.nat({ max: 8 }), fc.array(signs, { maxLength: 3 }))
      .map(([at, gone, put]) => xml.slice(0, at) + put.join('') + xml.slice(at + gone));
    let plain = 0;
    fc.assert(
      fc.property(fc.oneof(mutated(xml), strewn), (text) => {
        const root = plainTree(text);
        if (root === null) return;
        plain += 1;
        expect(strictly(text)).toEqual({ ok: true, root });
      }),
      { numRuns: 600, ...replaySeed() },
    );
    expect(plain).toBeGreaterThan(50);
  });
});
