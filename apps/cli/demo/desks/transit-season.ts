import { z } from 'zod';
import { examples as transit } from '../../../../kinds/transit/examples.ts';
import type { Step } from './step.ts';

const hourMs = 3_600_000;
const group = 'gmmp.ma-it';
const legalBasis = 'agreement-2024';
const rome = 'chiara.fontana';
const rabat = 'hicham.lahlou';

/** From how many days before today to how many after it the season runs, and by how many days the one before it is earlier. */
const [first, last, earlier] = [-20, 40, -364];

type Find = (name: string) => string;
type Day = (days: number) => string;
type At = (hours: number) => string;

/** A season at two ports as it runs, the one of a year ago to lay it beside, and what was printed of both. */
export function transitSeason(now: Date): readonly Step[] {
  const at = (hours: number): string => new Date(now.getTime() + hours * hourMs).toISOString();
  const day = (days: number): string => at(days * 24).slice(0, 10);
  return [...before(day), ...season(day, at), ...counts('season', day, 0), ...printed(day)];
}

const ports = {
  NORD: {
    by: rome,
    zone: 'Europe/Rome',
    fr: 'Port du Nord (inventé)',
    ar: 'ميناء الشمال (مختلق)',
    lat: 38.1,
    lon: 13.4,
  },
  SUD: {
    by: rabat,
    zone: 'Africa/Casablanca',
    fr: 'Port du Sud (inventé)',
    ar: 'ميناء الجنوب (مختلق)',
    lat: 35.3,
    lon: -2.9,
  },
} as const;

const seen = z.object({ places: z.array(z.unknown()), lines: z.array(z.unknown()) });

/** A line needs the port of the other shore, and a plan the line: each comes from the other node. */
const portsAreThere = (state: unknown): boolean => seen.parse(state).places.length === Object.keys(ports).length;
const lineIsThere = (state: unknown): boolean => seen.parse(state).lines.length > 0;

const portsOf = (on: string): readonly Step[] =>
  Object.entries(ports).map(([code, { by, zone, fr, ar, lat, lon }]): Step => {
    const names = [
      { language: 'fr', text: fr },
      { language: 'ar', text: ar },
    ];
    const place = { names, locode: null, at: { lat, lon } };
    const input = { ...transit.setPlace, code, parts: [], place, zone };
    return { group, kind: 'transit', on, by, command: 'setPlace', input };
  });

const lineOf = (on: string): Step => ({
  ...{ group, kind: 'transit', on, by: rabat, command: 'setLine', when: portsAreThere },
  input: { ...transit.setLine, minutes: 540 },
});

/** A year ago: fewer travellers, and it has ended. */
function before(day: Day): readonly Step[] {
  const names = [
    { language: 'en', text: 'Transit of the year before (invented)' },
    { language: 'fr', text: 'Transit de l’année précédente (inventé)' },
    { language: 'ar', text: 'عبور السنة الماضية (مختلق)' },
  ];
  const input = { ...transit.propose, names, from: day(first + earlier), to: day(last + earlier), legalBasis };
  return [
    { group, kind: 'transit', as: 'before', by: rabat, command: 'propose', input },
    ...portsOf('before'),
    lineOf('before'),
    ...counts('before', day, earlier),
    { group, kind: 'transit', on: 'before', by: rabat, command: 'end', input: transit.end },
  ];
}

function season(day: Day, at: At): readonly Step[] {
  const of = { group, kind: 'transit', on: 'season' };
  const plan = (by: string, port: string): Step => ({
    ...{ ...of, by, command: 'plan', when: lineIsThere },
    input: {
      ...{ line: 'N1', port },
      spans: [
        {
          first: day(-3),
          last: day(0),
          rotations: 8,
          seats: 7_200,
          spaces: 2_000,
          passengers: 5_600,
          vehicles: 1_500,
          peak: false,
        },
        {
          first: day(1),
          last: day(3),
          rotations: 8,
          seats: 7_200,
          spaces: 2_000,
          passengers: 7_600,
          vehicles: 2_150,
          peak: true,
        },
      ],
    },
  });
  return [
    {
      group,
      kind: 'transit',
      as: 'season',
      by: rabat,
      command: 'propose',
      input: { ...transit.propose, from: day(first), to: day(last), legalBasis },
    },
    ...portsOf('season'),
    lineOf('season'),
    { ...of, by: rabat, command: 'setShip', input: transit.setShip },
    plan(rabat, 'SUD'),
    plan(rome, 'NORD'),
    {
      ...of,
      by: rabat,
      command: 'note',
      input: { ...transit.note, effect: 'reduced', left: 60, from: at(20), to: at(32) },
    },
  ];
}

const counted = [-3, -2, -1, 0] as const;
/** What left the south and what left the north, `days` from today; of the year before four in five. */
const sailed = (days: number, share: number) => ({
  south: Math.round((5_400 + 130 * days) * share),
  north: Math.round((4_100 - 90 * days) * share),
});
const vehiclesOf = (passengers: number): number => Math.round(passengers * 0.27);

function counts(season: string, day: Day, shift: number): readonly Step[] {
  const sheet = (by: string, port: keyof typeof ports, days: number, out: number, back: number): Step => ({
    ...{ by, group, kind: 'crossing', command: 'count' },
    input: (_: unknown, find: Find) => ({
      ...{ operation: find(season), port, day: day(days + shift), zone: ports[port].zone, legalBasis },
      ...{ source: 'gate', note: null },
      series: [whole('out', out, vehiclesOf(out), 8), whole('in', back, Math.round(back * 0.26), 8)],
      queue: [{ hour: 9, vehicles: 280, band: 'oneToThree' }],
    }),
  });
  return counted.flatMap((days) => {
    const { south, north } = sailed(days, shift === 0 ? 1 : 0.8);
    return [
      sheet(rabat, 'SUD', days, south, north),
      sheet(rome, 'NORD', days, north, shift === 0 && days === -2 ? 4_770 : south),
    ];
  });
}

/** A release that agrees with the counts and with that of the year before, and a newspaper whose figure does not. */
function printed(day: Day): readonly Step[] {
  const over = [-3, -2, -1] as const;
  const sum = (of: (days: number) => number): number => over.reduce((total, days) => total + of(days), 0);
  const passengers = sum((days) => sailed(days, 1).south);
  const yearOf = (days: number): string => day(days).slice(0, 4);
  const row = { what: 'total', code: null, from: day(-3), to: day(-1), vehicles: null, rotations: null, change: null };
  const say = (source: string, edition: string, rows: readonly object[]): Step => ({
    ...{ group, kind: 'transit', on: 'season', by: rabat, command: 'publish' },
    input: { source, shore: 'ma-moi', edition, way: 'out', rows },
  });
  const release = 'Release of the ministry (invented)';
  const vehicles = sum((days) => vehiclesOf(sailed(days, 1).south));
  const then = { from: day(-3 + earlier), to: day(-1 + earlier) };
  return [
    say(release, yearOf(first), [
      { ...row, passengers, vehicles, change: { base: yearOf(first + earlier), passengers: '25', vehicles: null } },
      { ...row, what: 'port', code: 'SUD', passengers, vehicles },
    ]),
    say(release, yearOf(first + earlier), [{ ...row, ...then, passengers: sum((days) => sailed(days, 0.8).south) }]),
    say('A newspaper of the port (invented)', yearOf(first), [{ ...row, passengers: 17_000 }]),
  ];
}

const whole = (way: 'in' | 'out', passengers: number, vehicles: number, rotations: number) => ({
  ...{ line: 'N1', way, hours: [], passengers: [], vehicles: [], rotations: [] },
  whole: { passengers, vehicles, rotations },
});
