import { z } from 'zod';
import { examples as alert } from '../../../../kinds/alert/examples.ts';
import { examples as assistance } from '../../../../kinds/assistance/examples.ts';
import { examples as capacity } from '../../../../kinds/capacity/examples.ts';
import { examples as incident } from '../../../../kinds/incident/examples.ts';
import { examples as series } from '../../../../kinds/series/examples.ts';
import { examples as sitrep } from '../../../../kinds/sitrep/examples.ts';
import { examples as transit } from '../../../../kinds/transit/examples.ts';
import type { Step } from './step.ts';

const hourMs = 3_600_000;
const group = 'gmmp.ma-it';
const legalBasis = 'agreement-2024';
const rome = 'chiara.fontana';
const rabat = 'hicham.lahlou';

type Find = (name: string) => string;

/** What the two operations rooms have before them: a season at the ports, a flood with its room and its help, an alert, a series. */
export function operations(now: Date): readonly Step[] {
  const at = (hours: number): string => new Date(now.getTime() + hours * hourMs).toISOString();
  const day = (days: number): string => at(days * 24).slice(0, 10);
  return [...season(day, at), ...counts(day), ...flood(at, day), ...help(day), ...warnings(at), ...monthly(now)];
}

type Day = (days: number) => string;
type At = (hours: number) => string;

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

function season(day: Day, at: At): readonly Step[] {
  const of = { group, kind: 'transit', on: 'season' };
  const places = Object.entries(ports).map(([code, { by, zone, fr, ar, lat, lon }]): Step => {
    const names = [
      { language: 'fr', text: fr },
      { language: 'ar', text: ar },
    ];
    const place = { names, locode: null, at: { lat, lon } };
    return { ...of, by, command: 'setPlace', input: { ...transit.setPlace, code, parts: [], place, zone } };
  });
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
      input: { ...transit.propose, from: day(-20), to: day(40), legalBasis },
    },
    ...places,
    { ...of, by: rabat, command: 'setLine', when: portsAreThere, input: { ...transit.setLine, minutes: 540 } },
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

function counts(day: Day): readonly Step[] {
  const sheet = (by: string, port: keyof typeof ports, days: number, out: number, back: number): Step => ({
    ...{ by, group, kind: 'crossing', command: 'count' },
    input: (_: unknown, find: Find) => ({
      ...{
        operation: find('season'),
        port,
        day: day(days),
        zone: ports[port].zone,
        legalBasis,
        source: 'gate',
        note: null,
      },
      series: [whole('out', out, Math.round(out * 0.27), 8), whole('in', back, Math.round(back * 0.26), 8)],
      queue: [{ hour: 9, vehicles: 280, band: 'oneToThree' }],
    }),
  });
  return [-3, -2, -1, 0].flatMap((days) => [
    sheet(rabat, 'SUD', days, 5_400 + 130 * days, 4_100 - 90 * days),
    sheet(rome, 'NORD', days, 4_100 - 90 * days, days === -2 ? 4_770 : 5_400 + 130 * days),
  ]);
}

const whole = (way: 'in' | 'out', passengers: number, vehicles: number, rotations: number) => ({
  ...{ line: 'N1', way, hours: [], passengers: [], vehicles: [], rotations: [] },
  whole: { passengers, vehicles, rotations },
});

function flood(at: At, day: Day): readonly Step[] {
  const of = { group, kind: 'incident', on: 'room' };
  const log = (by: string, hours: number, text: string): Step => ({
    ...{ ...of, by, command: 'log' },
    input: { ...incident.log, at: at(hours), text, key: crypto.randomUUID() },
  });
  const report = (by: string, zone: string, value: number): Step => ({
    ...{ by, group, kind: 'sitrep', command: 'report' },
    input: (_: unknown, find: Find) => ({
      ...{ ...sitrep.report, legalBasis, zone, hour: `${day(0)}T06:00:00.000Z` },
      occasion: { kind: 'incident', record: find('room') },
      figures: [{ ...sitrep.report.figures[0], value, asOf: at(-1) }],
    }),
  });
  return [
    {
      group,
      kind: 'incident',
      by: rome,
      command: 'open',
      input: { ...incident.open, at: { lat: 38.05, lon: 13.25 } },
      as: 'room',
    },
    { ...of, by: rome, command: 'takeRole', input: { ...incident.takeRole, name: 'Chiara Fontana' } },
    {
      ...of,
      by: rabat,
      command: 'takeRole',
      input: { ...incident.takeRole, role: 'liaison', name: 'Hicham Lahlou', telephone: '+212600000002' },
    },
    log(rome, -3, 'The water stands at the second mark.'),
    log(rome, -2, 'The bridge on the left bank is closed.'),
    log(rabat, -1, 'Two pump crews are ready at the base of the north.'),
    report(rome, 'Europe/Rome', 120),
    report(rabat, 'Africa/Casablanca', 135),
  ];
}

function help(day: Day): readonly Step[] {
  const items = assistance.ask.items.map((item) => ({ ...item, from: day(0), until: day(14) }));
  const offered = { ...assistance.offer, from: day(1), until: day(12) };
  return [
    { by: rabat, group, kind: 'capacity', command: 'register', input: { ...capacity.register, legalBasis } },
    {
      ...{ by: rome, group, kind: 'assistance', command: 'ask', as: 'help' },
      input: (_: unknown, find: Find) => ({
        ...{ ...assistance.ask, items, legalBasis },
        occasion: { kind: 'incident', record: find('room') },
      }),
    },
    {
      ...{ by: rabat, group, kind: 'assistance', command: 'offer', on: 'help' },
      input: { ...offered, condition: 'The crews sleep near the pumps.' },
    },
  ];
}

function warnings(at: At): readonly Step[] {
  const input = { ...alert.issue, onset: at(6), expires: at(30), legalBasis };
  return [{ by: rabat, group, kind: 'alert', command: 'issue', input }];
}

/** Four years of months with a season in them, and a last month that is out of it. */
function monthly(now: Date): readonly Step[] {
  const points = Array.from({ length: 48 }, (_, index) => {
    const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 48 + index, 1));
    const usual =
      21_000 +
      16_000 * Math.cos(((month.getUTCMonth() - 6.5) / 6) * Math.PI) +
      60 * index +
      700 * Math.sin(index * 2.4);
    return {
      at: month.toISOString().slice(0, 7),
      value: Math.round(index === 47 ? usual * 1.7 : usual),
      hidden: false,
    };
  });
  return [
    { by: rabat, group, kind: 'series', command: 'open', input: { ...series.open, legalBasis }, as: 'series' },
    { by: rabat, group, kind: 'series', command: 'publish', on: 'series', input: { points, reason: null } },
  ];
}
