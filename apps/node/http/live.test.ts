import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type TestDoor, testDoor, type Visitor } from '../../../dev/nodes/door.ts';
import { ask, group } from '../../../dev/nodes/pair.ts';

let at: TestDoor;
let officer: Visitor;

beforeAll(async () => {
  at = await testDoor({ heartbeatMs: 20 });
  officer = await at.visitor(['officer']);
});
afterAll(() => at[Symbol.asyncDispose]());

/** A page that listens: everything it was told, as text. */
async function listen(visitor: Visitor, lastEventId?: string, after = '') {
  const response = await visitor.get(
    `/api/live${after}`,
    lastEventId === undefined ? {} : { 'last-event-id': lastEventId },
  );
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  const more = async (): Promise<boolean> => {
    const { value, done } = (await reader?.read()) ?? { done: true };
    heard += value ?? '';
    return !done;
  };
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    until: async (wanted: RegExp) => {
      while (!wanted.test(heard)) if (!(await more())) throw new Error(`ended after: ${heard}`);
      return heard;
    },
    end: async () => {
      while (await more());
      return heard;
    },
    close: () => reader?.cancel(),
  };
}

const ids = (heard: string): number[] => [...heard.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));

describe('live updates', () => {
  it('[NODE-23] say which record changed, and nothing of what it holds', async () => {
    const page = await listen(officer);
    expect([page.status, page.type]).toEqual([200, 'text/event-stream']);
    const { record } = await ask(at.rome);
    const heard = await page.until(/event: counters/);
    expect(heard).toContain(`data: ${JSON.stringify({ group, kind: 'request', record })}`);
    expect(heard).not.toMatch(/Amal|Lahmidi|boat/);
    await page.close();
  });

  it('[NODE-23] go on after the last event a page has seen, without a gap and without repeating', async () => {
    const first = await listen(officer);
    await ask(at.rome);
    const [last = 0] = ids(await first.until(/event: counters/)).slice(-1);
    await first.close();
    const missed = [await ask(at.rome), await ask(at.rome)];
    const heard = await (await listen(officer, String(last))).until(new RegExp(missed[1]?.record ?? ''));
    expect(ids(heard)).toEqual(ids(heard).map((_, index) => last + 1 + index));
    for (const { record } of missed) expect(heard).toContain(record);
  });

  it('[NODE-23] begin after the number that came with the session, and after the last event once there is one', async () => {
    const session = z.object({ live: z.number() }).parse(await (await officer.get('/api/session')).json());
    const { record } = await ask(at.rome);
    const after = `?after=${session.live}`;
    const heard = await (await listen(officer, undefined, after)).until(/event: counters/);
    expect(ids(heard)[0]).toBe(session.live + 1);
    expect(heard).toContain(record);
    const [last = 0] = ids(heard).slice(-1);
    const next = await ask(at.rome);
    const resumed = await (await listen(officer, String(last), after)).until(new RegExp(next.record));
    expect(resumed).not.toContain(record);
    for (const wrong of ['?after=x', '?after=-1', '?after=1.5', '?before=1'])
      expect((await listen(officer, undefined, wrong)).status).toBe(400);
  });

  it('[NODE-23] tell a page that was away too long, or that comes from the future, to load everything anew', async () => {
    for (const id of ['1', '99999999999999']) {
      const page = await listen(officer, id);
      expect(await page.until(/event: reload/)).not.toContain('event: record');
      await page.close();
    }
    const page = await listen(officer, 'x; DROP');
    expect(await page.until(/: here/)).not.toContain('reload');
    await page.close();
  });

  it('[NODE-24] end when the session they came with ends, and need one to begin', async () => {
    const leaving = await at.visitor(['officer']);
    const page = await listen(leaving);
    await page.until(/: here/);
    expect((await leaving.send('DELETE', '/api/session')).status).toBe(200);
    await page.end();
    expect((await listen(leaving)).status).toBe(401);
  });

  it('[NODE-24] do not keep the door open when the node stops', async () => {
    const stopping = await testDoor();
    const page = await listen(await stopping.visitor(['officer']));
    await stopping[Symbol.asyncDispose]();
    await expect(page.end()).rejects.toThrow('terminated');
  });
});
