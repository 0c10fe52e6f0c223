import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../dev/test/chance.ts';
import { readEnvelope, unsealable } from './envelope.ts';
import { MAX_DEPTH, MAX_JSON_BYTES, scanJson } from './json.ts';

const nest = (depth: number, inner = '1') => '['.repeat(depth) + inner + ']'.repeat(depth);
const object = (members: string) => `{${members}}`;
const many = Array.from({ length: 40 }, (_, at) => `"n${at}":${at}`).join(',');

/** Text, and what the scan must say of it. `ok` texts must also parse to something that can be written and read again. */
const cases: readonly (readonly [name: string, text: string, verdict: string])[] = [
  ['an empty object', '{}', 'ok'],
  ['blanks of all four kinds', ' {\t"a" :\n[ 1 ,\r2 ] } ', 'ok'],
  ['every escape', String.raw`{"a":"\"\\\/\b\f\n\r\t\u00e9\u0000"}`, 'ok'],
  ['an escaped pair', String.raw`{"a":"\ud83d\ude00"}`, 'ok'],
  ['a pair in the clear', '{"a":"😀"}', 'ok'],
  ['numbers of every form', '[0,-0,1,-1,1.5,-1.5e3,1E+2,1e-7,0.1,9007199254740991,-9007199254740991,1e308]', 'ok'],
  ['names that only look alike', '{"a":1,"A":2,"\\u0061a":3}', 'ok'],
  ['one name in two objects', '[{"a":1},{"a":1,"b":{"a":1}}]', 'ok'],
  ['forty names', object(many), 'ok'],
  ['depth 32', nest(32), 'ok'],
  ['words', '[true,false,null]', 'ok'],
  ['nothing', '', 'json-syntax'],
  ['two values', '1 2', 'json-syntax'],
  ['a byte order mark', '\ufeff{}', 'json-syntax'],
  ['a comment', '{"a":1/*x*/}', 'json-syntax'],
  ['a trailing comma', '[1,]', 'json-syntax'],
  ['a trailing comma in an object', '{"a":1,}', 'json-syntax'],
  ['single quotes', "{'a':1}", 'json-syntax'],
  ['a name without quotes', '{a:1}', 'json-syntax'],
  ['a control character', '{"a":"\u0001"}', 'json-syntax'],
  ['a line end in a text', '{"a":"\n"}', 'json-syntax'],
  ['an unknown escape', String.raw`{"a":"\x41"}`, 'json-syntax'],
  ['a short escape', String.raw`{"a":"\u00g0"}`, 'json-syntax'],
  ['a text that does not end', '{"a":"', 'json-syntax'],
  ['an escape at the end', '"\\', 'json-syntax'],
  ['leading zero', '[01]', 'json-syntax'],
  ['leading plus', '[+1]', 'json-syntax'],
  ['a bare point', '[1.]', 'json-syntax'],
  ['a bare exponent', '[1e]', 'json-syntax'],
  ['a bare minus', '[-]', 'json-syntax'],
  ['NaN', '[NaN]', 'json-syntax'],
  ['Infinity', '[-Infinity]', 'json-syntax'],
  ['hexadecimal', '[0x10]', 'json-syntax'],
  ['half a word', '[tru]', 'json-syntax'],
  ['depth 33', nest(33), 'json-depth'],
  ['depth of a million', '['.repeat(1_000_000), 'json-depth'],
  ['depth of objects', '{"a":'.repeat(100_000), 'json-depth'],
  ['a name twice', '{"a":1,"a":2}', 'json-name'],
  ['a name twice, spelled differently', String.raw`{"a":1,"\u0061":2}`, 'json-name'],
  ['a name twice among forty', object(`${many},"n3":0`), 'json-name'],
  ['a name twice, deep', '[[{"x":{"b":1,"c":2,"b":3}}]]', 'json-name'],
  ['__proto__', '{"__proto__":{"isAdmin":true}}', 'json-name'],
  ['__proto__, escaped', String.raw`{"\u005f_proto__":{}}`, 'json-name'],
  ['2^53', '[9007199254740992]', 'json-number'],
  ['2^53 + 1', '[9007199254740993]', 'json-number'],
  ['minus 2^53', '[-9007199254740992]', 'json-number'],
  ['Synapse depth', '{"depth":9007199254741000}', 'json-number'],
  ['too large', '[1e400]', 'json-number'],
  ['a thousand digits', `[${'9'.repeat(1000)}]`, 'json-number'],
  ['a lone high half', String.raw`{"a":"\ud800"}`, 'json-text'],
  ['a lone low half', String.raw`{"a":"\udc00"}`, 'json-text'],
  ['halves in the wrong order', String.raw`{"a":"\ude00\ud83d"}`, 'json-text'],
  ['a high half and a letter', String.raw`{"a":"\ud83dx"}`, 'json-text'],
  ['a lone half in a name', String.raw`{"\ud800":1}`, 'json-text'],
];

type Scan = (text: string) => ReadonlyMap<string, unknown> | string;

/** The poison row: each text gets its verdict, and no prototype is touched. What it answers is wrong is listed. */
function poisonBoard(scan: Scan): string[] {
  const wrong: string[] = [];
  for (const [name, text, verdict] of cases) {
    const answer = scan(text);
    if ((typeof answer === 'string' ? answer : 'ok') !== verdict) wrong.push(name);
    else if (typeof answer !== 'string') JSON.parse(text);
  }
  if ('isAdmin' in {}) wrong.push('prototype');
  return wrong;
}

describe('the poison board', () => {
  it('[SEAL-14] [SEAL-15] [SEAL-16] [SEAL-17] [SEAL-18] R20: every text gets its verdict', () => {
    expect(poisonBoard(scanJson)).toEqual([]);
  });

  it('[R20 control] a scanner that only parses is found out on every rule', () => {
    const lax: Scan = (text) => {
      try {
        JSON.parse(text);
        return new Map();
      } catch {
        return 'json-syntax';
      }
    };
    const wrong = poisonBoard(lax);
    for (const name of ['depth 33', 'a name twice', '__proto__', '2^53', 'too large', 'a lone high half'])
      expect(wrong).toContain(name);
  });

  it('[R20 control] a scanner that compares names as they are spelled is found out', () => {
    const spelled: Scan = (text) =>
      scanJson(text.replaceAll(String.raw`\u0061`, 'z').replaceAll(String.raw`\u005f`, 'z'));
    expect(poisonBoard(spelled)).toContain('a name twice, spelled differently');
  });
});

describe('the scan', () => {
  it('[SEAL-18] accepts what JSON.stringify writes of sound values, and finds the outermost members', () => {
    const value = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ maxDepth: 6, stringUnit: 'grapheme' }));
    const property = fc.property(value, (data) => {
      const text = JSON.stringify(data);
      const scanned = scanJson(text);
      if (typeof scanned === 'string') return /e\+|\d{16}|__proto__/.test(text);
      for (const [name, [from, to]] of scanned)
        expect(JSON.parse(text.slice(from, to))).toEqual(JSON.parse(text)[name]);
      expect([...scanned.keys()].sort()).toEqual(Object.keys(data).sort());
      return true;
    });
    fc.assert(property, replaySeed());
  });

  it('[SEAL-18] accepts nothing that JSON.parse refuses: mutated texts', () => {
    const texts = cases.map(([, text]) => text).filter((text) => text.length < 200);
    const property = fc.property(
      fc.constantFrom(...texts),
      fc.array(fc.tuple(fc.nat(300), fc.constantFrom(...'{}[]",:\\u0019eE+-. truefalsn\t\n\u0000é')), { maxLength: 4 }),
      (text, edits) => {
        let mutated = text;
        for (const [at, character] of edits) mutated = mutated.slice(0, at) + character + mutated.slice(at + 1);
        if (typeof scanJson(mutated) !== 'string') JSON.parse(mutated);
      },
    );
    fc.assert(property, { numRuns: 5000, ...replaySeed() });
  });

  it('[SEAL-14] is bounded in time on a megabyte of anything', () => {
    const inputs = [
      `{${Array.from({ length: 90_000 }, (_, at) => `"k${at}":1`).join(',')}}`,
      `[${'[],'.repeat(300_000)}0]`,
      `["${'\\u0041'.repeat(170_000)}"]`,
      `[${'1'.repeat(1_000_000)}]`,
      ' '.repeat(1_000_000),
    ];
    const started = performance.now();
    for (const input of inputs) scanJson(input);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  const python = spawnSync('python3', ['--version']).status === 0;
  it.skipIf(!python)('[SEAL-18] what it accepts, Python reads alike', () => {
    const accepted = cases.filter(([, , verdict]) => verdict === 'ok').map(([, text]) => text);
    const program = 'import json,sys\nprint(json.dumps([json.loads(t) for t in json.load(sys.stdin)]))';
    const { stdout } = spawnSync('python3', ['-c', program], { input: JSON.stringify(accepted), encoding: 'utf8' });
    // Python keeps the sign of an integer zero away; nobody can tell it from zero but by dividing.
    const plain = (value: unknown) => JSON.stringify(value);
    expect(plain(JSON.parse(stdout))).toBe(plain(accepted.map((text) => JSON.parse(text))));
  });
});

const good = {
  record: 'it-moi.019aa5e5-1111-7abc-8def-0123456789ab',
  charter: 2,
  seen: { 'g.x/it-moi/1': 3 },
  by: { role: 'officer', ref: 'o-1' },
  data: {},
};

describe('the envelope', () => {
  it('[SEAL-19] gives the five members, the data as it was written', () => {
    const text = `{"record":${JSON.stringify(good.record)},"charter":2,"seen":{"g.x/it-moi/1":3},"by":{"role":"officer","ref":"o-1"},"data": { "b": 1.50 } }`;
    expect(readEnvelope(text, text.length)).toEqual({
      record: good.record,
      charter: good.charter,
      seen: good.seen,
      by: good.by,
      data: '{ "b": 1.50 }',
    });
  });

  it('[SEAL-19] refuses every other shape', () => {
    const others: unknown[] = [
      [],
      'text',
      null,
      {},
      { ...good, extra: 1 },
      { ...good, record: 7 },
      { ...good, record: '../../etc' },
      { ...good, record: '' },
      { ...good, charter: 0 },
      { ...good, charter: 1.5 },
      { ...good, charter: '1' },
      { ...good, seen: [] },
      { ...good, seen: { 'g.x/it-moi/1': -1 } },
      { ...good, seen: { 'g.x/it-moi/1': 1.5 } },
      { ...good, seen: { 'G X': 1 } },
      { ...good, seen: Object.fromEntries(Array.from({ length: 257 }, (_, at) => [`g.x/m/${at}`, 1])) },
      { ...good, by: null },
      { ...good, by: { role: 'officer' } },
      { ...good, by: { role: 'officer', ref: 'x', more: 1 } },
      { ...good, by: { role: '', ref: 'x' } },
      { ...good, by: { role: 'officer', ref: 'x'.repeat(300) } },
    ];
    const { data: _, ...lacking } = good;
    for (const other of [...others, lacking])
      expect([other, readEnvelope(JSON.stringify(other), 1)]).toEqual([other, 'seal.json-shape']);
  });

  it('[SEAL-20] says before sealing what could not be opened', () => {
    expect(unsealable(JSON.stringify(good))).toBeNull();
    expect(unsealable(JSON.stringify({ ...good, data: 'é'.repeat(MAX_JSON_BYTES / 2) }))).toBe('seal.json-size');
    expect(unsealable(JSON.stringify({ ...good, data: JSON.parse(nest(MAX_DEPTH)) }))).toBe('seal.json-depth');
    expect(unsealable(`${JSON.stringify({ ...good, data: '' }).slice(0, -2)}\ud800"}`)).toBe('seal.json-text');
  });
});
