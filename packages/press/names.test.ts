import { describe, expect, it } from 'vitest';
import { emptyGlossary, type Glossary, readGlossary } from './glossary.ts';
import { confident, partsOf, resolve } from './names.ts';
import { readReport } from './read.ts';
import { rollOf } from './roll.ts';

const glossary: Glossary = {
  ...emptyGlossary,
  persons: [
    {
      id: 'benchaoui',
      country: 'MA',
      office: 'Minister of the Interior',
      forms: ['Abdelkarim Benchaoui', 'عبد الكريم بنشاوي'],
    },
    {
      id: 'torvaldi',
      country: 'IT',
      office: 'Minister of the Interior',
      forms: ['Matilde Torvaldi', 'ماتيلدي تورفالدي'],
    },
    { id: 'drobek', country: 'FR', office: 'Minister of the Interior', forms: ['Aurélien Drobek'] },
  ],
  terms: [
    {
      id: 'crossing',
      sort: 'operation',
      forms: { fr: ['Opération Traversée'], ar: ['عملية العبور'], de: ['Operation Traversée'] },
    },
    {
      id: 'group',
      sort: 'body',
      forms: { de: ['Ständige Gemeinsame Küstengruppe'], en: ['Permanent Joint Coast Group'] },
    },
  ],
};
const roll = rollOf(glossary);
const nobody = { present: new Set<string>() };

describe('a name as printed', () => {
  it.each([
    ['Abdelkarim Benchaoui', 'benchaoui', 'same'],
    ['Benchaoui', 'benchaoui', 'family'],
    ['Abdelkrim Benshawi', 'benchaoui', 'spelling'],
    ['Matilde Torvaldy', 'torvaldi', 'spelling'],
    ['تورفالدي', 'torvaldi', 'family'],
    ['بتورفالدي', 'torvaldi', 'family'],
    ['أوريليان دروبيك', 'drobek', 'spelling'],
  ])('[PRESS-22] %s stands for %s', (surface, person, why) => {
    const found = resolve(roll, surface, nobody);
    expect(found).toMatchObject({ person });
    expect(found?.confidence).toBeGreaterThanOrEqual(confident);
    expect(['same', 'family', 'spelling']).toContain(why);
  });
  it('[PRESS-24] a family name of which only the sound is left stands for who is in the report and speaks there, and never for certain', () => {
    const around = { present: new Set(['torvaldi']), speaks: true };
    const found = resolve(roll, 'Morvanti', around);
    expect(found).toMatchObject({ person: 'torvaldi', why: 'context' });
    expect(found?.confidence).toBeLessThanOrEqual(0.6);
    for (const other of [nobody, { ...around, speaks: false }, { ...around, present: new Set<string>() }])
      expect(resolve(roll, 'Morvanti', other)).toBe(null);
  });
  it.each(['Hildegard Sommer', 'Nasrallah', 'Abdelkarim', 'Migration', 'محمد السادس', ''])(
    '[PRESS-23] %j is nobody of the glossary for certain',
    (surface) => {
      expect(resolve(roll, surface, nobody)?.confidence ?? 0).toBeLessThan(confident);
    },
  );
  it('[PRESS-24] a given name that contradicts makes it a proposal, and says so', () => {
    expect(resolve(roll, 'Omar Benchaoui', nobody)).toMatchObject({
      person: 'benchaoui',
      why: 'given-differs',
      confidence: expect.closeTo(0.5, 0),
    });
    expect(resolve(roll, 'Omar Benchaoui', nobody)?.confidence).toBeLessThan(confident);
  });
  it('[PRESS-22] two names in one, and what politeness puts before them', () => {
    expect(partsOf('MM. Benchaoui et Drobek')).toEqual(['Benchaoui', 'Drobek']);
    expect(partsOf('السيد بنشاوي')).toEqual(['بنشاوي']);
    expect(partsOf('Mr. Benchaoui')).toEqual(['Benchaoui']);
  });
});

const german = `Benchaoui im Gespräch mit seiner italienischen Amtskollegin
Am Dienstag führte der Innenminister Abdelkarim Benshaui Gespräche mit seiner italienischen Amtskollegin Matilde Torvaldi in Rabat.
Der Minister dankte für die Operation "Überfahrt", die unter König Hassan III. Nasrallah begann. Zudem hob Bentschaui die Strategie Marokkos hervor.
Die Minister vereinbarten die Schaffung eines ständigen gemeinsamen Küstenpakets.`;

describe('the names of a report', () => {
  const report = readReport(german, { roll });
  it('[PRESS-22] every spelling of the report is repaired, with its place', () => {
    const found = report.names.filter(({ id }) => id === 'benchaoui').map(({ surface }) => surface);
    expect(found).toEqual(['Benchaoui', 'Abdelkarim Benshaui', 'Bentschaui']);
    for (const { surface, start, end } of report.names) expect(german.slice(start, end)).toBe(surface);
    expect(report.sides.map(({ person }) => person).sort()).toEqual(['Abdelkarim Benchaoui', 'Matilde Torvaldi']);
  });
  it('[PRESS-11] an honorific behind a name is nobody, and no noun of the text is a person', () => {
    expect(report.names.map(({ surface }) => surface).join(' | ')).not.toMatch(/Nasrallah|Strategie|Minister/);
  });
  it('[PRESS-28] a translated operation and a translated body are flagged, not taken for said', () => {
    const flagged = report.names.filter(({ why }) => why === 'translated');
    expect(flagged.map(({ id }) => id)).toEqual(['crossing', 'group']);
    expect(flagged.every(({ confidence }) => confidence < confident)).toBe(true);
    const said = readReport(german.replace('"Überfahrt"', 'Traversée'), { roll }).names;
    expect(said.find(({ id }) => id === 'crossing')).toMatchObject({ why: 'term', confidence: 1 });
  });
});

describe('the glossary', () => {
  it('[PRESS-27] is JSON, or a table whose columns are named', () => {
    expect(readGlossary(JSON.stringify(glossary))).toEqual(glossary);
    expect(
      readGlossary(
        'id\tname_latin\tname_arabic\trole\nx\tMatilde Torvaldi\tماتيلدي تورفالدي\tinterior minister, Italy\n',
      ),
    ).toMatchObject({
      persons: [{ id: 'x', country: 'IT', forms: ['Matilde Torvaldi', 'ماتيلدي تورفالدي'] }],
    });
  });
  it.each([
    '',
    '{',
    '[]',
    '{"format":"other"}',
    'a\tb\n1\t2',
    '{"format":"entente.glossary/v1","persons":[{"id":"x","forms":[]}]}',
  ])('[PRESS-27] %j is none', (text) => {
    expect(readGlossary(text)).toBeNull();
  });
});
