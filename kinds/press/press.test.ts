import { describe, expect, it } from 'vitest';
import { given, type Player } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { recordRow } from '../../packages/kind/row.ts';
import { reports } from '../../packages/press/invented.ts';
import { examples, inventedText } from './examples.ts';
import { pressState } from './fold.ts';
import press from './index.ts';
import { readingOf } from './reading.ts';
import { pressRefusals } from './rules.ts';
import type { PressState } from './schema.ts';

const charter = inventedCharter();
const record = 'it-moi.0199f3b2-0c00-7000-8000-000000000009';
const scene = { charter, record, tzdb: 'test' };
const at =
  (member: string) =>
  (hour: number): Player => ({
    ...{ member, at: new Date(Date.UTC(2026, 10, 22, hour)).toISOString() },
    actor: { role: 'press', ref: `${member}-press` },
  });
const [rome, rabat] = [at('it-moi'), at('ma-moi')];
const tried = new Set<string>();
const refused = (code: string) => (outcome: { refusal: { code: string } | null }) => {
  tried.add(code);
  expect(outcome.refusal?.code).toBe(code);
};
const done = (outcome: { refusal: { code: string } | null }) => expect(outcome.refusal).toBe(null);
const bring = (change: object = {}) => given(press, scene).when(rome(8), 'bring', { ...examples.bring, ...change });
const brought = bring().thenSee(done);
const confirmed = brought.when(rome(9), 'confirm', examples.confirm).thenSee(done);
const listed = confirmed.when(rabat(10), 'listMistake', examples.listMistake).thenSee(done);
const stateOf = (story: typeof brought): PressState => story.folded.state;
const mistake = stateOf(listed).mistakes[0]?.id ?? '';
/** What the node would read of the entry numbered so, told otherwise by a hostile author. */
const forged = (story: typeof brought, at: number, change: (data: object) => object) =>
  given(
    press,
    scene,
    story.rows.map((row, index) =>
      index === at ? { ...row, data: JSON.stringify(change(JSON.parse(row.data))) } : row,
    ),
  );
const voided = (story: typeof brought): readonly string[] =>
  story.folded.exceptions.map(({ code }) => code).filter((code) => code !== 'kind.erased');

describe('a report of the press', () => {
  it('[PRESSDESK-1] is brought with paper, address, day and text, under an instrument of the charter, once', () => {
    expect(stateOf(brought).brought).toMatchObject({ source: examples.bring.source, published: '2031-03-05' });
    expect(stateOf(brought).text).toBe(inventedText);
    bring({ published: '2031' }).thenSee(done);
    bring({ published: '2031-02-30' }).thenSee(refused('kind.input'));
    bring({ url: 'javascript:alert(1)' }).thenSee(refused('kind.input'));
    bring({ legalBasis: 'none' }).thenSee(refused('kind.legalBasis'));
    bring({ keep: '2020-01' }).thenSee(refused('kind.keep'));
    brought.when(rome(9), 'bring', examples.bring).thenSee(refused('press.exists'));
    given(press, scene).when(rome(8), 'confirm', examples.confirm).thenSee(refused('press.absent'));
  });

  it('[PRESSDESK-2] is read as it is brought; the same text, day and names give the same reading', () => {
    const reading = stateOf(brought).reading;
    expect(reading).toMatchObject({ language: 'en', meeting: true, place: 'Nairobi', date: { value: '2031-03-04' } });
    expect(readingOf(inventedText, { published: '2031-03-05', glossary: null })).toEqual(
      readingOf(inventedText, { published: '2031-03-05', glossary: null }),
    );
    const names = {
      format: 'entente.glossary/v1',
      persons: [{ id: 'p', country: 'KE', office: null, forms: ['Wanjala Otembo', 'وانجالا أوتيمبو'] }],
      terms: [],
    };
    const arabic = bring({ text: reports.ar, glossary: names }).thenSee(done);
    expect(stateOf(arabic).reading?.names).toContainEqual(
      expect.objectContaining({ resolved: 'Wanjala Otembo', confidence: 100 }),
    );
    const reread = brought.when(rome(9), 'reread', { glossary: names }).thenSee(done);
    expect(stateOf(reread).reading?.names.some(({ id }) => id === 'p')).toBe(true);
  });

  it('[PRESSDESK-3] every passage lies in the text, and a quote is the text’s own', () => {
    const { text, reading } = stateOf(brought);
    expect(reading?.agreed.map(({ start, end }) => text?.slice(start, end))).toEqual([
      'The two ministers agreed to set up a joint group on migrant smuggling.',
      'They also agreed to exchange information on forged documents.',
    ]);
    const beyond = { start: 0, end: inventedText.length + 1 };
    confirmed.when(rome(10), 'listMistake', { ...examples.listMistake, ...beyond }).thenSee(refused('press.span'));
    brought
      .when(rome(9), 'confirm', { ...examples.confirm, agreed: [{ start: 9, end: 9 }] })
      .thenSee(refused('press.span'));
    brought
      .when(rome(9), 'confirm', { ...examples.confirm, agreed: [{ start: 9, end: 60_000 }] })
      .thenSee(refused('press.span'));
    for (const { quote, start, end } of stateOf(confirmed).confirmed?.agreed ?? [])
      expect(quote).toBe(inventedText.slice(start, end));
    const lie = forged(listed, 4, (data) => ({ ...data, quote: 'Somebody else' }));
    expect(voided(lie)).toEqual(['press.quote']);
    tried.add('press.quote');
    expect(voided(forged(brought, 1, (data) => ({ ...data, text: 'Short.' })))).toContain('press.span');
  });

  it('[PRESSDESK-4] nothing of a reading is taken until a person of the authority that brought it confirms', () => {
    expect([stateOf(brought).confirmed, pressState(stateOf(brought))]).toEqual([null, 'proposed']);
    expect(press.facets(stateOf(brought), 'it-moi')).toMatchObject({
      where: null,
      ended: false,
      waitingOn: ['it-moi'],
    });
    brought.when(rabat(9), 'confirm', examples.confirm).thenSee(refused('press.notOwner'));
    const node: Player = { ...rome(9), actor: { role: 'node', ref: 'node' } };
    brought.when(node, 'confirm', examples.confirm).thenSee(refused('press.person'));
    expect(press.facets(stateOf(confirmed), 'it-moi')).toMatchObject({
      state: 'confirmed',
      where: 'Nairobi',
      ended: true,
    });
    const unread = forged(confirmed, 2, () => ({}));
    expect(voided(unread)).toContain('press.unread');
    tried.add('press.unread');
  });

  it('[PRESSDESK-5] a person changes or leaves out each field; the last word holds; a day fits its bounds', () => {
    const bare = { meeting: false, sides: [], date: { value: null, notBefore: null, notAfter: null } };
    const less = { ...bare, place: null, topics: [], agreed: [], names: [] };
    const later = confirmed.when(rome(10), 'confirm', less).thenSee(done);
    expect(stateOf(later).confirmed).toMatchObject({ meeting: false, sides: [], agreed: [] });
    for (const date of [
      { value: '2031-03-04', notBefore: '2031-03-05', notAfter: null },
      { value: '2031-03', notBefore: null, notAfter: '2031-02-01' },
      { value: null, notBefore: '2031-03-05', notAfter: '2031-03-04' },
    ])
      brought.when(rome(9), 'confirm', { ...less, date }).thenSee(refused('press.dates'));
    brought
      .when(rome(9), 'confirm', {
        ...less,
        date: { value: '2031-03', notBefore: '2031-03-02', notAfter: '2031-03-09' },
      })
      .thenSee(done);
  });

  it('[PRESSDESK-6] the words go and what was said of them stays, with what was quoted', () => {
    expect(brought.drafts.map(({ type, disclosure }) => [type, disclosure.keep])).toEqual([
      ['press.brought/1', '2031-11'],
      ['press.text/1', '2027-06'],
      ['press.read/1', '2031-11'],
    ]);
    const gone = given(
      press,
      scene,
      listed.rows.map((row, index) => (index === 1 ? { ...row, data: '' } : row)),
    );
    const state = stateOf(gone);
    expect([state.text, pressState(state)]).toEqual([null, 'confirmed']);
    expect(state.confirmed?.agreed[0]?.quote).toMatch(/^The two ministers agreed/);
    expect(state.mistakes[0]?.quote).toBe('Wanjala Otembo');
    expect(press.facets(state, 'it-moi')?.title).toBe('The Harbour Post (invented), 2031-03-05');
    gone.when(rome(12), 'listMistake', examples.listMistake).thenSee(refused('press.textGone'));
    gone.when(rome(12), 'reread', { glossary: null }).thenSee(refused('press.textGone'));
    gone.when(rome(12), 'confirm', examples.confirm).thenSee(refused('press.textGone'));
    const twice = given(press, scene, [...brought.rows, { ...(brought.rows[1] as never as object), seq: 3 } as never]);
    expect(voided(twice)).toEqual(['press.textExists']);
    tried.add('press.textExists');
  });

  it('[PRESSDESK-7] is tied to its meeting or to another report of it, and untied', () => {
    const tied = confirmed.when(rome(10), 'tie', examples.tie).thenSee(done);
    expect(stateOf(tied).tied?.to).toEqual(examples.tie.to);
    confirmed.when(rome(10), 'tie', { to: { kind: 'press', record } }).thenSee(refused('press.toItself'));
    confirmed.when(rabat(10), 'tie', examples.tie).thenSee(refused('press.notOwner'));
    expect(stateOf(tied.when(rome(11), 'tie', { to: null }).thenSee(done)).tied?.to).toBe(null);
  });

  it('[PRESSDESK-8] any member lists a mistake; who listed it says once what became of it', () => {
    expect(stateOf(listed).mistakes).toMatchObject([{ author: 'ma-moi', quote: 'Wanjala Otembo', settled: null }]);
    const settle = { ...examples.settleMistake, mistake };
    listed.when(rome(11), 'settleMistake', settle).thenSee(refused('press.notLister'));
    listed.when(rabat(11), 'settleMistake', { ...settle, mistake: 'none' }).thenSee(refused('press.noMistake'));
    const settled = listed.when(rabat(11), 'settleMistake', settle).thenSee(done);
    expect(stateOf(settled).mistakes[0]?.settled?.outcome).toBe('corrected');
    settled.when(rabat(12), 'settleMistake', settle).thenSee(refused('press.settled'));
  });

  it('[PRESSDESK-9] laid aside, nothing more is said of it but what became of its mistakes', () => {
    brought.when(rabat(9), 'dismiss', examples.dismiss).thenSee(refused('press.notOwner'));
    const aside = listed.when(rome(11), 'dismiss', examples.dismiss).thenSee(done);
    expect(press.facets(stateOf(aside), 'it-moi')).toMatchObject({ state: 'dismissed', ended: true });
    aside.when(rome(12), 'confirm', examples.confirm).thenSee(refused('press.dismissed'));
    aside.when(rabat(12), 'listMistake', examples.listMistake).thenSee(refused('press.dismissed'));
    aside.when(rabat(12), 'settleMistake', { ...examples.settleMistake, mistake }).thenSee(done);
  });

  it('[KIND-10] what cannot be read makes no report', () => {
    expect(recordRow(press, given(press, scene).folded, 'x', charter).listed).toBe(false);
    expect(recordRow(press, listed.folded, 'x', charter).listed).toBe(true);
  });

  it('[KIND-18] every refusal of a report of the press was met above', () => {
    expect(pressRefusals.filter((code) => !tried.has(code))).toEqual([]);
  });
});
