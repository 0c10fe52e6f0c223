import { describe, expect, it } from 'vitest';
import { chance, testSeed } from '../../dev/chance.ts';
import { inventFeed, inventMember } from '../../dev/generate/invented.ts';
import { parseVkey } from '../notes/index.ts';
import {
  appendLeaves,
  emptyRange,
  encodeEntry,
  isFault,
  leafHash,
  openCheckpoint,
  parseEntry,
  type Range,
  rereadEntry,
  rootOf,
  type SignedCheckpoint,
  signCheckpoint,
  verifyEntries,
} from './index.ts';

const author = inventMember('gmmp.ma-it', 'it-moi');
const events = Array.from({ length: 20 }, (_, part) => ({
  record: 'it-moi.r',
  type: 'request.asked/1',
  data: { part },
}));
const feed = inventFeed(author, events, []);
const verifier = parseVkey(author.log.vkey);

function signed(leaves: readonly Uint8Array[]): SignedCheckpoint {
  const root = rootOf(appendLeaves(emptyRange, leaves.map(leafHash)));
  const note = signCheckpoint({ origin: feed.origin, size: leaves.length, root }, author.log);
  const opened = verifier === null ? null : openCheckpoint(note, verifier);
  if (opened === null || isFault(opened)) throw new Error('invented world');
  return opened;
}

const rangeOf = (leaves: readonly Uint8Array[]): Range => appendLeaves(emptyRange, leaves.map(leafHash));

describe('verified entries', () => {
  it('[LOG-20] are all the leaves a checkpoint commits to, from any range before them', () => {
    for (const from of [0, 1, 7, 19, 20]) {
      const result = verifyEntries(
        feed.entries.slice(from),
        rangeOf(feed.entries.slice(0, from)),
        signed(feed.entries),
      );
      if (isFault(result)) throw new Error(result.message);
      expect(result.entries).toEqual(feed.entries.slice(from).map(parseEntry));
      expect(result.range).toEqual(rangeOf(feed.entries));
      expect(result.leafHashes).toEqual(feed.entries.slice(from).map(leafHash));
    }
  });

  const seed = testSeed();
  it(`[LOG-20] are none when one leaf is changed, left out, doubled or moved (ENTENTE_SEED=${seed})`, () => {
    const c = chance(seed);
    const checkpoint = signed(feed.entries);
    for (let round = 0; round < 200; round++) {
      const i = c.int(20);
      const leaf = feed.entries[i] ?? new Uint8Array();
      const at = c.int(leaf.length);
      const changed = c.pick([
        () => feed.entries.with(i, leaf.with(at, (leaf[at] ?? 0) ^ 1)),
        () => feed.entries.toSpliced(i, 1),
        () => feed.entries.toSpliced(i, 0, leaf),
        () => feed.entries.with(i, feed.entries[(i + 1) % 20] ?? leaf),
      ])();
      expect(isFault(verifyEntries(changed, emptyRange, checkpoint)), `round ${round}`).toBe(true);
    }
    expect(verifyEntries(feed.entries, rangeOf(feed.entries.slice(0, 1)), checkpoint)).toMatchObject({
      code: 'log.incomplete',
    });
    expect(verifyEntries(feed.entries, { size: 0, hashes: [new Uint8Array(32)] }, checkpoint)).toMatchObject({
      code: 'log.incomplete',
    });
    expect(verifyEntries(feed.entries.toReversed(), emptyRange, checkpoint)).toMatchObject({
      code: 'log.root-mismatch',
    });
  });

  it('[LOG-21] leave out a signed leaf that is no entry, or claims another place, and keep the rest', () => {
    const second = feed.entries[2] ?? new Uint8Array();
    const elsewhere = parseEntry(second);
    if (isFault(elsewhere)) throw new Error('invented world');
    const poisoned = feed.entries
      .with(3, new TextEncoder().encode('poison'))
      .with(5, second)
      .with(8, encodeEntry({ ...elsewhere, feed: 'gmmp.ma-it/ma-moi/1', seq: 8 }));
    const result = verifyEntries(poisoned, emptyRange, signed(poisoned));
    if (isFault(result)) throw new Error(result.message);
    const codes = result.entries.map((entry) => (isFault(entry) ? entry.code : 'ok'));
    expect(codes.filter((code) => code === 'ok')).toHaveLength(17);
    expect([codes[3], codes[5], codes[8]]).toEqual(['entry.malformed', 'entry.misplaced', 'entry.misplaced']);
    expect(result.range.size).toBe(20);
  });

  it('[LOG-21] are read again from the own log by the same rule', () => {
    const [first = new Uint8Array()] = feed.entries;
    expect(rereadEntry(first, feed.origin, 0)).toEqual(parseEntry(first));
    expect(rereadEntry(first, feed.origin, 1)).toMatchObject({ code: 'entry.misplaced' });
    expect(rereadEntry(new Uint8Array(), feed.origin, 0)).toMatchObject({ code: 'entry.malformed' });
  });
});
