import { describe, expect, it } from 'vitest';
import { toBase64 } from '#crypto';
import { chance, testSeed } from '../../dev/chance.ts';
import { seedOf } from '../../dev/generate/invented.ts';
import {
  contexts,
  cosignatureMessage,
  cosigner,
  isFault,
  noteSigner,
  openNote,
  parseNote,
  parseVkey,
  reservedPrefix,
  signatureLine,
  signNote,
  type Verifier,
  vkeyOf,
} from './index.ts';

const signer = noteSigner('example.org/one', seedOf('one'));
const other = noteSigner('example.org/two', seedOf('two'));
const verifier = (vkey: string): Verifier => {
  const parsed = parseVkey(vkey);
  if (parsed === null) throw new Error(vkey);
  return parsed;
};
const one = verifier(signer.vkey);
const text = 'Ognuno sta solo sul cuor della terra\ntrafitto da un raggio di sole:\n\ned è subito sera.\n';
const note = signNote(text, [signer, other]);

describe('signed notes', () => {
  it('[LOG-3] are read back with all their lines', () => {
    const parsed = parseNote(note);
    expect(parsed?.text).toBe(text);
    expect(parsed?.signatures.map((s) => s.name)).toEqual([signer.name, other.name]);
    expect(parsed?.signatures.map((s) => s.line).join('')).toBe(note.slice(text.length + 1));
  });

  it('[LOG-4] name who signed, and ignore lines of unknown keys', () => {
    expect(openNote(note, [one])).toEqual({ text, verified: [{ name: signer.name, vkey: signer.vkey }] });
    expect(openNote(note, [])).toMatchObject({ code: 'note.unsigned' });
    const stranger = verifier(noteSigner('example.org/one', seedOf('three')).vkey);
    expect(openNote(note, [stranger])).toMatchObject({ code: 'note.unsigned' });
  });

  it('[LOG-4] are refused whole when a known key’s line is bad, even beside a good one', () => {
    const lines = [signer.sign(text), other.sign(`${text}x\n`)];
    const mixed = `${text}\n${lines.join('')}`;
    expect(openNote(mixed, [one])).toMatchObject({ text });
    expect(openNote(mixed, [one, verifier(other.vkey)])).toMatchObject({ code: 'note.bad-signature' });
  });

  const line = signer.sign('a\n');
  const many = (n: number): string =>
    Array.from({ length: n }, (_, i) =>
      signatureLine(`k${i}`, new Uint8Array([0, 0, i >> 8, i & 255]), new Uint8Array(64)),
    ).join('');
  const hostile: Record<string, string> = {
    empty: '',
    'no signature': 'a\n\n',
    'no blank line': `a\n${line}`,
    'no text': `\n${line}`,
    CRLF: `a\r\n\r\n${line}`,
    'a carriage return in the text': `a\rb\n\n${line}`,
    'a tab': `a\tb\n\n${line}`,
    'a NUL': `a\u0000\n\n${line}`,
    'a lone surrogate': `a\ud800\n\n${line}`,
    'bytes after the last line': `a\n\n${line}x`,
    'a line feed after the last line': `a\n\n${line}\n`,
    'no final line feed': `a\n\n${line.slice(0, -1)}`,
    '65 signatures': `a\n\n${many(65)}`,
    'a key that signs twice': `a\n\n${line}${line}`,
    'a hyphen for the dash': `a\n\n${line.replace('—', '-')}`,
    'two spaces': `a\n\n${line.replace(' ', '  ')}`,
    'a plus in the name': `a\n\n${line.replace('example.org/one', 'a+b')}`,
    'a no-break space in the name': `a\n\n${line.replace('example.org/one', 'a\u00a0b')}`,
    'no name': `a\n\n${line.replace('example.org/one ', '')}`,
    'base64 without padding': `a\n\n${line.replace(/=+\n$/, '\n')}`,
    base64url: `a\n\n— x ${toBase64(new Uint8Array(9).fill(255)).replaceAll('/', '_')}\n`,
    'a signature of no bytes': `a\n\n— x ${toBase64(new Uint8Array(4))}\n`,
    'more than a million bytes': `${'a'.repeat(1_000_000)}\n\n${line}`,
    'more than a million bytes in fewer characters': `${'\u0634'.repeat(499_990)}\n\n${line}`,
  };
  it.each(Object.entries(hostile))('[LOG-3] with %s are not notes', (_, bad) => expect(parseNote(bad)).toBeNull());

  it('[LOG-3] with base64 that has unused bits set are not notes', () => {
    const base64 = toBase64(new Uint8Array(5));
    expect(parseNote(`a\n\n— x ${base64}\n`)).not.toBeNull();
    expect(parseNote(`a\n\n— x ${base64.replace('A=', 'B=')}\n`)).toBeNull();
  });

  it('[LOG-3] may carry 64 signatures, names in any script, and blank lines in their text', () => {
    expect(parseNote(`a\n\n${many(64)}`)?.signatures).toHaveLength(64);
    expect(parseNote(`${'a'.repeat(999_000)}\n\n${line}`)).not.toBeNull();
    expect(parseNote(`a\n\n\n${signer.sign('a\n\n').replace('example.org/one', 'وزارة')}`)?.text).toBe('a\n\n');
  });

  it('[LOG-3] changed at random are read or refused, and never fail otherwise', () => {
    const seed = testSeed();
    const c = chance(seed);
    const bytes = new TextEncoder().encode(note);
    for (let i = 0; i < 5_000; i++) {
      const changed = Uint8Array.from(bytes);
      changed[c.int(bytes.length)] = c.int(256);
      const opened = openNote(new TextDecoder('utf-8', { ignoreBOM: true }).decode(changed), [
        one,
        verifier(other.vkey),
      ]);
      if (isFault(opened)) expect(opened.code).toMatch(/^note\./);
      else expect(opened.text, `ENTENTE_SEED=${seed} round ${i}`).toBe(text);
    }
  });

  it('[LOG-4] lets two keys share a name or an id, not both', () => {
    const wrongId = signatureLine(signer.name, new Uint8Array([1, 2, 3, 4]), new Uint8Array(64));
    expect(openNote(`a\n\n${wrongId}${signer.sign('a\n')}`, [one])).toMatchObject({ text: 'a\n' });
    expect(openNote(`a\n\n${signatureLine(signer.name, signer.keyId, new Uint8Array(64))}`, [one])).toMatchObject({
      code: 'note.bad-signature',
    });
  });

  it('are not made of a text that could not be read back', () => {
    expect(() => signNote('no line feed', [signer])).toThrow();
    expect(() => signNote('a\r\n', [signer])).toThrow();
  });
});

describe('verifier keys', () => {
  it('[LOG-2] of both algorithms are read as written', () => {
    const mirror = cosigner('it-moi/mirror', seedOf('mirror'));
    expect(one).toMatchObject({ name: 'example.org/one', algorithm: 1 });
    expect(parseVkey(mirror.vkey)).toMatchObject({ name: 'it-moi/mirror', algorithm: 4 });
    expect(signer.vkey).toMatch(/^example\.org\/one\+[0-9a-f]{8}\+AQ?[A-Za-z0-9+/]+=*$/);
  });

  it('[LOG-2] that are anything else are refused', () => {
    const [name = '', id = '', ...key] = signer.vkey.split('+');
    const point = one.publicKey;
    const bad = [
      '',
      name,
      `${name}+${id}`,
      `${name}+${id.toUpperCase()}0+${key.join('+')}`,
      `${name}+00000000+${key.join('+')}`,
      `other+${id}+${key.join('+')}`,
      `${signer.vkey}=`,
      `${signer.vkey}\n`,
      ` ${signer.vkey}`,
      `${name}+${id}+${toBase64(new Uint8Array(33))}`,
      vkeyOf('x', 1, new Uint8Array(32)),
      vkeyOf('x', 1, point.subarray(1)),
      vkeyOf('a b', 1, point),
      vkeyOf('', 1, point),
      vkeyOf('x'.repeat(256), 1, point),
      vkeyOf('x', 2 as 1, point),
    ];
    for (const vkey of bad) expect(parseVkey(vkey), vkey).toBeNull();
  });
});

describe('cosignatures', () => {
  const mirror = cosigner('it-moi/mirror', seedOf('mirror'));
  const key = verifier(mirror.vkey);

  it('[LOG-5] state a time, which is signed with the text', () => {
    const cosigned = `a\n\n${mirror.cosign('a\n', 1_795_316_400)}`;
    expect(openNote(cosigned, [key])).toEqual({
      text: 'a\n',
      verified: [{ name: mirror.name, vkey: mirror.vkey, time: 1_795_316_400 }],
    });
    const signature = parseNote(cosigned)?.signatures[0]?.signature ?? new Uint8Array();
    for (let i = 0; i < 72; i++) {
      const changed = Uint8Array.from(signature);
      changed[i] = (changed[i] ?? 0) ^ 1;
      expect(key.verify('a\n', changed), `byte ${i}`).toBe(false);
    }
    expect(cosignatureMessage(7, 'a\n')).toBe('cosignature/v1\ntime 7\na\n');
  });

  it('[LOG-5] beyond 99,999,999,999 seconds, or of another length, are refused', () => {
    expect(() => mirror.cosign('a\n', -1)).toThrow();
    expect(() => mirror.cosign('a\n', 1.5)).toThrow();
    expect(() => mirror.cosign('a\n', 100_000_000_000)).toThrow();
    expect(mirror.cosign('a\n', 99_999_999_999)).toMatch(/^— /);
    const far = new Uint8Array(72).fill(255);
    expect(key.time(far)).toBeNull();
    expect(key.verify('a\n', far)).toBe(false);
    expect(key.time(new Uint8Array(64))).toBeNull();
  });
});

it('[LOG-6] every context of ours begins with the reserved prefix, and no two are the same', () => {
  const ours = Object.values(contexts).filter((context) => context !== contexts.cosignature);
  for (const context of ours) expect(context).toMatch(/^entente\.[a-z]+\/v1$/);
  expect(new Set(Object.values(contexts)).size).toBe(Object.values(contexts).length);
  expect(reservedPrefix).toBe('entente.');
});
