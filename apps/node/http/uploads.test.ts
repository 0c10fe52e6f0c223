import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readdir, rm, symlink } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  begun,
  pieceOfFile,
  sealedFile,
  type TestDoor,
  testDoor,
  tus,
  uploaded,
  type Visitor,
} from '../../../dev/nodes/door.ts';
import { group } from '../../../dev/nodes/pair.ts';
import { question } from '../../cli/demo/statements.ts';
import { blobNames } from '../attachments/blobs.ts';
import type { RunningNode } from '../start.ts';
import { dropHalfSealed, segmentWriter } from './half-sealed.ts';
import { UploadStore } from './upload-store.ts';

const MiB = 1 << 20;
/** Set by a test: the disk takes no more segments after so many. */
let room = Number.POSITIVE_INFINITY;

/** A node whose disk fills up on demand. */
const withSmallDisk = (rome: RunningNode): RunningNode => {
  const put: RunningNode['core']['blobs']['put'] = async (sha256, bytes) => {
    if (room-- <= 0) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    await rome.core.blobs.put(sha256, bytes);
  };
  return { ...rome, core: { ...rome.core, blobs: { ...rome.core.blobs, put } } };
};

let at: TestDoor;
let officer: Visitor;
const uploadsIn = (): string => join(at.rome.core.directory, 'uploads');
const blobsIn = (): Promise<readonly string[]> => blobNames(join(at.rome.core.directory, 'blobs'));

beforeAll(async () => {
  at = await testDoor({ change: withSmallDisk });
});
afterEach(() => {
  room = Number.POSITIVE_INFINITY;
});
afterAll(() => at[Symbol.asyncDispose]());

/** Somebody new, so that what one test leaves is not another's. */
const somebody = async (): Promise<Visitor> => {
  officer = await at.visitor(['officer']);
  return officer;
};

const patch = (who: Visitor, upload: string, bytes: Uint8Array, offset: number): Promise<Response> =>
  who.send('PATCH', `/api/uploads/${upload}`, bytes, { ...pieceOfFile, 'upload-offset': String(offset) });
const seal = (who: Visitor, upload: string, more: Readonly<Record<string, string>> = {}): Promise<Response> =>
  who.post('/api/attachments', { upload, name: 'a.bin', mediaType: 'application/octet-stream', group, ...more });
const codeOf = async (response: Response): Promise<[number, string]> => [
  response.status,
  ((await response.json()) as { code: string }).code,
];

/** Sends the beginning of a piece and tears the line. */
function torn(who: Visitor, upload: string, piece: Uint8Array, sent: number): Promise<void> {
  return new Promise((resolve) => {
    const url = new URL(`/api/uploads/${upload}`, at.door.url);
    const headers = { ...who.headers, ...pieceOfFile, 'upload-offset': '0', 'content-length': piece.length };
    const request = httpRequest(url, { method: 'PATCH', headers });
    request.on('error', () => resolve());
    request.write(piece.subarray(0, sent), () => request.destroy());
  });
}

describe('an upload', () => {
  it('[NODE-28] that is torn in the middle of a piece goes on where it broke, and comes out the same', async () => {
    const who = await somebody();
    const bytes = randomBytes(3 * MiB);
    const upload = await begun(who, bytes.length);
    await torn(who, upload, bytes, 2 * MiB);
    const head = await who.send('HEAD', `/api/uploads/${upload}`, undefined, tus);
    const offset = Number(head.headers.get('upload-offset'));
    expect([head.status, head.headers.get('upload-length')]).toEqual([200, String(bytes.length)]);
    expect(offset).toBeLessThanOrEqual(2 * MiB);
    expect(await codeOf(await seal(who, upload))).toEqual([409, 'upload.incomplete']);
    expect(await codeOf(await patch(who, upload, bytes.subarray(7), offset + 7))).toEqual([409, 'upload.offset']);
    expect((await patch(who, upload, bytes.subarray(offset), offset)).status).toBe(204);
    const sealed = (await (await seal(who, upload)).json()) as { sha256: string; size: number };
    expect(sealed).toMatchObject({ size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
  });

  it('[NODE-28] sealed twice, also at the same time, is one file', async () => {
    const who = await somebody();
    const upload = await uploaded(who, randomBytes(MiB));
    const before = (await blobsIn()).length;
    const answers = await Promise.all([seal(who, upload), seal(who, upload)]);
    answers.push(await seal(who, upload));
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(texts).size).toBe(1);
    expect((await blobsIn()).length).toBe(before + 1);
    expect((await readdir(uploadsIn())).filter((name) => name.startsWith(upload))).toEqual([]);
  });

  it('[NODE-29] is its owner’s: to anybody else it is not there', async () => {
    const who = await somebody();
    const upload = await uploaded(who, randomBytes(100));
    const other = await at.visitor(['head']);
    const absent = `${other.account.id}-${'0'.repeat(32)}`;
    for (const [method, headers] of [
      ['HEAD', tus],
      ['DELETE', tus],
      ['PATCH', { ...pieceOfFile, 'upload-offset': '0' }],
    ] as const) {
      const [theirs, none] = [
        await other.send(method, `/api/uploads/${upload}`, undefined, headers),
        await other.send(method, `/api/uploads/${absent}`, undefined, headers),
      ];
      expect([theirs.status, await theirs.text()]).toEqual([404, await none.text()]);
    }
    expect(await codeOf(await seal(other, upload))).toEqual([422, 'upload.unknown']);
    expect((await seal(who, upload)).status).toBe(200);
  });

  it('[NODE-29] names nothing outside its folder', async () => {
    const who = await somebody();
    for (const id of [
      '..%2fnode.json',
      '..%2f..%2fkeys',
      `${who.account.id}-..%2f..%2fnode.json`,
      '%00',
      `${who.account.id}-`,
    ]) {
      expect((await who.send('HEAD', `/api/uploads/${id}`, undefined, tus)).status).toBe(404);
      expect(await codeOf(await seal(who, decodeURIComponent(id)))).toEqual([422, 'upload.unknown']);
    }
  });

  it('[NODE-30] keeps to its limits: declared length, longest file, files begun, room on the disk', async () => {
    const who = await somebody();
    const upload = await begun(who, 10);
    expect(await codeOf(await patch(who, upload, randomBytes(11), 0))).toEqual([413, 'upload.tooLarge']);
    const begin = (length: string): Promise<Response> =>
      who.send('POST', '/api/uploads', undefined, { ...tus, 'upload-length': length });
    expect(await codeOf(await begin(String(2 ** 37)))).toEqual([413, 'upload.tooLarge']);
    for (let count = 1; count < 32; count++) await begun(who, 1);
    expect(await codeOf(await begin('1'))).toEqual([422, 'upload.many']);
    expect((await who.send('DELETE', `/api/uploads/${upload}`, undefined, tus)).status).toBe(204);
    expect((await begin('1')).status).toBe(201);
    const store = await UploadStore.open(uploadsIn());
    expect([await store.fits(1), await store.fits(2 ** 52)]).toEqual([true, false]);
  });

  it('[NODE-30] that is no upload by tus 1.0 is told so', async () => {
    const who = await somebody();
    const upload = await begun(who, 10);
    const begin = (headers: Readonly<Record<string, string>>) => who.send('POST', '/api/uploads', undefined, headers);
    const wrong = [
      begin({}),
      begin({ 'tus-resumable': '0.2.2', 'upload-length': '1' }),
      begin(tus),
      begin({ ...tus, 'upload-defer-length': '1' }),
      begin({ ...tus, 'upload-length': '-1' }),
      begin({ ...tus, 'upload-length': '1e3' }),
      begin({ ...tus, 'upload-length': '01' }),
      begin({ ...tus, 'upload-length': '1', 'upload-metadata': ', ,' }),
      begin({ ...tus, 'upload-length': '1', 'x-forwarded-proto': 'gopher' }),
      begin({ ...tus, 'upload-length': '1', 'upload-concat': 'final;/api/uploads/a' }),
      who.send('PATCH', `/api/uploads/${upload}`, 'x', { ...tus, 'upload-offset': '0', 'content-type': 'text/plain' }),
      who.send('PATCH', `/api/uploads/${upload}`, 'x', { ...pieceOfFile, 'upload-offset': 'NaN' }),
    ];
    for (const response of await Promise.all(wrong)) {
      const failure = (await response.json()) as { code: string; message: string };
      expect([400, 415]).toContain(response.status);
      expect(failure.code).not.toBe('internal');
      expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    }
  });
});

describe('a full disk', () => {
  it('[NODE-31] stops an upload with 507 and keeps what came before', async () => {
    const who = await somebody();
    const upload = await begun(who, 1_000);
    await rm(join(uploadsIn(), upload));
    await symlink('/dev/full', join(uploadsIn(), upload));
    expect(await codeOf(await patch(who, upload, randomBytes(1_000), 0))).toEqual([507, 'node.full']);
    await rm(join(uploadsIn(), upload));
  });

  it('[NODE-31] stops sealing with 507, leaves no segment behind, and sealing goes on when there is room', async () => {
    const who = await somebody();
    const upload = await uploaded(who, randomBytes(20 * MiB));
    const before = await blobsIn();
    room = 1;
    expect(await codeOf(await seal(who, upload))).toEqual([507, 'node.full']);
    expect(await blobsIn()).toEqual(before);
    expect(await at.rome.core.store.local.list('half-sealed')).toEqual([]);
    room = Number.POSITIVE_INFINITY;
    expect((await seal(who, upload)).status).toBe(200);
  });

  it('[NODE-31] what a crash left half sealed is taken away at the next start, whole files are not', async () => {
    const who = await somebody();
    await sealedFile(who, randomBytes(100));
    const whole = await blobsIn();
    const half = createHash('sha256').update('half').digest('hex');
    await segmentWriter(at.rome.core, `${who.account.id}-${'1'.repeat(32)}`)(half, randomBytes(10));
    expect(await blobsIn()).toContain(half);
    await dropHalfSealed(at.rome.core);
    expect(await blobsIn()).toEqual(whole);
  });
});

describe('sealing', () => {
  it('[NODE-32] a large file leaves the door open for others', async () => {
    const who = await somebody();
    const upload = await uploaded(who, randomBytes(96 * MiB));
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const sealing = seal(who, upload);
    let served = 0;
    let done = false;
    void sealing.then(() => {
      done = true;
    });
    while (!done) {
      expect((await fetch(`${at.door.url}/healthz`)).status).toBe(200);
      served += 1;
    }
    delay.disable();
    expect((await sealing).status).toBe(200);
    expect(served).toBeGreaterThan(3);
    expect(delay.percentile(90) / 1e6).toBeLessThan(100);
  });

  it('[NODE-32] a name or type that no record may carry is refused before the work', async () => {
    const who = await somebody();
    const upload = await uploaded(who, randomBytes(10));
    for (const name of ['../../etc/passwd', 'a\\b', 'a\u0000b', 'line\nline', ' '])
      expect(await codeOf(await seal(who, upload, { name }))).toEqual([422, 'upload.name']);
    for (const mediaType of ['text/html; charset=x', 'x', '', 'a/b/c'])
      expect(await codeOf(await seal(who, upload, { mediaType }))).toEqual([422, 'upload.name']);
    expect((await seal(who, upload, { name: 'تقرير ‏2026.pdf', mediaType: 'Application/PDF' })).status).toBe(200);
  });

  it('[NODE-32] a command that names a file not sealed here is refused with the field', async () => {
    const who = await somebody();
    const input = question(new Date(), randomUUID());
    const response = await who.post(`/api/groups/${group}/request/ask`, { input, idempotency: randomUUID() });
    expect([response.status, await response.json()]).toMatchObject([
      422,
      { code: 'kind.attachment', field: 'attachments' },
    ]);
  });
});
