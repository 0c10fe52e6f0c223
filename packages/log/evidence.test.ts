import { describe, expect, it } from 'vitest';
import { type InventedFeed, inventFeed, inventMember } from '../../dev/generate/invented.ts';
import { parseVkey, type Verifier } from '../notes/index.ts';
import {
  addSignatures,
  appendLeaves,
  type Evidence,
  emptyRange,
  equivocation,
  evidenceText,
  isFault,
  leafHash,
  parseEvidence,
  rootOf,
  signCheckpoint,
  verifyEvidence,
} from './index.ts';

const author = inventMember('gmmp.ma-it', 'ma-moi');
const mirror = inventMember('gmmp.ma-it', 'it-moi');
const other = inventMember('gmmp.ma-it', 'ma-moi', 'other ');

function keyOf(vkey: string): Verifier {
  const verifier = parseVkey(vkey);
  if (verifier === null) throw new Error(vkey);
  return verifier;
}
const key = keyOf(author.log.vkey);

const feed = (length: number, story: string): InventedFeed =>
  inventFeed(
    author,
    Array.from({ length }, (_, part) => ({ record: 'ma-moi.r', type: 'a.b/1', data: { part, story } })),
    [mirror],
  );

const told = feed(40, 'one');
const toldOtherwise = feed(40, 'another');
const leaves = told.entries.map(leafHash);

/** What the author signed over the first n leaves of a story. */
function signed(story: InventedFeed, n: number): string {
  const root = rootOf(appendLeaves(emptyRange, story.entries.slice(0, n).map(leafHash)));
  return signCheckpoint({ origin: author.log.name, size: n, root }, author.log);
}

function proven(a: string, b: string, hashes: readonly Uint8Array[] | null): Evidence {
  const evidence = equivocation(a, b, hashes, key);
  if (evidence === null) throw new Error('no evidence');
  return evidence;
}

describe('evidence of equivocation', () => {
  it('[LOG-22] is two roots of one size, in either order', () => {
    const evidence = proven(told.checkpoint, toldOtherwise.checkpoint, null);
    expect(proven(toldOtherwise.checkpoint, told.checkpoint, null)).toEqual(evidence);
    expect(verifyEvidence(evidence, key)).toBe(evidence);
    expect(evidence.notes.join('')).not.toContain('/mirror');
  });

  it('[LOG-23] is the true prefix root of the larger tree, for every smaller size', () => {
    for (let m = 1; m < 40; m++) {
      const evidence = proven(signed(toldOtherwise, m), signed(told, 40), leaves);
      expect(verifyEvidence(evidence, key), `size ${m}`).toBe(evidence);
      expect(parseEvidence(evidenceText(evidence))).toEqual(evidence);
      expect(evidenceText(evidence).length).toBeLessThan(1500);
    }
  });

  it('[LOG-22] [LOG-23] is not found where there is none', () => {
    expect(equivocation(told.checkpoint, told.checkpoint, null, key)).toBeNull();
    expect(equivocation(signed(told, 7), told.checkpoint, leaves, key)).toBeNull();
    expect(equivocation(signed(toldOtherwise, 7), told.checkpoint, null, key)).toBeNull();
    expect(equivocation(signed(toldOtherwise, 7), told.checkpoint, leaves.slice(1), key)).toBeNull();
    expect(
      equivocation(signed(toldOtherwise, 7), told.checkpoint, toldOtherwise.entries.map(leafHash), key),
    ).toBeNull();
    expect(equivocation(signed(told, 0), told.checkpoint, leaves, key)).toBeNull();
    expect(equivocation('rubbish', told.checkpoint, leaves, key)).toBeNull();
    expect(equivocation(told.checkpoint, toldOtherwise.checkpoint, null, keyOf(other.log.vkey))).toBeNull();
  });

  it('[LOG-24] is read back from its file, and only in its one form', () => {
    const same = proven(told.checkpoint, toldOtherwise.checkpoint, null);
    const text = evidenceText(same);
    expect(parseEvidence(text)).toEqual(same);
    for (let i = 0; i < text.length; i += 7) {
      const changed = `${text.slice(0, i)}${text[i] === 'A' ? 'B' : 'A'}${text.slice(i + 1)}`;
      const parsed = parseEvidence(changed);
      expect(isFault(parsed) || isFault(verifyEvidence(parsed, key)), `at ${i}`).toBe(true);
    }
    for (const bad of [
      '',
      'entente.evidence/v1\n',
      text.slice(0, -1),
      `${text}\n`,
      text.replace('prefix -', 'prefix A'),
    ])
      expect(parseEvidence(bad)).toMatchObject({ code: 'evidence.malformed' });
  });

  it('[LOG-24] that does not contradict is refused', () => {
    const good = proven(signed(toldOtherwise, 7), signed(told, 40), leaves);
    const honest = signed(told, 7);
    const prefix = rootOf(appendLeaves(emptyRange, leaves.slice(0, 7)));
    const lies: Evidence[] = [
      { ...good, notes: [honest, good.notes[1]] },
      { ...good, notes: [good.notes[1], good.notes[0]] },
      { ...good, notes: [good.notes[0], good.notes[0]] },
      { ...good, prefix: null },
      { ...good, prefix: prefix.with(0, (prefix[0] ?? 0) ^ 1) },
      { ...good, proof: good.proof.slice(1) },
      { ...good, origin: 'gmmp.ma-it/it-moi/1' },
      { ...good, notes: [addSignatures(good.notes[0], [mirror.mirror.cosign('a\n', 1)]), good.notes[1]] },
    ];
    for (const lie of lies) expect(verifyEvidence(lie, key)).toMatchObject({ code: 'evidence.unproven' });
    expect(verifyEvidence(good, keyOf(other.log.vkey))).toMatchObject({ code: 'evidence.unproven' });
  });
});
