import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../../dev/test/chance.ts';
import { checkCap } from './check.ts';
import { piecesOf } from './cut.ts';
import { inventedAlert } from './invented.ts';
import { writeAlert } from './write.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const xml = writeAlert(inventedAlert);
const withType = (type: string, body = xml): string => body.replace('\n<alert', `\n${type}\n<alert`);
const laughs = `<!DOCTYPE alert [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">${Array.from({ length: 20 }, (_, at) => `<!ENTITY ${String.fromCharCode(99 + at)} "${`&${String.fromCharCode(98 + at)};`.repeat(10)}">`).join('')}]>`;

describe('a file that means harm', () => {
  it.each([
    ['entities that grow', withType(laughs, xml.replace('Replaces', '&v;')), 'doctype'],
    [
      'an entity from a file',
      withType('<!DOCTYPE alert [<!ENTITY x SYSTEM "file:///etc/passwd">]>', xml.replace('Replaces', '&x;')),
      'doctype',
    ],
    ['an entity from the network', withType('<!DOCTYPE alert [<!ENTITY x SYSTEM "http://127.0.0.1:1/x">]>'), 'doctype'],
    ['a type from the network', withType('<!DOCTYPE alert SYSTEM "http://127.0.0.1:1/x.dtd">'), 'doctype'],
    ['parameter entities', withType('<!DOCTYPE alert [<!ENTITY % p SYSTEM "http://127.0.0.1:1/p">%p;]>'), 'doctype'],
    ['an entity nobody declared', xml.replace('Replaces', '&x;'), 'malformed'],
    ['a NUL', xml.replace('Replaces', '\u0000'), 'malformed'],
    ['a reference to a NUL', xml.replace('Replaces', '&#0;'), 'malformed'],
    ['a hundred thousand deep', `<alert>${'<a>'.repeat(100_000)}`, 'tooDeep'],
    ['nine million characters', `<alert>${'a'.repeat(9_000_000)}</alert>`, 'tooLarge'],
    ['twenty million characters', 'a'.repeat(20_000_000), 'tooLarge'],
    ['half a million elements', `<alert>${'<a/>'.repeat(500_000)}</alert>`, 'tooMany'],
    ['two hundred attributes', `<alert ${Array.from({ length: 200 }, (_, at) => `a${at}=""`).join(' ')}/>`, 'tooMany'],
    ['an end that does not come', xml.slice(0, -20), 'malformed'],
    ['two documents', `${xml}<alert/>`, 'malformed'],
    ['nothing', '', 'malformed'],
    ['no XML', 'PK\u0003\u0004', 'malformed'],
    ['an encoding nobody knows', xml.replace('UTF-8', 'klingon'), 'encoding'],
  ])('[CAP-7] %s ends in a clear error, and nothing is fetched or opened', (_, text, code) => {
    const began = performance.now();
    const found = checkCap(bytes(text));
    expect(found).toMatchObject({ verdict: 'invalid', fault: { code } });
    expect(found.fault?.message).not.toBe('');
    if (code !== 'encoding') expect(found.alerts).toEqual([]);
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  it('[CAP-7] a document that names a file and a server opens neither: nothing of the file is told, nobody calls', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cap-'));
    const calls: string[] = [];
    const server = createServer((request, response) => {
      calls.push(request.url ?? '');
      response.end('<!ENTITY told "told">');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    try {
      const secret = 'never-to-be-told';
      await writeFile(join(folder, 'secret.txt'), secret);
      const file = pathToFileURL(join(folder, 'secret.txt')).href;
      const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const named = [file, join(folder, 'secret.txt'), `${base}/x`];
      const told = (of: string): string => xml.replace('Replaces', of);
      const documents = named.flatMap((place) => [
        withType(`<!DOCTYPE alert [<!ENTITY x SYSTEM "${place}">]>`, told('&x;')),
        withType(`<!DOCTYPE alert SYSTEM "${place}">`),
        withType(`<!DOCTYPE alert [<!ENTITY % p SYSTEM "${place}">%p;]>`, told('&told;')),
        xml.replace('?>', `?><?xml-stylesheet type="text/xsl" href="${place}"?>`),
        told(`</note><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="${place}" parse="text"/><note>`),
        xml.replace(
          '<alert ',
          `<alert xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:schemaLocation="urn:x ${place}" `,
        ),
        `<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="${place}" type="application/cap+xml"/></entry></feed>`,
      ]);
      for (const document of documents) {
        expect(JSON.stringify(checkCap(bytes(document)))).not.toContain(secret);
        expect(JSON.stringify(piecesOf(bytes(document)).pieces.map((piece) => String(piece.bytes)))).not.toContain(
          String(bytes(secret)),
        );
      }
      // A call that the reading had begun would have been taken before this one.
      await fetch(`${base}/own`);
      expect(calls).toEqual(['/own']);
    } finally {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true });
    }
  });

  it('[CAP-7] UTF-32, odd bytes of UTF-16 and halves of characters end in a clear error', () => {
    for (const start of [
      [0, 0, 0xfe, 0xff, 0, 0, 0, 60],
      [0xff, 0xfe, 0, 0],
      [0xfe, 0xff, 0xd8],
      [0xff, 0xfe, 0x3c, 0, 0, 0xd8],
    ])
      expect(checkCap(Uint8Array.from(start))).toMatchObject({
        verdict: 'invalid',
        fault: { code: expect.any(String) },
      });
  });

  it('[CAP-7] a feed of a hundred thousand entries, or of one entry with as many links, ends in an answer', () => {
    const link = (at: number): string => `<link href="https://a.example/${at}" type="application/cap+xml"/>`;
    const feed = (inner: string): string => `<feed xmlns="http://www.w3.org/2005/Atom">${inner}</feed>`;
    const many = Array.from({ length: 99_000 }, (_, at) => `<entry>${link(at)}</entry>`).join('');
    const wide = `<entry>${Array.from({ length: 190_000 }, (_, at) => `<link>${at}</link>`).join('')}</entry>`;
    for (const text of [feed(many), feed(wide)]) {
      const found = checkCap(bytes(text));
      expect(found).toMatchObject({ verdict: 'n/a', fault: null, alerts: [] });
      expect(found.links.length).toBe(500);
    }
  });

  it('[CAP-7] names as long as a file make no answer longer than the file', () => {
    const name = 'n'.repeat(30_000);
    const signature = `<s:Signature xmlns:s="http://www.w3.org/2000/09/xmldsig#">${`<${name}>`.repeat(100)}${'<value xmlns="urn:oasis:names:tc:emergency:cap:1.2"><x/></value>'.repeat(100)}${`</${name}>`.repeat(100)}</s:Signature></alert>`;
    const text = xml.replace('</alert>', signature);
    const found = checkCap(bytes(text));
    expect(found.schema.length).toBe(100);
    expect(JSON.stringify(found.schema).length).toBeLessThan(200_000);
  });

  it('[CAP-7] whatever bytes come, an answer comes and nothing is thrown', () => {
    const parts = xml.split(/(?=<)/);
    const mixed = fc
      .array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 })
      .map((all) => `<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">${all.join('')}</alert>`);
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), mixed.map(bytes)), (given) => {
        const { verdict, fault, schema } = checkCap(given);
        expect(verdict === 'valid').toBe(fault === null && schema.length === 0);
      }),
      { numRuns: 400, ...replaySeed() },
    );
  });
});
