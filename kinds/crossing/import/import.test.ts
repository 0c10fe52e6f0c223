import { describe, expect, it } from 'vitest';
import { inventedInstrument } from '../../../packages/kind/invented.ts';
import type { Operation } from '../../transit/schema.ts';
import { countInput } from '../inputs.ts';
import { mappingOf, personalColumns } from './columns.ts';
import { rowErrors } from './gathering.ts';
import { countPlace } from './place.ts';
import { CountReader, type FileRefused, type ReadCounts } from './reader.ts';

const port = (code: string, member: string, zone: string, name: string) => ({
  ...{ code, member, zone, what: 'port' as const, parts: [], retired: false, id: '', time: '', revisions: 1 },
  place: {
    names: [{ language: 'ar' as const, text: name }],
    locode: code === 'SUD' ? 'MASUD' : null,
    at: { lat: 35, lon: -5 },
  },
});
const kept = { id: '', time: '', member: 'ma-moi', revisions: 1, retired: false };
const operation: Operation = {
  record: 'ma-moi.0199f3b2-0c00-7000-8000-000000000031',
  opened: {
    id: '',
    time: '',
    member: 'ma-moi',
    names: [],
    zone: 'Africa/Casablanca',
    from: '2026-02-01',
    to: '2026-11-30',
    legalBasis: inventedInstrument.id,
  },
  places: [
    port('SUD', 'ma-moi', 'Europe/Madrid', 'ميناء الجنوب'),
    port('EST', 'ma-moi', 'Africa/Casablanca', 'الشرق'),
    port('NORD', 'it-moi', 'Europe/Rome', 'Nord'),
  ],
  lines: [
    { ...kept, code: 'N1', from: 'SUD', to: 'NORD', minutes: 90 },
    { ...kept, code: 'N2', from: 'EST', to: 'NORD', minutes: 90 },
  ],
  ...{ ships: [], ended: false, running: true },
};
const place = countPlace(operation, 'ma-moi');

function read(text: string, given = {}): ReadCounts {
  const reader = new CountReader(place, given);
  reader.push(text);
  const done = reader.end();
  if ('code' in done) throw new Error(done.code);
  return done;
}
function refusal(text: string, given = {}): FileRefused | null {
  const reader = new CountReader(place, given);
  reader.push(text);
  const done = reader.end();
  return 'code' in done ? done : null;
}
const heads = 'port;date;hour;line;direction;passengers;vehicles;rotations';
const faults = (text: string) => read(text).errors.map(({ line, code }) => `${line} ${code}`);
const met = new Set<string>();

describe('a file of counts', () => {
  it.each([
    [
      'English, commas',
      'Port,Date,Hour,Line,Direction,Passengers,Vehicles,Sailings\nSUD,2026-07-31,08:00,N1,embarked,1200,300,1',
    ],
    [
      'French, semicolons and thousands',
      'Port;Jour;Heure;Ligne;Sens;Passagers;Véhicules;Traversées\nSUD;31/07/2026;8h;n1;Embarquement;1 200;300,0;1',
    ],
    [
      'Arabic, its own digits, a byte order mark',
      '\ufeffالميناء;التاريخ;الساعة;الخط;الاتجاه;المسافرون;المركبات;الرحلات\nميناء الجنوب;٣١/٠٧/٢٠٢٦;٠٨:٠٠;N1;مغادرة;١٬٢٠٠;٣٠٠;١',
    ],
    [
      'Italian, tabs',
      'Porto\tData\tOra\tLinea\tVerso\tPasseggeri\tVeicoli\tCorse\nMASUD\t31.07.2026\t8\tN1\timbarchi\t1.200\t300\t1',
    ],
    [
      'Spanish, quoted',
      '"Puerto","Fecha","Hora","Línea","Sentido","Pasajeros","Vehículos","Salidas"\n"SUD","31-07-2026","08:00-09:00","N1","Salida","1.200","300","1"',
    ],
    [
      'German, bars',
      'Hafen|Datum|Stunde|Linie|Richtung|Fahrgäste|Fahrzeuge|Fahrten\nSUD|31.7.2026|8|N1|Einschiffung|1.200,00|300|1',
    ],
    ['mixed separators', `${heads}\nSUD,2026-07-31,8,N1,out,1200,300,1`],
  ])('[CROSSING-10] %s', (_, text) => {
    const { rows, errors, sheets } = read(text);
    expect({ rows, errors }).toEqual({ rows: 1, errors: [] });
    expect(sheets).toMatchObject([
      {
        port: 'SUD',
        day: '2026-07-31',
        source: 'file',
        series: [{ line: 'N1', way: 'out', hours: [8], passengers: [1_200], vehicles: [300], rotations: [1] }],
      },
    ]);
    expect(countInput.safeParse(sheets[0]).success).toBe(true);
  });

  it('[CROSSING-10] columns can be named by hand, or given one value for all rows', () => {
    const text = 'wo,wann,pers.\nSUD,2026-07-31,77';
    expect(refusal(text)).toMatchObject({
      code: 'import.columns',
      columns: ['port', 'day', 'line', 'way', 'passengers'],
    });
    const mapping = { port: 'wo', day: 'wann', passengers: 'pers.', line: '=N1', way: '=in' };
    const { sheets, columns } = read(text, mapping);
    expect(sheets[0]?.series[0]).toMatchObject({ way: 'in', hours: [], whole: { passengers: 77, vehicles: null } });
    expect(columns).toEqual({ ...mapping, 'pers.': undefined });
    expect(refusal('')).toMatchObject({ code: 'import.empty' });
    expect(mappingOf(['a'], { port: 'b' })).toEqual({});
  });

  it.each([
    'Name',
    'PASSPORT No',
    'Passeport',
    'Nome',
    'Matrícula',
    'Kennzeichen',
    'رقم الجواز',
    'الاسم',
    'Téléphone',
    'Date of birth',
    'CIN',
    'E-mail',
  ])('[CROSSING-11] a column “%s” is of persons: nothing of the file is taken', (name) => {
    expect(refusal(`${heads};${name}\nSUD;2026-07-31;8;N1;out;1;1;1;x`)).toEqual({
      code: 'import.personal',
      columns: [name],
    });
    expect(personalColumns(heads.split(';'))).toEqual([]);
  });

  it('[CROSSING-12] tells each row that cannot be read by its line, and reads the others', () => {
    const row = (change: Partial<Record<number, string>>) =>
      ['SUD', '2026-07-31', '8', 'N1', 'out', '1', '1', '1'].map((field, at) => change[at] ?? field).join(';');
    const found = read(
      [
        heads,
        row({}),
        'SUD;2026-07-31',
        row({ 0: 'OVEST' }),
        row({ 0: 'NORD' }),
        row({ 1: '2026-02-30' }),
        row({ 1: '2025-07-31' }),
        row({ 3: 'N9' }),
        row({ 3: 'N2' }),
        row({ 4: 'sideways' }),
        row({ 2: '24' }),
        row({ 5: '12,5' }),
        row({ 5: '', 6: '', 7: '' }),
        row({ 2: '9', 5: '9000001' }),
        row({ 2: '10' }),
      ].join('\n'),
    );
    for (const { code } of found.errors) met.add(code);
    expect(found.errors.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '3 import.fields',
      '4 import.port',
      '5 import.foreignPort',
      '6 import.day',
      '7 import.season',
      '8 import.line',
      '9 import.notHere',
      '10 import.way',
      '11 import.hour',
      '12 import.figure',
      '13 import.nothing',
      '14 import.figure',
    ]);
    expect(found).toMatchObject({ rows: 14, errorCount: 12, repeated: 0 });
    expect(found.sheets[0]?.series[0]?.hours).toEqual([8, 10]);
  });

  it('[CROSSING-12] takes a row that comes twice once, and neither of two that are at odds', () => {
    const rows = [
      'SUD;2026-07-29;8;N1;out;1;1;1',
      'SUD;2026-07-29;8;N1;out;1;1;1',
      'SUD;2026-07-29;9;N1;out;1;1;1',
      'SUD;2026-07-29;9;N1;out;2;1;1',
      'SUD;2026-08-01;9;N1;out;2;1;1',
    ];
    const found = read([heads, ...rows].join('\n'));
    met.add('import.conflict');
    expect(found.repeated).toBe(1);
    expect(found.errors).toMatchObject([{ line: 5, code: 'import.conflict', other: 4 }]);
    expect(found.sheets[0]?.series[0]?.hours).toEqual([8]);
    expect(found.missing).toEqual([{ port: 'SUD', days: ['2026-07-30', '2026-07-31'] }]);
  });

  it('[CROSSING-13] refuses an hour that the clocks skip, and asks which is meant of one that comes twice', () => {
    const one = (day: string, hour: string) => `${heads}\nSUD;${day};${hour};N1;out;1;1;1`;
    expect(faults(one('2026-03-29', '2'))).toEqual(['2 import.skipped']);
    expect(faults(one('2026-10-25', '2'))).toEqual(['2 import.twice']);
    expect(faults(one('2026-10-25', '02:00+05:00'))).toEqual(['2 import.offset']);
    for (const code of ['skipped', 'twice', 'offset']) met.add(`import.${code}`);
    const hours = (day: string, hour: string) => read(one(day, hour)).sheets[0]?.series[0]?.hours;
    expect([
      hours('2026-10-25', '02:00+02:00'),
      hours('2026-10-25', '02:00+01:00'),
      hours('2026-10-25', '3'),
      hours('2026-03-29', '3'),
    ]).toEqual([[2], [3], [4], [2]]);
    const column = read(`${heads};offset\nSUD;2026-10-25;2;N1;out;1;1;1;+01:00`);
    expect(column.sheets[0]?.series[0]?.hours).toEqual([3]);
  });

  it('[CROSSING-13] each port by its own clocks: the night that has an hour more on one shore has it not on the other', () => {
    // Morocco puts its clocks back for Ramadan (15 February 2026) and forward after it (22 March).
    const at = (port: string, line: string, day: string, hour: string) =>
      read(`${heads}\n${port};${day};${hour};${line};out;1;1;1`);
    const code = (...of: Parameters<typeof at>) => at(...of).errors[0]?.code ?? at(...of).sheets[0]?.series[0]?.hours;
    expect(code('EST', 'N2', '2026-02-15', '2')).toBe('import.twice');
    expect(code('SUD', 'N1', '2026-02-15', '2')).toEqual([2]);
    expect(code('EST', 'N2', '2026-02-15', '02:00+01:00')).toEqual([2]);
    expect(code('EST', 'N2', '2026-02-15', '02:00+00:00')).toEqual([3]);
    expect(code('EST', 'N2', '2026-03-22', '2')).toBe('import.skipped');
    expect(code('SUD', 'N1', '2026-03-22', '2')).toEqual([2]);
    expect(code('EST', 'N2', '2026-03-29', '2')).toEqual([2]);
    expect(code('EST', 'N2', '2026-10-25', '2')).toEqual([2]);
  });

  it('[CROSSING-10] [CROSSING-12] one file with all of it: mixed separators, decimal commas, Arabic digits, a day twice and a day missing', () => {
    const found = read(
      [
        heads,
        'SUD;٢٠٢٦-٠٧-٠١;٨;N1;out;١٬٢٠٠;٣٠٠;٤',
        'SUD,2026-07-01,9,N1,out,"1.100,00",250,3',
        'SUD\t03/07/2026\t8\tN1\tin\t900,0\t200\t2',
        'SUD;2026-07-01;8;N1;out;1200;300;4',
        'SUD;2026-07-03;8;N1;in;901;200;2',
        'SUD;2026-07-04;8;N1;in;12,5;1;1',
      ].join('\r\n'),
    );
    expect(found.errors).toEqual([
      { line: 6, code: 'import.conflict', value: 'SUD 2026-07-03 N1', other: 4 },
      { line: 7, code: 'import.figure', value: '12,5' },
    ]);
    expect([found.rows, found.repeated]).toEqual([6, 1]);
    expect(found.sheets).toMatchObject([
      {
        day: '2026-07-01',
        series: [{ hours: [8, 9], passengers: [1_200, 1_100], vehicles: [300, 250], rotations: [4, 3] }],
      },
    ]);
  });

  it('[CROSSING-12] each way in which a row can be wrong was met', () => {
    expect(rowErrors.filter((code) => !met.has(code))).toEqual([]);
  });
});
