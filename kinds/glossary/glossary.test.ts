import { describe, expect, it } from 'vitest';
import { given, type Player } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { recordRow } from '../../packages/kind/row.ts';
import { examples } from './examples.ts';
import { glossaryState, openVersions, versionInForce, waitingOn } from './fold.ts';
import glossary from './index.ts';
import { glossaryRefusals } from './rules.ts';
import { type EntryStanding, namesInForce } from './schema.ts';

const charter = inventedCharter('contact', ['fr-mi', 'it-moi', 'ma-moi']);
const scene = { charter, record: 'it-moi.0199f3b2-0c00-7000-8000-000000000009', tzdb: 'test' };
const at =
  (member: string) =>
  (hour: number): Player => ({ member, at: new Date(Date.UTC(2026, 10, 22, hour)).toISOString() });
const [rome, rabat, paris] = [at('it-moi'), at('ma-moi'), at('fr-mi')];
const tried = new Set<string>();
const refused = (code: string) => (outcome: { refusal: { code: string } | null }) => {
  tried.add(code);
  expect(outcome.refusal?.code).toBe(code);
};
const done = (outcome: { refusal: { code: string } | null }) => expect(outcome.refusal).toBe(null);
const first = 'contact/it-moi/1#0';
const propose = (change: object = {}) =>
  given(glossary, scene).when(rome(8), 'propose', { ...examples.propose, ...change });
const proposed = propose().thenSee(done);
const agree = (version: string) => ({ version });
const locked = proposed
  .when(rabat(9), 'agree', agree(first))
  .thenSee(done)
  .when(paris(10), 'agree', agree(first))
  .thenSee(done);
const other = {
  ...examples.propose,
  forms: [{ language: 'en', form: 'Operation Meridian', variants: [], note: null }],
};
const revised = locked.when(rabat(11), 'revise', { replaces: [first], entry: other }).thenSee(done);
const second = 'contact/ma-moi/1#1';
const stateOf = (story: typeof proposed) => story.folded.state;
const entriesOf = (story: typeof proposed): readonly EntryStanding[] => {
  const facets = glossary.facets(stateOf(story), 'x');
  const records = () =>
    facets === null ? [] : [{ kind: 'glossary', record: scene.record, state: stateOf(story), facets }];
  const answer = glossary.inquiries?.entries?.answer(
    {},
    { me: 'it-moi', now: '2026-11-22T08:00:00.000Z', charter, records, cut: false },
  );
  return (answer as { entries: readonly EntryStanding[] }).entries;
};

describe('an entry of the glossary', () => {
  it('[GLOSSARY-1] is proposed with a form in each language at most once, plain to see and not at once right and wrong', () => {
    proposed.when(rome(9), 'propose', examples.propose).thenSee(refused('glossary.exists'));
    propose({ forms: [] }).thenSee(refused('kind.input'));
    propose({ forms: [...examples.propose.forms, examples.propose.forms[0]] }).thenSee(refused('kind.input'));
    propose({ forms: [{ language: 'en', form: 'Gate\u202eReversed', variants: [], note: null }] }).thenSee(
      refused('glossary.hidden'),
    );
    for (const [language, form] of [
      ['xx', 'Gate'],
      ['en', ''],
      ['en', 'x'.repeat(20_000_000)],
    ])
      propose({ forms: [{ language, form, variants: [], note: null }] }).thenSee(refused('kind.input'));
    propose({ never: [{ language: 'en', form: 'Operation Meridian Gate' }] }).thenSee(refused('glossary.neverOwn'));
    propose({ office: scene.record }).thenSee(refused('glossary.office'));
    propose({ forms: [{ language: 'en', form: '<script>alert(1)</script>', variants: [], note: null }] }).thenSee(done);
    propose({ forms: [{ language: 'en', form: 'x'.repeat(201), variants: [], note: null }] }).thenSee(
      refused('kind.input'),
    );
    given(glossary, scene).when(rome(8), 'agree', agree(first)).thenSee(refused('glossary.absent'));
  });

  it('[GLOSSARY-2] holds when every member agreed to the same version; who proposed it has agreed', () => {
    expect([glossaryState(stateOf(proposed)), waitingOn(stateOf(proposed))]).toEqual(['proposed', ['fr-mi', 'ma-moi']]);
    const half = proposed.when(rabat(9), 'agree', agree(first));
    expect([glossaryState(stateOf(half)), versionInForce(stateOf(half))]).toEqual(['proposed', null]);
    half.when(rabat(10), 'agree', agree(first)).thenSee(refused('glossary.twice'));
    half.when(paris(10), 'agree', agree('contact/it-moi/1#7')).thenSee(refused('glossary.version'));
    expect([glossaryState(stateOf(locked)), versionInForce(stateOf(locked))?.id]).toEqual(['agreed', first]);
    expect(glossary.facets(stateOf(locked), 'x')).toMatchObject({ state: 'agreed', ended: true, waitingOn: [] });
  });

  it('[GLOSSARY-3] changes only when all agreed to another version: until then what was agreed holds', () => {
    expect([glossaryState(stateOf(revised)), versionInForce(stateOf(revised))?.id]).toEqual(['revised', first]);
    revised.when(rome(12), 'agree', agree(first)).thenSee(refused('glossary.twice'));
    locked
      .when(rabat(11), 'revise', { replaces: [first], entry: examples.propose })
      .thenSee(refused('glossary.unchanged'));
    const changed = revised
      .when(rome(12), 'agree', agree(second))
      .when(paris(13), 'agree', agree(second))
      .thenSee(done);
    expect([glossaryState(stateOf(changed)), versionInForce(stateOf(changed))?.id]).toEqual(['agreed', second]);
    const again = revised.when(paris(12), 'revise', { replaces: [second], entry: examples.propose });
    again.when(rome(13), 'agree', agree(second)).thenSee(refused('glossary.replaced'));
  });

  it('[GLOSSARY-4] two revisions at the same time both stay, until one is agreed on or replaces the other', () => {
    const both = locked
      .when(rabat(11), 'revise', { replaces: [first], entry: other })
      .when({ ...paris(11), sees: { 'contact/it-moi/1': 1, 'contact/ma-moi/1': 1 } }, 'revise', {
        replaces: [first],
        entry: { ...other, fixed: false },
      });
    expect(
      openVersions(stateOf(both))
        .map(({ author }) => author)
        .sort(),
    ).toEqual(['fr-mi', 'ma-moi']);
    expect(waitingOn(stateOf(both))).toEqual(['fr-mi', 'it-moi', 'ma-moi']);
    const ids = openVersions(stateOf(both)).map(({ id }) => id);
    const one = both.when(rome(12), 'revise', { replaces: ids, entry: { ...other, country: 'IT' } }).thenSee(done);
    expect(openVersions(stateOf(one)).map(({ author }) => author)).toEqual(['it-moi']);
  });

  it('[GLOSSARY-5] is retired when all members say so; before it holds, by who proposed it', () => {
    proposed.when(rabat(9), 'retire', examples.retire).thenSee(refused('glossary.notProposer'));
    const back = proposed.when(rome(9), 'retire', examples.retire).thenSee(done);
    expect(glossaryState(stateOf(back))).toBe('retired');
    back.when(rabat(10), 'agree', agree(first)).thenSee(refused('glossary.retired'));
    const asked = locked.when(rabat(11), 'retire', examples.retire).thenSee(done);
    expect([glossaryState(stateOf(asked)), waitingOn(stateOf(asked))]).toEqual(['agreed', ['fr-mi', 'it-moi']]);
    asked.when(rabat(12), 'retire', examples.retire).thenSee(refused('glossary.twice'));
    const over = asked
      .when(rome(12), 'retire', examples.retire)
      .when(paris(13), 'retire', examples.retire)
      .thenSee(done);
    expect(glossaryState(stateOf(over))).toBe('retired');
    expect(namesInForce(entriesOf(over))).toEqual([]);
  });

  it('[GLOSSARY-6] the inquiry gives all entries as they stand, and of these the names that hold', () => {
    expect(entriesOf(proposed)).toMatchObject([{ state: 'proposed', proposed: null, waitingOn: ['fr-mi', 'ma-moi'] }]);
    expect(namesInForce(entriesOf(proposed))).toEqual([]);
    expect(entriesOf(revised)).toMatchObject([{ state: 'revised', proposed: other }]);
    expect(namesInForce(entriesOf(revised))).toMatchObject([{ id: scene.record, forms: examples.propose.forms }]);
  });

  it('[KIND-10] what cannot be read agrees on nothing', () => {
    const spoiled = locked.rows.map((row, index) => (index === 1 ? { ...row, data: '' } : row));
    const story = given(glossary, scene, spoiled);
    expect([glossaryState(stateOf(story)), story.folded.exceptions[0]?.status]).toEqual(['proposed', 'erased']);
    expect(recordRow(glossary, story.folded, 'x', charter).listed).toBe(true);
    expect(recordRow(glossary, given(glossary, scene).folded, 'x', charter).listed).toBe(false);
  });

  it('[KIND-18] every refusal of an entry was met above', () => {
    expect(glossaryRefusals.filter((code) => !tried.has(code))).toEqual([]);
  });
});
