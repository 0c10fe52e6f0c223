import { expect, it } from 'vitest';
import { given, type Player } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { examples } from './examples.ts';
import nonanswer from './index.ts';

const scene = {
  charter: inventedCharter('private.it-moi', ['it-moi']),
  record: 'it-moi.0199f3b2-0c00-7000-8000-000000000001',
  tzdb: 'test',
};
const by = (hour: number): Player => ({ member: 'it-moi', at: new Date(Date.UTC(2026, 10, 22, hour)).toISOString() });
const code = (story: { refusal: { code: string } | null }) => story.refusal?.code ?? 'done';
const decided = given(nonanswer, scene).when(by(8), 'decide', examples.decide);
const facets = (story: typeof decided) => nonanswer.facets(story.folded.state, 'it-moi');

it('[KIND-112] waits under the number of its record, once at a time, with its true ground', () => {
  expect(facets(decided)).toMatchObject({ state: 'waiting', ended: false, due: examples.decide.leaves });
  expect(decided.folded.state.decided?.input).toContain('notAvailable');
  expect(code(decided.when(by(9), 'decide', examples.decide))).toBe('nonanswer.waits');
  const elsewhere = { ...scene, record: 'it-moi.0199f3b2-0c00-7000-8000-000000000002' };
  expect(code(given(nonanswer, elsewhere).when(by(8), 'decide', examples.decide))).toBe('nonanswer.subject');
});

it('[KIND-112] can be taken back until it leaves, and decided anew', () => {
  const back = decided.when(by(9), 'takeBack', examples.takeBack);
  expect(facets(back)).toMatchObject({ state: 'takenBack', ended: true, due: null });
  expect(code(back.when(by(10), 'recordSent', examples.recordSent))).toBe('nonanswer.none');
  const sent = back.when(by(10), 'decide', examples.decide).when(by(11), 'recordSent', examples.recordSent);
  expect([facets(sent)?.state, sent.folded.state.earlier.length]).toEqual(['sent', 1]);
  expect(code(sent.when(by(12), 'takeBack', examples.takeBack))).toBe('nonanswer.none');
  expect(facets(decided.when(by(11), 'recordFailure', examples.recordFailure))?.state).toBe('failed');
});
