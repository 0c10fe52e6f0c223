import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded, type KindVector, kindVectorsPath } from '../../../dev/generate/kind-vectors.ts';
import { kinds } from '../../../kinds/registry.gen.ts';
import { examples as transit } from '../../../kinds/transit/examples.ts';
import { planned } from '../../../kinds/transit/invented.ts';
import { languages } from '../../../packages/contract/auth.ts';
import { inventedCharter } from '../../../packages/kind/invented.ts';
import type { Paper, Words } from '../../../packages/kind/paper.ts';
import { formatMessage } from '../../../packages/ui/text/message.ts';
import { voiceFor } from './words.ts';

const vectors: readonly KindVector[] = JSON.parse(readFileSync(kindVectorsPath, 'utf8'));
/** Kinds whose records stand in lists; of the others nothing is printed. */
const printed = [...kinds.keys()].filter((name) => name !== 'journal');
const paperOf = async (name: string): Promise<Paper<unknown>> => {
  const module: { paper: Paper<unknown> } = await import(join(import.meta.dirname, `../../../kinds/${name}/paper.ts`));
  return module.paper;
};

type Messages = Readonly<Record<string, string>>;
const catalogue = async (path: string): Promise<Messages> => {
  const file = join(import.meta.dirname, '../../..', path);
  if (!existsSync(file)) return {};
  const module: { default: Messages } = await import(file);
  return module.default;
};

/** Words that know nothing but which of their sentences are asked for. */
async function recording(kind: string): Promise<{ words: Words; unknown: Set<string> }> {
  const [shared, more, matter] = [
    await catalogue(`kinds/${kind}/ui/text/en.ts`),
    await catalogue(`kinds/${kind}/ui/own/en.ts`),
    await catalogue('packages/ui/matter/text/en.ts'),
  ];
  const unknown = new Set<string>();
  const from = (table: Messages) => (key: string) => {
    if (!Object.hasOwn(table, key)) unknown.add(key);
    return key;
  };
  const same = (text: string): string => text;
  const joined: Words['joined'] = (parts) => parts.join(' ');
  return {
    words: {
      own: from({ ...shared, ...more }),
      matter: from(matter),
      joined,
      reader: 'en',
      member: same,
      instrument: same,
      country: same,
      language: same,
      moment: same,
      month: same,
      day: same,
      number: String,
    },
    unknown,
  };
}

const eventOf = (type: string): string => type.slice(type.indexOf('.') + 1, type.lastIndexOf('/'));

describe('the paper of every kind', () => {
  it.each(printed)(
    '[NODE-102] %s is told in words its catalogue has, in every state of the published histories',
    async (name) => {
      const kind = kinds.get(name);
      if (kind === undefined) throw new Error(name);
      const [paper, { words, unknown }] = [await paperOf(name), await recording(name)];
      const histories = vectors.filter((vector) => vector.kind === name);
      for (const { charter, events, held } of histories) {
        const made = folded(
          kind,
          events,
          inventedCharter(charter.group, charter.members, { zone: charter.zone }),
          held,
        );
        expect(paper.sections(made.state, words)).toBeInstanceOf(Array);
        for (const { type, data } of events) paper.said(eventOf(type), data === '' ? null : JSON.parse(data), words);
      }
      expect(paper.sections(kind.initial(), words)).toBeInstanceOf(Array);
      expect([...unknown]).toEqual([]);
    },
  );

  it.each(printed)(
    '[NODE-102] %s: whatever a peer says, the paper says something and never falls over',
    async (name) => {
      const [paper, { words }] = [await paperOf(name), await recording(name)];
      const events = fc.constantFrom(...Object.keys(kinds.get(name)?.versions ?? {}), '__proto__', 'toString', '');
      fc.assert(
        fc.property(events, fc.anything(), (event, data) => {
          for (const { label, text } of paper.said(event, data, words))
            expect(typeof label + text.map((one) => typeof one).join('')).toMatch(/^(string)+$/);
        }),
      );
    },
  );

  it.each(printed)(
    '[NODE-102] %s: every sentence of an act has its values in every language, whatever a peer wrote',
    async (name) => {
      const paper = await paperOf(name);
      for (const language of languages) {
        const messages = await catalogue(`kinds/${name}/ui/text/${language}.ts`);
        for (const [key, message] of Object.entries(messages).filter(([one]) => one.startsWith('event.')))
          for (const data of [null, {}, { version: 'x', what: 7 }, { version: 3, what: 'merge', items: [1] }]) {
            const values = { who: 'Rome', ...paper.values?.(key.slice('event.'.length), data) };
            expect(formatMessage(language, message, values), `${language} ${key}`).not.toBe('');
          }
      }
    },
  );

  it('[NODE-102] what an act proposed is told in Arabic as in English: a value that chooses words is no text', async () => {
    const paper = await paperOf('incident');
    for (const language of languages) {
      const message = (await catalogue(`kinds/incident/ui/text/${language}.ts`))['event.proposed'] ?? '';
      const said = (what: string) =>
        formatMessage(language, message, { who: 'Rome', ...paper.values?.('proposed', { what }) });
      expect(said('merge'), language).not.toBe(said('close'));
    }
  });

  it('[NODE-102] the paper of an operation holds what is planned of each line, and what was published', async () => {
    const [paper, { words }] = [await paperOf('transit'), await recording('transit')];
    const stated = planned.when({ member: 'ma-moi', at: '2026-08-05T08:00:00.000Z' }, 'publish', transit.publish);
    const facts = paper.sections(stated.folded.state, words).flatMap((section) => section.facts);
    const told = facts.flatMap(({ label, text }) => [label, ...text]).join('\n');
    const { first, last, seats } = transit.plan.spans[0] ?? {};
    for (const said of [first, last, `seats: ${seats}`, transit.publish.source, 'passengers: 431000'])
      expect(told).toContain(said);
  });

  it.each(languages)('[NODE-102] the words of %s are there', async (language) => {
    for (const kind of printed) {
      expect(existsSync(join(import.meta.dirname, `../../../kinds/${kind}/ui/text/${language}.ts`))).toBe(true);
      const around = {
        kind,
        language,
        zone: 'Europe/Rome',
        members: new Map([['ma-moi', 'وزارة \u202Eالداخلية']]),
        instruments: new Map(),
      };
      const voice = await voiceFor(around);
      const paper = await paperOf(kind);
      for (const event of Object.keys(kinds.get(kind)?.versions ?? {}))
        for (const data of [null, {}, { version: 2, items: [1], what: 'merge' }])
          expect(voice.sentence(`event.${event}`, { who: 'W', ...paper.values?.(event, data) })).not.toMatch(/[{}]/);
      expect(voice.words.own('name')).not.toMatch(/name$/);
      expect(voice.sheet('page', { n: 1, m: 2 })).toMatch(/1.*2/);
      expect(voice.words.moment('2026-11-22T03:10:00.000Z', 'Africa/Casablanca')).toMatch(/2026/);
      expect(voice.words.moment('not a time')).toBe('not a time');
      expect(voice.words.day('2026-11-22')).toMatch(/^22\D.*2026$/);
      expect(voice.words.day('not a day')).toBe('not a day');
      expect(voice.words.moment('2026-11-22T03:10:00.000Z', 'Mars/Olympus')).toContain('Mars/Olympus');
      expect(voice.words.own('state.of.tomorrow')).toContain('tomorrow');
    }
  });
});
