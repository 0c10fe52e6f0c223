import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealedFile, type TestDoor, testDoor, type Visitor } from '../../../dev/nodes/door.ts';
import { group } from '../../../dev/nodes/pair.ts';
import release from '../../../kinds/release/index.ts';
import type { ReleaseState } from '../../../kinds/release/schema.ts';
import { done, recordView } from '../../../packages/contract/record.ts';
import { question } from '../../cli/demo/statements.ts';
import { privateGroupOf } from '../names.ts';

let at: TestDoor;
let author: Visitor;
let head: Visitor;

beforeAll(async () => {
  at = await testDoor();
  // A head who drafts is a drafter like any other.
  [author, head] = [await at.visitor(['officer', 'head']), await at.visitor(['head'])];
});
afterAll(() => at[Symbol.asyncDispose]());

async function proposed(file: string | null = null): Promise<string> {
  const input = { ...question(new Date(), file), handling: ['H2'] };
  const response = await author.post(`/api/groups/${group}/request/ask`, { input, idempotency: randomUUID() });
  const answer = done.parse(await response.json());
  expect([answer.acts, answer.release === null]).toEqual([[], false]);
  return answer.release ?? '';
}
const pathOf = (record: string): string => `/api/records/${privateGroupOf('it-moi')}/release/${record}`;
const viewOf = async (visitor: Visitor, record: string) =>
  recordView.parse(await (await visitor.get(pathOf(record))).json());
const may = async (visitor: Visitor, record: string) =>
  (await viewOf(visitor, record)).possibilities.filter(({ allowed }) => allowed).map(({ command }) => command);

describe('four eyes at the door', () => {
  it('[NODE-4] the second person reads what the first one made, releases exactly that, and it is done', async () => {
    const record = await proposed();
    const { proposed: act } = (await viewOf(head, record)).state as ReleaseState;
    const approval = { input: { digest: act?.digest, note: null }, idempotency: randomUUID() };
    expect((await head.post(`${pathOf(record)}/approve`, approval)).status).toBe(200);
    const key = { group: privateGroupOf('it-moi'), kind: release.name, record };
    await new Promise<void>((resolve) => {
      const look = (): void =>
        void at.rome.core.store.view.record(key.group, key.kind, key.record).then((row) => {
          if (row !== null && (JSON.parse(row.state) as ReleaseState).executed !== null) resolve();
        });
      at.rome.core.projector.onApplied(look);
      look();
    });
    const asked = await author.get('/api/records?box=all');
    expect(await asked.text()).toContain('Owner and movements of the boat');
  });

  it('[NODE-35] the second person can open the files that would leave, and no others', async () => {
    const bytes = Buffer.from('plan of an invented harbour');
    const [named, other] = [await sealedFile(author, bytes, 'harbour.pdf'), await sealedFile(author, bytes)];
    const record = await proposed(named);
    const { attachments } = await viewOf(head, record);
    expect(attachments.map(({ name, complete }) => [name, complete])).toEqual([['harbour.pdf', true]]);
    const opened = await head.get(`${pathOf(record)}/-/attachments/${named}`);
    expect(Buffer.from(await opened.arrayBuffer())).toEqual(bytes);
    expect((await head.get(`${pathOf(record)}/-/attachments/${other}`)).status).toBe(404);
    expect(JSON.stringify(await viewOf(head, record))).not.toContain('AGE-SECRET-KEY');
  });

  it('[NODE-27] nobody releases or refuses their own act: not offered, and refused when asked for', async () => {
    const record = await proposed();
    expect(await may(head, record)).toEqual(['approve', 'refuse']);
    expect(await may(author, record)).toEqual([]);
    const before = await at.rome.core.store.log.feed(`${privateGroupOf('it-moi')}/it-moi/1`);
    const { proposed: act } = (await viewOf(head, record)).state as ReleaseState;
    for (const [command, input] of [
      ['approve', { digest: act?.digest, note: null }],
      ['refuse', { reason: 'Mine.' }],
    ] as const) {
      const response = await author.post(`${pathOf(record)}/${command}`, { input, idempotency: randomUUID() });
      expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([403, 'auth.forbidden']);
    }
    // Only the head's look was written meanwhile.
    const after = await at.rome.core.store.log.feed(`${privateGroupOf('it-moi')}/it-moi/1`);
    expect((after?.size ?? 0) - (before?.size ?? 0)).toBe(1);
  });
});
