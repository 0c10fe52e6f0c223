import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../../dev/test/chance.ts';
import { canonicalIdentifier } from './canonical.ts';
import { travelDocumentDigit } from './check-digits.ts';
import { spelled } from './forms.ts';
import { mentions } from './mentions.ts';
import { readIdentifiers } from './read-list.ts';
import { type IdentifierType, identifierTypes } from './types.ts';

const value = (type: IdentifierType, text: string): string => {
  const found = canonicalIdentifier(type, text);
  return found.ok ? found.value : found.code;
};
const all = (type: IdentifierType, canonical: string, texts: readonly string[]): void => {
  for (const text of [canonical, ...texts]) expect([text, value(type, text)]).toEqual([text, canonical]);
};
const none = (type: IdentifierType, code: string, texts: readonly string[]): void => {
  for (const text of texts) expect([text, value(type, text)]).toEqual([text, `identifier.${code}`]);
};

describe('telephones', () => {
  it('[PSI-73] the zero that is dialled at home alone is dropped, where the country drops it', () => {
    all('phone', '+442079460958', [
      '+44 (0)20 7946 0958',
      '+44(0) 20-7946-0958',
      '(+44) (0)20 7946 0958',
      '+44 020 7946 0958',
    ]);
    all('phone', '+212600118723', ['+212 (0) 6 00 11 87 23', '00212 (0)600118723', '+2120600118723']);
    all('phone', '+390655501234', ['+39 06 5550 1234', '+39 (0)6 5550 1234']);
    // 0333 is a town, 333 a mobile: nobody can say which.
    none('phone', 'phone', ['+39 (0)333 5550123', '+44 20 (0)7946 0958', '+44 (0)0 7946 0958']);
  });

  it('[PSI-73] prefixes to dial abroad, labels, links and extensions are no part of it', () => {
    const texts = ['0044 20 7946 0958', '011 44 20 7946 0958', 'tel:+44-20-7946-0958', 'tel:+442079460958;ext=12'];
    const labelled = [
      'Tel.: +44 20 7946 0958',
      'Tél. : +44 20 7946 0958',
      'هاتف: +44 20 7946 0958',
      'Phone: (+44) 20 7946 0958',
    ];
    const ext = ['ext. 12', 'ext 12', 'x12', ', extension 12', '#12', 'poste 12', 'Durchwahl 12'].map(
      (one) => `+44 20 7946 0958 ${one}`,
    );
    all('phone', '+442079460958', [...texts, ...labelled, ...ext]);
    // A number of Turin and one of Johannesburg.
    none('phone', 'phone', ['011 5550123', '011 555 0123 4', 'tel:7946;phone-context=+4420']);
  });

  it('[PSI-73] unseen signs, spaces and dashes of every kind and digits of other scripts change nothing', () => {
    all('phone', '+212600118723', [
      '\u202A+212 600 118 723\u202C',
      '\u200E+212\u200B600\uFEFF118\u2060723',
      '+212\u00A0600\u202F118\u2009723',
      '+212‐600‑118–723',
      '+212—600−118﹣723',
      '+٢١٢ ٦٠٠ ١١٨ ٧٢٣',
      '+۲۱۲ ۶۰۰ ۱۱۸ ۷۲۳',
      '٠٠٢١٢٦٠٠١١٨٧٢٣',
      '＋２１２ ６００ １１８ ７２３',
    ]);
  });

  it('[PSI-73] a code that is not assigned and a length that cannot be are refused, each with its own words', () => {
    none('phone', 'phone.country', [
      '+999 600 118 723',
      '+0600118723',
      '+210 600 118 723',
      '+800118723x'.replace('800', '889').replace('x', ''),
    ]);
    none('phone', 'phone.length', ['+212 60', '+2126001187230000', '+1 202 555 010', '+7 912 555 01 022']);
    all('phone', '+6834000', ['+683 4000']);
  });
});

describe('documents', () => {
  it('[PSI-74] a country is one, however long its code', () => {
    all('document', 'MAR:AB123456', ['MA AB123456', 'MAR AB 123 456', 'mar: ab-123456']);
    all('document', 'DEU:C01X00T47', ['D C01X00T47', 'DE C01X00T47', 'DEU C01X00T47', 'D<<C01X00T47']);
    all('document', 'GBR:123456789', ['GB 123456789', 'UK 123456789', 'GBR 123456789', 'GBN 123456789']);
    none('document', 'document.country', ['ZZ AB123456', 'QQQ AB123456', 'X AB123456']);
  });

  it('[PSI-74] the digit of the machine-readable zone and its fillers are no part of the number', () => {
    // The specimen of ICAO Doc 9303.
    all('document', 'UTO:L898902C3', ['UTO L898902C3', 'UTO L898902C36', 'UTOL898902C36', 'UTO L898902C36<<<<<<']);
    all('document', 'UTO:D23145890', ['I<UTOD231458907<<<<<<<<<<<<<<<']);
    all('document', 'UTO:D23145890734', ['UTO D23145890<7349<<<', 'I<UTOD23145890<7349<<<<<<<<<<<']);
    const short = 'AB123456<';
    all('document', 'MAR:AB123456', [
      `MAR ${short}${travelDocumentDigit(short)}`,
      `MAR ${short}`,
      `MAR${short}${travelDocumentDigit(short)}`,
    ]);
    none('document', 'document.digit', [
      'UTOL898902C37',
      'UTO L898902C37<<<<',
      `MAR ${short}${(travelDocumentDigit(short) + 1) % 10}`,
    ]);
    // Ten signs that are no number with its digit are a number of ten.
    all('document', 'UTO:L898902C37', ['UTO L898902C37']);
  });
});

describe('plates', () => {
  it('[PSI-75] a plate of Morocco is one, in either script and read from either side', () => {
    const texts = [
      'MA 12345-A-6',
      'MA 12345 أ 6',
      'MA 12345 ا 6',
      'MA 6 أ 12345',
      'MAR 12345|A|6'.replaceAll('|', ' '),
      'MA 06-أ-12345',
      'MA ١٢٣٤٥ أ ٦',
    ];
    all('plate', 'MAR:12345A6', texts);
    expect(value('plate', 'MA 12345-B-6')).not.toBe('MAR:12345A6');
    expect(value('plate', 'MA 12345 ب 6')).toBe('MAR:12345B6');
    // Both ends could be the prefecture: as it is written.
    expect(value('plate', 'MA 12-A-40')).toBe('MAR:12A40');
  });

  it('[PSI-75] letters that look alike are those, and an umlaut is two letters in Germany', () => {
    all('plate', 'RUS:A123BC77', ['RU А123ВС77', 'RUS а123вс77', 'RU A123BC77']);
    all('plate', 'GRC:YZK1234', ['GR ΥΖΚ 1234', 'EL YZK-1234']);
    all('plate', 'DEU:TUEAB123', ['DE TÜ-AB 123', 'D: TÜ AB 123', 'DEU TUE AB 123', 'DE TU\u0308-AB 123']);
    expect(value('plate', 'SE ÄÖU 123')).toBe('SWE:ÄÖU123');
  });

  it('[PSI-75] a code that is no country is refused', () => {
    none('plate', 'plate.country', ['ZZ AB123', 'QQQ AB123', 'HHX AB 123']);
    // Munich is not Malta.
    none('plate', 'plate', ['M AB 123']);
  });
});

describe('accounts, ships, addresses and wallets', () => {
  it('[PSI-76] an IBAN has a country that has IBANs, and its length', () => {
    all('iban', 'GB82WEST12345698765432', ['IBAN: GB82 WEST 1234 5698 7654 32', 'IBAN No.: GB82WEST12345698765432']);
    all('iban', 'NO9386011117947', ['IBAN NO93 8601 1117 947', 'IBAN: NO93 8601 1117 947']);
    // All of these hold by their check digits.
    const [elsewhere, shorter] = [checked('US', 'WEST12345698765432'), checked('DE', '37040044053201300')];
    none('iban', 'iban.country', [elsewhere]);
    none('iban', 'iban.length', [shorter, `${checked('GB', 'WEST123456987654320')}`]);
    none('iban', 'iban', ['GB83WEST12345698765432']);
  });

  it('[PSI-76] labels of ships are no part of the number', () => {
    all('imo', '9074729', ['IMO: 9074729', 'IMO No. 9074729', 'IMO number 9074729', 'imo no 9074729', 'IMO № 9074729']);
    all('mmsi', '242012345', ['MMSI: 242012345', 'MMSI no. 242 012 345']);
  });

  it('[PSI-76] an e-mail address is one as a link, and its domain as the DNS knows it', () => {
    all('email', 'x@example.org', [
      'mailto:x@example.org',
      'MAILTO:X@Example.org?subject=a@b',
      'E-mail: x@example.org',
      'x@example.org.',
    ]);
    all('email', 'x@xn--bcher-kva.example', [
      'x@bücher.example',
      'X@BU\u0308CHER.example',
      'mailto:x@XN--BCHER-KVA.example',
    ]);
    none('email', 'email', ['x@127.0.0.1', 'x@0x7f.1', 'x@exa_mple.org/../b']);
  });

  it('[PSI-76] a checksum of an Ethereum address that does not hold is refused', () => {
    // Examples of ERC-55.
    const right = [
      '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
      '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359',
      '0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb',
    ];
    for (const text of right) {
      const small = text.toLowerCase();
      const upper = `0X${text.slice(2).toUpperCase()}`;
      all('wallet', small, [
        text,
        upper,
        `ethereum:${text}`,
        `ethereum:${text}@1?value=1e18`,
        `ethereum:pay-${text}`,
        `ETH: ${text}`,
        `\u200E${text}`,
      ]);
      const letter = /[a-f]/.exec(text.slice(2))?.[0] ?? '';
      const other = `0x${text.slice(2).replace(letter, letter.toUpperCase())}`;
      none('wallet', 'wallet.checksum', [other, `ethereum:${other}`]);
      none('wallet', 'wallet', [`ethereum:${text}/transfer?address=${right[0]}`]);
      expect(spelled('wallet', other, null)).toMatchObject({ ok: false, code: 'identifier.wallet.checksum' });
    }
    const bitcoin = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4';
    all('wallet', bitcoin, [`bitcoin:${bitcoin}`, `BITCOIN:${bitcoin.toUpperCase()}`, `bitcoin:${bitcoin}?amount=1`]);
  });
});

it('[PSI-77] a bare line that can be nothing but a telephone or a wallet is told what is wrong with it', () => {
  const lines = [
    '+999 600 118 723',
    '0x5aaeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
    'MA123456',
    'Tel.: +44 (0)20 7946 0958',
    'IMO No. 9074729',
  ];
  const { listed, damaged } = readIdentifiers(lines.join('\n'), canonicalIdentifier);
  expect(damaged.map(({ line, code }) => [line, code])).toEqual([
    [1, 'identifier.phone.country'],
    [2, 'identifier.wallet.checksum'],
    [3, 'identifier.unknown'],
  ]);
  expect(listed.map(({ type }) => type)).toEqual(['phone', 'imo']);
});

function checked(country: string, account: string): string {
  const digits = [...`${account}${country}00`].map((sign) => Number.parseInt(sign, 36)).join('');
  return `${country}${String(98 - Number(BigInt(digits) % 97n)).padStart(2, '0')}${account}`;
}

describe('whatever is written', () => {
  const number = (count: number) => fc.stringMatching(new RegExp(`^[1-9][0-9]{${count - 1}}$`));
  const capitals = (count: number) => fc.stringMatching(new RegExp(`^[A-Z]{${count}}$`));
  const arabic = (text: string) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
  /** The value by its parts, and every way that it is written down. */
  const ways: Readonly<Record<string, fc.Arbitrary<readonly [IdentifierType, readonly string[]]>>> = {
    phone: fc
      .tuple(fc.constantFrom('44', '212', '33', '49', '216'), number(9))
      .map(([code, rest]) => [
        'phone',
        [
          `+${code}${rest}`,
          `+${code} (0)${rest}`,
          `00${code}${rest}`,
          `011${code}${rest}`,
          `tel:+${code}-${rest};ext=7`,
          arabic(`+${code} ${rest}`),
          `Tel.: +${code}\u00A0${rest} ext. 3`,
        ],
      ]),
    document: fc.tuple(capitals(2), number(6)).map(([letters, rest]) => {
      const field = `${letters}${rest}<`;
      const zone = `${field}${travelDocumentDigit(field)}`;
      return [
        'document',
        [
          `MA ${letters}${rest}`,
          `MAR:${letters} ${rest}`,
          `MAR${zone}`,
          `MA ${zone}<<`,
          `mar ${letters}-${arabic(rest)}`,
        ],
      ];
    }),
    zone: fc.tuple(capitals(1), number(8)).map(([letter, rest]) => {
      const nine = `${letter}${rest}`;
      return [
        'document',
        [`DE ${nine}`, `D ${nine}${travelDocumentDigit(nine)}`, `D<<${nine}${travelDocumentDigit(nine)}`],
      ];
    }),
    plate: fc
      .tuple(number(5), fc.constantFrom('Aأ', 'Aا', 'Bب', 'Dد', 'Hه', 'Wو', 'Tط'), number(2))
      .map(([first, letter, place]) => [
        'plate',
        [
          `MA ${first}-${letter[0]}-${place}`,
          `MAR ${first} ${letter[1]} ${place}`,
          `MA ${place} ${letter[1]} ${first}`,
          `MA: ${arabic(first)}${letter[1]}${arabic(place)}`,
        ],
      ]),
    wallet: fc
      .stringMatching(/^[0-9a-f]{40}$/)
      .map((hex) => ['wallet', [`0x${hex}`, `0X${hex.toUpperCase()}`, `ethereum:0x${hex}@1`]]),
    iban: number(18).map((account) => [
      'iban',
      [checked('DE', account), `IBAN: ${checked('DE', account)}`, checked('DE', account).replace(/(.{4})/g, '$1 ')],
    ]),
    email: fc
      .tuple(fc.stringMatching(/^[a-z]{1,9}$/), fc.stringMatching(/^[a-zäöüéñ]{1,9}$/))
      .map(([name, domain]) => [
        'email',
        [
          `${name}@${domain}.example`,
          `mailto:${name.toUpperCase()}@${domain}.EXAMPLE`,
          `${name}@${domain.normalize('NFD')}.example`,
        ],
      ]),
  };

  it.each(Object.entries(ways))(
    '[PSI-1] %s: every way to write one value comes to one spelling, which is its own',
    (_, made) => {
      fc.assert(
        fc.property(made, ([type, texts]) => {
          const found = texts.map((text) => value(type, text));
          expect([texts, new Set(found).size, /^identifier\./.test(found[0] ?? '')]).toEqual([texts, 1, false]);
          expect(value(type, found[0] ?? '')).toBe(found[0]);
          // Whoever says why it is asked gives it away in any of these ways.
          for (const text of texts)
            expect([text, mentions(`About ${text}, as agreed.`, { type, value: found[0] ?? '' })]).toEqual([
              text,
              true,
            ]);
        }),
        { numRuns: 60, ...replaySeed() },
      );
    },
  );

  it('[PSI-1] what is accepted is its own spelling, whatever was written', () => {
    const signs = fc.constantFrom(
      ...'+0123456789AaBDEfMRTÜ<:() .-@xأا٦А\u200E',
      '00',
      'MA ',
      'DE:',
      '(0)',
      '0x',
      'tel:',
      '.org',
      'bc1',
      '\u0308',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...identifierTypes),
        fc.constantFrom('', '+212', '+39', 'MA ', 'D<<', 'a@b'),
        fc.array(signs, { maxLength: 16 }),
        (type, start, rest) => {
          const found = canonicalIdentifier(type, `${start}${rest.join('')}`);
          if (found.ok) expect(canonicalIdentifier(type, found.value)).toEqual(found);
        },
      ),
      { numRuns: 4_000, ...replaySeed() },
    );
  });
});
