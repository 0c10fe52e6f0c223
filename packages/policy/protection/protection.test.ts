import { expect, it } from 'vitest';
import { inventedCharter } from '../../kind/invented.ts';
import type { Disclosure } from '../../kind/kind.ts';
import { answerOf, inventedDeparture } from '../invented.ts';
import { fourEyes, releaseReasons } from '../release.ts';
import { namedToCountryFled, neverToCountryFled } from './country.ts';
import { protectionIndex, type Subject } from './index.ts';

const salma: Subject = {
  id: 's1',
  names: ['Salma El Idrissi', 'سلمى الإدريسي'],
  identifiers: [
    { kind: 'document', value: 'ZZ 104-778' },
    { kind: 'phone', value: '+212 600 11 87 23' },
  ],
  records: ['fr-mi.0199f3b2-0c00-7000-8000-0000000000aa'],
  files: ['ab'.repeat(32)],
  fled: ['MA'],
};
const index = protectionIndex([
  salma,
  { ...salma, id: 's2', names: ['Anas Tazi'], identifiers: [], records: [], files: [] },
]);
const found = (value: unknown) => index.mentionedIn(value).map(({ subject }) => subject);

function asked(data: unknown, disclosure: Partial<Disclosure> = {}, said: unknown = []): string {
  const departure = inventedDeparture(disclosure, { protection: index });
  return answerOf(neverToCountryFled, { ...departure, draft: { ...departure.draft, data }, said: () => said });
}

it('[POL-23] a name is found in every spelling given, in any order, whatever its letters look like', () => {
  for (const text of [
    'salma el idrissi',
    'IDRISSI, El (Salma)',
    'Sálma   El-Idrissi',
    'قالت سلمى الادريسي',
    'سَلمى الإدريسي',
  ])
    expect([text, found({ deep: [{ text }] })]).toEqual([text, ['s1']]);
  expect(found('Salma Tazi met El Idrissi’s brother Anas')).toEqual([]);
  expect(found({ files: [{ name: 'salma_el_idrissi.pdf' }] })).toEqual(['s1']);
});

it('[POL-24] a number is found with blanks, dots and dashes, and inside other text', () => {
  for (const text of ['ZZ104778', 'no. z.z-10.47 78/b', 'xZZ104778y', 'ring 0600118723', '00212 600-11-87-23'])
    expect([text, found(text)]).toEqual([text, ['s1']]);
  for (const other of [salma.records[0], salma.files[0]]) expect(found({ see: other })).toEqual(['s1']);
  expect(found('ZZ 104 77, 8 more')).toEqual(['s1']);
  expect(found('ZZ 104 79')).toEqual([]);
});

it('[POL-23] [POL-24] who is taken out is not found any more', () => {
  const other = protectionIndex([salma]);
  other.put({ ...salma, names: ['Salma Renamed'] });
  expect(other.mentionedIn('Salma El Idrissi')).toEqual([]);
  expect(other.mentionedIn('Renamed, Salma')).toHaveLength(1);
  other.remove('s1');
  expect([other.size, other.mentionedIn(['Salma Renamed', 'ZZ104778'])]).toEqual([0, []]);
});

it('[POL-21] nothing that names them leaves for a group with a country they fled, and no cause is told', () => {
  expect(asked({ title: 'About Salma El Idrissi' })).toBe('policy.withheld');
  expect(asked({ items: [{ attachments: [{ name: 'x', sha256: 'ab'.repeat(32) }] }] })).toBe('policy.withheld');
  expect(asked({ title: 'About somebody else' })).toBe('met');
  const departure = inventedDeparture({}, { protection: index });
  const draft = { ...departure.draft, data: 'Salma El Idrissi' };
  const refusal = neverToCountryFled.asks({ ...departure, draft });
  expect(refusal).toEqual({
    ok: false,
    code: 'policy.withheld',
    message: expect.not.stringMatching(/protect|asylum/i),
  });
  expect(namedToCountryFled({ ...departure, draft })).toEqual(['s1']);
  const elsewhere = inventedDeparture(
    {},
    { protection: index, charter: inventedCharter('it-fr', ['fr-mi', 'it-moi']) },
  );
  expect(answerOf(neverToCountryFled, { ...elsewhere, draft: { ...elsewhere.draft, data: 'Salma El Idrissi' } })).toBe(
    'met',
  );
  const home = inventedDeparture({}, { protection: index, charter: inventedCharter('private.it-moi', ['it-moi']) });
  expect(answerOf(neverToCountryFled, { ...home, draft: { ...home.draft, data: 'Salma El Idrissi' } })).toBe('met');
});

it('[POL-25] what is said to be about them is withheld although it does not name them', () => {
  const about = [{ name: 'Salma El Idrissi' }];
  expect(asked({ text: 'An application was made.' }, { about })).toBe('policy.withheld');
  expect(asked({ text: 'An application was made.' }, { about: [{ name: 'Anas Renamed' }] })).toBe('met');
});

it('[POL-26] a text about the exchange repeats what stands in the record, in its terms and no others', () => {
  const said = [{ persons: [{ name: 'Salma El Idrissi' }] }];
  expect(asked({ question: 'Which Idrissi, El, Salma?' }, { repeats: true }, said)).toBe('met');
  expect(asked({ question: 'Salma El Idrissi with ZZ 104778?' }, { repeats: true }, said)).toBe('policy.withheld');
  expect(asked({ question: 'Which Salma El Idrissi?' }, { repeats: true })).toBe('policy.withheld');
  expect(asked({ text: 'Salma El Idrissi' }, { repeats: false }, said)).toBe('policy.withheld');
});

it('[POL-27] it is set aside only by an act that two persons made', () => {
  const departure = inventedDeparture({}, { protection: index, setAside: true });
  expect(answerOf(neverToCountryFled, { ...departure, draft: { ...departure.draft, data: 'Salma El Idrissi' } })).toBe(
    'met',
  );
  expect(releaseReasons).toContain('policy.release.protection');
  expect(fourEyes({ handling: ['H0'], tlp: 'GREEN' }, departure.at.charter)).toBe(null);
});
