import { toHex } from '#crypto';
import { question } from '../../apps/cli/demo/statements.ts';
import { act } from '../../apps/node/act.ts';
import { privateGroupOf } from '../../apps/node/names.ts';
import type { Attachment } from '../../packages/kind/kind.ts';
import type { Chance } from '../chance.ts';
import { group, type House, head, keepFile, officer, type Twins } from './world.ts';

/** Somebody invented, in two scripts and with a number. */
export interface Invented {
  readonly name: string;
  readonly arabic: string;
  readonly document: string;
}

const first = ['Salma', 'Karim', 'Nadia', 'Youssef', 'Hanane', 'Rachid', 'Imane', 'Anas'] as const;
const last = ['Idrissi', 'Bouzid', 'Lahlou', 'Amrani', 'Tazi', 'Chraibi', 'Bennis', 'Fassi'] as const;
const arabic = ['سلمى', 'كريم', 'نادية', 'يوسف', 'حنان', 'رشيد', 'إيمان', 'أنس'] as const;

export function invent(chance: Chance): Invented {
  const tail = toHex(chance.bytes(3)).toUpperCase();
  return {
    name: `${chance.pick(first)} ${chance.pick(last)} ${tail}`,
    arabic: `${chance.pick(arabic)} ${tail}`,
    document: `${chance.pick(['ZZ', 'QK', 'XP'])}${100_000 + chance.int(900_000)}${tail}`,
  };
}

/** What officers of both worlds do about one question; where they differ, it is because of what they find. */
export interface Plot {
  readonly person: Invented;
  readonly other: Invented | null;
  readonly urgency: '8h' | '3d' | '7d';
  /** The desk asks back, quoting the question. */
  readonly asksBack: boolean;
  /** Minutes after the receipt at which each world decides. */
  readonly minutes: { readonly sheltered: number; readonly empty: number };
  readonly attempt: Attempt;
}

/** How an officer who found the sheltered person tries to say so. All of it has to be withheld. */
export const attempts = [
  'text',
  'reordered',
  'arabic',
  'number',
  'summary',
  'concerns',
  'unsaid',
  'file',
  'note',
  'asks',
] as const;
export type Attempt = (typeof attempts)[number];

export function plot(chance: Chance): Plot {
  const person = invent(chance);
  return {
    person,
    other: chance.int(2) === 0 ? null : invent(chance),
    urgency: chance.pick(['8h', '3d', '7d'] as const),
    asksBack: chance.int(3) === 0,
    minutes: { sheltered: 1 + chance.int(180), empty: 1 + chance.int(180) },
    attempt: chance.pick(attempts),
  };
}

const minute = 60_000;

/**
 * One question and all that comes of it, in both worlds at once. Gives what the country fled can see of each afterwards, and how the
 * attempts to tell ended.
 */
export async function play(
  { asker, houses, clock, deliver }: Twins,
  { person, other, urgency, asksBack, minutes, attempt }: Plot,
  from: number,
): Promise<{ sheltered: readonly string[]; empty: readonly string[]; told: string }> {
  const both = [houses.sheltered, houses.empty];
  const forward = (by: number): void => {
    clock.now = new Date(clock.now.getTime() + by * minute);
  };
  forward(1);
  await shelter(houses.sheltered, person);
  const named = [person, ...(other === null ? [] : [other])];
  const asked = await act(asker, {
    ...{ group, kind: 'request', record: null, command: 'ask', actor: officer, released: true },
    input: {
      ...question(clock.now, null),
      ...{ to: ['it-moi'], title: `Whereabouts of ${person.name}`, facts: 'Left in spring.', link: 'Asked about.' },
      ...{ persons: named.map(personOf), urgency, objects: [] },
      urgencyReason: urgency === '7d' ? null : 'relevance',
      urgencyNote: urgency === '7d' ? null : 'It loses its use.',
    },
  });
  if (!asked.ok) throw new Error(asked.code);
  const { record } = asked;
  const on = { group, kind: 'request', record } as const;
  forward(1);
  await deliver();
  for (const house of both) await house.rest();
  forward(1);
  if (asksBack) {
    const input = { question: `Which ${person.name} is meant, born when?` };
    for (const house of both) await house.act({ ...on, command: 'askClarification', input });
    forward(5);
    await deliver();
    await tell(asker, record, 'giveClarification', { member: 'it-moi', text: `The one born in 1990: ${person.name}.` });
    await deliver();
    for (const house of both) await house.rest();
    forward(1);
  }
  // Only where there is something to tell does anybody try to tell it.
  const told = await tryToTell(houses.sheltered, on, person, attempt);
  if (other !== null)
    for (const house of both)
      await house.act({ ...on, command: 'answerPartly', input: answerAbout('persons.1', `${other.name} is known.`) });
  const start = clock.now;
  for (const house of both) {
    clock.now = new Date(start.getTime() + minutes[house === houses.sheltered ? 'sheltered' : 'empty'] * minute);
    const found = house === houses.sheltered ? 'protection' : 'notAvailable';
    const input = {
      ground: found,
      explanation: found === 'protection' ? `${person.name} applied.` : 'Nothing is held.',
    };
    const kept = await house.decide({ ...on, command: 'refuse', input });
    if (kept !== 'node.later') throw new Error(`the non-answer was not kept until its tick: ${kept}`);
  }
  // The clock of both goes on in steps until both have said it: who says it a step earlier has told.
  clock.now = new Date(start.getTime() + 181 * minute);
  for (let steps = 0; steps < 70 && !(await isSaid(houses)); steps++) {
    for (const house of both) await house.tick();
    forward(180);
  }
  const [sheltered, empty] = [await houses.sheltered.outside(from), await houses.empty.outside(from)];
  return { sheltered, empty, told };
}

async function isSaid(houses: Twins['houses']): Promise<boolean> {
  const open = await Promise.all(
    [houses.sheltered, houses.empty].map(({ core }) =>
      core.store.view.list({
        ...{ box: 'open', me: core.me, now: core.now().toISOString(), kind: 'nonanswer', sort: 'created', limit: 1 },
      }),
    ),
  );
  return open.every(({ rows }) => rows.length === 0);
}

async function shelter(house: House, { name, arabic: spelled, document }: Invented): Promise<void> {
  const input = {
    ...{ names: [name, spelled], born: null, identifiers: [{ kind: 'document', value: document }], records: [] },
    ...{ files: [fileOf('').sha256], fled: ['MA'], note: null },
  };
  const group = privateGroupOf(house.core.me);
  await house.act({ group, kind: 'protection', record: null, command: 'shelter', input, actor: head });
}

const personOf = ({ name }: Invented) => ({
  ...{ name, category: 'other', aliases: [], born: null, nationality: null, note: null },
});

const item = (text: string, concerns: readonly string[], attachments: readonly string[] = []) => ({
  ...{ text, basis: 'fact', grade: { source: 'A', information: '1' }, handling: ['H1'], handlingNote: null },
  ...{ attachments, concerns },
});

const plain = { summary: null, restrictions: null, tlp: null, pap: null, keep: null };
const answerAbout = (place: string, text: string) => ({ ...plain, items: [item(text, [place])] });

const fileOf = (name: string): Attachment => ({
  ...{ id: 'file-of-somebody', name, mediaType: 'text/plain', size: 3 },
  sha256: 'ab'.repeat(32),
  key: `AGE-SECRET-KEY-1${'0'.repeat(58)}`,
  segments: [{ sha256: 'cd'.repeat(32), size: 30 }],
});

type Record = { readonly group: string; readonly kind: string; readonly record: string };

/** The code it was refused with, or the record when it went through. */
async function tryToTell(house: House, on: Record, person: Invented, attempt: Attempt): Promise<string> {
  const say = (input: unknown) => house.act({ ...on, command: 'answerPartly', input });
  const { name, arabic: spelled, document } = person;
  switch (attempt) {
    case 'text':
      return say({ ...plain, items: [item(`${name} lives here.`, ['persons.0'])] });
    case 'reordered':
      return say({ ...plain, items: [item(`Known as ${name.split(' ').reverse().join(', ')}.`, ['persons.0'])] });
    case 'arabic':
      return say({ ...plain, items: [item(`${spelled} يقيم هنا`, ['persons.0'])] });
    case 'number':
      return say({ ...plain, items: [item(`Document ${[...document].join('-')} was shown.`, ['persons.0'])] });
    case 'summary':
      return say({ ...plain, summary: 'The person is here.', items: [item('Nothing else.', ['persons.0'])] });
    case 'concerns':
      return say({ ...plain, items: [item('An application was made in November.', ['persons.0'])] });
    case 'unsaid':
      return say({ ...plain, items: [item('An application was made in November.', [])] });
    case 'file':
      await keepFile(house.core, { ...fileOf(`${name}.pdf`), sha256: 'ef'.repeat(32) });
      return say({ ...plain, items: [item('See the file.', ['persons.0'], ['file-of-somebody'])] });
    case 'note':
      return house.act({ ...on, command: 'accept', input: { note: `Document ${document} is looked at.` } });
    case 'asks': {
      const input = {
        ...question(house.core.now(), null),
        title: `What do you hold on ${name}?`,
        persons: [],
        objects: [],
      };
      return house.act({ group, kind: 'request', record: null, command: 'ask', input });
    }
  }
}

async function tell(node: Twins['asker'], record: string, command: string, input: unknown): Promise<void> {
  const on = { group, kind: 'request', record, command, input, actor: officer, released: true };
  await node.projector.idle();
  const acted = await act(node, on);
  if (!acted.ok) throw new Error(acted.code);
}
