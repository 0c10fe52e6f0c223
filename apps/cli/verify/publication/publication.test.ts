import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { chance, testSeed } from '../../../../dev/chance.ts';
import { buildGoVerifier } from '../../../../dev/third-party/build-go-verifier.ts';
import { actNote, actText } from '../../../../packages/kind/act-text.ts';
import { inventedSigner } from '../../../../packages/kind/invented.ts';
import type { Publication, PublishedText } from '../../../../packages/kind/publication.ts';
import { publicationText } from '../../../../packages/proof/index.ts';
import { verifyCommand } from '../command.ts';
import { publicationAccount } from './account.ts';
import { verifyPublication } from './verify-publication.ts';

const seed = testSeed();
const folder = mkdtempSync(join(tmpdir(), 'entente-publication-'));
afterAll(() => rmSync(folder, { recursive: true }));

const place = {
  ...{ group: 'gmmp.ma-it', kind: 'communique', record: 'it-moi.0199f3b2-0c00-7000-8000-000000000001' },
  names: new Map([
    ['it-moi', { country: 'IT', name: 'Ministero (invented)' }],
    ['ma-moi', { country: 'MA', name: 'وزارة (invented)' }],
  ]),
};
const sides = ['it-moi', 'ma-moi'];
const time = '2026-11-29T10:00:00.000Z';

function signed(
  language: string,
  change: Partial<{ version: number; record: string; by: readonly string[] }> = {},
): PublishedText {
  const { version = 3, record = place.record, by = sides } = change;
  const said = { title: `Testo ${language}`, paragraphs: ['Le parti aprono un ufficio.', 'Comincia a marzo.'] };
  const text = actText({ ...place, record, version, language, ...said });
  const note = actNote(
    text,
    by.map((side) => inventedSigner(side).sign(text)),
  );
  return {
    language,
    ...said,
    note,
    signers: sides.map((member) => ({ member, vkey: inventedSigner(member).vkey, time })),
  };
}

const made = (texts: readonly PublishedText[], more: Partial<Publication> = {}): string =>
  publicationText({ from: time, withdrawn: null, texts, ...more }, place);
/** A file somebody changed and gave a new last line. */
const resealed = (text: string): string => {
  const before = text.slice(0, text.lastIndexOf('end '));
  return `${before}end ${createHash('sha256').update(before).digest('base64')}\n`;
};
const file = made([signed('it'), signed('ar')]);
const codeOf = (text: string, trust?: readonly string[]): string => {
  const verdict = verifyPublication(text, trust);
  return verdict.ok ? 'ok' : verdict.code;
};
const keys = sides.map((side) => inventedSigner(side).vkey);

/** Files that must not hold, though nothing in them is damaged. */
const lies: Readonly<Record<string, string>> = {
  'signed by one': made([signed('it', { by: ['it-moi'] })]),
  'another record': made([signed('it', { record: 'it-moi.0199f3b2-0c00-7000-8000-000000000002' })]),
  'two versions': made([signed('it'), signed('ar', { version: 4 })]),
  'a language twice': resealed(file.replace(/act (\d+)\n[\s\S]*?\n(?=act )/, (act) => act + act)),
  'words changed': resealed(file.replaceAll('un ufficio', 'due uffici')),
  'a signer left out of the notes': resealed(
    file.replace('signer it-moi', `signer ${inventedSigner('fr-mi').vkey} FR Altro\nsigner it-moi`),
  ),
  'a line more': resealed(file.replace('end ', 'more 1\nend ')),
  'another first line': resealed(file.replace('entente.publication/v1', 'entente.publication/v2')),
  'a signer without a name': resealed(file.replaceAll(/^(signer \S+ \S+) .*$/gm, '$1')),
  'a withdrawal of one word': resealed(file.replace('withdrawn -', 'withdrawn today')),
  'a text without a language': made([signed('italian')]),
  'no signer': resealed(file.replaceAll(/^signer .*\n/gm, '')),
};

function* changes(count: number): Generator<string> {
  const rnd = chance(seed);
  const bytes = Buffer.from(file);
  for (let i = 0; i < count; i++) {
    const changed = Buffer.from(bytes);
    const at = rnd.int(bytes.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << rnd.int(8));
    yield changed.toString('latin1');
  }
}

describe('a published text', () => {
  it('[PUBLIC-1] has one form, whatever order its texts and lines come in', () => {
    expect(made([signed('ar', { by: [...sides].reverse() }), signed('it')])).toBe(file);
    expect(file.split('\n').slice(0, 8)).toEqual([
      'entente.publication/v1',
      `group ${place.group}`,
      `kind ${place.kind}`,
      `record ${place.record}`,
      `from ${time}`,
      'withdrawn -',
      `signer ${keys[0]} IT Ministero (invented)`,
      `signer ${keys[1]} MA وزارة (invented)`,
    ]);
  });

  it('[PUBLIC-2] holds when every side signed every language, and tells what was signed', () => {
    const verdict = verifyPublication(file);
    expect(verdict).toMatchObject({ ok: true, version: '3', trust: 'compare', withdrawn: null });
    expect(publicationAccount(verdict)).toContain('Testo ar\n\nLe parti aprono un ufficio.\n\nComincia a marzo.\n');
    const withdrawn = verifyPublication(made([signed('it')], { withdrawn: { time, reason: 'Superato.' } }));
    expect(publicationAccount(withdrawn)).toContain(`WITHDRAWN at ${time}: Superato.`);
  });

  it.each(Object.entries(lies))('[PUBLIC-2] does not hold: %s', (_, lie) => {
    expect(codeOf(lie)).toMatch(/^proof\./);
  });

  it('[PUBLIC-3] says on whose keys it rests, and refuses keys the reader does not know', () => {
    expect(publicationAccount(verifyPublication(file))).toContain('NOT YET ANCHORED');
    expect(verifyPublication(file, keys)).toMatchObject({ ok: true, trust: 'given' });
    expect(codeOf(file, keys.slice(0, 1))).toBe('proof.untrusted');
  });

  it(`[PUBLIC-4] a changed bit is refused, wherever it is (ENTENTE_SEED=${seed})`, () => {
    const held = [...changes(1_000)].filter((text) => codeOf(Buffer.from(text, 'latin1').toString('utf8')) === 'ok');
    expect(held).toEqual([]);
  });

  it('[PUBLIC-2] is checked by the command, with a word to each side', () => {
    const path = join(folder, 'text.entente-publication');
    writeFileSync(path, file);
    const printed: string[] = [];
    expect(verifyCommand(path, { print: (text) => printed.push(text), trust: keys })).toBe(0);
    expect(printed.join('')).toContain('PUBLICATION HOLDS');
    writeFileSync(path, file.replace('marzo', 'aprile'));
    expect(verifyCommand(path, { print: (text) => printed.push(text) })).toBe(1);
    expect(printed.join('')).toContain('REFUSED (proof.damaged)');
  });
});

const go = buildGoVerifier(folder);
describe.skipIf(go === null)('the verifier in Go', () => {
  const run = (texts: readonly string[], encoding: BufferEncoding = 'utf8') => {
    const directory = mkdtempSync(join(folder, 'go-'));
    for (const [i, text] of texts.entries()) writeFileSync(join(directory, String(i)), text, encoding);
    return spawnSync(go ?? '', [directory], { encoding: 'utf8', maxBuffer: 64_000_000 }).stdout;
  };

  it('[PUBLIC-5] accepts what holds', () => {
    expect(
      run([file, made([signed('it')], { withdrawn: { time, reason: 'Superato.' } })]).match(/^HOLDS /gm),
    ).toHaveLength(2);
  });

  it('[PUBLIC-5] refuses every lie and every changed bit', () => {
    expect(run(Object.values(lies)).match(/^HOLDS /gm)).toBe(null);
    expect(run([...changes(300)], 'latin1').match(/^REFUSED /gm)).toHaveLength(300);
  });
});
