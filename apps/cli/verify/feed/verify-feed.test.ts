import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dice, seed } from '../../../../dev/faults/writing.ts';
import { type TestDoor, testDoor, type Visitor } from '../../../../dev/nodes/door.ts';
import { ask, group } from '../../../../dev/nodes/pair.ts';
import { wholeFeed } from '../../../node/whole-feed.ts';
import { verifyCommand } from '../command.ts';
import { feedFirstLine } from './read-feed.ts';
import { type FeedAcceptance, verifyFeed } from './verify-feed.ts';

let at: TestDoor;
let [officer, auditor]: Visitor[] = [];
let folder = '';
let earlier = '';
let later = '';
let roots: string[] = [];

const fetched = async (): Promise<string> => {
  const response = await auditor?.get('/api/journal.feed');
  expect(response?.status).toBe(200);
  return (await response?.text()) ?? '';
};
const accepted = (text: string, trust: readonly string[] = [], before: string | null = null): FeedAcceptance => {
  const verdict = verifyFeed(text, trust, before);
  if (!verdict.ok) throw new Error(verdict.message);
  return verdict;
};

beforeAll(async () => {
  at = await testDoor();
  folder = await mkdtemp(join(tmpdir(), 'entente-feed-'));
  [officer, auditor] = [await at.visitor(['officer']), await at.visitor(['auditor'])];
  const { record } = await ask(at.rome, { title: 'A van' });
  for (let i = 0; i < 5; i++) await officer.get(`/api/records/${group}/request/${record}`);
  earlier = await fetched();
  for (let i = 0; i < 5; i++) await officer.get('/api/records?box=all&text=van');
  later = await fetched();
  roots = accepted(later).roots.map(({ vkey }) => vkey);
});
afterAll(async () => {
  await at[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

describe(`a whole feed as a file (seed ${seed})`, () => {
  it('[NODE-160] [LOG-36] holds every look up to the one that fetched it, and is checked without the node', () => {
    const verdict = accepted(later, roots);
    expect(verdict).toMatchObject({ feed: 'private.it-moi/it-moi/1', member: 'it-moi', trust: 'given', closed: [] });
    expect(verdict.statements.map(({ seq }) => seq)).toEqual(Array.from({ length: verdict.size }, (_, seq) => seq));
    const looks = verdict.statements.filter(({ type }) => type === 'journal.read/1');
    expect(looks).toHaveLength(5);
    expect(verdict.statements.at(-1)).toMatchObject({
      type: 'journal.queried/1',
      by: { role: 'auditor' },
      data: { route: 'journalFeed' },
    });
  });

  it('[CLI-17] goes on from an earlier file; another history is refused by the place of its first difference', () => {
    const { size } = accepted(earlier);
    expect(accepted(later, roots, earlier).continues).toBe(size);
    const shorter = verifyFeed(earlier, roots, later);
    expect(shorter).toMatchObject({ ok: false, code: 'proof.rewritten' });
    expect(shorter.ok ? '' : shorter.message).toContain(`private.it-moi/it-moi/1#${size} `);
  });

  it('[CLI-17] a root that is not the one known to the reader is refused', () => {
    const other = roots[0]?.replace(/.{4}$/, 'AAAA') ?? '';
    expect(verifyFeed(later, [other]).ok).toBe(false);
  });

  it('[CLI-17] 400 files with one byte changed, a line taken out or two exchanged: refused, or the one text that was taken out is named', () => {
    const roll = dice(seed);
    const sealed = (text: string): string => `${text}end ${createHash('sha256').update(text).digest('base64')}\n`;
    const body = later.slice(0, later.lastIndexOf('end '));
    for (let i = 0; i < 400; i++) {
      const changed = spoiled(body, roll);
      if (changed === body) continue;
      const verdict = verifyFeed(sealed(changed), roots);
      // A text may be withheld, as one that was erased is; but then it is named, and nothing else may differ.
      if (verdict.ok) expect({ seed, i, closed: verdict.closed.length }).toEqual({ seed, i, closed: 1 });
      const code = changed.startsWith(feedFirstLine) ? 'proof.damaged' : 'proof.malformed';
      expect(verifyFeed(changed + later.slice(body.length), roots)).toMatchObject({ ok: false, code });
    }
  });

  it('[CLI-17] the command says what it is in words, and refuses what was cut off', async () => {
    const files = { earlier: join(folder, 'earlier'), later: join(folder, 'later'), half: join(folder, 'half') };
    await writeFile(files.earlier, earlier);
    await writeFile(files.later, later);
    await writeFile(files.half, later.slice(0, later.length / 2));
    let words = '';
    const print = (text: string): void => {
      words += text;
    };
    expect(verifyCommand(files.later, { trust: roots, after: files.earlier, print })).toBe(0);
    expect(words).toContain('none missing');
    expect(words).toContain('stand here unchanged');
    expect(words).toContain('journal.queried/1');
    expect(verifyCommand(files.half, { print })).toBe(1);
    expect((await readFile(files.later, 'utf8')).length).toBe(later.length);
  });

  it('[NODE-160] an entry that was erased stands there as a leaf without a text', async () => {
    const { core } = at.rome;
    const { statements } = accepted(later);
    const seq = statements.find(({ type }) => type === 'journal.queried/1')?.seq ?? 0;
    await core.store.keys.erase('private.it-moi/it-moi/1', seq);
    await core.store.log.erasePayload('private.it-moi/it-moi/1', seq, null);
    let text = '';
    for await (const piece of wholeFeed(core, 'private.it-moi/it-moi/1')) text += piece;
    expect(accepted(text, roots, later).closed).toEqual([seq]);
  });
});

/** One change of a kind that somebody might try. */
function spoiled(text: string, roll: (below: number) => number): string {
  const at = roll(text.length);
  const lines = text.split('\n');
  const line = 1 + roll(lines.length - 3);
  switch (roll(4)) {
    case 0:
      return `${text.slice(0, at)}${String.fromCharCode(33 + roll(90))}${text.slice(at + 1)}`;
    case 1:
      return lines.toSpliced(line, 1).join('\n');
    case 2:
      return lines.toSpliced(line, 1, lines[line + 1] ?? '', lines[line] ?? '').join('\n');
    default:
      return lines.with(line, lines[1 + roll(lines.length - 3)] ?? '').join('\n');
  }
}
