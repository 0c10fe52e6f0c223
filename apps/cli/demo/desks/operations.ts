import { examples as alert } from '../../../../kinds/alert/examples.ts';
import { examples as assistance } from '../../../../kinds/assistance/examples.ts';
import { examples as capacity } from '../../../../kinds/capacity/examples.ts';
import { examples as deployment } from '../../../../kinds/deployment/examples.ts';
import { examples as incident } from '../../../../kinds/incident/examples.ts';
import { examples as series } from '../../../../kinds/series/examples.ts';
import { examples as sitrep } from '../../../../kinds/sitrep/examples.ts';
import type { Step } from './step.ts';
import { transitSeason } from './transit-season.ts';

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
  return [...transitSeason(now), ...flood(at, day), ...help(day), ...warnings(at), ...monthly(now)];
}

type Day = (days: number) => string;
type At = (hours: number) => string;

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
      input: { ...incident.open, began: at(-4), at: { lat: 38.05, lon: 13.25 } },
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
    {
      ...{ by: rabat, group, kind: 'deployment', command: 'propose' },
      input: { ...deployment.propose, from: day(1), until: day(12), offer: null, legalBasis },
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
