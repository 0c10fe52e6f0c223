import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDoor, testDoor, type Visitor } from '../../../dev/nodes/door.ts';
import { group, until } from '../../../dev/nodes/pair.ts';
import { type Done, done } from '../../../packages/contract/record.ts';
import { question, reply } from '../../cli/demo/statements.ts';
import { privateGroupOf } from '../names.ts';
import { forgetOld } from '../once.ts';
import type { RunningNode } from '../start.ts';

/** Set by a test: the node ends after the act and before its answer is written down. */
let crashes = false;

/** A node that can be struck at the worst moment. */
const fragile = (rome: RunningNode): RunningNode => {
  const { local } = rome.core.store;
  const put: typeof local.put = async (collection, key, value, expect) => {
    if (crashes && collection === 'idempotency' && !value.includes('"answer":null')) throw new Error('struck');
    return local.put(collection, key, value, expect);
  };
  return {
    ...rome,
    core: {
      ...rome.core,
      store: {
        ...rome.core.store,
        local: {
          ...local,
          get: local.get.bind(local),
          delete: local.delete.bind(local),
          list: local.list.bind(local),
          put,
        },
      },
    },
  };
};

let at: TestDoor;
let officer: Visitor;

beforeAll(async () => {
  at = await testDoor({ change: fragile });
  officer = await at.visitor(['officer']);
});
afterAll(() => at[Symbol.asyncDispose]());

const size = async (): Promise<number> => (await at.rome.core.store.log.feed(`${group}/it-moi/1`))?.size ?? 0;
const asks = (idempotency: string, change: object = {}) =>
  officer.post(`/api/groups/${group}/request/ask`, {
    input: { ...question(new Date(), null), ...change },
    idempotency,
  });
const acts = (record: string, command: string, input: unknown, idempotency: string) =>
  officer.post(`/api/records/${group}/request/${record}/${command}`, { input, idempotency });
const answered = async (response: Response): Promise<Done> => {
  expect(response.status).toBe(200);
  return done.parse(await response.json());
};

/** The act goes through, its answer is lost; the officer's page sees the connection break and asks again. */
async function struck<T>(work: () => Promise<T>): Promise<T> {
  crashes = true;
  try {
    return await work();
  } finally {
    crashes = false;
  }
}

describe('a request sent more than once', () => {
  it('[NODE-109] with the same key does one act and gets the same answer, also at the same time', async () => {
    const [before, key] = [await size(), randomUUID()];
    const answers = await Promise.all([asks(key), asks(key), asks(key)]);
    answers.push(await asks(key));
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(texts).size).toBe(1);
    expect(await size()).toBe(before + 1);
  });

  it('[NODE-109] with the key of another request is refused; another person’s key is another key', async () => {
    const key = randomUUID();
    await answered(await asks(key));
    const reused = await asks(key, { title: 'Another boat' });
    expect([reused.status, await reused.json()]).toMatchObject([422, { code: 'idempotency.reused' }]);
    const colleague = await at.visitor(['officer']);
    const own = await colleague.post(`/api/groups/${group}/request/ask`, {
      input: question(new Date(), null),
      idempotency: key,
    });
    expect(own.status).toBe(200);
  });

  it('[NODE-109] after a refusal may be put right under the same key', async () => {
    const key = randomUUID();
    expect((await asks(key, { title: '' })).status).toBe(422);
    expect((await asks(key)).status).toBe(200);
  });

  it('[NODE-110] after a crash between the act and its answer: what creates a record', async () => {
    const [before, key] = [await size(), randomUUID()];
    const input = { title: 'Lost answer' };
    expect((await struck(() => asks(key, input))).status).toBe(500);
    expect(await size()).toBe(before + 1);
    const { acts: ids, record } = await answered(await asks(key, input));
    expect([await size(), ids]).toEqual([before + 1, [`${group}/it-moi/1#${before}`]]);
    expect(await answered(await asks(key, input))).toMatchObject({ record });
  });

  it('[NODE-110] after such a crash: what could be said twice is said once, and what differs is said', async () => {
    const rabat = await at.pair.start('rabat');
    const { record } = await answered(await asks(randomUUID()));
    const key = { group, kind: 'request', record };
    await until(rabat, key, (state) => state === 'received');
    await rabat.close();
    const correction = (text: string) => ({
      statement: `${group}/it-moi/1#0`,
      part: 'title',
      new: text,
      reason: 'A slip.',
    });
    const [one, two] = [randomUUID(), randomUUID()];
    const statement = (await at.rome.core.store.view.eventsOf([key])).find(
      ({ origin }) => origin === `${group}/it-moi/1`,
    );
    const said = (text: string) => ({ ...correction(text), statement: `${statement?.origin}#${statement?.seq}` });
    expect((await struck(() => acts(record, 'correct', said('Boat «Amal»'), one))).status).toBe(500);
    expect((await acts(record, 'correct', said('Boat «Amal», white'), two)).status).toBe(200);
    await answered(await acts(record, 'correct', said('Boat «Amal»'), one));
    // Of this record: meanwhile the node may say by itself how far it has opened what Rabat wrote.
    const corrections = (await at.rome.core.store.view.eventsOf([key])).filter(
      ({ type }) => type === 'request.corrected/1',
    );
    expect(corrections.map(({ data }) => JSON.parse(data).new)).toEqual(['Boat «Amal»', 'Boat «Amal», white']);
  });

  it('[NODE-110] after such a crash: what waits for a second person waits once', async () => {
    const origin = `${privateGroupOf('it-moi')}/it-moi/1`;
    const proposals = async () =>
      (
        await at.rome.core.store.view.list({
          box: 'all',
          me: 'it-moi',
          now: new Date().toISOString(),
          sort: 'created',
          limit: 200,
          kind: 'release',
        })
      ).rows.length;
    const [before, key] = [await proposals(), randomUUID()];
    const input = { handling: ['H2'] };
    expect((await struck(() => asks(key, input))).status).toBe(500);
    expect((await answered(await asks(key, input))).release).not.toBeNull();
    expect(await proposals()).toBe(before + 1);
    expect(origin).toContain('private');
  });

  it('[NODE-109] is forgotten after a week, not before', async () => {
    const { local } = at.rome.core.store;
    const kept = (await local.list('idempotency')).length;
    await forgetOld(at.rome.core);
    expect((await local.list('idempotency')).length).toBe(kept);
    const later = { ...at.rome.core, now: () => new Date(Date.now() + 8 * 24 * 3_600_000) };
    await forgetOld(later);
    expect(await local.list('idempotency')).toEqual([]);
  });
});

describe('what only the node begins', () => {
  it('[NODE-111] is not begun at the door: no proposal of an act that nobody was allowed to ask for', async () => {
    const head = await at.visitor(['head']);
    const act = { group, kind: 'request', record: null, command: 'receive', input: '{}', title: 'x', reason: 'x' };
    for (const path of ['groups', 'preview']) {
      const response = await head.post(`/api/${path}/${privateGroupOf('it-moi')}/release/propose`, {
        input: act,
        idempotency: randomUUID(),
      });
      expect(response.status).toBe(404);
    }
    expect(reply().items.length).toBe(2);
  });
});

it('[NODE-224] what one person decided is taken in nobody else’s name', async () => {
  const before = await size();
  const input = { ...question(at.rome.core.now(), null), title: 'Kept on a device' };
  const path = `/api/groups/${group}/request/ask`;
  const other = await officer.post(path, { input, idempotency: randomUUID(), as: 'somebody else' });
  expect([other.status, await other.json()]).toMatchObject([409, { code: 'auth.other-person' }]);
  expect(await size()).toBe(before);
  const own = await officer.post(path, { input, idempotency: randomUUID(), as: officer.account.id });
  expect(own.status).toBe(200);
});
