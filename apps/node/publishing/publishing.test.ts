import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDoor, testDoor } from '../../../dev/nodes/door.ts';
import { group, head } from '../../../dev/nodes/pair.ts';
import { buildGoVerifier } from '../../../dev/third-party/build-go-verifier.ts';
import { examples } from '../../../kinds/communique/examples.ts';
import type { CommuniqueState } from '../../../kinds/communique/schema.ts';
import { verifyPublication } from '../../cli/verify/publication/verify-publication.ts';
import { act } from '../act.ts';
import type { RunningNode } from '../start.ts';
import { publishedOf } from './publications.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-publishing-'));
const hourMs = 3_600_000;
/** How far Rome's clock is ahead of the machine's. */
let ahead = 0;
let at: TestDoor;
let record = '';
let embargo = '';

beforeAll(async () => {
  at = await testDoor({ start: { now: () => new Date(Date.now() + ahead) } });
  const rabat = await at.pair.start('rabat');
  embargo = new Date(Date.now() + hourMs).toISOString();
  record = await say(at.rome, 'begin', { ...examples.begin, legalBasis: 'agreement-2024' });
  await say(at.rome, 'add', examples.add);
  await say(at.rome, 'freeze', { embargo: { instant: embargo, zone: 'Africa/Casablanca' } });
  await sign(at.rome);
  await seen(rabat, ({ versions }) => versions[0]?.signatures.length === 2);
  await sign(rabat);
  await seen(at.rome, ({ versions }) => versions[0]?.agreed != null);
});
afterAll(async () => {
  await at[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

async function say(node: RunningNode, command: string, input: unknown): Promise<string> {
  const wanted = { group, kind: 'communique', command, input, actor: head, released: true };
  const acted = await act(node.core, { ...wanted, record: record === '' ? null : record });
  if (!acted.ok) throw new Error(`${command}: ${JSON.stringify(acted)}`);
  return acted.record;
}

async function stateOf(node: RunningNode): Promise<CommuniqueState | null> {
  const row = await node.core.store.view.record(group, 'communique', record);
  return row === null ? null : JSON.parse(row.state);
}

async function sign(node: RunningNode): Promise<void> {
  const texts = (await stateOf(node))?.versions[0]?.texts.map(({ language, hash }) => ({ language, hash }));
  await say(node, 'sign', { version: 1, texts });
}

/** Resolves when this node's view has the record as wanted; asked at every step of the view. */
async function seen(node: RunningNode, wanted: (state: CommuniqueState) => boolean): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const look = (): void => {
      stateOf(node).then((state) => state !== null && wanted(state) && resolve(), reject);
    };
    node.core.projector.onApplied(look);
    look();
  });
}

const page = (form: string, language = '') =>
  fetch(
    `${at.door.url}/published/${group}/communique/${record}/${form}${language === '' ? '' : `?language=${language}`}`,
  );

describe('a communiqué that both signed', () => {
  it('[PUBLIC-7] is not found by a stranger before it is published, nor before its embargo is over; its authority sees it', async () => {
    expect((await page('page')).status).toBe(404);
    await say(at.rome, 'publish', { version: 1 });
    const [early, absent] = [await page('file'), await fetch(`${at.door.url}/published/${group}/communique/none/file`)];
    expect([early.status, await early.text()]).toEqual([absent.status, await absent.text()]);
    expect(await (await fetch(`${at.door.url}/published`)).text()).toContain('Nothing has been published here.');
    const officer = await at.visitor(['press']);
    const own = await officer.get(`/api/records/${group}/communique/${record}/publication/page`);
    expect(await own.text()).toContain('Not public before');
  });

  it('[PUBLIC-6] [PUBLIC-8] is a page, a paper and a file for everybody from then on, in each of its languages', async () => {
    ahead = 2 * hourMs;
    expect(await (await fetch(`${at.door.url}/published`)).text()).toContain(
      `/published/${group}/communique/${record}/page`,
    );
    const arabic = await (await page('page', 'ar')).text();
    expect(arabic).toContain('<html lang="ar" dir="rtl">');
    expect(arabic).toContain('بيان مشترك للوزارتين');
    const paper = await page('pdf', 'ar');
    expect(paper.headers.get('content-type')).toBe('application/pdf');
    expect(
      Buffer.from(await paper.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it('[NODE-189] in an exercise the same would be shown to nobody', async () => {
    const { core } = at.rome;
    const row = await core.store.view.record(group, 'communique', record);
    const charter = core.charters.of(group);
    if (row === null || charter === null) throw new Error('there is no communiqué');
    expect(publishedOf(core, row)).not.toBeNull();
    const practised = { ...charter, exercise: { until: '2099-12-31' } };
    const charters = { ...core.charters, of: () => practised };
    expect(publishedOf({ ...core, charters }, row)).toBeNull();
  });

  it('[PUBLIC-2] [PUBLIC-5] the file of a real exchange holds, for our verifier and for the one in Go', async () => {
    const file = await (await page('file')).text();
    const keys = at.rome.core.charters.of(group)?.members.map(({ doc }) => doc) ?? [];
    expect(verifyPublication(file, keys)).toMatchObject({ ok: true, trust: 'given', from: embargo, record });
    const go = buildGoVerifier(folder);
    if (go === null) return;
    const path = join(folder, 'communique.entente-publication');
    writeFileSync(path, file);
    expect(spawnSync(go, [path], { encoding: 'utf8' }).stdout).toContain('HOLDS');
  });
});
