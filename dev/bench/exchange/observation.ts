import { sequence } from '../records.ts';

const places = ['the cove', 'the old pier', 'the lighthouse', 'the coastal road', 'the fish market', 'the ferry port'];
const things = ['a white van', 'an unlit boat', 'two men with rucksacks', 'a rubber dinghy', 'a grey lorry'];
const reports = ['was seen before dawn', 'waited for an hour', 'left towards the north', 'came back the next night'];

/** Information number `i` as an officer gives it: its sealed body fills one kibibyte. All of it is invented. */
export function notice(i: number, now: Date, attachments: readonly string[] = []): object {
  const next = sequence(i + 1);
  const pick = (list: readonly string[]): string => list[next(list.length)] ?? '';
  const text = `Near ${pick(places)} ${pick(things)} ${pick(reports)}.`;
  return {
    to: ['ma-moi'],
    title: `Observation ${i}: ${pick(things)} at ${pick(places)}`,
    purposeClass: 'smuggling',
    purpose: 'Prevention of crossings in unseaworthy boats.',
    necessity: 'Only the coast guard there can watch the cove.',
    legalBasis: 'agreement-2024',
    context: null,
    persons: [],
    objects: [],
    items: [
      {
        text,
        basis: 'fact',
        grade: { source: 'B', information: '2' },
        handling: ['H0'],
        handlingNote: null,
        attachments,
      },
    ],
    restrictions: null,
    reference: `OBS-${i}`,
    tlp: 'AMBER',
    pap: 'GREEN',
    keep: `${now.getUTCFullYear() + 1}-06`,
  };
}
