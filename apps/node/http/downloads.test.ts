import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askWithFile, type TestDoor, testDoor, type Visitor } from '../../../dev/nodes/door.ts';
import { SEGMENT } from '../../../packages/seal/index.ts';
import { rangeOf } from './byte-range.ts';
import { asDownload, savedName } from './file-name.ts';

let at: TestDoor;
let officer: Visitor;
const bytes = randomBytes(SEGMENT + 1_000);
let address = '';

beforeAll(async () => {
  at = await testDoor();
  officer = await at.visitor(['officer']);
  const { path, file } = await askWithFile(at.rome, officer, bytes, 'صور الميناء.html');
  address = `${path}/-/attachments/${file}`;
});
afterAll(() => at[Symbol.asyncDispose]());

const part = async (headers: Readonly<Record<string, string>>) => {
  const response = await officer.get(address, headers);
  return { response, body: Buffer.from(await response.arrayBuffer()) };
};

describe('a download', () => {
  it('[NODE-33] is the whole file, saved and never shown, whatever its author called it', async () => {
    const { response, body } = await part({});
    expect([response.status, Buffer.compare(body, bytes)]).toEqual([200, 0]);
    const { headers } = response;
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[^"]*\.html"; filename\*=UTF-8''%/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('[NODE-33] can be resumed: a range, its end, what is beyond it, another file meanwhile', async () => {
    for (const [range, from, to] of [
      ['bytes=0-0', 0, 1],
      [`bytes=${SEGMENT - 2}-${SEGMENT + 1}`, SEGMENT - 2, SEGMENT + 2],
      [`bytes=${SEGMENT}-`, SEGMENT, bytes.length],
      ['bytes=-10', bytes.length - 10, bytes.length],
      ['bytes=5-99999999999', 5, bytes.length],
    ] as const) {
      const { response, body } = await part({ range });
      expect([range, response.status, Buffer.compare(body, bytes.subarray(from, to))]).toEqual([range, 206, 0]);
      expect(response.headers.get('content-range')).toBe(`bytes ${from}-${to - 1}/${bytes.length}`);
    }
    const beyond = await part({ range: `bytes=${bytes.length}-` });
    expect([beyond.response.status, beyond.response.headers.get('content-range')]).toEqual([
      416,
      `bytes */${bytes.length}`,
    ]);
    const etag = (await part({ range: 'bytes=0-0' })).response.headers.get('etag') ?? '';
    expect((await part({ range: 'bytes=0-0', 'if-range': etag })).response.status).toBe(206);
    expect((await part({ range: 'bytes=0-0', 'if-range': '"another"' })).response.status).toBe(200);
  });

  it('[NODE-33] tells its length without being sent', async () => {
    const head = await officer.send('HEAD', address);
    expect([head.status, head.headers.get('content-length'), head.headers.get('accept-ranges')]).toEqual([
      200,
      String(bytes.length),
      'bytes',
    ]);
  });

  it('[NODE-33] that is not whole here is refused before a byte leaves; the part that is here is served', async () => {
    const { path, file } = await askWithFile(at.rome, officer, bytes);
    const other = `${path}/-/attachments/${file}`;
    const row = await at.rome.core.store.view.record('gmmp.ma-it', 'request', path.split('/').at(-1) ?? '');
    const [, last] = at.rome.core.kinds.get('request')?.attachments(JSON.parse(row?.state ?? ''))[0]?.segments ?? [];
    await at.rome.core.blobs.erase(last?.sha256 ?? '');
    const answer = await officer.get(other);
    expect([answer.status, await answer.json()]).toMatchObject([409, { code: 'attachment.missing' }]);
    expect((await officer.get(other, { range: 'bytes=0-99' })).status).toBe(206);
  });
});

describe('ranges', () => {
  const file = { size: 100, sha256: 'x' };
  it.each([
    [undefined, null],
    ['bytes=-', null],
    ['bytes=0-1,5-6', null],
    ['lines=0-1', null],
    ['bytes=9-3', 'unsatisfiable'],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=-500', { from: 0, to: 100 }],
    ['bytes=99-99', { from: 99, to: 100 }],
  ])('[NODE-33] %s', (range, expected) => {
    expect(rangeOf({ range }, file)).toEqual(expected);
  });
});

describe('names of files', () => {
  it.each([
    ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['C:\\Users\\x.txt', 'C__Users_x.txt'],
    ['a"b;c\r\nSet-Cookie: x', 'a_b;cSet-Cookie_ x'],
    ['...', 'file'],
    ['', 'file'],
    ['صور الميناء.pdf', 'صور الميناء.pdf'],
    ['\ud800lone.txt', '�lone.txt'],
    ['name. . ', 'name'],
  ])('[NODE-34] %j is saved as %j', (name, saved) => {
    expect(savedName(name)).toBe(saved);
  });

  it('[NODE-34] make one header line of ASCII, whatever they are, and keep their ending', () => {
    const names = [
      'é"\\',
      "it's (1)*.txt",
      '\u0000\u007f\n',
      'ا'.repeat(300),
      '😀'.repeat(200),
      `${'x'.repeat(400)}.pdf`,
    ];
    for (const name of names) {
      expect(asDownload(name)).toMatch(/^attachment; filename="[ !#-[\]-~]*"; filename\*=UTF-8''[\w.!~%-]+$/);
      expect(savedName(name).length).toBeLessThanOrEqual(180);
    }
    expect(savedName(`${'x'.repeat(400)}.pdf`)).toMatch(/\.pdf$/);
  });
});
