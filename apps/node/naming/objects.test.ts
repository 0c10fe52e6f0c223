import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type TestDoor, testDoor, type Visitor } from '../../../dev/nodes/door.ts';
import { ask, group, officer as somebody } from '../../../dev/nodes/pair.ts';
import { examples } from '../../../kinds/matchable/examples.ts';
import { routes } from '../../../packages/contract/routes.ts';
import { act } from '../act.ts';
import { privateGroupOf } from '../names.ts';
import { pairsOf } from './cross-check.ts';

interface Place {
  readonly kind: string;
  readonly record: string;
}
interface Thing {
  readonly kind: string;
  readonly value: string;
}

let at: TestDoor;
let officer: Visitor;
beforeAll(async () => {
  at = await testDoor();
  officer = await at.visitor(['officer']);
}, 60_000);
afterAll(() => at[Symbol.asyncDispose]());

const groupOf = ({ kind }: Place): string => (kind === 'request' ? group : privateGroupOf('it-moi'));
async function asks(objects: readonly Thing[], persons: readonly object[] = []): Promise<Place> {
  const { record } = await ask(at.rome, { title: 'A van', objects, persons });
  return { kind: 'request', record: record ?? '' };
}
async function lists(values: readonly string[]): Promise<Place> {
  const entries = values.map((value) => ({ ...examples.list.entries[0], type: 'phone', value }));
  const on = { group: privateGroupOf('it-moi'), kind: 'matchable', record: null, actor: somebody, released: true };
  const done = await act(at.rome.core, { ...on, command: 'list', input: { ...examples.list, entries } });
  if (!done.ok) throw new Error(`${done.code}: ${done.message}`);
  return { kind: 'matchable', record: done.record };
}
const path = (of: Place): string => `/api/names/cross-check/${groupOf(of)}/${of.kind}/${of.record}`;
const check = async (of: Place, who = officer) =>
  routes.crossCheck.response.parse(await (await who.get(path(of))).json());
const metBy = async (of: Place, who = officer): Promise<readonly string[]> =>
  (await check(of, who)).pairs.flatMap(({ hit: { where } }) => (where.in === 'record' ? [where.record] : [])).sort();
const counted = async (who: Visitor): Promise<number> => {
  await at.rome.naming.met.idle();
  return routes.counters.response.parse(await (await who.get('/api/counters')).json()).met;
};

/** A number of which no other run knows, in several spellings. */
let runs = 0;
const spellings = (run: number, one: number): readonly string[] => {
  const number = `${600_000_000 + run * 10 + one}`;
  const [a, b] = [number.slice(0, 3), number.slice(3)];
  return [`+212${number}`, `00212 ${a} ${b}`, `+212 (${a}) ${b.slice(0, 3)}-${b.slice(3)}`];
};
const bearing = fc.record({
  isList: fc.boolean(),
  numbers: fc.uniqueArray(fc.nat(2), { minLength: 1, maxLength: 2 }),
  spelling: fc.nat(2),
});

it('[NODE-254] whichever came first, a request, another or a list at home, the same is met, however the number is written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(bearing, { minLength: 3, maxLength: 3 }), async (all) => {
      const run = runs++;
      const places: Place[] = [];
      for (const [i, { isList, numbers, spelling }] of all.entries()) {
        const before = await counted(officer);
        const texts = numbers.map((one) => spellings(run, one)[isList ? 0 : spelling] ?? '');
        places.push(await (isList ? lists(texts) : asks(texts.map((value) => ({ kind: 'phone', value })))));
        const meets = (other: (typeof all)[number]): boolean =>
          !(isList && other.isList) && other.numbers.some((one) => numbers.includes(one));
        expect((await counted(officer)) - before).toBe(all.slice(0, i).some(meets) ? 1 : 0);
      }
      for (const [i, one] of all.entries()) {
        const wanted = all.flatMap((other, j) =>
          i !== j && !(one.isList && other.isList) && other.numbers.some((n) => one.numbers.includes(n)) ? [j] : [],
        );
        const of = places[i] ?? { kind: '', record: '' };
        expect(await metBy(of)).toEqual(wanted.map((j) => places[j]?.record).sort());
      }
    }),
    { numRuns: 8 },
  );
}, 60_000);

it('[NODE-254] an equal identifier is certain and named, of every kind of object; what only looks like it is not met', async () => {
  const one = await asks([
    { kind: 'vehicle', value: 'it ab-123 cd' },
    { kind: 'vessel', value: 'Sirocco (IMO 9074729)' },
    { kind: 'email', value: 'Nobody.Invented@Example.org' },
    { kind: 'document', value: 'MA XY 998877' },
    { kind: 'document', value: 'UTO L898902C3' },
    { kind: 'device', value: 'IMEI 49-015420-323751' },
    { kind: 'device', value: '00-1A-2B-3C-4D-5E' },
  ]);
  const two = await asks([
    { kind: 'vehicle', value: 'IT AB123CD' },
    { kind: 'vessel', value: '9074729' },
    { kind: 'email', value: 'nobody.invented@example.org' },
    { kind: 'document', value: 'MA XY9988770' },
    // The zone of a passport as it is pasted into one line: the specimen of ICAO Doc 9303.
    {
      kind: 'document',
      value: 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<< L898902C36UTO7408122F1204159ZE184226B<<<<<10',
    },
    { kind: 'device', value: '490154203237518' },
    { kind: 'device', value: '001a.2b3c.4d5e' },
    { kind: 'other', value: 'A blue anorak' },
  ]);
  const { pairs, left } = await check(two);
  expect(pairs).toMatchObject([{ hit: { where: { record: one.record }, score: 1, level: 'certain' } }]);
  expect(pairs[0]?.hit.identifiers).toEqual([
    { type: 'document', value: 'UTO:L898902C3' },
    { type: 'email', value: 'nobody.invented@example.org' },
    { type: 'imei', value: '490154203237518' },
    { type: 'imo', value: '9074729' },
    { type: 'mac', value: '00:1a:2b:3c:4d:5e' },
    { type: 'plate', value: 'ITA:AB123CD' },
  ]);
  expect(left).toEqual({ names: 0, objects: 1, hits: false });
  const said = { other: { in: 'record', group, ...one }, verdict: 'different', reason: 'Two vans (invented).' };
  expect((await officer.post(path(two), said)).status).toBe(200);
  for (const side of [one, two]) expect((await check(side)).pairs[0]?.said).toMatchObject({ verdict: 'different' });
  const kept = await at.rome.core.store.view.mentioning('Two vans (invented).', 5);
  expect(kept.map(({ origin }) => origin.startsWith(groupOf({ kind: 'matchable', record: '' })))).toEqual([true]);
});

it('[NODE-254] a vessel is met by its name, and a person of that name is not', async () => {
  const person = { name: 'Tramontana Levantina', category: 'witness', aliases: [] };
  const [vessel, crew] = [await asks([{ kind: 'vessel', value: 'Tramontana Levantina' }]), await asks([], [person])];
  const again = await asks([{ kind: 'vessel', value: 'TRAMONTANA LEVANTINA (MMSI 247123456)' }]);
  expect(await metBy(again)).toEqual([vessel.record]);
  expect((await check(again)).pairs[0]?.hit.isVessel).toBe(true);
  expect(await metBy(crew)).toEqual([]);
});

it('[NODE-254] who may read only one of the two kinds hears nothing of what they share', async () => {
  const held = await lists(['+212699000001']);
  const request = await asks([{ kind: 'phone', value: '+212 699 000001' }]);
  expect(await metBy(request)).toEqual([held.record]);
  const kinds = new Set(['request']);
  const { core, naming } = at.rome;
  const key = { group, ...request };
  const row = await core.store.view.record(group, 'request', request.record);
  const state: unknown = JSON.parse(row?.state ?? '{}');
  expect((await pairsOf(core, naming, key, state, kinds)).pairs).toEqual([]);
  const isOpen = async (some: readonly string[]) =>
    (await naming.met.latest(new Set(some), 1_000)).some(({ record }) => record.record === request.record);
  await naming.met.idle();
  expect(await isOpen(['request', 'matchable'])).toBe(true);
  expect(await isOpen(['request'])).toBe(false);
  expect(await isOpen(['matchable'])).toBe(false);
  const secretary = await at.visitor(['secretariat']);
  expect((await secretary.get(path(request))).status).toBe(403);
  expect(await counted(secretary)).toBe(0);
});

it('[NODE-254] an exercise and what is real do not meet by an object either, from whichever side', async () => {
  const { core, naming } = at.rome;
  const real = await asks([{ kind: 'phone', value: '+212699000002' }]);
  const row = await core.store.view.record(group, 'request', real.record);
  const state: unknown = JSON.parse(row?.state ?? '{}');
  const drill = { group: 'exercise.invented', kind: 'request', record: 'drill' };
  const charterOf = core.charters.of.bind(core.charters);
  const pairs = async (exercise: string | undefined) => {
    const charters = vi.spyOn(core.charters, 'of').mockImplementation((name) => {
      const charter = charterOf(group);
      return name === drill.group && charter !== null && exercise !== undefined
        ? { ...charter, exercise: { until: exercise } }
        : charterOf(name);
    });
    const { pairs: found } = await pairsOf(core, naming, drill, state, new Set(['request']));
    charters.mockRestore();
    return found.length;
  };
  expect(await pairs(undefined)).toBe(1);
  expect(await pairs('2026-12-05')).toBe(0);
});

it('[NODE-254] what was said of a list holds when another number is added to it, and is asked again when another is shared', async () => {
  const held = await lists(['+212699000003']);
  const request = await asks(['+212699000003', '+212699000004'].map((value) => ({ kind: 'phone', value })));
  const other = { in: 'record', group: groupOf(held), ...held };
  expect((await officer.post(path(request), { other, verdict: 'same', reason: 'One SIM card.' })).status).toBe(200);
  const on = { group: groupOf(held), ...held, actor: somebody, released: true };
  const add = (value: string) =>
    act(at.rome.core, { ...on, command: 'add', input: { entries: [{ ...examples.list.entries[0], value }] } });
  expect((await add('+212699000005')).ok).toBe(true);
  expect((await check(request)).pairs[0]?.said).toMatchObject({ verdict: 'same' });
  expect((await add('+212699000004')).ok).toBe(true);
  expect((await check(request)).pairs[0]?.said).toBeNull();
});

const word = (at: number): string => [...`${at + 100}`].map((digit) => 'kolmabesut'[Number(digit)]).join('e');

it('[NODE-255] of each of many persons the name is compared, then aliases, and how many are left out is said', async () => {
  const persons = Array.from({ length: 50 }, (_, i) => ({
    name: i === 49 ? 'Brunhild Oosterwijk' : `Zo${word(i)} Vu${word(i + 50)}`,
    category: 'contact',
    aliases: ['a', 'b', 'c'].map((end) => `Xi${word(i)}${end} Qo${word(i)}`),
  }));
  const last = persons.at(-1);
  const held = await asks([], [{ ...last, aliases: [] }]);
  const many = await asks([], persons);
  expect(await metBy(many)).toContain(held.record);
  expect((await check(many)).left.names).toBe(200 - 120);
}, 30_000);

it('[NODE-256] what may not be read and more names of one record take nobody’s place, and that there is more is said', async () => {
  const { naming } = at.rome;
  const name = 'Quillon Averstraat';
  for (let i = 0; i < 22; i++) await asks([], [{ name, category: 'contact', aliases: [`${name} van`, `${name} ten`] }]);
  const search = async (who: Visitor) =>
    routes.searchNames.response.parse(await (await who.post('/api/names/search', { text: name })).json());
  const { hits, more } = await search(officer);
  expect([new Set(hits.map(({ where }) => JSON.stringify(where))).size, more]).toEqual([20, true]);
  const told = await naming.search({ text: name, among: { kinds: ['information'], exercises: [] } });
  expect([told.found.length, told.more]).toEqual([0, false]);
  const one = hits.at(0)?.where;
  const except = one?.in === 'record' ? `${one.group}|${one.kind}|${one.record}` : '';
  const others = await naming.search({ text: name, among: { kinds: ['request'], exercises: [], except } });
  expect([others.found.length, others.more]).toEqual([20, true]);
}, 30_000);

it('a record that speaks of nobody and of nothing is not read to be compared, and what it met before is gone', async () => {
  const { met } = at.rome.naming;
  const number = { kind: 'phone', value: '+39 055 5550199' };
  const before = await counted(officer);
  await asks([number]);
  const told = vi.spyOn(met, 'compare');
  const two = await asks([number]);
  const silent = await asks([]);
  const asked = told.mock.calls.flat(2);
  expect(asked.filter(({ record }) => record === two.record)).toMatchObject([{ silent: false }]);
  expect(asked.filter(({ record }) => record === silent.record)).toMatchObject([{ silent: true }]);
  told.mockRestore();
  expect((await counted(officer)) - before).toBe(1);
  const read = vi.spyOn(at.rome.core.store.view, 'record');
  met.compare([{ group, ...two, silent: true }]);
  await met.idle();
  expect(read).not.toHaveBeenCalled();
  read.mockRestore();
  expect((await counted(officer)) - before).toBe(0);
});
