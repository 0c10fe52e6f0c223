import { describe, expect, it } from 'vitest';
import {
  charterNote,
  type InventedMember,
  inventCharter,
  inventMember,
  nextCharter,
  seedOf,
} from '../../dev/generate/invented.ts';
import { noteSigner, type Signer } from '../notes/index.ts';
import { type Charter, charterChain, charterHash, charterText, cutOf, mirrorsOf, verifiersOf } from './index.ts';

const group = 'gmmp.ma-it';
const [it1, ma1, fr1, es1] = ['it-moi', 'ma-moi', 'fr-moi', 'es-moi'].map((id) => inventMember(group, id)) as [
  InventedMember,
  InventedMember,
  InventedMember,
  InventedMember,
];
const membersOf = (...all: InventedMember[]): Charter['members'] => inventCharter(group, all).members;
const roots = (...all: InventedMember[]): Signer[] => all.map((m) => m.root);

const v1 = inventCharter(group, [it1, ma1]);
const v1note = charterNote(v1, roots(it1, ma1));
const v2 = nextCharter(v1, { members: membersOf(it1, ma1, fr1) });
const v2note = charterNote(v2, roots(it1, ma1, fr1));
const code = (...notes: string[]): string => {
  const chain = charterChain(notes);
  return 'ok' in chain ? chain.code : 'ok';
};

describe('a chain of charters', () => {
  it('[GROUP-6] begins with a version that all its members signed', () => {
    expect(charterChain([v1note])).toEqual({ current: v1, all: [v1] });
    expect(code(charterNote(v1, roots(it1)))).toBe('charter.unsigned');
    expect(code(charterNote(v1, roots(it1, fr1)))).toBe('charter.unsigned');
    expect(code(charterNote(v1, [it1.root, ma1.doc]))).toBe('charter.unsigned');
    expect(code(v2note)).toBe('charter.wrong-version');
    expect(code()).toBe('charter.no-chain');
    expect(code('rubbish')).toBe('charter.malformed');
  });

  it('[GROUP-6] does not take a bad signature beside good ones', () => {
    const forged = `${charterText(v1)}\n${it1.root.sign(charterText(v1))}${ma1.root.sign('x\n')}`;
    expect(code(forged)).toBe('charter.unsigned');
  });

  it('[GROUP-7] goes on with all members of before and all new ones', () => {
    expect(charterChain([v1note, v2note])).toEqual({ current: v2, all: [v1, v2] });
    for (const signers of [roots(it1, ma1), roots(it1, fr1), roots(ma1, fr1)])
      expect(code(v1note, charterNote(v2, signers))).toBe('charter.unsigned');
  });

  it('[GROUP-7] names the version before by its hash, its number and its group', () => {
    const all = roots(it1, ma1, fr1);
    expect(code(v1note, charterNote({ ...v2, previous: charterHash('x\n') }, all))).toBe('charter.wrong-previous');
    expect(code(v1note, charterNote({ ...v2, version: 3 }, all))).toBe('charter.wrong-version');
    expect(code(v1note, v1note)).toBe('charter.wrong-version');
    const elsewhere = ['it-moi', 'ma-moi'].map((id) => inventMember('other.group', id)) as [
      InventedMember,
      InventedMember,
    ];
    const other = { ...inventCharter('other.group', elsewhere), version: 2, previous: v2.previous };
    expect(code(v1note, charterNote(other, roots(...elsewhere)))).toBe('charter.wrong-group');
  });

  it('[GROUP-7] takes a new root when the old one and the new one signed', () => {
    const fresh = noteSigner('it-moi/root', seedOf('fresh root'));
    const rotated = nextCharter(v1, {
      members: v1.members.map((m) => (m.id === 'it-moi' ? { ...m, root: fresh.vkey } : m)),
    });
    expect(code(v1note, charterNote(rotated, [it1.root, fresh, ma1.root]))).toBe('ok');
    expect(code(v1note, charterNote(rotated, [fresh, ma1.root]))).toBe('charter.unsigned');
    expect(code(v1note, charterNote(rotated, [it1.root, ma1.root]))).toBe('charter.unsigned');
    const third = nextCharter(rotated, { title: 'Renamed' });
    const two = [v1note, charterNote(rotated, [it1.root, fresh, ma1.root])];
    expect(code(...two, charterNote(third, [fresh, ma1.root]))).toBe('ok');
    expect(code(...two, charterNote(third, [it1.root, ma1.root]))).toBe('charter.unsigned');
  });

  it('[GROUP-8] removes one member without its signature, and not two', () => {
    const cut = (id: string): { origin: string; size: number } => ({ origin: `${group}/${id}/1`, size: 5 });
    const without = nextCharter(v2, { members: membersOf(it1, ma1), cuts: [cut('fr-moi')] });
    expect(code(v1note, v2note, charterNote(without, roots(it1, ma1)))).toBe('ok');
    expect(code(v1note, v2note, charterNote(without, roots(it1)))).toBe('charter.unsigned');
    const alone = nextCharter(v2, { members: membersOf(it1), cuts: [cut('fr-moi'), cut('ma-moi')] });
    expect(code(v1note, v2note, charterNote(alone, roots(it1)))).toBe('charter.too-many-removed');
    const replaced = nextCharter(v2, { members: membersOf(it1, ma1, es1), cuts: [cut('fr-moi')] });
    expect(code(v1note, v2note, charterNote(replaced, roots(it1, ma1, es1)))).toBe('ok');
  });

  it('[GROUP-9] gives no feed another key', () => {
    const other = inventMember(group, 'it-moi', 'other ');
    const rebound = nextCharter(v1, {
      members: v1.members.map((m) => (m.id === 'it-moi' ? { ...m, logs: other.member.logs } : m)),
    });
    expect(code(v1note, charterNote(rebound, roots(it1, ma1)))).toBe('charter.keys-reused');
  });

  it('[GROUP-10] cuts every feed that ends, and keeps every cut', () => {
    const second = inventMember(group, 'it-moi', '', 2);
    const logs = [...it1.member.logs, ...second.member.logs];
    const rotated = v1.members.map((m) => (m.id === 'it-moi' ? { ...m, logs } : m));
    const cuts = [{ origin: it1.log.name, size: 40 }];
    const both = roots(it1, ma1);
    const good = nextCharter(v1, { members: rotated, cuts });
    const goodNote = charterNote(good, both);
    expect(code(v1note, goodNote)).toBe('ok');
    expect(code(v1note, charterNote(nextCharter(v1, { members: rotated }), both))).toBe('charter.cut-missing');
    expect(code(v1note, goodNote, charterNote(nextCharter(good, { cuts: [] }), both))).toBe('charter.cut-missing');
    const moved = nextCharter(good, { cuts: [{ origin: it1.log.name, size: 41 }] });
    expect(code(v1note, goodNote, charterNote(moved, both))).toBe('charter.cut-missing');
    const dropped = v1.members.map((m) => (m.id === 'it-moi' ? { ...m, logs: second.member.logs } : m));
    expect(code(v1note, charterNote(nextCharter(v1, { members: dropped }), both))).toBe('charter.cut-missing');
    expect(code(v1note, charterNote(nextCharter(v1, { members: dropped, cuts }), both))).toBe('ok');
  });

  it('[GROUP-11] tells where a feed was cut, who signs it and who mirrors it', () => {
    const cut = nextCharter(v1, { cuts: [{ origin: it1.log.name, size: 40 }] });
    expect(cutOf(cut, it1.log.name)).toBe(40);
    expect(cutOf(cut, ma1.log.name)).toBeNull();
    expect(verifiersOf(v1, it1.log.name)?.vkey).toBe(it1.log.vkey);
    expect(verifiersOf(v1, `${group}/it-moi/2`)).toBeNull();
    expect([...mirrorsOf(v2).keys()]).toEqual(['fr-moi', 'it-moi', 'ma-moi']);
  });

  it('[GROUP-13] is refused as a whole when one version breaks a rule', () => {
    const text = charterText(v2);
    const bad = [text.replace('version 2', 'version x'), `${text}\n`, text.replace('title ', 'title  ')];
    for (const changed of bad) {
      const note = `${changed}\n${roots(it1, ma1, fr1)
        .map((root) => root.sign(changed))
        .join('')}`;
      expect(code(v1note, note)).toBe('charter.malformed');
    }
    expect(code(v1note, v2note.replace('— fr-moi', '— xx-moi'))).toBe('charter.unsigned');
  });
});
