import { expect, it } from 'vitest';
import { given, type Player } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { examples } from './examples.ts';
import protection from './index.ts';

const scene = {
  charter: inventedCharter('private.it-moi', ['it-moi']),
  record: 'it-moi.0199f3b2-0c00-7000-8000-000000000009',
  tzdb: 'test',
};
const by = (hour: number): Player => ({ member: 'it-moi', at: new Date(Date.UTC(2026, 10, 22, hour)).toISOString() });
const code = (story: { refusal: { code: string } | null }) => story.refusal?.code ?? 'done';
const sheltered = given(protection, scene).when(by(8), 'shelter', examples.shelter);
const facets = (story: typeof sheltered) => protection.facets(story.folded.state, 'it-moi');

it('[KIND-100] somebody is sheltered once, at home, by all that names them', () => {
  expect(protection.scope).toBe('private');
  expect(code(sheltered)).toBe('done');
  expect(sheltered.folded.state.subject).toEqual(examples.shelter);
  expect(facets(sheltered)).toMatchObject({ title: 'Salma Idrissi', state: 'sheltered', ended: false });
  expect(code(sheltered.when(by(9), 'shelter', examples.shelter))).toBe('protection.exists');
  for (const change of [{ names: [] }, { fled: [] }, { identifiers: [{ kind: 'phone', value: '- 12 -' }] }])
    expect(code(given(protection, scene).when(by(8), 'shelter', { ...examples.shelter, ...change }))).toBe(
      'kind.input',
    );
});

it('[KIND-101] changes and ends with a reason, and what was set aside is noted also after', () => {
  expect(code(given(protection, scene).when(by(8), 'lift', examples.lift))).toBe('protection.absent');
  const changed = sheltered.when(by(9), 'change', examples.change);
  expect(changed.folded.state.subject?.names).toHaveLength(3);
  expect(code(sheltered.when(by(9), 'change', { ...examples.change, reason: ' ' }))).toBe('kind.input');
  const lifted = changed.when(by(10), 'lift', examples.lift);
  expect(facets(lifted)).toMatchObject({ state: 'lifted', ended: true });
  expect(code(lifted.when(by(11), 'change', examples.change))).toBe('protection.lifted');
  expect(lifted.when(by(11), 'override', examples.override).folded.state.overrides).toMatchObject([examples.override]);
});

it('[KIND-102] whoever meets such a person may say so; few may undo it', () => {
  const roles = (name: string) => protection.commands[name]?.roles;
  expect(roles('shelter')).toEqual(['protection', 'head', 'officer']);
  expect(roles('change')).toEqual(['protection', 'head']);
  expect(roles('lift')).toEqual(['protection', 'head']);
  expect(protection.commands.shelter?.begunByPeople).toBe(true);
});

it('[KIND-10] what protects somebody does not end with the text of one change', () => {
  const rows = sheltered.when(by(9), 'change', examples.change).rows;
  const erased = rows.map((row, index) => (index === 1 ? { ...row, data: '' } : row));
  expect(facets(given(protection, scene, erased))?.state).toBe('sheltered');
});
