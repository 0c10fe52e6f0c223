import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDoor, testDoor, type Visitor } from '../../dev/nodes/door.ts';
import { group, officer } from '../../dev/nodes/pair.ts';
import type { NonanswerState } from '../../kinds/nonanswer/schema.ts';
import { examples } from '../../kinds/protection/examples.ts';
import type { ProtectionState } from '../../kinds/protection/schema.ts';
import type { ReleaseState } from '../../kinds/release/schema.ts';
import { examples as subject } from '../../kinds/subject/examples.ts';
import { done, type RecordView, recordView } from '../../packages/contract/record.ts';
import { question } from '../cli/demo/statements.ts';
import { act } from './act.ts';
import { privateGroupOf } from './names.ts';
import { type RunningNode, runNode } from './start.ts';

let at: TestDoor;
let rabat: RunningNode;
let head: Visitor;
let clerk: Visitor;
let other: Visitor;
let watcher: Visitor;
const home = privateGroupOf('it-moi');
const salma = examples.shelter;
let request = '';
let flag = '';

beforeAll(async () => {
  at = await testDoor();
  [clerk, head, other, watcher] = [
    await at.visitor(['officer']),
    await at.visitor(['head']),
    await at.visitor(['head']),
    await at.visitor(['protection']),
  ];
  rabat = await at.pair.start('rabat');
  const input = { ...question(new Date(), null), to: ['it-moi'], title: `Whereabouts of ${salma.names[0]}` };
  const asked = await act(rabat.core, {
    ...{ group, kind: 'request', record: null, command: 'ask', actor: officer, released: true },
    input: { ...input, persons: [{ name: salma.names[0], category: 'other' }], facts: 'Left.', link: 'Asked.' },
  });
  if (!asked.ok) throw new Error(asked.code);
  request = asked.record;
  await shown('request', request, (state) => JSON.stringify(state).includes('"received":{'));
});
afterAll(() => at[Symbol.asyncDispose]());

const post = async (visitor: Visitor, path: string, input: unknown, more: object = {}) => {
  const response = await visitor.post(path, { input, idempotency: randomUUID(), ...more });
  const body: unknown = await response.json();
  return { status: response.status, body, code: (body as { code?: string }).code };
};
const pathOf = (kind: string, record: string, where = home) => `/api/records/${where}/${kind}/${record}`;
const viewOf = async (visitor: Visitor, path: string): Promise<RecordView> =>
  recordView.parse(await (await visitor.get(path)).json());

/** Resolves when the node's own view shows the record as wanted. */
function shown(kind: string, record: string, wanted: (state: unknown) => boolean, node = at.rome): Promise<void> {
  const where = kind === 'request' || kind === 'subject' ? group : home;
  return new Promise((resolve, reject) => {
    const look = (): void => {
      node.core.store.view.record(where, kind, record).then((row) => {
        if (row !== null && wanted(JSON.parse(row.state))) resolve();
      }, reject);
    };
    node.core.projector.onApplied(look);
    look();
  });
}
/** Rabat takes in somebody's request about themselves, and Rome is asked to look. */
async function petitioned(): Promise<string> {
  const receivedOn = new Date().toISOString().slice(0, 10);
  const input = { ...subject.receive, to: ['it-moi'], legalBasis: 'agreement-2024', receivedOn };
  const asked = await act(rabat.core, {
    ...{ group, kind: 'subject', record: null, command: 'receive', actor: officer, released: true, input },
  });
  if (!asked.ok) throw new Error(asked.code);
  await shown('subject', asked.record, () => true);
  return asked.record;
}
const answer = (text: string) => ({
  ...{ summary: null, restrictions: null, tlp: null, pap: null, keep: null },
  items: [{ text, basis: 'fact', grade: { source: 'A', information: '1' }, handling: ['H1'], concerns: ['persons.0'] }],
});

describe('somebody who seeks protection', () => {
  it('[NODE-141] is flagged by an officer, and read by few', async () => {
    const flagged = await post(clerk, `/api/groups/${home}/protection/shelter`, salma);
    expect(flagged.status).toBe(200);
    flag = done.parse(flagged.body).record;
    const statuses = await Promise.all(
      [clerk, head, watcher].map(async (visitor) => (await visitor.get(pathOf('protection', flag))).status),
    );
    expect(statuses).toEqual([403, 200, 200]);
    expect((await viewOf(watcher, pathOf('protection', flag))).state).toMatchObject({ subject: salma });
    expect((await post(clerk, `${pathOf('protection', flag)}/lift`, { reason: 'Mine.' })).status).toBe(403);
  });

  it('[NODE-140] nothing about them leaves, from the moment of the flag, and nobody is told why', async () => {
    const told = await post(clerk, `${pathOf('request', request, group)}/answer`, answer('An application was made.'));
    expect([told.status, told.code]).toEqual([422, 'policy.withheld']);
    const asks = { ...question(new Date(), null), title: `What of ${salma.names[1]}?` };
    expect((await post(clerk, `/api/groups/${group}/request/ask`, asks)).code).toBe('policy.withheld');
    expect(JSON.stringify(told.body)).not.toMatch(/protect|asylum|Salma/i);
  });

  it('[NODE-155] an answer about others is offered all the same: what is withheld is a text, not the act', async () => {
    const { possibilities } = await viewOf(clerk, pathOf('request', request, group));
    const answers = possibilities.filter(({ command }) => command === 'answer' || command === 'answerPartly');
    expect(answers).toMatchObject([{ allowed: true }, { allowed: true }]);
  });

  it('[NODE-144] no proof and no paper is made of the record but for those who oversee', async () => {
    const path = pathOf('request', request, group);
    for (const part of ['proof', 'pdf']) {
      const [refused, made] = [await head.get(`${path}/${part}`), await watcher.get(`${path}/${part}`)];
      expect([part, refused.status, made.status]).toEqual([part, 422, 200]);
      expect(((await refused.json()) as { code: string }).code).toBe('export.withheld');
    }
  });

  it('[NODE-143] a non-answer waits for its tick with its true ground, through a restart, and can be taken back', async () => {
    const path = pathOf('request', request, group);
    const refusal = { ground: 'protection', explanation: 'The person applied on 3 November.' };
    const preview = await head.post(`/api/preview/${group}/request/${request}/refuse`, { input: refusal });
    expect(((await preview.json()) as { leaves: string | null }).leaves).toMatch(/^20/);
    const kept = done.parse((await post(head, `${path}/refuse`, refusal)).body);
    expect(kept).toMatchObject({ acts: [], release: null });
    const waits = kept.waits ?? '';
    const view = await viewOf(head, pathOf('nonanswer', waits));
    expect((view.state as NonanswerState).decided?.input).toContain('The person applied');
    expect((await viewOf(clerk, path)).waits?.record).toBe(waits);
    expect((await post(head, `${path}/refuse`, refusal)).code).toBe('nonanswer.waits');
    expect((await post(head, `${pathOf('nonanswer', waits)}/takeBack`, { reason: null })).status).toBe(200);
    expect((await viewOf(clerk, path)).waits).toBe(null);
    expect((await post(head, `${path}/refuse`, { ground: 'notAvailable', explanation: 'No.' })).status).toBe(200);
  });

  it('[NODE-142] [POL-27] two heads set it aside with a reason, which stands with the person', async () => {
    const path = pathOf('request', request, group);
    const input = answer('She is safe and asks that her mother be told.');
    const because = { override: 'The person asked for it in writing.' };
    expect((await post(clerk, `${path}/answerPartly`, input, because)).status).toBe(403);
    const proposed = done.parse((await post(head, `${path}/answerPartly`, input, because)).body);
    const release = pathOf('release', proposed.release ?? '');
    const state = (await viewOf(other, release)).state as ReleaseState;
    expect(state.proposed).toMatchObject({ reason: 'policy.release.protection', ...because });
    expect((await viewOf(other, path)).acts.map(({ type }) => type)).not.toContain('request.partlyAnswered/1');
    expect((await post(other, `${release}/approve`, { digest: state.proposed?.digest, note: null })).status).toBe(200);
    await shown('release', proposed.release ?? '', (one) => (one as ReleaseState).executed !== null);
    const overridden = ((await viewOf(watcher, pathOf('protection', flag))).state as ProtectionState).overrides;
    expect(overridden).toMatchObject([{ record: request, reason: because.override, release: proposed.release }]);
  });

  it('[NODE-143] it leaves at its tick in the name of the node, also when the node was away meanwhile', async () => {
    const petition = await petitioned();
    const path = pathOf('subject', petition, group);
    const kept = done.parse((await post(clerk, `${path}/report`, { what: 'neutral', items: [] })).body);
    expect([kept.acts, kept.waits === null]).toEqual([[], false]);
    const leaves = new Date((await viewOf(clerk, path)).waits?.leaves ?? '');
    expect((await viewOf(clerk, pathOf('request', request, group))).waits).not.toBe(null);
    await at.door.close();
    await at.rome.close();
    const later = await runNode(at.pair.places.rome.directory, { now: () => new Date(leaves.getTime() + 1_000) });
    try {
      await shown('request', request, (state) => JSON.stringify(state).includes('"ground":"noAnswer"'), later);
      const rows = await later.core.store.view.eventsOf([{ group, kind: 'request', record: request }]);
      const said = rows.find(({ type }) => type === 'request.refused/1');
      expect(said).toMatchObject({ by: { role: 'node', ref: 'node' } });
      expect(JSON.parse(said?.data ?? '{}')).toMatchObject({ ground: 'noAnswer', explanation: null });
      await shown('subject', petition, (state) => JSON.stringify(state).includes('"what":"neutral"'), later);
      const found = await later.core.store.view.eventsOf([{ group, kind: 'subject', record: petition }]);
      expect(found.find(({ type }) => type === 'subject.found/1')?.by).toEqual({ role: 'node', ref: 'node' });
    } finally {
      await later.close();
    }
  });
});
