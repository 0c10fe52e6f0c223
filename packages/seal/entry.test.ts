import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed, seededBytes } from '../../dev/test/chance.ts';
import { sha256, toBase64 } from '../crypto/native.ts';
import { encodeEntry } from '../log/entry.ts';
import { rereadEntry, type Verified } from '../log/verified.ts';
import { bindOf, decodeBody, encodeBody, paddedLength } from './body.ts';
import { generateIdentity, type OpenFault, openEntry, openFaultCodes, sealBody, sealEntry } from './index.ts';

const rnd = seededBytes('entry');
const rome = generateIdentity(rnd);
const rabat = generateIdentity(rnd);
const paris = generateIdentity(rnd);
const recipients = [rome.recipient, rabat.recipient];
const place = { feed: 'gmmp.ma-it/it-moi/1', seq: 7 };
const open = { time: '2026-11-22T03:10:00.123Z', kind: 'data', keep: '2027-11' } as const;
const content = {
  record: 'it-moi.019aa5e5-1111-7abc-8def-0123456789ab',
  charter: 1,
  seen: { 'gmmp.ma-it/ma-moi/1': 3 },
  by: { role: 'officer', ref: 'o-17' },
  data: { title: 'Vessel Andaluz · سفينة', count: 2 },
};
const json = JSON.stringify(content);
const draft = { ...place, ...open, type: 'request.asked/1', json };

interface Made {
  readonly entry: Verified;
  readonly header: Uint8Array;
  readonly payload: Uint8Array;
  readonly fileKey: Uint8Array;
}

function verified(entry: Uint8Array, at = place): Verified {
  const read = rereadEntry(entry, at.feed, at.seq);
  if ('ok' in read) throw new Error(read.message);
  return read;
}

function sealed(text = json): Made {
  const made = sealEntry({ ...draft, json: text }, recipients, rnd);
  return { ...made, entry: verified(made.entry) };
}

/** What a hostile author may seal: any plaintext at all, with an entry that commits to it. */
function forged(plaintext: Uint8Array, bind = bindOf(plaintext)): Made {
  const made = sealBody(plaintext, recipients, rnd);
  const { payload } = made;
  const entry = encodeEntry({ ...place, ...open, size: payload.length, body: toBase64(sha256(payload)), bind });
  return { ...made, entry: verified(entry) };
}

function padded(text: string, length = paddedLength(Buffer.byteLength(text))): Uint8Array {
  const plaintext = new Uint8Array(length);
  plaintext.set(new TextEncoder().encode(text).subarray(0, length));
  return plaintext;
}

const codeOf = (made: Made, key = rabat): string => {
  const opened = openEntry(made.entry, made.header, made.payload, key, 1);
  return 'ok' in opened ? opened.code : 'opened';
};

const salt = toBase64(new Uint8Array(32).fill(1));
const body = (lines: Partial<Record<'version' | 'feed' | 'seq' | 'salt' | 'type' | 'json', string>> = {}) => {
  const { version = 'entente.body/v1', feed = place.feed, seq = '7' } = lines;
  return `${version}\nfeed ${feed}\nseq ${seq}\nsalt ${lines.salt ?? salt}\ntype ${lines.type ?? 'request.asked/1'}\n\n${lines.json ?? json}`;
};

describe('a sealed entry', () => {
  it('[SEAL-1] [SEAL-9] opens for each recipient whatever the hint, and for the kept file key', () => {
    const { entry, header, payload, fileKey } = sealed();
    const expected = { ...content, type: 'request.asked/1', json: JSON.stringify(content.data), entry };
    for (const identity of [rome, rabat])
      for (const hint of [0, 1, 2, -1]) expect(openEntry(entry, header, payload, identity, hint)).toEqual(expected);
    expect(openEntry(entry, null, payload, fileKey)).toEqual(expected);
  });

  it('[SEAL-9] stays sealed for anybody else', () => {
    expect(codeOf(sealed(), paris)).toBe('seal.no-key');
  });

  it('[SEAL-1] [SEAL-3] has a plaintext that is the lines, the text, and zeros; bind is its hash', () => {
    const { plaintext, bind } = encodeBody(draft, (length) => new Uint8Array(length).fill(1));
    expect(Buffer.from(plaintext).toString()).toBe(
      body().padEnd(1024 - (Buffer.byteLength(body()) - body().length), '\0'),
    );
    expect(bind).toBe(toBase64(sha256(plaintext)));
    expect(() => encodeBody({ ...draft, type: 'Request/1' }, rnd)).toThrow(RangeError);
  });

  it('[SEAL-7] never repeats a file key, a nonce or an ephemeral', () => {
    const shares = new Set<string>();
    for (let count = 0; count < 50; count++) {
      const { header, payload, fileKey } = sealed();
      shares.add(toBase64(fileKey)).add(toBase64(payload.slice(0, 16)));
      for (const [, share] of Buffer.from(header)
        .toString()
        .matchAll(/^-> X25519 (.*)$/gm))
        shares.add(share ?? '');
    }
    expect(shares.size).toBe(200);
  });

  it('[SEAL-6] carries one stanza for each recipient, in their order', () => {
    const { entry, header, payload } = sealed();
    const text = Buffer.from(header).toString();
    expect(text.match(/-> X25519 /g)).toHaveLength(2);
    const withoutFirst = new Uint8Array(Buffer.from(text.replace(/-> X25519 .*\n.*\n/, '')));
    expect(openEntry(entry, withoutFirst, payload, rome)).toMatchObject({ code: 'seal.no-key' });
    expect(openEntry(entry, withoutFirst, payload, rabat)).toMatchObject({ code: 'seal.header-mac' });
  });

  it('[SEAL-20] is not made when nobody could open it', () => {
    for (const text of ['{}', '{"a":1,"a":2}', json.replace('2}', '9007199254740993}')])
      expect(() => sealed(text)).toThrow(RangeError);
    expect(() => sealBody(new Uint8Array(1), [], rnd)).toThrow(RangeError);
    expect(() => sealBody(new Uint8Array(1), ['age1nonsense'], rnd)).toThrow(RangeError);
  });
});

describe('padding', () => {
  it('[SEAL-2] grows by doubling to 64 KiB, then by 64 KiB', () => {
    const lengths = [0, 1, 1024, 1025, 4096, 65_536, 65_537, 131_072, 131_073];
    expect(lengths.map(paddedLength)).toEqual([1024, 1024, 1024, 2048, 4096, 65_536, 131_072, 131_072, 196_608]);
  });
  it('[SEAL-2] of another length is refused', () => {
    for (const length of [Buffer.byteLength(body()), 2048, 1025])
      expect(codeOf(forged(padded(body(), length)))).toBe('seal.body');
    expect(codeOf(forged(padded(body())))).toBe('opened');
  });
});

describe('tampering', () => {
  it('[SEAL-8] with any byte of the header, in any bit class, opens nothing', () => {
    const { entry, header, payload } = sealed();
    const seen = new Set<string>();
    for (let at = 0; at < header.length; at++)
      for (const bit of [1, 2, 32, 128]) {
        const changed = header.slice();
        changed[at] = (changed[at] ?? 0) ^ bit;
        const opened = openEntry(entry, changed, payload, rabat, 1);
        seen.add('ok' in opened ? opened.code : `opened at ${at}`);
      }
    expect([...seen].sort()).toEqual(['seal.header', 'seal.header-mac', 'seal.no-key']);
  });

  it('[SEAL-8] by cutting or lengthening the header opens nothing', () => {
    const { entry, header, payload } = sealed();
    for (let length = 0; length < header.length; length++)
      expect(openEntry(entry, header.subarray(0, length), payload, rabat)).toMatchObject({ ok: false });
    expect(openEntry(entry, new Uint8Array([...header, 10]), payload, rabat)).toMatchObject({ code: 'seal.header' });
  });

  it('[SEAL-10] [SEAL-11] with the header as a whole: other versions, no stanza, too many, too long', () => {
    const { entry, header, payload } = sealed();
    const text = Buffer.from(header).toString();
    const other = (count: number) => text.replace('\n', `\n${'-> other a\n\n'.repeat(count)}`);
    const refused = [
      text.replace('/v1', '/v2'),
      `age-encryption.org/v1\n${text.slice(text.indexOf('--- '))}`,
      other(300),
      other(6000),
      text.replace('-> X25519 ', '-> X25519 x '),
      text.replaceAll('\n', '\r\n'),
    ];
    for (const changed of refused)
      expect(openEntry(entry, new Uint8Array(Buffer.from(changed)), payload, rabat)).toMatchObject({
        code: 'seal.header',
      });
    // An added stanza is well formed, and the MAC covers it.
    expect(openEntry(entry, new Uint8Array(Buffer.from(other(1))), payload, rabat)).toMatchObject({
      code: 'seal.header-mac',
    });
  });

  it('[SEAL-12] with the payload is seen before anything is decrypted', () => {
    const { entry, payload } = sealed();
    const changed = payload.slice();
    changed[20] = (changed[20] ?? 0) ^ 1;
    expect(openEntry(entry, null, changed, rabat)).toMatchObject({ code: 'seal.body-hash' });
    expect(openEntry(entry, null, payload.subarray(1), rabat)).toMatchObject({ code: 'seal.size' });
  });

  it('[SEAL-13] with a payload whose hash the author committed to', () => {
    const made = sealBody(padded(body()), recipients, rnd);
    for (const at of [0, 15, 16, 500, made.payload.length - 1]) {
      const payload = made.payload.slice();
      payload[at] = (payload[at] ?? 0) ^ 1;
      const entry = encodeEntry({
        ...place,
        ...open,
        size: payload.length,
        body: toBase64(sha256(payload)),
        bind: salt,
      });
      expect(codeOf({ ...made, payload, entry: verified(entry) })).toBe('seal.payload');
    }
  });
});

describe('a body', () => {
  it('[SEAL-4] of another feed or index is refused', () => {
    for (const lines of [
      { feed: 'gmmp.ma-it/it-moi/2' },
      { feed: 'other.group/it-moi/1' },
      { seq: '8' },
      { seq: '07' },
      { seq: '7 ' },
    ])
      expect(codeOf(forged(padded(body(lines))))).toBe('seal.elsewhere');
    const elsewhere = sealEntry({ ...draft, seq: 8 }, recipients, rnd);
    const republished = encodeEntry({ ...verified(elsewhere.entry, { ...place, seq: 8 }), ...place });
    expect(codeOf({ ...elsewhere, entry: verified(republished) })).toBe('seal.elsewhere');
  });

  it('[SEAL-3] that is not the one bound is refused', () => {
    expect(codeOf(forged(padded(body()), bindOf(padded(body({ type: 'request.closed/1' })))))).toBe('seal.bind');
  });

  it('[SEAL-5] of a later version waits for the upgrade', () => {
    for (const version of ['entente.body/v2', 'entente.body/v17'])
      expect(codeOf(forged(padded(body({ version }))))).toBe('seal.newer');
    for (const version of ['entente.body/v0', 'entente.body/v02', 'body'])
      expect(codeOf(forged(padded(body({ version }))))).toBe('seal.body');
  });

  it('[SEAL-1] of another form is refused', () => {
    const forms = [
      body({ salt: 'short' }),
      body({ salt: `${salt.slice(0, -2)}B=` }),
      body({ type: '' }),
      body({ type: 'request.asked/0' }),
      body({ type: 'request.asked/1\nextra line' }),
      body().replace('\n\n', '\n'),
      body().replaceAll('\n', '\r\n'),
      '',
    ];
    for (const form of forms) expect([form, codeOf(forged(padded(form)))]).toEqual([form, 'seal.body']);
    const notText = padded(body());
    notText[300] = 0xff;
    expect(codeOf(forged(notText))).toBe('seal.body');
    expect(codeOf(forged(new Uint8Array(0)))).toBe('seal.body');
  });

  it('[SEAL-14] [SEAL-17] with poisonous content gives a fault of its own', () => {
    const poison: readonly (readonly [string, string])[] = [
      [`${json.slice(0, -1)},"x":"${'a'.repeat(1_100_000)}"}`, 'seal.json-size'],
      [json.replace('2}', `${'['.repeat(40)}${']'.repeat(40)}}`), 'seal.json-depth'],
      [json.replace('"count"', '"title"'), 'seal.json-name'],
      [json.replace('"count"', '"__proto__"'), 'seal.json-name'],
      [json.replace('2}', '1e400}'), 'seal.json-number'],
      [json.replace('Vessel', String.raw`\ud800`), 'seal.json-text'],
      [`${json},`, 'seal.json-syntax'],
      ['{"record":"a.b"}', 'seal.json-shape'],
    ];
    for (const [text, code] of poison) expect(codeOf(forged(padded(body({ json: text }))))).toBe(code);
  });

  it('[SEAL-21] of any bytes answers a fault and never throws', () => {
    const whole = padded(body());
    const property = fc.property(
      fc.array(fc.tuple(fc.nat(1023), fc.nat(255)), { minLength: 1, maxLength: 3 }),
      (edits) => {
        const plaintext = whole.slice();
        for (const [at, byte] of edits) plaintext[at] = byte;
        const decoded = decodeBody(plaintext, place);
        const opened = openEntry(forged(plaintext).entry, null, forged(plaintext).payload, rabat);
        expect(opened).toMatchObject({ ok: false });
        const code = codeOf(forged(plaintext));
        if (typeof decoded === 'string') expect(code).toBe(`seal.${decoded}`);
        else expect(code).toMatch(/^opened$|^seal\.json-/);
      },
    );
    fc.assert(property, { numRuns: 200, ...replaySeed() });
  });

  it('[SEAL-21] has faults with a status and a sentence each', () => {
    expect(openFaultCodes.length).toBeGreaterThan(15);
    const fault = openEntry(sealed().entry, null, null, rabat) as OpenFault;
    expect(fault.message).toMatch(/\.$/);
  });
});

describe('an erased body', () => {
  it('[SEAL-22] is told apart from one that is only sealed', () => {
    const { entry, header, payload } = sealed();
    expect(openEntry(entry, header, null, rabat)).toMatchObject({ code: 'seal.erased', status: 'erased' });
    expect(openEntry(entry, null, payload, rabat)).toMatchObject({ code: 'seal.erased', status: 'erased' });
    expect(openEntry(entry, header, payload, paris)).toMatchObject({ code: 'seal.no-key', status: 'sealed' });
  });
});
