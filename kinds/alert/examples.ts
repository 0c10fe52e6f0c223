import { toBase64 } from '#crypto';
import { inventedInstrument } from '../../packages/kind/invented.ts';

const content = {
  scope: 'Public',
  restriction: null,
  categories: ['Met', 'Transport'],
  responseTypes: ['Avoid', 'Monitor'],
  urgency: 'Expected',
  severity: 'Severe',
  certainty: 'Likely',
  texts: [
    {
      language: 'en',
      event: 'Gale',
      headline: 'Gale in the strait on Sunday',
      description: 'Wind of force 9 from the west, waves of five metres.',
      instruction: 'Do not drive to the ports before the ferries sail again.',
    },
    {
      language: 'ar',
      event: 'عاصفة',
      headline: 'عاصفة في المضيق يوم الأحد',
      description: 'رياح غربية بقوة 9 وأمواج بارتفاع خمسة أمتار.',
      instruction: 'لا تتوجهوا إلى الموانئ قبل استئناف الرحلات البحرية.',
    },
  ],
  areas: [
    {
      names: [
        { language: 'en', text: 'Strait of Otranda' },
        { language: 'ar', text: 'مضيق أوتراندا' },
      ],
      area: {
        polygons: [
          [
            { lat: 35.8, lon: -6.1 },
            { lat: 36.1, lon: -6.1 },
            { lat: 36.1, lon: -5.2 },
            { lat: 35.8, lon: -6.1 },
          ],
        ],
        circles: [{ centre: { lat: 35.9, lon: -5.5 }, km: 12.5 }],
      },
    },
  ],
  web: 'https://warnings.example/gale',
  contact: 'Duty officer of the ministry (invented)',
  onset: '2026-11-22T18:00:00.000Z',
  expires: '2026-11-23T06:00:00.000Z',
};

/** An alert of an invented service, with its elements in another order than the schema has, and a date that ends in Z. */
export const foreignXml = `<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
  <identifier>svc-2026-0007</identifier>
  <sender>warnings@service.example</sender>
  <sent>2026-11-22T07:30:00Z</sent>
  <status>Actual</status>
  <scope>Public</scope>
  <msgType>Alert</msgType>
  <info>
    <language>en</language>
    <category>Geo</category>
    <event>Earthquake</event>
    <urgency>Immediate</urgency>
    <severity>Extreme</severity>
    <certainty>Observed</certainty>
    <headline>Strong earthquake near the coast</headline>
    <expires>2026-11-24T00:00:00+01:00</expires>
    <area><areaDesc>Coast of Ambria</areaDesc><circle>37.5,15.1 40</circle></area>
  </info>
</alert>
`;

/** One valid input of every command; all places, names and dangers are invented. */
export const examples = {
  issue: { ...content, occasion: null, legalBasis: inventedInstrument.id },
  update: { ...content, severity: 'Extreme', expires: '2026-11-23T12:00:00.000Z' },
  cancel: { reason: 'The wind has dropped; ferries sail again.' },
  acknowledge: { note: 'Passed on to the ports.' },
  expire: {},
  import: {
    source: 'earthquake.xml',
    address: null,
    original: toBase64(new TextEncoder().encode(foreignXml)),
    which: 0,
    file: null,
    legalBasis: inventedInstrument.id,
  },
};
