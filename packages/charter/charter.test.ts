import { bech32 } from '@scure/base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chance, testSeed } from '../../dev/chance.ts';
import { inventCharter, inventMember, seedOf } from '../../dev/generate/invented.ts';
import { cosigner, noteSigner } from '../notes/index.ts';
import { type Charter, charterText, isFault, type Member, parseCharterText } from './index.ts';

const group = 'gmmp.ma-it';
const it1 = inventMember(group, 'it-moi');
const ma1 = inventMember(group, 'ma-moi');
const charter: Charter = {
  ...inventCharter(group, [it1, ma1]),
  cuts: [{ origin: `${group}/fr-moi/1`, size: 12 }],
};
const text = charterText(charter);
const withMember = (change: Partial<Member>): string =>
  charterText({ ...charter, members: [{ ...it1.member, ...change }, ma1.member] });

const refused = (bad: string): void =>
  expect(parseCharterText(bad)).toMatchObject({ ok: false, code: 'charter.malformed' });

describe('a charter', () => {
  it('[GROUP-1] [GROUP-2] is read as it was written', () => {
    expect(parseCharterText(text)).toEqual(charter);
    expect(text.split('\n').slice(0, 9)).toEqual([
      'entente.charter/v1',
      'group gmmp.ma-it',
      'version 1',
      'previous -',
      `title ${charter.title}`,
      'zone Africa/Casablanca',
      'min-version 1',
      'four-eyes H2 H3',
      'instrument agreement-1 Invented agreement on police cooperation, 2025',
    ]);
  });

  it('[GROUP-1] may ask for four eyes on any of its codes, or on none', () => {
    const subsets = fc.subarray(['H0', 'H1', 'H2', 'H3'] as const);
    fc.assert(
      fc.property(subsets, (fourEyes) => {
        const changed = { ...charter, fourEyes };
        expect(parseCharterText(charterText(changed))).toEqual(changed);
      }),
    );
  });

  const terms = [
    { holder: 'it-moi', asker: 'ma-moi', batches: 10, categories: ['deconfliction', 'phone'] },
    { holder: 'ma-moi', asker: 'it-moi', batches: 3, categories: ['plate'] },
  ];
  const agreed = charterText({ ...charter, matching: terms });

  it('[GROUP-14] says last who may match with whom; without that its text is the one of before', () => {
    expect(parseCharterText(agreed)).toEqual({ ...charter, matching: terms });
    expect(agreed).toBe(`${text}match it-moi ma-moi 10 deconfliction phone\nmatch ma-moi it-moi 3 plate\n`);
  });

  const [first = '', second = ''] = agreed.slice(text.length).split('\n');
  const matchings: Record<string, readonly string[]> = {
    'without a category': ['match it-moi ma-moi 10'],
    'of nothing a day': [first.replace('10', '0')],
    'of more than 9999 a day': [first.replace('10', '10000')],
    'whose categories are not in order': [first.replace('deconfliction phone', 'phone deconfliction')],
    'with a category twice': [first.replace('deconfliction', 'phone')],
    'with oneself': [first.replace('ma-moi', 'it-moi')],
    'with a stranger': [first.replace('ma-moi', 'fr-moi')],
    'out of order': [second, first],
    'said twice': [first, first],
    'with two blanks': [first.replace(' 10', '  10')],
  };
  it.each(Object.entries(matchings))('[GROUP-14] a matching %s is refused', (_, lines) =>
    refused(`${text}${lines.join('\n')}\n`),
  );

  it('[GROUP-15] an exercise says so by its name and by its last day', () => {
    const drill = inventCharter('exercise.levant', [inventMember('exercise.levant', 'it-moi')]);
    const until = { until: '2026-12-05' };
    const written = charterText({ ...drill, exercise: until });
    expect(written.endsWith('\nexercise 2026-12-05\n')).toBe(true);
    expect(parseCharterText(written)).toEqual({ ...drill, exercise: until });
    refused(charterText(drill));
    refused(charterText({ ...charter, exercise: until }));
    refused(written.replace('2026-12-05', '2026-02-30'));
    refused(written.replace('2026-12-05', '2026-12-5'));
    refused(`${written}exercise 2026-12-06\n`);
  });

  const heads: Record<string, string> = {
    'another first line': text.replace('/v1', '/v2'),
    'no final line feed': text.slice(0, -1),
    'a line after the last': `${text}x\n`,
    CRLF: text.replaceAll('\n', '\r\n'),
    'lines in another order': text.replace(/(zone .*\n)(min-version .*\n)/, '$2$1'),
    'a space more': text.replace('version 1', 'version  1'),
    'version 0': text.replace('version 1', 'version 0'),
    'version 01': text.replace('version 1', 'version 01'),
    'a previous version before the first': text.replace(
      'previous -',
      `previous ${Buffer.from(seedOf('x')).toString('base64')}`,
    ),
    'no previous version after the first': text.replace('version 1', 'version 2'),
    'codes in another order': text.replace('H2 H3', 'H3 H2'),
    'a code twice': text.replace('H2 H3', 'H2 H2'),
    'an unknown code': text.replace('H2 H3', 'H4'),
    'no member': `${text.slice(0, text.indexOf('member '))}`,
    'a zone with a space': text.replace('Africa/Casablanca', 'Africa Casablanca'),
    'an instrument without a title': text.replace(/instrument .*\n/, 'instrument a\n'),
    'two instruments of one id': text.replace(/(instrument .*\n)/, '$1$1'),
    'a cut without a size': text.replace(/cut (\S+) 12/, 'cut $1'),
    'a cut of what is no feed': text.replace(/cut (\S+) 12/, 'cut A 12'),
    'cuts out of order': `${text}cut ${group}/aa-moi/1 3\n`,
    'one feed cut twice': `${text}cut ${group}/fr-moi/1 12\n`,
    'min-version 0': text.replace('min-version 1', 'min-version 0'),
  };
  it.each(Object.entries(heads))('[GROUP-1] with %s is refused', (_, bad) => {
    expect(bad).not.toBe(text);
    refused(bad);
  });

  const members: Record<string, Partial<Member>> = {
    'capital letters in its id': { id: 'IT-moi' },
    'a country of three letters': { country: 'ITA' },
    'no log': { logs: [] },
    'epochs out of order': { logs: [...it1.member.logs, ...it1.member.logs] },
    'a broken age recipient': { age: it1.member.age.replace(/.$/, (c) => (c === 'q' ? 'p' : 'q')) },
    'an age recipient of another kind': { age: bech32.encodeFromBytes('agex', seedOf('x')) },
    'a pin of 31 bytes': { tls: Buffer.alloc(31).toString('base64') },
    'an address without a port': { address: 'https://it-moi.example' },
    'an address that is not encrypted': { address: 'http://it-moi.example:8443' },
    'an address with a path': { address: 'https://it-moi.example:8443/x' },
    'an address with a user': { address: 'https://a@it-moi.example:8443' },
    'a negative quota': { quotaEntries: -1 },
    'a quota with a fraction': { quotaBytes: 0.5 },
  };
  it.each(Object.entries(members))('[GROUP-2] [GROUP-4] whose member has %s is refused', (_, change) =>
    refused(withMember(change)),
  );

  it('[GROUP-2] has its members in the order of their ids, each once', () => {
    refused(charterText({ ...charter, members: [ma1.member, it1.member] }));
    refused(charterText({ ...charter, members: [it1.member, it1.member] }));
  });

  it('[GROUP-3] has keys made out to their use', () => {
    for (const change of [
      { root: ma1.member.root },
      { root: noteSigner('it-moi/doc', seedOf('r')).vkey },
      { root: cosigner('it-moi/root', seedOf('r')).vkey },
      { mirror: noteSigner('it-moi/mirror', seedOf('m')).vkey },
      { doc: it1.member.root },
      { logs: [{ epoch: 2, vkey: it1.log.vkey }] },
      { logs: [{ epoch: 1, vkey: inventMember('other.group', 'it-moi').log.vkey }] },
      { root: 'rubbish' },
      { root: it1.member.root.replace('root+', 'root+0') },
    ])
      refused(withMember(change));
  });

  it('[GROUP-3] has no key that is used for two things', () => {
    refused(withMember({ doc: noteSigner('it-moi/doc', seedOf('it-moi root')).vkey }));
    refused(withMember({ mirror: cosigner('it-moi/mirror', seedOf('ma-moi mirror')).vkey }));
  });

  it('[GROUP-4] has names in any script, and none that hide or turn their letters', () => {
    for (const name of ['وزارة الداخلية', 'Ministère de l’Intérieur', 'x', 'Υπουργείο'])
      expect(isFault(parseCharterText(withMember({ name })))).toBe(false);
    for (const name of [
      '',
      ' x',
      'x ',
      'a\u202eb',
      'a\u2066b',
      'a\u2028b',
      'a\u0000b',
      'a\u0085b',
      'a\ud800b',
      'a\ue000b',
      'x'.repeat(201),
    ])
      refused(withMember({ name }));
  });

  it('[GROUP-5] of a private group has its own member and no other', () => {
    const own = inventMember('private.it-moi', 'it-moi');
    const alone = inventCharter('private.it-moi', [own]);
    expect(parseCharterText(charterText(alone))).toEqual(alone);
    refused(charterText(inventCharter('private.it-moi', [own, inventMember('private.it-moi', 'ma-moi')])));
    refused(charterText(inventCharter('private.it-moi', [inventMember('private.it-moi', 'ma-moi')])));
    refused(charterText(inventCharter('entente.x', [inventMember('entente.x', 'ma-moi')])));
  });

  const seed = testSeed();
  it(`[GROUP-13] changed at random is read in its one spelling or refused (ENTENTE_SEED=${seed})`, () => {
    const c = chance(seed);
    for (let i = 0; i < 5_000; i++) {
      const at = c.int(text.length);
      const changed = `${text.slice(0, at)}${c.pick(['', '\n', 'A', ' ', '0', '\u0000', text.slice(at, at + c.int(99)), 'é'])}${text.slice(at + c.int(3))}`;
      const parsed = parseCharterText(changed);
      if (isFault(parsed)) continue;
      if (charterText(parsed) !== changed) throw new Error(`round ${i}: two spellings of one charter`);
    }
  });
});
