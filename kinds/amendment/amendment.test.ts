import { describe, expect, it } from 'vitest';
import { given, type Player } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { recordRow } from '../../packages/kind/row.ts';
import { linesChanged } from './changes.ts';
import { examples } from './examples.ts';
import amendment from './index.ts';
import { amendmentRefusals } from './rules.ts';

const charter = inventedCharter('private.it-moi', ['it-moi']);
const scene = { charter, record: 'it-moi.0199f3b2-0c00-7000-8000-000000000009', tzdb: 'test' };
const player = (hour: number, ref: string): Player => ({
  member: 'it-moi',
  at: new Date(Date.UTC(2026, 10, 22, hour)).toISOString(),
  actor: { role: ref === 'node' || ref === 'console' ? 'node' : 'head', ref },
});
const tried = new Set<string>();
const refused = (code: string) => (outcome: { refusal: { code: string } | null }) => {
  tried.add(code);
  expect(outcome.refusal?.code).toBe(code);
};
const done = (outcome: { refusal: { code: string } | null }) => expect(outcome.refusal).toBe(null);
const propose = (change: object = {}) =>
  given(amendment, scene).when(player(8, 'console'), 'propose', { ...examples.propose, ...change });
const proposed = propose().thenSee(done);
const approved = proposed.when(player(9, 'head'), 'approve', examples.approve).thenSee(done);
const facets = (story: typeof proposed) => amendment.facets(story.folded.state, 'x');

describe('a change of a charter', () => {
  it('[KIND-150] is put before a second person with the text in force beside it, by its hash', () => {
    propose({ text: `${examples.propose.text}more` }).thenSee(refused('amendment.hash'));
    propose({ version: 1 }).thenSee(refused('kind.input'));
    proposed.when(player(9, 'console'), 'propose', examples.propose).thenSee(refused('amendment.exists'));
    given(amendment, scene).when(player(9, 'head'), 'approve', examples.approve).thenSee(refused('amendment.absent'));
    expect(facets(proposed)).toMatchObject({ state: 'proposed', waitingOn: ['it-moi'], ended: false });
  });

  it('[KIND-151] is approved once, by somebody else, and exactly as it was shown', () => {
    proposed.when(player(9, 'console'), 'approve', examples.approve).thenSee(refused('amendment.ownProposal'));
    const other = { ...examples.approve, hash: `${'A'.repeat(43)}=` };
    proposed.when(player(9, 'head'), 'approve', other).thenSee(refused('amendment.hash'));
    approved.when(player(10, 'head'), 'approve', examples.approve).thenSee(refused('amendment.decided'));
    approved.when(player(10, 'head'), 'refuse', examples.refuse).thenSee(refused('amendment.decided'));
    const no = proposed.when(player(9, 'head'), 'refuse', examples.refuse).thenSee(done);
    no.when(player(10, 'head'), 'approve', examples.approve).thenSee(refused('amendment.decided'));
    expect(facets(no)).toMatchObject({ state: 'refused', waitingOn: [], ended: true });
  });

  it('[KIND-152] is signed once, after it was approved', () => {
    proposed.when(player(9, 'node'), 'recordSigned', {}).thenSee(refused('amendment.notApproved'));
    const signed = approved.when(player(10, 'node'), 'recordSigned', {}).thenSee(done);
    signed.when(player(11, 'node'), 'recordSigned', {}).thenSee(refused('amendment.notApproved'));
    expect(facets(signed)).toMatchObject({ state: 'signed', ended: true });
    expect(amendment.tallies(signed.folded.state, charter).map(({ measure }) => measure)).toEqual(['charterApproved']);
  });

  it('[KIND-153] shows which lines come and which go, counted', () => {
    const { added, removed } = linesChanged(examples.propose.before, examples.propose.text);
    expect(added.map((line) => line.split(' ')[0])).toEqual(['version', 'previous', 'four-eyes']);
    expect(removed.map((line) => line.split(' ')[0])).toEqual(['version', 'previous', 'four-eyes']);
    expect(linesChanged('a\nb\n', 'a\na\nb\n')).toEqual({ added: ['a'], removed: [] });
    expect(linesChanged('a\nb', 'b\na')).toEqual({ added: [], removed: [] });
  });

  it('[KIND-10] says nothing when its proposal cannot be read', () => {
    const spoiled = approved.rows.map((row, index) => (index === 0 ? { ...row, data: '' } : row));
    const story = given(amendment, scene, spoiled);
    expect(recordRow(amendment, story.folded, 'x', charter).listed).toBe(false);
  });

  it('[KIND-18] every refusal of a change of a charter was met above', () => {
    expect(amendmentRefusals.filter((code) => !tried.has(code))).toEqual([]);
  });
});
