/** What a column of a file of counts can hold. */
export const columnNames = [
  'port',
  'day',
  'hour',
  'line',
  'way',
  'passengers',
  'vehicles',
  'rotations',
  'queue',
  'offset',
] as const;
export type ColumnName = (typeof columnNames)[number];

/** By column: its place in the row, or a value that holds for all rows. */
export type Mapping = Readonly<Partial<Record<ColumnName, { readonly at: number } | { readonly fixed: string }>>>;

/** Headings in English, French, Arabic, Italian, Spanish and German, as {@link plain} writes them. */
const headings: Readonly<Record<ColumnName, readonly string[]>> = {
  port: ['port', 'harbour', 'harbor', 'porto', 'puerto', 'hafen', 'الميناء', 'ميناء', 'portcode', 'codeport', 'locode'],
  day: ['day', 'date', 'jour', 'giorno', 'data', 'dia', 'fecha', 'tag', 'datum', 'اليوم', 'يوم', 'التاريخ', 'تاريخ'],
  hour: ['hour', 'time', 'heure', 'ora', 'hora', 'stunde', 'uhrzeit', 'zeit', 'الساعة', 'ساعة', 'tranchehoraire'],
  line: ['line', 'route', 'ligne', 'linea', 'rotta', 'ruta', 'linie', 'strecke', 'الخط', 'خط', 'liaison'],
  way: [
    'way',
    'direction',
    'sens',
    'verso',
    'direzione',
    'sentido',
    'direccion',
    'richtung',
    'الاتجاه',
    'اتجاه',
    'movement',
    'mouvement',
  ],
  passengers: [
    'passengers',
    'passagers',
    'passeggeri',
    'pasajeros',
    'passagiere',
    'fahrgaste',
    'المسافرون',
    'المسافرين',
    'مسافرون',
    'عددالمسافرين',
    'pax',
    'persons',
  ],
  vehicles: [
    'vehicles',
    'vehicules',
    'veicoli',
    'vehiculos',
    'fahrzeuge',
    'المركبات',
    'مركبات',
    'عددالمركبات',
    'السيارات',
    'cars',
    'voitures',
  ],
  rotations: [
    'rotations',
    'sailings',
    'departures',
    'rotation',
    'traversees',
    'corse',
    'partenze',
    'rotaciones',
    'salidas',
    'fahrten',
    'abfahrten',
    'الرحلات',
    'رحلات',
    'عددالرحلات',
  ],
  queue: [
    'queue',
    'waiting',
    'waitingvehicles',
    'attente',
    'vehiculesenattente',
    'fileattente',
    'filedattente',
    'coda',
    'veicoliincoda',
    'cola',
    'vehiculosenespera',
    'warteschlange',
    'wartend',
    'الانتظار',
    'مركباتمنتظرة',
    'طابور',
  ],
  offset: [
    'offset',
    'utcoffset',
    'decalage',
    'decalageutc',
    'scarto',
    'desfase',
    'versatz',
    'utcversatz',
    'فارقالتوقيت',
  ],
};

/** Headings that tell of persons. Counts are sums: a file with such a column is another kind of file. */
const personal =
  /^(name|names|firstname|lastname|surname|fullname|nom|noms|prenom|nomprenom|nome|cognome|nombre|apellido|apellidos|vorname|nachname|familienname|الاسم|اسم|اللقب|النسب|passport|passportn\w*|passeport\w*|passaporto\w*|pasaporte\w*|reisepass\w*|جواز\S*|رقمالجواز|document|documentn\w*|documento|documenti|ausweis\w*|idnumber|idcard|cin|cnie|dni|nie|nif|codicefiscale|بطاقة\S*|رقمالبطاقة|plate|plates|licenseplate|licenceplate|numberplate|immatriculation|plaque|targa|matricula|kennzeichen|لوحة\S*|رقماللوحة|phone|telephone|telefono|telefon|handy|mobile|portable|الهاتف|هاتف|رقمالهاتف|email|mail|courriel|correo|البريد\S*|birth|birthdate|dateofbirth|born|datedenaissance|datadinascita|fechadenacimiento|geburtsdatum|تاريخالميلاد|nationality|nationalite|nazionalita|nacionalidad|staatsangehorigkeit|الجنسية|gender|sex|sexe|sesso|sexo|geschlecht|الجنس)$/;

/** A heading without case, accents, blanks and signs. */
export function plain(heading: string): string {
  return heading
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u0655\u0640]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}

/** Headings of the columns that look like data of persons. */
export function personalColumns(heads: readonly string[]): readonly string[] {
  return heads.filter((head) => personal.test(plain(head)));
}

/** Which column is which, by their headings; what was given by hand comes first. */
export function mappingOf(
  heads: readonly string[],
  given: Readonly<Partial<Record<ColumnName, string>>> = {},
): Mapping {
  const found: Partial<Record<ColumnName, { at: number } | { fixed: string }>> = {};
  for (const name of columnNames) {
    const wanted = given[name];
    if (wanted?.startsWith('=')) found[name] = { fixed: wanted.slice(1) };
    else {
      const names = wanted === undefined ? headings[name] : [plain(wanted)];
      const at = heads.findIndex((head) => names.includes(plain(head)));
      if (at >= 0) found[name] = { at };
    }
  }
  return found;
}

/** What a file of counts cannot do without. */
export function missingColumns(mapping: Mapping): readonly ColumnName[] {
  const needed = (['port', 'day', 'line', 'way'] as const).filter((name) => mapping[name] === undefined);
  const figures = (['passengers', 'vehicles', 'rotations', 'queue'] as const).some(
    (name) => mapping[name] !== undefined,
  );
  return figures ? needed : [...needed, 'passengers'];
}
