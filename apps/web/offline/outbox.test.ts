import { beforeEach, describe, expect, it } from 'vitest';
import type { Done, Preview } from '../../../packages/contract/record.ts';
import { type Door, type Entry, Outbox, type Shelf } from './outbox.ts';

const day = 24 * 3_600_000;
const clear: Preview = {
  audience: [{ member: 'ma-moi', name: 'Rabat (invented)', country: 'MA' }],
  stays: [],
  refusals: [],
  release: null,
  leaves: null,
  taken: [],
};
const done: Done = { group: 'g', kind: 'information', record: 'r', acts: [], release: null, waits: null };

let now: number;
let kept: Map<string, Entry>;
let sent: string[];
let forgotten: string[];
let person: string | null;
let preview: (entry: Entry) => Preview;
let send: (entry: Entry) => Done;
const silence = new Error('no answer');

const shelf: Shelf = {
  all: async () => [...kept.values()],
  put: async (entry) => void kept.set(entry.id, entry),
  remove: async (id) => void kept.delete(id),
};
const door: Door = {
  person: async () => person,
  preview: async (entry) => preview(entry),
  send: async (entry) => {
    const answer = send(entry);
    sent.push(entry.id);
    return answer;
  },
  forget: async ({ id }) => void forgotten.push(id),
  faultOf: (fault) => (fault === silence ? 'later' : { code: 'information.refused' }),
};
const outbox = (owner = 'chiara') => new Outbox(owner, shelf, door, () => now);
const wait = (id: string, owner = 'chiara') =>
  outbox(owner).keep({
    ...{ id, group: 'g', kind: 'information', record: null, command: 'share', title: id, input: { text: id } },
    ...{ draft: { id: `draft of ${id}`, value: {}, base: null }, shown: ['it-moi', 'ma-moi'] },
  });
const stopsOf = (id: string) => kept.get(id)?.stops.map(({ code }) => code);

beforeEach(() => {
  now = 1_000;
  kept = new Map();
  [sent, forgotten] = [[], []];
  person = 'chiara';
  preview = () => clear;
  send = () => done;
});

describe('what waits for the connection', () => {
  it('[WEB-110] is sent in the order in which it was decided, once, and then goes with its draft', async () => {
    for (const id of ['c', 'a', 'b']) await wait(id);
    expect(await outbox().flush()).toMatchObject({ later: false, sent: [{ done }, { done }, { done }] });
    expect(sent).toEqual(['c', 'a', 'b']);
    expect(forgotten).toEqual(['draft of c', 'draft of a', 'draft of b']);
    expect(await outbox().entries()).toEqual([]);
    expect((await outbox().flush()).sent).toEqual([]);
  });

  it('[WEB-110] stays as it is when the node does not answer, and goes on from there', async () => {
    for (const id of ['a', 'b', 'c']) await wait(id);
    send = (entry) => {
      if (entry.id === 'b') throw silence;
      return done;
    };
    expect(await outbox().flush()).toMatchObject({ later: true });
    expect(sent).toEqual(['a']);
    expect([...kept.keys()]).toEqual(['b', 'c']);
    send = () => done;
    await outbox().flush();
    expect(sent).toEqual(['a', 'b', 'c']);
  });

  it('[WEB-111] is asked for again under its own key when the answer was lost, although the state refuses it by now', async () => {
    await wait('a');
    send = () => {
      throw silence;
    };
    await outbox().flush();
    preview = () => ({ ...clear, refusals: [{ code: 'information.twice', message: '' }] });
    send = () => done;
    await outbox().flush();
    expect([sent, kept.size]).toEqual([['a'], 0]);
  });

  it('[WEB-111] is left to its writer when the node may have forgotten its key', async () => {
    await wait('a');
    send = () => {
      throw silence;
    };
    await outbox().flush();
    now += 7 * day;
    send = () => done;
    await outbox().flush();
    expect([sent, stopsOf('a')]).toEqual([[], ['outbox.old']]);
  });

  it('[WEB-112] stays with its reason when it is refused, and holds up nothing else', async () => {
    for (const id of ['a', 'b', 'c']) await wait(id);
    preview = ({ id }) =>
      id === 'a' ? { ...clear, refusals: [{ code: 'kind.input', message: '', field: 'title' }] } : clear;
    send = ({ id }) => {
      if (id === 'b') throw new Error('refused');
      return done;
    };
    await outbox().flush();
    expect([sent, stopsOf('a'), stopsOf('b')]).toEqual([['c'], ['kind.input'], ['information.refused']]);
    await outbox().flush();
    expect(sent).toEqual(['c']);
    preview = () => clear;
    send = () => done;
    await outbox().again('a');
    await outbox().flush();
    expect([sent, [...kept.keys()]]).toEqual([['c', 'a'], ['b']]);
  });

  it('[WEB-113] is not sent to anybody, or in any way, that was not shown when it was decided', async () => {
    const third = { member: 'es-mir', name: 'Madrid (invented)', country: 'ES' };
    const changes: readonly (readonly [string, Partial<Preview>])[] = [
      ['outbox.readers', { audience: [...clear.audience, third] }],
      ['outbox.taken', { taken: [{ group: 'x', kind: 'information', record: 'y', owner: 'es-mir', permit: null }] }],
      ['outbox.leaves', { leaves: '2026-07-01T00:00:00.000Z' }],
    ];
    for (const [code, change] of changes) {
      await wait(code);
      preview = () => ({ ...clear, ...change });
      await outbox().flush();
      expect(stopsOf(code)).toEqual([code]);
    }
    expect(sent).toEqual([]);
  });

  it('[WEB-113] is sent when fewer read it than were shown, and when a second person has yet to agree', async () => {
    await wait('a');
    preview = () => ({ ...clear, audience: [], release: 'policy.release.signature' });
    await outbox().flush();
    expect(sent).toEqual(['a']);
  });

  it('[WEB-114] is seen and sent by its writer alone, whoever is signed in', async () => {
    await wait('a');
    await wait('hers', 'giulia');
    expect((await outbox().entries()).map(({ id }) => id)).toEqual(['a']);
    person = 'giulia';
    expect(await outbox().flush()).toMatchObject({ sent: [], later: true });
    person = null;
    expect(await outbox().flush()).toMatchObject({ sent: [], later: true });
    expect([sent, kept.size]).toEqual([[], 2]);
  });
});
