import fc from 'fast-check';

const odd = [
  ...['', ' ', 'x', '-00:00', '2031-02-29T00:00:00+01:00', '2032-02-29T00:00:00+01:00', '2031-03-04T24:00:00+01:00'],
  ...[
    '2031-03-04T24:00:01+01:00',
    '2031-03-04T05:06:60+01:00',
    '2031-03-04T05:06:07-14:00',
    '2031-03-04T05:06:07+14:01',
  ],
  ...[
    '0000-01-01T00:00:00+01:00',
    ' 2031-03-04T05:06:07+01:00\n',
    '2031-03-04T05:06:07,01:00',
    '2031-03-04T05:06:07.1+01:00',
  ],
  ...[
    '٢٠٣١-03-04T05:06:07+01:00',
    'en',
    'en-GB',
    'en_GB',
    'x-abcdefgh',
    'abcdefghi',
    'e-',
    ' fr ',
    '1',
    '+1',
    '-1',
    '1.',
  ],
  ...['.5', '.', '1.5', '1e3', '0'.repeat(30), '9'.repeat(24), '9'.repeat(25), `1.${'0'.repeat(24)}`, 'NaN', 'Actual'],
  ...[
    'actual',
    ' Actual',
    'Test',
    'Alert',
    'Public',
    'Met',
    'Other',
    'Unknown',
    'Likely',
    'None',
    'http://a b',
    'http://[::1]/',
  ],
  ...[
    'http://[x',
    ':',
    'a:',
    '#a#b',
    'http://a:99999999999/',
    '%',
    '%41',
    'http://a/[',
    'urn:x:y',
    'http://ü/ü',
    '//',
    '?#',
  ],
];
const pieces = [
  ...['x', ' ', '\n', '&#32;', '&#160;', '<!-- c -->', '<?p i?>', '<![CDATA[]]>', '<![CDATA[x]]>', '<b/>'],
  ...[
    '<value>v</value>',
    '<s:S xmlns:s="http://www.w3.org/2000/09/xmldsig#"/>',
    '<o:o xmlns:o="urn:o"/>',
    '<language/>',
  ],
];
const marks = [
  ...[' a="1"', ' xml:lang="en"', ' xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="false"', ' xmlns=""'],
  ' xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:t="http://www.w3.org/2001/XMLSchema" i:type="t:string"',
  ' xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:t="http://www.w3.org/2001/XMLSchema" i:type="t:token"',
  ' xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:schemaLocation="urn:o o.xsd"',
  ' xmlns="urn:oasis:names:tc:emergency:cap:1.1"',
];
const words = [
  'Test',
  'Exercise',
  'Error',
  'Private',
  'CBRNE',
  'AllClear',
  'Past',
  'Minor',
  'Unlikely',
  'Observed',
  'Geo',
];

/** An alert in our own layout, one element a line, with one to three things done to it. */
export function mutated(text: string): fc.Arbitrary<string> {
  const lines = text.trimEnd().split('\n');
  const place = fc.integer({ min: 2, max: lines.length - 2 });
  const change = fc.oneof(
    place.map((at) => (all: string[]) => all.splice(at, 1)),
    place.map((at) => (all: string[]) => all.splice(at, 0, all[at] ?? '')),
    fc.tuple(place, place).map(([one, other]) => (all: string[]) => {
      const kept = all[one] ?? '';
      all[one] = all[other] ?? '';
      all[other] = kept;
    }),
    place.map((at) => (all: string[]) => {
      const kept = all[at] ?? '';
      all[at] = all[at + 1] ?? '';
      all[at + 1] = kept;
    }),
    fc.tuple(place, fc.constantFrom(...odd, ...words)).map(([at, value]) => (all: string[]) => {
      all[at] = (all[at] ?? '').replace(/>[^<]*<\//, () => `>${value}</`);
    }),
    fc.tuple(place, fc.constantFrom(...pieces)).map(
      ([at, piece]) =>
        (all: string[]) =>
          all.splice(at, 0, piece),
    ),
    fc.tuple(place, fc.constantFrom(...pieces)).map(([at, piece]) => (all: string[]) => {
      all[at] = (all[at] ?? '').replace(/>/, () => `>${piece}`);
    }),
    fc.tuple(place, fc.constantFrom(...marks)).map(([at, mark]) => (all: string[]) => {
      all[at] = (all[at] ?? '').replace(/>/, () => `${mark}>`);
    }),
    fc
      .tuple(place, fc.constantFrom('Status', 'info', 'area', 'value', 'language'))
      .map(([at, name]) => (all: string[]) => {
        all[at] = (all[at] ?? '').replace(/<(\/?)\w+/g, `<$1${name}`);
      }),
  );
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const all = [...lines];
    for (const apply of changes) apply(all);
    return `${all.join('\n')}\n`;
  });
}
