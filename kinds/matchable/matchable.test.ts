import { describe, expect, it } from 'vitest';
import { given, type Player } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { examples } from './examples.ts';
import matchable from './index.ts';
import { matchableRefusals } from './rules.ts';

const file = {
  ...{ id: 'a-file', name: 'telephones.txt', mediaType: 'text/plain', size: 10, sha256: 'ab'.repeat(32) },
  ...{ key: `AGE-SECRET-KEY-1${'0'.repeat(58)}`, segments: [{ sha256: 'cd'.repeat(32), size: 300 }] },
};
const scene = {
  charter: inventedCharter('private.it-moi', ['it-moi']),
  record: 'it-moi.0199f3b2-0c00-7000-8000-000000000001',
  tzdb: 'test',
  files: { [file.id]: file },
};
const by = (hour: number): Player => ({ member: 'it-moi', at: new Date(Date.UTC(2026, 10, 22, hour)).toISOString() });
const heard = new Set<string>();
type Outcome = { readonly refusal: { readonly code: string } | null };
const refused = (code: string) => (outcome: Outcome) => {
  heard.add(code);
  expect(outcome.refusal?.code).toBe(code);
};
const done = (outcome: Outcome) => expect(outcome.refusal).toBe(null);
const [entry] = examples.list.entries;
const list = (change: object = {}) => given(matchable, scene).when(by(8), 'list', { ...examples.list, ...change });
const listed = list().thenSee(done);
const facets = (story: typeof listed) => matchable.facets(story.folded.state, 'it-moi');

describe('what is matchable', () => {
  it('[PSI-23] is written down by a person, for partners named, in its one spelling, until a month', () => {
    list({ entries: [] }).thenSee(refused('matchable.empty'));
    list({ entries: [], file: file.id }).thenSee(done);
    list({ file: 'none' }).thenSee(refused('kind.attachment'));
    list({ partners: [] }).thenSee(refused('kind.input'));
    list({ partners: ['it-moi'] }).thenSee(refused('matchable.toSelf'));
    list({ entries: [{ ...entry, value: '+212 600118723' }] }).thenSee(refused('matchable.identifier'));
    list({ entries: [{ ...entry, type: 'imo', value: '9074728' }] }).thenSee(refused('matchable.identifier'));
    list({ entries: [{ ...entry, until: '2026-10' }] }).thenSee(refused('matchable.until'));
    list({ entries: [{ ...entry, until: '2037-01' }] }).thenSee(refused('matchable.until'));
    list({ entries: [{ ...entry, until: '2026-11' }] }).thenSee(done);
    list({ entries: [entry, entry] }).thenSee(refused('matchable.twice'));
    listed.when(by(9), 'list', examples.list).thenSee(refused('matchable.exists'));
    listed.when(by(9), 'add', { entries: [entry] }).thenSee(refused('matchable.twice'));
    given(matchable, scene).when(by(8), 'pause', examples.pause).thenSee(refused('matchable.absent'));
  });

  it('[PSI-24] is added to, taken out again and paused as a whole', () => {
    const values = (story: typeof listed) => story.folded.state.entries.map(({ value }) => value);
    const more = listed.when(by(9), 'add', examples.add).thenSee(done);
    expect(values(more)).toEqual(['+212600118723', '+212600118724']);
    const less = more.when(by(10), 'remove', examples.remove).thenSee(done);
    expect([values(less), less.folded.state.removed]).toEqual([['+212600118724'], ['phone +212600118723']]);
    const again = less.when(by(11), 'add', { entries: [entry] }).thenSee(done);
    expect([values(again).length, again.folded.state.removed]).toEqual([2, []]);
    const paused = more.when(by(10), 'pause', examples.pause).thenSee(done);
    paused.when(by(11), 'pause', examples.pause).thenSee(refused('matchable.paused'));
    more.when(by(11), 'resume', {}).thenSee(refused('matchable.open'));
    expect([facets(paused)?.state, facets(paused.when(by(11), 'resume', {}))?.state]).toEqual(['paused', 'open']);
  });

  it('[PSI-25] keeps what a partner named in a request, and its words find it', () => {
    const named = listed.when(by(9), 'name', examples.name).thenSee(done);
    expect(named.folded.state.named.map(({ tag }) => tag)).toEqual([examples.name.tag]);
    expect(facets(named)?.text).toContain(examples.name.record);
    expect(matchable.attachments(list({ file: file.id }).folded.state)).toEqual([file]);
  });

  it('every rule was tried', () => expect(matchableRefusals.filter((code) => !heard.has(code))).toEqual([]));
});
