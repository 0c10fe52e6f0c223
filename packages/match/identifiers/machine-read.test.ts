import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../../dev/test/chance.ts';
import { canonicalIdentifier } from './canonical.ts';
import { readIdentifiers } from './read-list.ts';

const value = (type: 'document' | 'imei' | 'mac', text: string): string => {
  const found = canonicalIdentifier(type, text);
  return found.ok ? found.value : found.code;
};
const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

/** Specimens of ICAO Doc 9303, parts 4 to 7, and of the French identity card, with what each is. */
const specimens: readonly (readonly [name: string, text: string, value: string])[] = [
  [
    'passport',
    'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10',
    'UTO:L898902C3',
  ],
  ['card of two lines', 'I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6', 'UTO:D23145890'],
  [
    'card of three lines',
    'I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<',
    'UTO:D23145890',
  ],
  [
    'card with a long number',
    'I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<',
    'UTO:D23145890734',
  ],
  [
    'visa',
    'V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<',
    'UTO:L8988901C',
  ],
  ['small visa', 'V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL8988901C4XXX4009078F9612109<<<<<<<<', 'UTO:L8988901C'],
  ['French card', 'IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<\n8806923102858CORINNE<<<<<<<6512068F6', 'FRA:880692310285'],
];

describe('machine-readable zones', () => {
  it.each(specimens)('[PSI-74] %s: issuer and number, however its lines are pasted', (_, text, document) => {
    const pasted = [text, text.replaceAll('\n', ' '), text.replaceAll('\n', '\r\n'), text.toLowerCase(), ` ${text}\n`];
    for (const one of [...pasted, text.replaceAll('<<', '«'), text.replace(/(.{5})/g, '$1 ')])
      expect([one, value('document', one)]).toEqual([one, document]);
  });

  it('[PSI-74] a sign read wrongly is refused wherever a digit checks it', () => {
    for (const [name, text] of specimens) {
      const whole = lines(text).join('');
      const checked = [...whole].flatMap((sign, at) => (/[0-9]/.test(sign) ? [at] : []));
      for (const at of checked) {
        const wrong = `${whole.slice(0, at)}${(Number(whole[at]) + 1) % 10}${whole.slice(at + 1)}`;
        // A visa has no digit for all of it: what its holder may have written behind the dates is checked by nothing.
        if (name.includes('visa') && at >= whole.length - 16) continue;
        expect([name, at, value('document', wrong)]).toEqual([name, at, 'identifier.document.digit']);
      }
    }
  });

  it('[PSI-74] a zone of which a line or a sign is missing is said to be one, and not that its country is wrong', () => {
    for (const [, text] of specimens) {
      const all = lines(text);
      const [first = '', second = ''] = all;
      const parts = all.length === 2 ? [first, second, `${first.slice(0, -1)} ${second}`] : [`${first} ${second}`];
      for (const part of parts) expect([part, value('document', part)]).toEqual([part, 'identifier.document.zone']);
    }
    expect(
      value('document', 'P<QQQERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<< L898902C36UTO7408122F1204159ZE184226B<<<<<10'),
    ).toBe('identifier.document.country');
  });

  it('[PSI-74] in a list the lines of a zone are one identifier, and what stands around them is read as ever', () => {
    const [passport = '', , card = ''] = specimens.map(([, text]) => text);
    const text = ['+212 600 118 723', passport, 'MA AB123456', `document\t${card}`, 'IMO 9074729'].join('\r\n');
    const read = readIdentifiers(text, canonicalIdentifier);
    expect(read.listed.map(({ line, value: one }) => [line, one])).toEqual([
      [1, '+212600118723'],
      [2, 'UTO:L898902C3'],
      [5, 'UTO:D23145890'],
      [8, '9074729'],
    ]);
    expect(read.damaged.map(({ line, code }) => [line, code])).toEqual([[4, 'identifier.unknown']]);
    const alone = readIdentifiers(lines(passport)[0] ?? '', canonicalIdentifier, 'document');
    expect(alone.damaged.map(({ code }) => code)).toEqual(['identifier.document.zone']);
  });

  it('[PSI-74] whatever is made of a zone ends in an answer, and what is accepted is its own spelling', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...specimens.map(([, text]) => text)),
        fc.nat(95),
        fc.constantFrom('', '<', '<<', 'A', '0', '\n', ' ', '«', 'ß', '\u0130', '\u202E'),
        fc.nat(4),
        (text, at, sign, gone) => {
          const found = canonicalIdentifier('document', `${text.slice(0, at)}${sign}${text.slice(at + gone)}`);
          if (found.ok) expect(canonicalIdentifier('document', found.value)).toEqual(found);
        },
      ),
      { numRuns: 1_500, ...replaySeed() },
    );
  });
});

describe('devices', () => {
  it('[PSI-79] an IMEI is its 15 digits, with and without the one that checks them, and as networks write it', () => {
    // Examples of 3GPP TS 23.003 and of the GSMA.
    for (const [imei, device] of [
      ['490154203237518', '49015420323751'],
      ['352099001761481', '35209900176148'],
    ] as const)
      for (const text of [
        ...[imei, device, `${device}23`, `${device.slice(0, 8)} ${device.slice(8)} ${imei[14]}`],
        ...[`IMEI ${imei}`, `IMEI: ${imei}`, `IMEI 1: ${imei}`, `IMEISV: ${device}01`],
        `${imei.slice(0, 2)}-${imei.slice(2, 8)}-${imei.slice(8, 14)}-${imei[14]}`,
      ])
        expect([text, value('imei', text)]).toEqual([text, imei]);
    expect(value('imei', '490154203237510')).toBe('identifier.imei.digit');
    for (const none of ['', '4901542032375', '49015420323751801', 'IMEI', '0'.repeat(15), '49015420323751A'])
      expect([none, value('imei', none)]).toEqual([none, 'identifier.imei']);
  });

  it('[PSI-79] a MAC address is one in every way of writing it; of a group it is none', () => {
    const written = [
      '00:1A:2b:3c:4D:5E',
      '00-1a-2b-3c-4d-5e',
      '001a.2b3c.4d5e',
      '001A2B3C4D5E',
      'MAC: 00:1a:2b:3c:4d:5e',
    ];
    for (const text of [...written, 'WLAN address 00–1a–2b–3c–4d–5e'])
      expect([text, value('mac', text)]).toEqual([text, '00:1a:2b:3c:4d:5e']);
    for (const none of [
      '',
      '00:1a:2b:3c:4d',
      '00:1a:2b:3c:4d:5g',
      '01:00:5e:00:00:fb',
      'ff:ff:ff:ff:ff:ff',
      '0'.repeat(12),
      '00:1a-2b:3c:4d:5e',
    ])
      expect([none, value('mac', none)]).toEqual([none, 'identifier.mac']);
  });

  it('[PSI-79] in a list a MAC address is told by its form, an IMEI by its label: digits alone may be a card for payments', () => {
    const text = ['00:1a:2b:3c:4d:5e', 'IMEI 490154203237518', '490154203237518', 'imei\t49015420323751'].join('\n');
    const { listed, damaged } = readIdentifiers(text, canonicalIdentifier);
    expect(listed.map(({ line, type }) => [line, type])).toEqual([
      [1, 'mac'],
      [2, 'imei'],
      [4, 'imei'],
    ]);
    expect(damaged.map(({ line, code }) => [line, code])).toEqual([[3, 'identifier.unknown']]);
  });
});
