import { describe, expect, it } from 'vitest';
import { charterNote, inventCharter, inventMember } from '../../dev/generate/invented.ts';
import { fork, forkText, parseFork } from './index.ts';

const group = 'gmmp.ma-it';
const it1 = inventMember(group, 'it-moi');
const ma1 = inventMember(group, 'ma-moi');
const one = inventCharter(group, [it1, ma1]);
const two = { ...one, title: 'Another title' };
const first = charterNote(one, [it1.root, ma1.root]);
const second = charterNote(two, [it1.root]);

describe('two charters of one version', () => {
  it('[GROUP-12] are evidence against every root that signed both', () => {
    const found = fork(first, second);
    expect(found).toMatchObject({ group, version: 1, signers: [it1.root.vkey] });
    expect(fork(second, first)).toEqual(found);
    expect(found === null ? null : parseFork(forkText(found))).toEqual(found);
  });

  it('[GROUP-12] prove nothing when they are one text, of other versions, or signed by others', () => {
    expect(fork(first, charterNote(one, [it1.root]))).toBeNull();
    expect(fork(first, charterNote(two, [it1.doc]))).toBeNull();
    expect(fork(first, 'rubbish')).toBeNull();
    const elsewhere = ['it-moi', 'ma-moi'].map((id) => inventMember('other.group', id));
    expect(fork(first, charterNote(inventCharter('other.group', elsewhere), [it1.root]))).toBeNull();
    const later = { ...two, version: 2, previous: Buffer.alloc(32).toString('base64') };
    expect(fork(first, charterNote(later, [it1.root]))).toBeNull();
  });

  it('[GROUP-12] are read back only in the one form', () => {
    const found = fork(first, second);
    const text = found === null ? '' : forkText(found);
    for (const bad of [
      '',
      text.slice(0, -1),
      `${text}\n`,
      text.replace('Another', 'Some'),
      text.replace(`${group} 1`, `${group} 2`),
    ])
      expect(parseFork(bad)).toMatchObject({ code: 'evidence.malformed' });
  });
});
