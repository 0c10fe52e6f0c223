import { describe, expect, it } from 'vitest';
import type { ListQuery, ViewStore } from '../port.ts';
import { eventOf, instant, type MakeStore, origin, recordOf, viewBatch, withStore } from './fixtures.ts';

const key = (record: string) => ({ group: 'gmmp.ma-it', kind: 'request', record });
const everything: ListQuery = { box: 'all', me: 'it-moi', now: instant(0), sort: 'updated', limit: 100 };

const titles = async (view: ViewStore, query: Partial<ListQuery> = {}): Promise<string[]> =>
  (await view.list({ ...everything, ...query })).rows.map(({ facets }) => facets.title);

export function viewContract(make: MakeStore): void {
  describe('view', () => {
    it('[STORE-13] keeps positions, events in feed order and records as they were given', () => {
      return withStore(make, async ({ view }, again) => {
        const record = recordOf('it-moi.1', {
          exceptions: [{ origin, seq: 1, status: 'voided', code: 'request.closed' }],
        });
        const events = [eventOf('it-moi.1', 1), eventOf('it-moi.1', 0), eventOf('it-moi.2', 2)];
        await view.apply(viewBatch({ positions: { [origin]: 3 }, events, records: [record] }));
        const reopened = (await again()).view;
        expect(await reopened.positions()).toEqual({ [origin]: 3 });
        expect(await reopened.record('gmmp.ma-it', 'request', 'it-moi.1')).toEqual(record);
        expect(await reopened.record('gmmp.ma-it', 'request', 'it-moi.2')).toBeNull();
        const found = await reopened.eventsOf([key('it-moi.1'), key('it-moi.2'), key('it-moi.3')]);
        expect(found).toEqual([eventOf('it-moi.1', 0), eventOf('it-moi.1', 1), eventOf('it-moi.2', 2)]);
      });
    });

    it('[STORE-13] finds the records that a stretch of a feed speaks of', () => {
      return withStore(make, async ({ view }) => {
        const [one, two] = [recordOf('it-moi.1'), recordOf('it-moi.2', { listed: false })];
        const events = [eventOf('it-moi.1', 0), eventOf('it-moi.2', 1), eventOf('it-moi.1', 2), eventOf('it-moi.3', 3)];
        await view.apply(viewBatch({ events, records: [one, two] }));
        expect(await view.touched(origin, 0, 4)).toEqual([one, two]);
        expect(await view.touched(origin, 1, 2)).toEqual([two]);
        expect(await view.touched(origin, 3, 9)).toEqual([]);
        expect(await view.touched('gmmp.ma-it/xx-moi/1', 0, 4)).toEqual([]);
      });
    });

    it('[STORE-13] tells the latest events of a feed, newest first, and finds a listed record by its id alone', () => {
      return withStore(make, async ({ view }) => {
        const [one, two] = [recordOf('it-moi.1'), recordOf('it-moi.2', { listed: false })];
        const events = [0, 1, 2, 3].map((seq) => eventOf(seq % 2 === 0 ? 'it-moi.1' : 'it-moi.2', seq));
        await view.apply(viewBatch({ events, records: [one, two] }));
        expect(await view.latest(origin, 3, 2)).toEqual([eventOf('it-moi.1', 2), eventOf('it-moi.2', 1)]);
        expect(await view.latest(origin, Number.MAX_SAFE_INTEGER, 9)).toHaveLength(4);
        expect(await view.latest('gmmp.ma-it/xx-moi/1', 9, 9)).toEqual([]);
        expect([await view.find('it-moi.1'), await view.find('it-moi.2'), await view.find('x')]).toEqual([
          one,
          null,
          null,
        ]);
      });
    });

    it('[STORE-32] finds the entries whose data holds a text, whatever record they are of', () => {
      return withStore(make, async ({ view }) => {
        const data = (...files: string[]) => ({ data: JSON.stringify({ files }) });
        const events = [
          eventOf('it-moi.1', 0, data('aa', 'bb')),
          eventOf('it-moi.1', 1, data('cc')),
          eventOf('it-moi.2', 2, data('bb')),
        ];
        await view.apply(viewBatch({ events }));
        expect(await view.mentioning('"bb"', 9)).toEqual([
          { origin, seq: 0 },
          { origin, seq: 2 },
        ]);
        expect(await view.mentioning('"bb"', 1)).toHaveLength(1);
        expect(await view.mentioning('%', 9)).toEqual([]);
        expect(await view.mentioning('"bb"', 9, events[0]?.type)).toHaveLength(2);
        expect(await view.mentioning('"bb"', 9, 'request.other/1')).toEqual([]);
      });
    });

    it('[STORE-14] rewrites all rows of a record: the same batch twice is the same as once', () => {
      return withStore(make, async ({ view }) => {
        const tally = { day: '2026-06-01', asker: 'it-moi', holder: 'ma-moi', measure: 'asked', count: 1 };
        const first = viewBatch({
          events: [eventOf('it-moi.1', 0)],
          records: [recordOf('it-moi.1', { tallies: [tally, tally], facets: { text: 'alpha' } })],
        });
        const second = viewBatch({
          records: [
            recordOf('it-moi.1', {
              facets: { title: 'Answered', text: 'beta', ended: true, state: 'answered', due: null },
            }),
          ],
        });
        const range = { group: 'gmmp.ma-it', from: '2026-06-01', to: '2026-06-01' };
        await view.apply(first);
        await view.apply(first);
        expect(await view.tally(range)).toEqual([{ ...tally, count: 2 }]);
        expect(await titles(view, { text: 'alpha' })).toEqual(['Vehicle at the port']);
        await view.apply(second);
        await view.apply(second);
        expect(await view.tally(range)).toEqual([]);
        expect([await titles(view, { text: 'alpha' }), await titles(view, { text: 'beta' })]).toEqual([
          [],
          ['Answered'],
        ]);
        expect(await view.counts({ me: 'it-moi', now: instant(0), cap: 10 })).toEqual({
          us: 0,
          them: 0,
          overdue: 0,
          open: 0,
          ended: 1,
          all: 1,
        });
      });
    });

    it('[STORE-14] a batch that fails leaves the view as it was', () => {
      return withStore(make, async ({ view }) => {
        const cyclic: Record<string, number> = {};
        Object.defineProperty(cyclic, 'toJSON', {
          value: () => {
            throw new Error('not to be written');
          },
          enumerable: true,
        });
        const batch = viewBatch({
          positions: { [origin]: 1 },
          records: [recordOf('it-moi.1', { facets: { state: 'a state of its own' } })],
          events: [eventOf('it-moi.1', 0, { seen: cyclic })],
        });
        await expect(view.apply(batch)).rejects.toThrow('not to be written');
        expect(await view.positions()).toEqual({});
        expect(await titles(view)).toEqual([]);
        expect((await view.counts({ me: 'it-moi', now: instant(0), cap: 10 })).all).toBe(0);
        await view.apply({ ...batch, events: [] });
        expect(await titles(view, { state: 'a state of its own' })).toEqual(['Vehicle at the port']);
      });
    });

    it('[STORE-15] an entry is an event or an exception, whichever came last', () => {
      return withStore(make, async ({ view }) => {
        const sealed = { origin, seq: 0, status: 'sealed', code: 'seal.no-key' } as const;
        await view.apply(viewBatch({ exceptions: [sealed] }));
        expect(await view.exceptions(9)).toEqual([sealed]);
        expect([await view.exceptionCount('sealed'), await view.exceptionCount('poison')]).toEqual([1, 0]);
        await view.apply(viewBatch({ events: [eventOf('it-moi.1', 0)] }));
        expect(await view.exceptions(9)).toEqual([]);
        const erased = { ...sealed, status: 'erased', code: 'erased' } as const;
        await view.apply(viewBatch({ exceptions: [erased] }));
        expect(await view.eventsOf([key('it-moi.1')])).toEqual([]);
        expect(await view.exceptions(9)).toEqual([erased]);
      });
    });

    it('[STORE-15] exceptions of a record go with it, and waiting ones are found again', () => {
      return withStore(make, async ({ view }) => {
        const waiting = { origin, seq: 4, status: 'waiting', code: 'kind.waiting' } as const;
        await view.apply(
          viewBatch({ records: [recordOf('it-moi.1', { exceptions: [waiting] }), recordOf('it-moi.2')] }),
        );
        expect(await view.waiting()).toEqual([key('it-moi.1')]);
        expect(await view.exceptions(9)).toEqual([waiting]);
        await view.apply(viewBatch({ records: [recordOf('it-moi.1')] }));
        expect([await view.waiting(), await view.exceptions(9)]).toEqual([[], []]);
      });
    });

    it('[STORE-16] unlisted records are kept and folded, not listed, counted or found', () => {
      return withStore(make, async ({ view }) => {
        await view.apply(viewBatch({ records: [recordOf('it-moi.1', { listed: false }), recordOf('it-moi.2')] }));
        expect(await titles(view, { text: 'vehicle' })).toHaveLength(1);
        await view.apply(viewBatch({ records: [recordOf('it-moi.2', { listed: false })] }));
        expect([await titles(view), await titles(view, { text: 'vehicle' })]).toEqual([[], []]);
        expect((await view.counts({ me: 'it-moi', now: instant(0), cap: 10 })).all).toBe(0);
        expect(await view.record('gmmp.ma-it', 'request', 'it-moi.2')).toMatchObject({ listed: false });
        await view.apply(viewBatch({ records: [recordOf('it-moi.2')] }));
        expect(await titles(view, { text: 'vehicle' })).toHaveLength(1);
      });
    });

    it('[STORE-21] sums what records count, by day, parties and measure', () => {
      return withStore(make, async ({ view }) => {
        const tally = (day: string, measure: string, count = 1) => ({
          day,
          asker: 'it-moi',
          holder: 'ma-moi',
          measure,
          count,
        });
        await view.apply(
          viewBatch({
            records: [
              recordOf('it-moi.1', { tallies: [tally('2026-06-01', 'asked'), tally('2026-06-02', 'answered')] }),
              recordOf('it-moi.2', { tallies: [tally('2026-06-01', 'asked', 2)], listed: false }),
              recordOf('it-moi.3', { tallies: [tally('2026-06-03', 'asked')] }),
              recordOf('it-moi.4', { group: 'another', tallies: [tally('2026-06-01', 'asked')] }),
            ],
          }),
        );
        const found = await view.tally({ group: 'gmmp.ma-it', from: '2026-06-01', to: '2026-06-02' });
        expect(found).toEqual([tally('2026-06-01', 'asked', 3), tally('2026-06-02', 'answered')]);
      });
    });

    it('[STORE-22] remembers when each witness had first opened an entry', () => {
      return withStore(make, async ({ view }) => {
        const mark = (witness: string, size: number, id: string) => ({
          witness,
          origin,
          size,
          id,
          time: instant(size),
        });
        const marks = [mark('ma-moi', 5, 'a'), mark('ma-moi', 5, 'b'), mark('ma-moi', 3, 'c'), mark('fr-mi', 9, 'd')];
        await view.apply(viewBatch({ marks }));
        await view.apply(viewBatch({ marks: [mark('ma-moi', 8, 'e')] }));
        expect(await view.firstMarks(origin, 4)).toEqual([mark('fr-mi', 9, 'd'), mark('ma-moi', 5, 'a')]);
        expect(await view.firstMarks(origin, 5)).toEqual([mark('fr-mi', 9, 'd'), mark('ma-moi', 8, 'e')]);
        expect(await view.firstMarks(origin, 9)).toEqual([]);
      });
    });

    it('[STORE-27] forgets everything, and takes it in again', () => {
      return withStore(make, async ({ view }) => {
        const batch = viewBatch({
          positions: { [origin]: 1 },
          events: [eventOf('it-moi.1', 0)],
          records: [recordOf('it-moi.1')],
        });
        await view.apply(batch);
        await view.clear();
        expect([await view.positions(), await titles(view), await view.eventsOf([key('it-moi.1')])]).toEqual([
          {},
          [],
          [],
        ]);
        await view.apply(batch);
        expect([await view.positions(), await titles(view)]).toEqual([{ [origin]: 1 }, ['Vehicle at the port']]);
      });
    });
  });
}
