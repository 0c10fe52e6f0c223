import { describe, expect, it } from 'vitest';
import { given, type Player } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { recordRow } from '../../packages/kind/row.ts';
import { examples } from './examples.ts';
import { permitsOn } from './fold.ts';
import onward from './index.ts';
import { onwardRefusals } from './rules.ts';
import type { OnwardState } from './schema.ts';

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
const ask = (change: object = {}) => given(onward, scene).when(rome(8), 'ask', { ...examples.ask, ...change });
const asked = ask().thenSee(done);
const permitted = asked.when(rabat(9), 'permit', examples.permit).thenSee(done);
const facets = (story: typeof asked) => onward.facets(story.folded.state, 'x');
const stateIn = (story: typeof asked): OnwardState => story.folded.state;

describe('an onward use', () => {
  it('[KIND-140] is asked of one other member, for a recipient outside of the group, on an instrument of the charter', () => {
    ask({ owner: 'it-moi' }).thenSee(refused('kind.toSelf'));
    ask({ owner: 'de-bmi' }).thenSee(refused('kind.toStranger'));
    ask({ recipient: ' ' }).thenSee(refused('kind.input'));
    ask({ to: null, recipient: 'The district court' }).thenSee(done);
    ask({ to: 'contact' }).thenSee(refused('onward.sameGroup'));
    ask({ legalBasis: 'none' }).thenSee(refused('kind.legalBasis'));
    ask({ purpose: ' ' }).thenSee(refused('kind.input'));
    asked.when(rome(9), 'ask', examples.ask).thenSee(refused('onward.exists'));
    given(onward, scene).when(rabat(8), 'permit', examples.permit).thenSee(refused('onward.absent'));
    expect(facets(asked)).toMatchObject({ state: 'asked', waitingOn: ['ma-moi'], ended: false });
  });

  it('[KIND-141] is answered once, by the owner alone', () => {
    asked.when(paris(9), 'permit', examples.permit).thenSee(refused('onward.notOwner'));
    asked.when(rome(9), 'permit', examples.permit).thenSee(refused('onward.notOwner'));
    asked.when(paris(9), 'refuse', examples.refuse).thenSee(refused('onward.notOwner'));
    permitted.when(rabat(10), 'refuse', examples.refuse).thenSee(refused('onward.answered'));
    permitted.when(rabat(10), 'permit', examples.permit).thenSee(refused('onward.answered'));
    expect(facets(permitted)).toMatchObject({ state: 'permitted', waitingOn: [], ended: true });
    const no = asked.when(rabat(9), 'refuse', examples.refuse).thenSee(done);
    expect(facets(no)).toMatchObject({ state: 'refused', waitingOn: [], ended: true });
    no.when(rabat(10), 'permit', examples.permit).thenSee(refused('onward.answered'));
  });

  it('[KIND-142] another ground is explained, and a last day is not over', () => {
    asked.when(rabat(9), 'refuse', { ground: 'other', explanation: null }).thenSee(refused('onward.explanation'));
    asked.when(rabat(9), 'refuse', { ground: 'purpose', explanation: null }).thenSee(done);
    asked.when(rabat(9), 'permit', { conditions: null, until: '2026-11-21' }).thenSee(refused('onward.until'));
    asked.when(rabat(9), 'permit', { conditions: null, until: '2026-11-22' }).thenSee(done);
  });

  it('[KIND-143] stands until its last day or until the owner withdraws it', () => {
    expect([permitsOn(stateIn(asked), '2026-11-22'), permitsOn(stateIn(permitted), '2026-11-22')]).toEqual([
      false,
      true,
    ]);
    expect([permitsOn(stateIn(permitted), '2027-03-31'), permitsOn(stateIn(permitted), '2027-04-01')]).toEqual([
      true,
      false,
    ]);
    asked.when(rabat(9), 'withdraw', examples.withdraw).thenSee(refused('onward.notPermitted'));
    permitted.when(rome(10), 'withdraw', examples.withdraw).thenSee(refused('onward.notOwner'));
    const over = permitted.when(rabat(10), 'withdraw', examples.withdraw).thenSee(done);
    expect([facets(over)?.state, permitsOn(stateIn(over), '2026-11-22')]).toEqual(['withdrawn', false]);
    over.when(rabat(11), 'withdraw', examples.withdraw).thenSee(refused('onward.notPermitted'));
  });

  it('[KIND-144] is reported by the asker alone, each time, while it is permitted', () => {
    asked.when(rome(9), 'use', examples.use).thenSee(refused('onward.notPermitted'));
    permitted.when(paris(10), 'use', examples.use).thenSee(refused('onward.notAsker'));
    const used = permitted
      .when(rome(10), 'use', examples.use)
      .thenSee(done)
      .when(rome(11), 'reportUse', examples.reportUse)
      .thenSee(done);
    expect(stateIn(used).uses.map(({ note }) => note)).toEqual([null, examples.reportUse.note]);
    const over = used.when(rabat(12), 'withdraw', examples.withdraw).thenSee(done);
    over.when(rome(13), 'use', examples.use).thenSee(refused('onward.notPermitted'));
    const late: Player = { member: 'it-moi', at: '2027-04-01T08:00:00.000Z' };
    permitted.when(late, 'use', examples.use).thenSee(refused('onward.notPermitted'));
  });

  it('[KIND-145] [POL-30] a permission takes two persons, whatever the charter says', () => {
    const circumstances = { charter, now: rabat(9).at } as never;
    expect(onward.commands.permit?.release?.(stateIn(asked), examples.permit, circumstances)).toBe(
      'policy.release.onward',
    );
    expect(onward.commands.refuse?.release?.(stateIn(asked), examples.refuse, circumstances) ?? null).toBe(null);
  });

  it('[KIND-146] is counted when asked, answered and used', () => {
    const story = permitted.when(rome(10), 'use', examples.use).when(rabat(11), 'withdraw', examples.withdraw);
    const counted = (one: typeof asked) =>
      onward.tallies(one.folded.state, charter).map(({ asker, holder, measure }) => `${asker} ${holder} ${measure}`);
    expect(counted(story)).toEqual(
      ['furtherAsked', 'furtherPermitted', 'furtherWithdrawn', 'furtherUsed'].map(
        (measure) => `it-moi ma-moi ${measure}`,
      ),
    );
    expect(counted(asked.when(rabat(9), 'refuse', examples.refuse))).toContain(
      'it-moi ma-moi furtherRefused:sourceAtRisk',
    );
  });

  it('[KIND-10] what cannot be read permits nothing', () => {
    const spoiled = permitted.rows.map((row, index) => (index === 1 ? { ...row, data: '' } : row));
    const story = given(onward, scene, spoiled);
    expect([facets(story)?.state, permitsOn(stateIn(story), '2026-11-22')]).toEqual(['asked', false]);
    expect(recordRow(onward, story.folded, 'x', charter).listed).toBe(true);
    expect(recordRow(onward, given(onward, scene).folded, 'x', charter).listed).toBe(false);
  });

  it('[KIND-18] every refusal of an onward use was met above', () => {
    expect(onwardRefusals.filter((code) => !tried.has(code))).toEqual([]);
  });
});
