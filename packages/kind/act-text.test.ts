import { describe, expect, it } from 'vitest';
import { openNote } from '../notes/note.ts';
import { parseVkey } from '../notes/vkey.ts';
import { type ActText, actHash, actNote, actText, isSignedBy } from './act-text.ts';
import { inLanguages, signable, textIn } from './agreed-text.ts';
import { inventedCharter, inventedSigner } from './invented.ts';

const act: ActText = {
  group: 'gmmp.ma-it',
  kind: 'commitment',
  record: 'it-moi.0199f3b2-0c00-7000-8000-000000000001',
  version: 2,
  language: 'fr',
  title: 'Un bureau de liaison',
  paragraphs: ['Les deux parties ouvrent un bureau.', 'Il commence en mars.'],
};
const charter = inventedCharter();
const text = actText(act);
const sides = ['it-moi', 'ma-moi'] as const;

describe('a signed text', () => {
  it('[KIND-160] names record, version and language on a line each, and then says what people read', () => {
    expect(text).toBe(
      'entente.act/v1\ngroup gmmp.ma-it\nkind commitment\nrecord it-moi.0199f3b2-0c00-7000-8000-000000000001\nversion 2\nlanguage fr\n\nUn bureau de liaison\n\nLes deux parties ouvrent un bureau.\n\nIl commence en mars.\n',
    );
    expect(actHash(text)).toMatch(/^[0-9a-f]{64}$/);
    expect(actHash(actText({ ...act, version: 3 }))).not.toBe(actHash(text));
  });

  it('[KIND-161] the lines of all sides make one note that any reader of signed notes opens', () => {
    const note = actNote(
      text,
      sides.map((side) => inventedSigner(side).sign(text)),
    );
    const verifiers = charter.members.flatMap(({ doc }) => parseVkey(doc) ?? []);
    expect(openNote(note, verifiers)).toMatchObject({
      text,
      verified: [{ name: 'it-moi/doc' }, { name: 'ma-moi/doc' }],
    });
  });

  it('[KIND-162] a line counts only for its member, its text and the key the charter names', () => {
    const line = inventedSigner('it-moi').sign(text);
    expect(isSignedBy(charter, 'it-moi', text, line)).toBe(true);
    expect(isSignedBy(charter, 'ma-moi', text, line)).toBe(false);
    expect(isSignedBy(charter, 'it-moi', actText({ ...act, language: 'it' }), line)).toBe(false);
    expect(isSignedBy(charter, 'fr-mi', text, line)).toBe(false);
    expect(
      isSignedBy(
        inventedCharter(
          'gmmp.ma-it',
          ['ma-moi', 'it-moi'].map((id) => `${id}x`),
        ),
        'it-moi',
        text,
        line,
      ),
    ).toBe(false);
    for (const bad of ['', 'no signature', line.trimEnd(), line.replace('it-moi', 'ma-moi'), `${line}${line}`])
      expect(isSignedBy(charter, 'it-moi', text, bad)).toBe(false);
  });
});

it('[KIND-163] a text in several languages has each of them once, and holds nothing a signed note cannot', () => {
  const texts = inLanguages(signable(100));
  const two = [
    { language: 'ar', text: 'نص' },
    { language: 'it', text: 'testo' },
  ];
  expect(texts.safeParse(two).success).toBe(true);
  expect(textIn(two, 'it')?.text).toBe('testo');
  expect(textIn(two, 'de')?.text).toBe('نص');
  for (const bad of [[], [two[0], two[0]], [{ language: 'xx', text: 'a' }], [{ language: 'fr', text: 'a\tb' }]])
    expect(texts.safeParse(bad).success).toBe(false);
});
