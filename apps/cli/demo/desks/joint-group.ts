import { z } from 'zod';
import { agreedTexts } from './joint-group-texts.ts';
import type { Step } from './step.ts';

const dayMs = 86_400_000;
const group = 'gmmp.ma-it';
const legalBasis = 'agreement-2024';

const signable = z.object({ versions: z.array(z.object({ hash: z.string() })).min(1) });
const proposed = z.object({ proposals: z.array(z.object({ id: z.string() })).min(1) });
const worded = z.object({ versions: z.array(z.object({ id: z.string() })).min(1) });

/** Reads the record at the desk of who acts. */
const reading =
  <T>(schema: z.ZodType<T>, input: (state: T) => unknown) =>
  (state: unknown): unknown =>
    input(schema.parse(state));

/**
 * What the joint group has behind it and before it when the demonstration opens: its terms and two commitments signed by both, names
 * agreed, duty planned, the next meeting with its agenda, a communiqué half written, and two reports of the press.
 */
export function jointGroup(now: Date): readonly Step[] {
  const day = (days: number): string => new Date(now.getTime() + days * dayMs).toISOString().slice(0, 10);
  return [...terms(day), ...duty(now), ...names, ...meeting(day), ...commitments(day), ...communique, ...reports(day)];
}

type Day = (days: number) => string;

function terms(day: Day): readonly Step[] {
  const { mandate, lanes } = agreedTexts;
  const given = {
    texts: mandate,
    instruments: [legalBasis],
    lanes: lanes.map((lane) => ({ ...lane, members: ['it-moi', 'ma-moi'] })),
    secretariat: null,
    chair: { order: ['it-moi', 'ma-moi'], months: 6, first: `${day(0).slice(0, 4)}-07-01` },
    meetings: { every: 3, unit: 'month' },
  };
  const at = { group, kind: 'mandate' };
  const sign = { command: 'sign', input: reading(proposed, ({ proposals }) => ({ proposal: proposals.at(-1)?.id })) };
  return [
    { ...at, by: 'paola.greco', and: 'marco.salis', command: 'begin', input: { terms: given }, as: 'terms' },
    { ...at, ...sign, by: 'paola.greco', and: 'marco.salis', on: 'terms' },
    { ...at, ...sign, by: 'salma.tazi', and: 'omar.benjelloun', on: 'terms' },
  ];
}

/** Two shifts a day, the first of which begins with this hour: somebody is on duty now. */
function duty(now: Date): readonly Step[] {
  const people = [
    { by: 'paola.greco', zone: 'Europe/Rome', person: agreedTexts.duty.rome },
    { by: 'salma.tazi', zone: 'Africa/Casablanca', person: agreedTexts.duty.rabat },
  ];
  const planned = z.object({ shifts: z.array(z.object({ id: z.string() })).min(1) });
  const entered = z.object({ people: z.array(z.object({ id: z.string() })).min(1) });
  return people.flatMap(({ by, zone, person }): Step[] => {
    const at = { group, kind: 'roster', by };
    const on = `roster of ${by}`;
    const plan = ({ people: [first] }: z.output<typeof entered>) => ({
      turns: shifts(now, zone).map((shift) => ({ ...shift, person: first?.id, substitute: null, telephone: null })),
    });
    return [
      { ...at, as: on, command: 'begin', input: { zone, legalBasis } },
      { ...at, on, command: 'enterPerson', input: person },
      { ...at, on, command: 'planDuty', input: reading(entered, plan) },
      { ...at, on, command: 'takeOver', input: reading(planned, ({ shifts: [now] }) => ({ shift: now?.id })) },
    ];
  });
}

function shifts(now: Date, zone: string) {
  const wall = now.toLocaleString('sv-SE', { timeZone: zone });
  const hour = Number(wall.slice(11, 13));
  const other = (hour + 12) % 24;
  const dayAfter = (days: number): string =>
    new Date(Date.parse(`${wall.slice(0, 10)}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
  const clock = (at: number): string => `${String(at).padStart(2, '0')}:00`;
  const last = dayAfter(20);
  return [
    { first: dayAfter(0), last, from: clock(hour), to: clock(other) },
    { first: dayAfter(other < hour ? 1 : 0), last, from: clock(other), to: clock(hour) },
  ];
}

const names: readonly Step[] = agreedTexts.names.flatMap((entry, index): Step[] => {
  const at = { group, kind: 'glossary' };
  const agree = { command: 'agree', input: reading(worded, ({ versions }) => ({ version: versions.at(-1)?.id })) };
  return [
    { ...at, by: 'paola.greco', and: 'marco.salis', command: 'propose', input: entry, as: `name ${index}` },
    { ...at, ...agree, by: 'salma.tazi', and: 'omar.benjelloun', on: `name ${index}` },
  ];
});

function meeting(day: Day): readonly Step[] {
  const { titles, place, agenda, delegation } = agreedTexts.meeting;
  const times = { start: `${day(9)}T09:00:00.000Z`, end: `${day(9)}T12:00:00.000Z`, zone: 'Africa/Casablanca' };
  const input = {
    ...{ titles, place, ...times, how: 'both', rule: null, lanes: ['border', 'police'] },
    ...{ legalBasis, tlp: 'AMBER', pap: 'AMBER', keep: `${Number(day(0).slice(0, 4)) + 3}-12` },
    agenda: agenda.map((item) => ({ ...item, link: null, attachments: [] })),
  };
  const at = { group, kind: 'meeting' };
  const answer = { answer: 'attends', proposal: null, note: null, revision: 0, delegation };
  return [
    { ...at, by: 'paola.greco', and: 'marco.salis', command: 'invite', input, as: 'meeting' },
    { ...at, by: 'salma.tazi', and: 'omar.benjelloun', command: 'answer', input: answer, on: 'meeting' },
  ];
}

function commitments(day: Day): readonly Step[] {
  const at = { group, kind: 'commitment' };
  const sign = {
    command: 'sign',
    input: reading(signable, ({ versions }) => ({ version: 1, hash: versions[0]?.hash })),
  };
  return agreedTexts.commitments.flatMap(({ texts, owners, lanes, within, report }, index): Step[] => {
    const on = `commitment ${index}`;
    const input = {
      ...{ class: 'commitment', texts, owners, lanes, due: day(within), public: true, source: null, legalBasis },
    };
    return [
      { ...at, by: 'marco.salis', and: 'sofia.ricci', command: 'propose', input, as: on },
      { ...at, ...sign, by: 'marco.salis', and: 'sofia.ricci', on },
      { ...at, ...sign, by: 'omar.benjelloun', and: 'nadia.berrada', on },
      { ...at, by: 'salma.tazi', and: 'omar.benjelloun', command: 'report', input: { ...report, attachments: [] }, on },
    ];
  });
}

const communique: readonly Step[] = [
  {
    ...{ by: 'paola.greco', and: 'marco.salis', group, kind: 'communique', command: 'begin', as: 'communique' },
    input: { meeting: null, languages: ['en', 'ar', 'fr'], title: agreedTexts.communique.title, legalBasis },
  },
  {
    ...{ by: 'paola.greco', and: 'marco.salis', group, kind: 'communique', command: 'add', on: 'communique' },
    input: { after: null, clauses: agreedTexts.communique.clauses },
  },
];

function reports(day: Day): readonly Step[] {
  return agreedTexts.reports.map(({ source, text }): Step => {
    const keep = `${Number(day(0).slice(0, 4)) + 1}-06`;
    const input = { source, url: null, published: day(-1), text, legalBasis, keep, glossary: null };
    return { by: 'luca.moretti', and: 'marco.salis', group, kind: 'press', command: 'bring', input };
  });
}
