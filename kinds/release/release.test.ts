import { describe, expect, it } from 'vitest';
import { given, type Player } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { examples } from './examples.ts';
import release from './index.ts';
import { releaseRefusals } from './rules.ts';

const scene = {
  charter: inventedCharter('private.it-moi', ['it-moi']),
  record: 'it-moi.0199f3b2-0c00-7000-8000-000000000009',
  tzdb: 'test',
};
const by = (ref: string): Player => ({
  member: 'it-moi',
  at: '2026-11-22T08:00:00.000Z',
  actor: { role: 'head', ref },
});
const tried = new Set<string>();
const refused = (code: string) => (outcome: { refusal: { code: string } | null }) => {
  tried.add(code);
  expect(outcome.refusal?.code).toBe(code);
};
const done = (outcome: { refusal: { code: string } | null }) => expect(outcome.refusal).toBe(null);
const proposed = given(release, scene).when(by('anna'), 'propose', examples.propose).thenSee(done);
const digest = proposed.folded.state.proposed?.digest ?? '';
const approved = proposed.when(by('bruno'), 'approve', { digest }).thenSee(done);
const facets = (story: typeof proposed) => release.facets(story.folded.state, 'it-moi');

describe('a release', () => {
  it('[KIND-60] holds the act with its digest', () => {
    const rows = proposed.rows.map((row) => ({ ...row, data: row.data.replace('withdraw', 'close') }));
    expect(given(release, scene, rows).folded.exceptions).toMatchObject([{ code: 'release.digest' }]);
    proposed.when(by('anna'), 'propose', examples.propose).thenSee(refused('release.exists'));
    given(release, scene).when(by('bruno'), 'approve', { digest }).thenSee(refused('release.absent'));
  });

  it('[KIND-61] is approved by somebody else, for exactly that act', () => {
    proposed.when(by('anna'), 'approve', { digest }).thenSee(refused('release.ownProposal'));
    proposed.when(by('bruno'), 'approve', { digest: '0'.repeat(64) }).thenSee(refused('release.digest'));
    expect(facets(proposed)).toMatchObject({ state: 'proposed', waitingOn: ['it-moi'], ended: false });
    expect(facets(approved)).toMatchObject({ state: 'approved', waitingOn: ['it-moi'], ended: false });
  });

  it('[KIND-61] is decided once', () => {
    const declined = proposed.when(by('bruno'), 'refuse', examples.refuse).thenSee(done);
    expect(facets(declined)).toMatchObject({ state: 'refused', waitingOn: [], ended: true });
    declined.when(by('bruno'), 'approve', { digest }).thenSee(refused('release.decided'));
    approved.when(by('bruno'), 'refuse', examples.refuse).thenSee(refused('release.decided'));
  });

  it('[KIND-62] records one outcome, after approval', () => {
    proposed.when(by('node'), 'recordExecution', examples.recordExecution).thenSee(refused('release.notApproved'));
    const executed = approved.when(by('node'), 'recordExecution', examples.recordExecution).thenSee(done);
    executed.when(by('node'), 'recordFailure', examples.recordFailure).thenSee(refused('release.done'));
    const failed = approved.when(by('node'), 'recordFailure', examples.recordFailure).thenSee(done);
    expect([facets(executed)?.state, facets(failed)?.state]).toEqual(['executed', 'failed']);
  });

  it('[KIND-10] an erased entry leaves what else was said', () => {
    const rows = approved.rows.map((row, index) => (index === 1 ? { ...row, data: '' } : row));
    expect(facets(given(release, scene, rows))?.state).toBe('proposed');
  });

  it('[KIND-18] every refusal of a release was met above', () => {
    expect(releaseRefusals.filter((code) => !tried.has(code))).toEqual([]);
  });
});
