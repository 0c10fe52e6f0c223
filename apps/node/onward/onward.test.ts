import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { group, head, officer, until } from '../../../dev/nodes/pair.ts';
import { sealedFile } from '../../../dev/nodes/sealed-file.ts';
import { type NodeTrio, nodeTrio, trioGroup } from '../../../dev/nodes/trio.ts';
import { examples as information } from '../../../kinds/information/examples.ts';
import { examples } from '../../../kinds/onward/examples.ts';
import type { OnwardState } from '../../../kinds/onward/schema.ts';
import { type Acted, type ActRequest, act, weigh } from '../act.ts';
import type { RunningNode } from '../start.ts';
import { noteUses } from './taken.ts';

const contact = 'contact.ma-fr';
const given =
  'Twice in October a boat landed before dawn at the cove north of the lighthouse, and a white van waited there.';
const [item] = information.share.items;

let trio: NodeTrio;
let rome: RunningNode;
let rabat: RunningNode;
let shared: Acted;

beforeAll(async () => {
  trio = await nodeTrio();
  [rabat, rome] = [await trio.start('rabat'), await trio.start('rome')];
  shared = await done(rome, share(group, 'ma-moi', given));
  await until(rabat, shared, (state) => state !== '');
});
afterAll(() => trio[Symbol.asyncDispose]());

function share(where: string, to: string, text: string, change: object = {}): ActRequest {
  const legalBasis = where === contact ? 'declaration-2024' : 'agreement-2024';
  const own = { title: `Boats, for ${to}`, purpose: `To warn ${to}.`, necessity: 'Nobody else can.', context: null };
  const input = { ...information.share, ...own, to: [to], legalBasis, items: [{ ...item, text }], ...change };
  return { group: where, kind: 'information', record: null, command: 'share', input, actor: officer, released: false };
}

async function done(node: RunningNode, wanted: ActRequest): Promise<Acted> {
  const acted = await act(node.core, wanted);
  if (!acted.ok) throw new Error(`${acted.code}: ${acted.message}`);
  return acted;
}

const codeOf = async (node: RunningNode, wanted: ActRequest): Promise<string> => {
  const acted = await act(node.core, wanted);
  return acted.ok ? 'done' : acted.code;
};
const sizeIn = async (where: string): Promise<number> =>
  (await rabat.core.store.log.feed(`${where}/ma-moi/1`))?.size ?? 0;

/** Rabat asks Rome whether it may pass on what it was given. */
const question = (to: string): ActRequest => ({
  ...{ group, kind: 'onward', record: null, command: 'ask', actor: officer, released: false },
  input: {
    ...examples.ask,
    kind: 'information',
    record: shared.record,
    owner: 'it-moi',
    to,
    legalBasis: 'agreement-2024',
  },
});
const answer = (record: string, command: string, input: object, released = true): ActRequest => ({
  ...{ group, kind: 'onward', record, command, input, released, actor: head },
});
async function permission(record: string): Promise<OnwardState> {
  const row = await rome.core.store.view.record(group, 'onward', record);
  return JSON.parse(row?.state ?? 'null');
}

const quoted = `From a partner: ${given.toUpperCase().replaceAll(',', ' -')}`;

describe('what another authority gave', () => {
  it('[NODE-170] does not leave for a group in which somebody does not read it, and the officer is told whose it is', async () => {
    const before = [await sizeIn(contact), await sizeIn(trioGroup)];
    for (const [where, to] of [
      [contact, 'fr-moi'],
      [trioGroup, 'fr-moi'],
    ] as const) {
      expect(await codeOf(rabat, share(where, to, quoted))).toBe('policy.originator');
      const weighed = await weigh(rabat.core, share(where, to, quoted));
      expect('taken' in weighed ? weighed.taken : []).toEqual([
        { group, kind: 'information', record: shared.record, owner: 'it-moi', permit: null },
      ]);
    }
    expect([await sizeIn(contact), await sizeIn(trioGroup)]).toEqual(before);
    expect(
      await codeOf(rabat, share(contact, 'fr-moi', 'Boats land at coves in October, as they did last year.')),
    ).toBe('done');
    expect(await codeOf(rabat, share(group, 'it-moi', quoted))).toBe('done');
    expect(await codeOf(rome, share(trioGroup, 'fr-moi', given))).toBe('done');
  });

  it('[NODE-170] what we said ourselves before anybody gave it to us is ours, and who repeats it to us owns nothing', async () => {
    const formula =
      'This is told on the understanding that it serves the safety of those at sea and of nobody else at all.';
    expect(await codeOf(rabat, share(contact, 'fr-moi', formula))).toBe('done');
    const repeated = await done(rome, share(group, 'ma-moi', formula, { title: 'Repeated' }));
    await until(rabat, repeated, (state) => state !== '');
    expect(await codeOf(rabat, share(contact, 'fr-moi', formula))).toBe('done');
    expect(await codeOf(rabat, share(trioGroup, 'fr-moi', formula))).toBe('done');
  });

  it('[NODE-171] leaves when its owner permitted it for that group, and the use stands in the owner’s group first', async () => {
    const asked = await done(rabat, question(contact));
    expect(await codeOf(rabat, share(contact, 'fr-moi', quoted))).toBe('policy.originator');
    await until(rome, asked, (state) => state === 'asked');
    expect(await codeOf(rome, answer(asked.record, 'permit', examples.permit, false))).toBe('node.release');
    await done(rome, answer(asked.record, 'permit', { conditions: null, until: null }));
    await until(rabat, asked, (state) => state === 'permitted');
    expect(await codeOf(rabat, share(trioGroup, 'fr-moi', quoted))).toBe('policy.originator');
    const [uses, size] = [await sizeIn(group), await sizeIn(contact)];
    expect(await codeOf(rabat, share(contact, 'fr-moi', quoted))).toBe('done');
    expect([await sizeIn(group), await sizeIn(contact)]).toEqual([uses + 1, size + 1]);
    await rome.core.projector.idle();
    await eventually(rome, async () => (await permission(asked.record)).uses.length === 1);
    await done(rome, answer(asked.record, 'withdraw', examples.withdraw));
    await until(rabat, asked, (state) => state === 'withdrawn');
    expect(await codeOf(rabat, share(contact, 'fr-moi', quoted))).toBe('policy.originator');
    const taken = { group, kind: 'information', record: shared.record, owner: 'it-moi', permit: asked.record };
    expect(await noteUses(rabat.core, [taken])).toMatchObject({ ok: false, code: 'onward.notPermitted' });
  });

  it('[NODE-173] a file is known again by what it holds, under whatever name it comes', async () => {
    const bytes = new TextEncoder().encode('A photograph of the cove.');
    const withFile = async (node: RunningNode, where: string, to: string, name: string): Promise<ActRequest> => {
      const attachments = [await sealedFile(node, where, name, bytes)];
      return share(where, to, 'See the picture.', { items: [{ ...item, text: 'See the picture.', attachments }] });
    };
    const pictured = await done(rome, await withFile(rome, group, 'ma-moi', 'cove.png'));
    await until(rabat, pictured, (state) => state !== '');
    expect(await codeOf(rabat, await withFile(rabat, contact, 'fr-moi', 'ours.png'))).toBe('policy.originator');
    expect(await codeOf(rabat, await withFile(rabat, group, 'it-moi', 'ours.png'))).toBe('done');
  });

  it('[NODE-172] is known after a restart, too, with what was permitted', async () => {
    const asked = await done(rabat, question(contact));
    await until(rome, asked, (state) => state === 'asked');
    await done(rome, answer(asked.record, 'permit', { conditions: null, until: null }));
    await until(rabat, asked, (state) => state === 'permitted');
    await trio.stop('rabat');
    rabat = await trio.start('rabat');
    expect(await codeOf(rabat, share(trioGroup, 'fr-moi', quoted))).toBe('policy.originator');
    expect(await codeOf(rabat, share(contact, 'fr-moi', quoted))).toBe('done');
  });
});

/** Resolves when the store of a node is as wanted; looked at whenever something changed there. */
function eventually(node: RunningNode, look: () => Promise<boolean>): Promise<void> {
  return new Promise((resolve, reject) => {
    const again = (): void => {
      look().then((there) => {
        if (!there) return;
        stop();
        resolve();
      }, reject);
    };
    const stop = node.core.live.subscribe(again);
    again();
  });
}
