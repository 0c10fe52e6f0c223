import { describe, expect, it } from 'vitest';
import { checkCap } from './check.ts';
import { inventedAlert } from './invented.ts';
import { lossLine } from './loss.ts';
import { UnwritableAlert, writeAlert } from './write.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const xml = writeAlert(inventedAlert);
const check = (text: string) => checkCap(bytes(text));
const alertIn = (text: string) => {
  const [alert] = check(text).alerts;
  if (alert === undefined) throw new Error('no alert was found');
  return alert;
};
const losses = (text: string): readonly string[] =>
  alertIn(text).losses.map(({ effect, code, path }) => `${effect} ${code} ${path}`);
const standard = (text: string): readonly string[] => alertIn(text).standard.map(({ code }) => code);
const swap = (from: string, to: string): string => {
  if (!xml.includes(from)) throw new Error(`nothing to swap: ${from}`);
  return xml.replace(from, to);
};

describe('the verdict', () => {
  it('[CAP-1] what the schema allows is valid, in any prefix, with comments, instructions and signatures', () => {
    expect(check(xml)).toMatchObject({ verdict: 'valid', fault: null, root: 'alert', version: '1.2' });
    const prefixed = xml.replace(/<(\/?)(\w)/g, '<$1c:$2').replace('xmlns=', 'xmlns:c=');
    expect(check(prefixed).verdict).toBe('valid');
    expect(check(swap('<status>', '<!-- a --><?b c?><status>')).verdict).toBe('valid');
    const signature = '<s:Signature xmlns:s="http://www.w3.org/2000/09/xmldsig#" Id="x"><s:any/></s:Signature></alert>';
    expect(check(swap('</alert>', signature)).verdict).toBe('valid');
  });

  it.each([
    ['an element in another place', xml.replace(/( *<status>.*\n)( *<msgType>.*\n)/, '$2$1')],
    ['one that is missing', swap('<sender>warnings@service.example</sender>', '')],
    ['one too many', swap('<note>', '<note>twice</note><note>')],
    ['one that is unknown', swap('<note>', '<remark>x</remark><note>')],
    ['a word of another case', swap('Severe', 'severe')],
    ['a word with white space', swap('>Actual<', '> Actual <')],
    ['an attribute', swap('<note>', '<note lang="en">')],
    ['text between elements', swap('<note>', 'text<note>')],
    ['CDATA between elements', swap('<note>', '<![CDATA[]]><note>')],
    ['an element inside a value', swap('<note>', '<note><b/>')],
    ['another namespace', swap('cap:1.2', 'cap:1.3')],
    ['a day that there is not', swap('2031-03-04T05:06:07', '2031-02-29T05:06:07')],
    ['Z for an offset', swap('05:06:07+01:00</sent>', '05:06:07Z</sent>')],
    ['an offset of more than fourteen hours', swap('07+01:00</sent>', '07+14:01</sent>')],
    ['a language with an underscore', swap('<language>en<', '<language>en_GB<')],
    ['a number that is none', swap('<size>4<', '<size>4.0<')],
    ['an address that is none', swap('https://service.example/map.png', 'https://[x')],
  ])('[CAP-1] invalid: %s', (_, text) => {
    const found = check(text);
    expect(found.verdict).toBe('invalid');
    expect(found.schema[0]).toMatchObject({ path: expect.stringMatching(/^alert/), line: expect.any(Number) });
  });

  it('[CAP-1] says where: path and line of what is wrong', () => {
    expect(check(swap('<areaDesc>Strait of Otranda</areaDesc>', '')).schema).toEqual([
      { code: 'missing', path: 'alert/info[1]/area[1]', line: 56, message: '"areaDesc" is missing.' },
    ]);
  });

  it('[CAP-2] an older CAP and feeds are n/a; their alerts are judged one by one', () => {
    const older = swap('cap:1.2', 'cap:1.1');
    expect(check(older)).toMatchObject({ verdict: 'n/a', version: '1.1' });
    expect(losses(older)).toEqual(['repaired namespace alert']);
    const inner = xml.replace(/^<\?.*\?>\n/, '');
    const escaped = inner.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const feeds = [
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="text/xml">${inner}</content></entry></feed>`,
      `<rss version="2.0"><channel><item><description>${escaped}</description></item></channel></rss>`,
      `<e:EDXLDistribution xmlns:e="urn:oasis:names:tc:emergency:EDXL:DE:1.0"><e:contentObject><e:xmlContent><e:embeddedXMLContent>${inner}</e:embeddedXMLContent></e:xmlContent></e:contentObject></e:EDXLDistribution>`,
    ];
    for (const feed of feeds)
      expect(check(feed)).toMatchObject({ verdict: 'n/a', alerts: [{ verdict: 'valid', losses: [] }] });
    const link =
      '<entry><link href="https://a.example/1.html" type="text/html"/><link href="https://a.example/1.cap" type="application/cap+xml"/></entry>';
    expect(check(`<feed xmlns="http://www.w3.org/2005/Atom">${link}</feed>`).links).toEqual([
      'https://a.example/1.cap',
    ]);
  });

  it('[CAP-3] breaches of the standard’s own words stand apart from the verdict', () => {
    expect(standard(xml)).toEqual([]);
    const cases: readonly (readonly [string, string])[] = [
      [swap('<identifier>svc', '<identifier>a b,svc'), 'characters'],
      [swap('<identifier>svc-2031-0001.a<', '<identifier><'), 'empty'],
      [swap('<restriction>Ports "only"</restriction>', ''), 'restriction'],
      [swap('>Restricted<', '>Public<'), 'restriction'],
      [
        xml
          .replace('>Restricted<', '>Private<')
          .replace(/ *<addresses>.*\n/, '')
          .replace(/ *<restriction>.*\n/, ''),
        'addresses',
      ],
      [xml.replace(/ *<references>.*\n/, ''), 'references'],
      [swap('service.example,svc-2031-0000,', 'service.example,svc-2031-0001.a,'), 'selfReference'],
      [swap('-0000,2031-03-04T04:00:00-00:00', '-0000'), 'references'],
      [swap('<polygon>35.8,-6.1 ', '<polygon>'), 'polygon'],
      [swap('35.9,-5.5 12.5', '35.9 -5.5 12.5'), 'circle'],
      [swap('<altitude>0</altitude>', ''), 'ceiling'],
      [swap('05:06:07+01:00</sent>', '05:06:07+00:00</sent>'), 'utc'],
      [swap('>AAAA<', '>not base64!<'), 'base64'],
    ];
    for (const [text, code] of cases) {
      expect([code, check(text).verdict]).toEqual([code, 'valid']);
      expect(standard(text)).toContain(code);
    }
  });
});

describe('the tolerant reading', () => {
  it('[CAP-4] what the schema and the standard allow is read without a loss', () => {
    expect(alertIn(xml)).toMatchObject({ alert: inventedAlert, losses: [], languages: ['ar', 'en'] });
  });

  it('[CAP-4] names what it drops, repairs, moves and misses, with path and line', () => {
    expect(losses(xml.replace(/( *<status>.*\n)( *<msgType>.*\n)/, '$2$1'))).toEqual(['reordered order alert/status']);
    expect(losses(swap('05:06:07+01:00</sent>', '05:06:07.25Z</sent>'))).toEqual(['repaired date alert/sent']);
    expect(alertIn(swap('05:06:07+01:00</sent>', '05:06:07.25Z</sent>')).alert.sent).toBe('2031-03-04T05:06:07-00:00');
    expect(losses(swap('2031-03-04T05:06:07+01:00</sent>', 'soon</sent>'))).toEqual(['dropped date alert/sent']);
    expect(losses(swap('05:06:07+01:00</sent>', '05:06:07</sent>'))).toEqual(['dropped date alert/sent']);
    expect(losses(swap('<event>Gale &lt;force 9&gt;</event>', ''))).toEqual(['missing missing alert/info[1]/event']);
    expect(losses(swap('<urgency>Expected</urgency>', ''))).toEqual(['missing missing alert/info[1]/urgency']);
    expect(losses(swap('>Severe<', '> severe <'))).toEqual(['repaired word alert/info[1]/severity']);
    expect(losses(swap('>Severe<', '>Awful<'))).toEqual(['repaired word alert/info[1]/severity']);
    expect(losses(swap('<language>en<', '<language>en_GB<'))).toEqual(['repaired language alert/info[1]/language']);
    expect(losses(swap('<note>', '<remark>x</remark><note>'))).toEqual(['dropped unknown alert/remark']);
    expect(losses(swap('<note>', '<note>first</note><note>'))).toEqual(['dropped repeated alert/note']);
    expect(losses(swap('<note>', '<note lang="en">'))).toEqual(['dropped attribute alert/note/@lang']);
    expect(losses(swap('<note>', 'text<note>'))).toEqual(['dropped text alert']);
    expect(losses(swap('<size>4<', '<size>four<'))).toEqual(['dropped number alert/info[1]/resource[1]/size']);
    expect(losses(swap('<polygon>35.8,-6.1 ', '<polygon>'))).toEqual([
      'repaired polygon alert/info[1]/area[1]/polygon[1]',
    ]);
    expect(losses(swap('<polygon>35.8,-6.1 ', '<polygon>north '))).toEqual([
      'dropped polygon alert/info[1]/area[1]/polygon[1]',
    ]);
    expect(losses(swap('-0000,2031-03-04T04:00:00-00:00', '-0000'))).toEqual(['dropped reference alert/references']);
    const [loss] = alertIn(swap('>Severe<', '>severe<')).losses;
    expect(loss === undefined ? '' : lossLine(loss)).toBe(
      'line 25: alert/info[1]/severity: repaired, is not one of the words the standard has ("severe") → "Severe"',
    );
  });

  it('[CAP-5] bytes that are not in the encoding they name are read with a loss, and are not valid', () => {
    const latin = Uint8Array.from(swap('Map', 'Pl\u00E0nol'), (character) =>
      character.charCodeAt(0) > 255 ? 63 : character.charCodeAt(0),
    );
    const found = checkCap(latin);
    expect(found).toMatchObject({ verdict: 'invalid', fault: { code: 'encoding' } });
    expect(found.alerts[0]?.losses[0]).toMatchObject({ effect: 'repaired', code: 'encoding' });
    expect(found.alerts[0]?.alert.infos[0]?.resources[0]?.resourceDesc).toBe('Pl\u00E0nol');
    const wide = new Uint8Array(2 + xml.length * 2);
    wide.set([0xff, 0xfe]);
    for (let at = 0; at < xml.length; at++) {
      wide[2 + at * 2] = xml.charCodeAt(at) & 255;
      wide[3 + at * 2] = xml.charCodeAt(at) >> 8;
    }
    expect(checkCap(wide).verdict).toBe('valid');
    expect(check(xml.replace('UTF-8', 'UTF-16')).fault?.code).toBe('encoding');
  });
});

describe('the writer', () => {
  it('[CAP-6] gives the same bytes for the same alert, and what it gives is read back as it was', () => {
    expect(writeAlert(inventedAlert)).toBe(xml);
    expect(alertIn(writeAlert(alertIn(xml).alert as typeof inventedAlert)).alert).toEqual(inventedAlert);
  });

  it('[CAP-6] leaves out characters that XML does not have, and gives out nothing the schema refuses', () => {
    const odd = writeAlert({ ...inventedAlert, note: 'a\u0000\u0007b\uFFFF \ud800 ]]> &amp;' });
    expect(alertIn(odd)).toMatchObject({ verdict: 'valid', alert: { note: 'ab \ufffd ]]> &amp;' } });
    expect(() => writeAlert({ ...inventedAlert, sent: '2031-03-04T05:06:07Z' })).toThrow(UnwritableAlert);
    expect(() =>
      writeAlert({ ...inventedAlert, infos: inventedAlert.infos.map((info) => ({ ...info, web: ':' })) }),
    ).toThrow('alert/info[1]/web');
  });
});
