import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Oprf, VOPRFServer } from '@cloudflare/voprf-ts';
import { CryptoNoble } from '@cloudflare/voprf-ts/crypto-noble';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { toHex } from '#crypto';
import {
  answered,
  done,
  list,
  type MatchingPair,
  matchingPair,
  phone,
  phones,
  seek,
  soughtAt,
  stateIn,
  tagsAt,
} from '../../../dev/matching/pair.ts';
import { group, head, officer } from '../../../dev/nodes/pair.ts';
import { sealedFile } from '../../../dev/nodes/sealed-file.ts';
import { faultOf } from '../../../dev/third-party/check-transcript.ts';
import { setRecord } from '../../../kinds/match/places.ts';
import type { MatchState } from '../../../kinds/match/schema.ts';
import { tagOf } from '../../../packages/match/oblivious/keys.ts';
import { weekOf } from '../../../packages/match/oblivious/week.ts';
import { run } from '../../cli/main.ts';
import { privateGroupOf } from '../names.ts';
import { decide } from './answering.ts';
import { type Audit, audit } from './audit.ts';
import { holdings } from './holdings.ts';
import { whatTagNames } from './naming.ts';
import { ourKey } from './our-key.ts';

let world: MatchingPair;
let found: Audit;
let listed: { readonly typed: string; readonly file: string };
beforeAll(async () => {
  world = await matchingPair();
  const typed = await list(world.rome, phones(100, 3));
  await list(world.rome, [{ type: 'plate', value: 'ITA:AB123CD' }, ...phones(200, 1)], {
    ...{ use: 'deconfliction', contact: 'Case desk, extension 12' },
  });
  const lines = `phone\t+212 60-1000300\tCase 2026/90\t2030-01\nnonsense\nphone\t${phone(301)}\tCase 2026/90\t2020-01\n`;
  const file = await sealedFile(world.rome, 'private.it-moi', 'telephones.txt', new TextEncoder().encode(lines));
  listed = { typed, file: await list(world.rome, [], { file }) };
  await tagsAt(world.rabat);
  const record = await seek(world.rabat, phones(100, 2));
  await answered(world, record);
  const opened = await audit(world.rabat.core, record);
  if (opened === null) throw new Error('nothing was asked');
  found = opened;
}, 60_000);
afterAll(() => world[Symbol.asyncDispose]());

const said = z.object({ ok: z.boolean(), isSame: z.boolean(), identifiers: z.array(z.object({ value: z.string() })) });

/** The audit as it would be had a row of the view been another. */
function audited(change: (state: string) => string): Promise<Audit | null> {
  const { core } = world.rabat;
  const { view } = core.store;
  const record: typeof view.record = async (...key) => {
    const row = await view.record(...key);
    return row === null ? null : { ...row, state: change(row.state) };
  };
  return audit({ ...core, store: { ...core.store, view: { ...view, record } } }, found.record);
}

const hexBytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'hex'));

describe('a private question, opened again', () => {
  it('[PSI-62] shows what was asked; the batch made from its seed is the one in the feed, and the hits are those of the answer', async () => {
    expect(found).toMatchObject({ isSame: true, proofHolds: true, hitsAgree: true, slot: 1, reference: 'RM 2026/311' });
    expect(found.identifiers.map(({ value }) => value)).toEqual([phone(100), phone(101)]);
    expect(await audit(world.rabat.core, 'ma-moi.0199f3b2-0c00-7000-8000-000000000001')).toBe(null);
  });

  it('[PSI-62] a seed, a batch, an answer or hits that were changed afterwards are seen', async () => {
    const other = 'B'.repeat(42);
    const seal = await audited((state) => state.replace(/"seed":".{42}/, `"seed":"${other}`));
    expect(seal).toMatchObject({ isSame: false, proofHolds: false });
    const asked = await audited((state) => state.replace(/("elements":\[".{43}=",")[^"]+/, `$1${'A'.repeat(43)}=`));
    expect(asked).toMatchObject({ isSame: false, proofHolds: true });
    const answer = await audited((state) => state.replace(/"proof":".{86}/, `"proof":"${'A'.repeat(86)}`));
    expect(answer).toMatchObject({ isSame: true, proofHolds: false });
    const hits = await audited((state) => state.replace(/"hits":\[[^\]]+\]/, '"hits":[]'));
    expect(hits).toMatchObject({ isSame: true, proofHolds: true, hitsAgree: false });
  });

  it('[PSI-63] its transcript is checked by two other implementations of the standard', async () => {
    const { transcript } = found;
    if (transcript === null) throw new Error('there is no transcript');
    const { inputs, blinded, evaluated, proof, hits } = transcript;
    expect(hits.length).toBe(2);
    expect(faultOf(transcript)).toBe(null);
    const other = (text: string): string => `${text.slice(0, -1)}${text.endsWith('0') ? '1' : '0'}`;
    const swapped = evaluated.with(0, evaluated[1] ?? '').with(1, evaluated[0] ?? '');
    for (const wrong of [{ proof: other(proof) }, { evaluated: swapped }, { publicKey: blinded[0] }, { blinds: [] }])
      expect(faultOf({ ...transcript, ...wrong })).not.toBe(null);
    expect(faultOf({ ...transcript, hits: hits.map((hit) => ({ ...hit, tag: other(hit.tag) })) })).toMatch(/tag/);
    const charter = world.rome.core.charters.of(group);
    if (charter === null) throw new Error('no charter');
    const week = weekOf(found.day);
    const key = ourKey(world.rome.core, { charter, asker: 'ma-moi', category: 'phone' }, week);
    const suite = Oprf.Suite.RISTRETTO255_SHA512;
    const server = new VOPRFServer(suite, Uint8Array.from(key.secret), CryptoNoble);
    const first = await server.evaluate(hexBytes(inputs[0] ?? ''));
    expect(toHex(tagOf(first))).toBe(hits[0]?.tag);
  });

  it('[PSI-2] the keys of one group say nothing of those of another', () => {
    const { core } = world.rome;
    const charter = core.charters.of(group);
    if (charter === null) throw new Error('no charter');
    const keyIn = (name: string): string => {
      const ours = { charter: { ...charter, group: name }, asker: 'ma-moi', category: 'phone' } as const;
      return toHex(ourKey(core, ours, '2026-W47').public);
    };
    expect(new Set([keyIn(group), keyIn('contact.ma-it')]).size).toBe(2);
  });

  it('[PSI-26] what stands in a file is found like what was written down, until its month is over', async () => {
    const record = await seek(world.rabat, phones(300, 2));
    await answered(world, record);
    const { found: hits } = await soughtAt(world.rabat, record);
    expect(hits?.hits.map(({ at }) => at)).toEqual([0]);
  });

  it('[PSI-25] a tag is known again when the order of its set is lost, as after a restore', async () => {
    const { core } = world.rome;
    const asked = { group, asker: 'ma-moi', tag: found.transcript?.hits[1]?.tag ?? '' };
    expect((await whatTagNames(core, asked))?.held.value).toBe(phone(101));
    await world.rome.matching.idle();
    await rm(join(core.directory, 'matching'), { recursive: true });
    expect((await whatTagNames(core, asked))?.held.value).toBe(phone(101));
    expect(await whatTagNames(core, { ...asked, tag: '0f'.repeat(16) })).toBe(null);
  });

  it('[PSI-24] [PSI-48] what a person took back is told by nothing, though its tag stands until the week is over, and is tagged no more', async () => {
    const { core } = world.rome;
    const named = async (at: number): Promise<string | undefined> => {
      const tag = found.transcript?.hits[at]?.tag ?? '';
      return (await whatTagNames(core, { group, asker: 'ma-moi', tag }))?.held.value;
    };
    expect([await named(0), await named(1)]).toEqual([phone(100), phone(101)]);
    const held = async (): Promise<readonly string[]> => {
      const values = [];
      for await (const { value } of holdings(core, 'ma-moi', 'phone')) values.push(value);
      return values;
    };
    expect(await held()).toEqual(expect.arrayContaining([100, 101, 300].map(phone)));
    for (const [record, number] of [
      [listed.typed, 100],
      [listed.file, 300],
    ] as const) {
      const on = { group: privateGroupOf('it-moi'), kind: 'matchable', record, actor: officer };
      const input = { entries: [{ type: 'phone', value: phone(number) }], reason: 'The case is closed.' };
      await done(core, { ...on, command: 'remove', input });
    }
    expect([await named(0), await named(1)]).toEqual([undefined, phone(101)]);
    const after = await held();
    expect([100, 101, 300].map(phone).filter((value) => after.includes(value))).toEqual([phone(101)]);
  });

  it('[PSI-48] a tag of somebody who is sheltered since is told by nothing', async () => {
    const { core } = world.rome;
    const asked = { group, asker: 'ma-moi', tag: found.transcript?.hits[1]?.tag ?? '' };
    expect((await whatTagNames(core, asked))?.held.value).toBe(phone(101));
    const identifiers = [{ kind: 'phone', value: phone(101) }];
    const fled = {
      names: ['Salma Idrissi'],
      identifiers,
      fled: ['MA'],
      born: null,
      records: [],
      files: [],
      note: null,
    };
    const home = { group: privateGroupOf('it-moi'), kind: 'protection', record: null, command: 'shelter' };
    await done(core, { ...home, input: fled, actor: head });
    expect(await whatTagNames(core, asked)).toBe(null);
  });

  it('[PSI-64] deconfliction says that both work on it and whom to call, for identifiers of any kind', async () => {
    const { rabat } = world;
    await tagsAt(rabat, 'deconfliction');
    const asked = [{ type: 'plate', value: 'ITA:AB123CD' }, ...phones(100, 1)];
    const record = await seek(rabat, asked, { category: 'deconfliction' });
    await answered(world, record);
    const { found: hits } = await soughtAt(rabat, record);
    expect(hits).toMatchObject({ hits: [{ at: 0 }], contact: 'Case desk, extension 12' });
    const plain = await seek(rabat, phones(200, 1));
    await answered(world, plain);
    expect((await soughtAt(rabat, plain)).found?.hits).toEqual([]);
  });

  it('[PSI-17] from the moment a person revokes the tags nothing is answered under them', async () => {
    const { core } = world.rome;
    const { asked } = await stateIn<MatchState>(world.rome, { group, kind: 'match', record: found.batch });
    if (asked === null) throw new Error('nothing was asked');
    expect((await decide(core, group, asked))?.command).toBe('answer');
    const record = setRecord('it-moi', 'ma-moi', 'phone', found.week);
    const why = { command: 'revoke', input: { reason: 'A list was mistaken.' }, actor: officer };
    await done(core, { group, kind: 'match', record, ...why });
    expect(await decide(core, group, asked)).toEqual({ command: 'decline', input: { code: 'match.noSet' } });
  });

  it('[PSI-62] on the command line, without a running node, with the transcript in a file', async () => {
    const { directory } = world.rabat.core;
    await world.rabat.close();
    const file = join(directory, 'transcript.json');
    let out = '';
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      out += String(text);
      return true;
    });
    try {
      expect(await run(['match', 'audit', found.record, '-o', file, '--data', directory, '--json'])).toBe(0);
    } finally {
      write.mockRestore();
    }
    expect(faultOf(JSON.parse(await readFile(file, 'utf8')))).toBe(null);
    expect(said.parse(JSON.parse(out))).toMatchObject({
      ok: true,
      isSame: true,
      identifiers: [{ value: phone(100) }, {}],
    });
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(found.transcript);
  });
});
