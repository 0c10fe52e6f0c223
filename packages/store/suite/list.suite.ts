import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, boxes, type ListQuery, type RecordRow, type ViewStore } from '../port.ts';
import { instant, type MakeStore, recordOf, viewBatch, withStore } from './fixtures.ts';

const me = 'it-moi';
const now = instant(10);
const members = ['it-moi', 'ma-moi', 'fr-mi'];

/** What a box, a filter and an order mean, written down a second time and slowly. */
const inBox: Readonly<Record<Box, (record: RecordRow) => boolean>> = {
  us: ({ facets }) => !facets.ended && facets.waitingOn.includes(me),
  them: ({ facets }) => !facets.ended && facets.waitingOn.length > 0 && !facets.waitingOn.includes(me),
  overdue: ({ facets }) => !facets.ended && facets.due !== null && facets.due.instant < now,
  open: ({ facets }) => !facets.ended,
  ended: ({ facets }) => facets.ended,
  all: () => true,
};

function wanted(record: RecordRow, query: ListQuery): boolean {
  const { group, kind, facets } = record;
  const counterpart = query.counterpart;
  return (
    record.listed &&
    inBox[query.box](record) &&
    (query.group === undefined || group === query.group) &&
    (query.kind === undefined || kind === query.kind) &&
    (query.kinds === undefined || query.kinds.includes(kind)) &&
    !(query.apart ?? []).includes(group) &&
    (query.state === undefined || facets.state === query.state) &&
    (query.urgency === undefined || facets.urgency === query.urgency) &&
    (counterpart === undefined || facets.from === counterpart || facets.to.includes(counterpart)) &&
    (query.text === undefined || ` ${facets.text}`.includes(` ${query.text}`))
  );
}

/** Sort value that only ever goes up along a list. */
function rank({ facets }: RecordRow, sort: ListQuery['sort']): number {
  if (sort === 'due') return facets.due === null ? Number.POSITIVE_INFINITY : Date.parse(facets.due.instant);
  return -Date.parse(facets[sort]);
}

const day = fc.integer({ min: 0, max: 20 }).map(instant);
const facetsOf = fc.record({
  from: fc.constantFrom(...members),
  to: fc.uniqueArray(fc.constantFrom(...members), { maxLength: 2 }),
  state: fc.constantFrom('asked', 'answered'),
  ended: fc.boolean(),
  waitingOn: fc.uniqueArray(fc.constantFrom(...members), { maxLength: 2 }),
  created: day,
  updated: day,
  due: fc.option(day.map((at) => ({ instant: at, zone: 'Europe/Rome', tzdb: '2026c' }))),
  urgency: fc.option(fc.constantFrom('8h', '3d')),
  text: fc.array(fc.constantFrom('port', 'portal', 'vehicle', 'رباط'), { maxLength: 3 }).map((list) => list.join(' ')),
  title: fc.constant(''),
});
const recordsOf = fc
  .array(fc.tuple(facetsOf, fc.constantFrom('g1', 'g2'), fc.constantFrom('request', 'information'), fc.boolean()), {
    maxLength: 40,
  })
  .map((list) =>
    list.map(([facets, group, kind, unlisted], i) =>
      recordOf(`it-moi.${i}`, { facets, group, kind, listed: !unlisted || i % 3 > 0 }),
    ),
  );
const queryOf: fc.Arbitrary<ListQuery> = fc.record({
  box: fc.constantFrom(...boxes),
  me: fc.constant(me),
  now: fc.constant(now),
  sort: fc.constantFrom('due', 'updated', 'created'),
  limit: fc.integer({ min: 1, max: 7 }),
  group: fc.option(fc.constantFrom('g1', 'g2'), { nil: undefined, freq: 3 }),
  kind: fc.option(fc.constantFrom('request', 'information'), { nil: undefined, freq: 3 }),
  kinds: fc.option(fc.subarray(['request', 'information']), { nil: undefined, freq: 2 }),
  apart: fc.option(fc.subarray(['g1', 'g2']), { nil: undefined, freq: 2 }),
  state: fc.option(fc.constantFrom('asked', 'answered'), { nil: undefined, freq: 3 }),
  urgency: fc.option(fc.constantFrom('8h', '3d'), { nil: undefined, freq: 3 }),
  counterpart: fc.option(fc.constantFrom(...members), { nil: undefined, freq: 3 }),
  text: fc.option(fc.constantFrom('port', 'vehicle', 'رباط', 'none'), { nil: undefined, freq: 3 }),
});

const plain: ListQuery = { box: 'all', me, now, sort: 'due', limit: 1 };

async function allPages(view: ViewStore, query: ListQuery): Promise<RecordRow[]> {
  const rows: RecordRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await view.list({ ...query, cursor });
    expect(page.rows.length).toBeLessThanOrEqual(query.limit);
    rows.push(...page.rows);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return rows;
}

const names = (rows: readonly RecordRow[]): string[] => rows.map(({ record }) => record).sort();

export function listContract(make: MakeStore): void {
  describe('lists', () => {
    it('[STORE-41] a word is borne by the listed records of the kinds asked for that hold it whole', () =>
      withStore(make, async ({ view }) => {
        const texts = {
          a: 'Port phone212600',
          b: 'phone2126001',
          c: 'PHONE212600',
          d: 'phone212600',
          e: 'phone212600',
        };
        const records = Object.entries(texts).map(([name, text]) =>
          recordOf(`it-moi.${name}`, {
            ...{ facets: { text }, listed: name !== 'd' },
            kind: name === 'e' ? 'information' : 'request',
          }),
        );
        await view.apply(viewBatch({ records }));
        const of = async (kinds: readonly string[], limit = 9) =>
          names(await view.bearing('phone212600', kinds, limit));
        expect(await of(['request'])).toEqual(['it-moi.a', 'it-moi.c']);
        expect(await of(['request', 'information'])).toEqual(['it-moi.a', 'it-moi.c', 'it-moi.e']);
        expect(await of(['request'], 1)).toHaveLength(1);
        expect(await of([])).toEqual([]);
        for (const word of ['', '"', 'two words', '*']) expect(await view.bearing(word, ['request'], 9)).toEqual([]);
        await view.apply(viewBatch({ records: [recordOf('it-moi.a', { facets: { text: '' } })] }));
        expect(await of(['request'])).toEqual(['it-moi.c']);
      }));

    it('[STORE-17] every box, filter, order and page gives each record once, and counts agree', () =>
      fc.assert(
        fc.asyncProperty(recordsOf, fc.array(queryOf, { minLength: 5, maxLength: 30 }), (records, queries) =>
          withStore(make, async ({ view }) => {
            await view.apply(viewBatch({ records }));
            for (const query of queries) {
              const rows = await allPages(view, query);
              expect(names(rows)).toEqual(names(records.filter((record) => wanted(record, query))));
              const ranks = rows.map((record) => rank(record, query.sort));
              expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
            }
            for (const [kinds, apart] of [[undefined], [['request'], ['g1']], [[], []]]) {
              const counts = await view.counts({ me, now, cap: 8, kinds, apart });
              for (const box of boxes) {
                const counted = records.filter((record) => wanted(record, { ...plain, box, kinds, apart })).length;
                expect([box, counts[box]]).toEqual([box, Math.min(8, counted)]);
              }
            }
          }),
        ),
        { numRuns: 30, seed: Number(process.env.ENTENTE_SEED ?? Date.now() % 2 ** 31) },
      ));

    it('[STORE-17] a cursor that is none begins at the beginning', () => {
      return withStore(make, async ({ view }) => {
        await view.apply(viewBatch({ records: [recordOf('it-moi.1'), recordOf('it-moi.2')] }));
        const query: ListQuery = { box: 'open', me, now, sort: 'due', limit: 1 };
        const first = await view.list(query);
        expect((await view.list({ ...query, cursor: '1; DROP TABLE record' })).rows).toEqual(first.rows);
        const second = await view.list({ ...query, cursor: first.next ?? '' });
        expect([second.rows.length, second.next]).toEqual([1, null]);
      });
    });

    it('[STORE-18] finds words whatever their accents, harakat, hamza or case, by their beginning', () => {
      return withStore(make, async ({ view }) => {
        const texts = ['Véhicule contrôlé à Tanger', 'أحمد إبراهيم في الرِّبَاط', 'مركبة رقم ١٢٣', 'Straße 12/45-AB'];
        await view.apply(
          viewBatch({ records: texts.map((text, i) => recordOf(`it-moi.${i}`, { facets: { text, title: '' } })) }),
        );
        const find = async (text: string): Promise<(string | undefined)[]> =>
          (await view.list({ box: 'all', me, now, sort: 'due', limit: 9, text })).rows.map(({ record }) =>
            record.slice(7),
          );
        for (const text of ['vehicule', 'VÉHIC', 'tanger controle', '  véhicule, (contrôlé)! '])
          expect(await find(text)).toEqual(['0']);
        for (const text of ['احمد', 'أحمد ابراه', 'الربـــاط', 'آحمد']) expect(await find(text)).toEqual(['1']);
        for (const text of ['مركبه', '123', '۱۲۳']) expect(await find(text)).toEqual(['2']);
        for (const text of ['strasse', '12 45', 'ab 12/45']) expect(await find(text)).toEqual(['3']);
        for (const text of ['hicule', 'vehicule rabat', '"', "' OR 1", 'NEAR(a b)'])
          expect(await find(text)).toEqual(text === '"' ? ['0', '1', '2', '3'] : []);
      });
    });

    it('[STORE-18] finds rare words among many records, with every order and filter', () => {
      return withStore(make, async ({ view }) => {
        const records = Array.from({ length: 3000 }, (_, i) =>
          recordOf(`it-moi.${i}`, {
            facets: {
              text: `common x${i % 1000}${i % 500 === 7 ? ' رباط rare' : ''}`,
              ended: i % 2 === 0,
              updated: instant(i % 50),
            },
          }),
        );
        await view.apply(viewBatch({ records }));
        for (const sort of ['due', 'updated', 'created'] as const) {
          for (const text of ['rare', 'common ربا', 'rare common x7', 'common rare x9']) {
            for (const box of ['all', 'ended', 'open'] as const) {
              const query: ListQuery = { box, me, now, sort, limit: 4, text };
              const fits = ({ facets }: RecordRow) =>
                text.split(' ').every((word) => ` ${facets.text}`.includes(` ${word}`));
              const expected = records.filter((record) => inBox[box](record) && fits(record));
              expect(names(await allPages(view, query))).toEqual(names(expected));
            }
          }
        }
      });
    });
  });
}
