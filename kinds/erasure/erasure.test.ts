import { describe, expect, it } from 'vitest';
import { given, type Player } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { recordRow } from '../../packages/kind/row.ts';
import { examples } from './examples.ts';
import erasure from './index.ts';
import { erasureRefusals } from './rules.ts';

const charter = inventedCharter('contact', ['fr-mi', 'it-moi', 'ma-moi']);
const scene = { charter, record: 'it-moi.0199f3b2-0c00-7000-8000-000000000009', tzdb: 'test' };
const at =
  (member: string) =>
  (hour: number): Player => ({ member, at: new Date(Date.UTC(2026, 10, 22, hour)).toISOString() });
const [rome, rabat, paris] = [at('it-moi'), at('ma-moi'), at('fr-mi')];
const target = { ...examples.recall, statements: ['contact/it-moi/1#0', 'contact/it-moi/1#4'] };
const tried = new Set<string>();
const refused = (code: string) => (outcome: { refusal: { code: string } | null }) => {
  tried.add(code);
  expect(outcome.refusal?.code).toBe(code);
};
const done = (outcome: { refusal: { code: string } | null }) => expect(outcome.refusal).toBe(null);
const recall = (change: object = {}) => given(erasure, scene).when(rome(8), 'recall', { ...target, ...change });
const recalled = recall().thenSee(done);
const facets = (story: typeof recalled) => erasure.facets(story.folded.state, 'x');

describe('an erasure', () => {
  it('[KIND-80] a recall names statements of its author in this group, each once, up to 64', () => {
    recall({ statements: ['contact/ma-moi/1#0'] }).thenSee(refused('erasure.notOwn'));
    recall({ statements: ['contact/it-moi/1#0', 'contact/it-moi-2/1#0'] }).thenSee(refused('erasure.notOwn'));
    recall({ statements: ['other/it-moi/1#0'] }).thenSee(refused('erasure.elsewhere'));
    recall({ statements: ['contact/it-moi/1#0', 'contact/it-moi/1#0'] }).thenSee(refused('kind.input'));
    recall({ statements: [] }).thenSee(refused('kind.input'));
    recall({ statements: ['contact/it-moi/1#00'] }).thenSee(refused('kind.input'));
    const many = (count: number) => Array.from({ length: count }, (_, seq) => `contact/it-moi/1#${seq}`);
    recall({ statements: many(64) }).thenSee(done);
    recall({ statements: many(65) }).thenSee(refused('kind.input'));
    recalled.when(rome(9), 'recall', target).thenSee(refused('erasure.exists'));
    recall({ cause: 'other', explanation: null }).thenSee(refused('erasure.explanation'));
    recall({ cause: 'retention', explanation: null }).thenSee(done);
  });

  it('[KIND-81] is begun by the member its id names', () => {
    given(erasure, scene)
      .when(rabat(8), 'recall', { ...target, statements: ['contact/ma-moi/1#0'] })
      .thenSee(refused('kind.creator'));
    given(erasure, scene).when(rabat(8), 'confirm', {}).thenSee(refused('kind.creator'));
  });

  it('[KIND-82] waits on every other member until it has answered, and says nothing of what was erased', () => {
    expect(facets(recalled)).toMatchObject({ state: 'recalled', waitingOn: ['fr-mi', 'ma-moi'], ended: false });
    expect(facets(recalled)).toMatchObject({ title: target.record, text: target.record, to: ['fr-mi', 'ma-moi'] });
    const one = recalled.when(rabat(9), 'confirm', {}).thenSee(done);
    expect(facets(one)).toMatchObject({ state: 'recalled', waitingOn: ['fr-mi'], ended: false });
    const two = one.when(paris(9), 'confirm', {}).thenSee(done);
    expect(facets(two)).toMatchObject({ state: 'erased', waitingOn: [], ended: true });
  });

  it('[KIND-83] a member answers once; after a refusal it may still erase', () => {
    recalled.when(rome(9), 'confirm', {}).thenSee(refused('erasure.self'));
    const kept = recalled.when(rabat(9), 'decline', examples.decline).when(paris(9), 'confirm', {}).thenSee(done);
    expect(facets(kept)).toMatchObject({ state: 'declined', ended: true });
    kept.when(rabat(10), 'decline', examples.decline).thenSee(refused('erasure.answered'));
    kept.when(paris(10), 'decline', examples.decline).thenSee(refused('erasure.answered'));
    kept.when(paris(10), 'confirm', {}).thenSee(refused('erasure.answered'));
    const erased = kept.when(rabat(10), 'confirm', {}).thenSee(done);
    expect(facets(erased)?.state).toBe('erased');
    expect(erased.folded.state.answers[1]).toMatchObject({ declined: { ground: 'judicialEvidence' }, erased: {} });
  });

  it('[KIND-84] a refusal gives a ground of the list and its reasons', () => {
    recalled.when(rabat(9), 'decline', { ground: 'security', explanation: 'x' }).thenSee(refused('kind.input'));
    recalled.when(rabat(9), 'decline', { ground: 'legalDuty', explanation: ' ' }).thenSee(refused('kind.input'));
  });

  it('[KIND-85] the end of an own copy names statements of whomever, and asks nobody', () => {
    const statements = ['contact/ma-moi/1#3', 'contact/fr-mi/1#0'];
    const expired = given(erasure, scene)
      .when(rome(8), 'expire', { ...examples.expire, statements })
      .thenSee(done);
    expect(facets(expired)).toMatchObject({ state: 'expired', waitingOn: [], ended: true });
    expired.when(rabat(9), 'confirm', {}).thenSee(refused('erasure.absent'));
    expired.when(rome(9), 'recall', target).thenSee(refused('erasure.exists'));
  });

  it('[KIND-86] is counted by cause at each member asked, and by answer', () => {
    const story = recalled.when(rabat(9), 'decline', examples.decline).when(paris(9), 'confirm', {});
    const counted = erasure.tallies(story.folded.state, charter).map(({ holder, measure }) => `${holder} ${measure}`);
    expect(counted).toEqual([
      'fr-mi recalled:inaccurate',
      'fr-mi erased',
      'ma-moi recalled:inaccurate',
      'ma-moi declined:judicialEvidence',
    ]);
  });

  it('[KIND-87] more than ten statements, or a group that wants two for everything, need a second person', () => {
    const reason = (count: number, more = charter) => {
      const statements = Array.from({ length: count }, (_, seq) => `contact/it-moi/1#${seq}`);
      const circumstances = { charter: more, now: rome(8).at } as never;
      return erasure.commands.recall?.release?.(erasure.initial(), { ...target, statements }, circumstances);
    };
    expect([reason(10), reason(11)]).toEqual([null, 'policy.release.erasure']);
    expect(reason(1, { ...charter, fourEyes: ['H0'] })).toBe('policy.release.H0');
  });

  it('[KIND-10] is not undone when one of its own entries is missing', () => {
    const { rows } = recalled.when(rabat(9), 'confirm', {});
    const spoiled = rows.map((row, index) => (index === 1 ? { ...row, data: '' } : row));
    const story = given(erasure, scene, spoiled);
    expect(facets(story)?.state).toBe('recalled');
    expect(recordRow(erasure, story.folded, 'x', charter).listed).toBe(true);
  });

  it('[KIND-18] every refusal of an erasure was met above', () => {
    expect(erasureRefusals.filter((code) => !tried.has(code))).toEqual([]);
  });
});
