import { describe, expect, it } from 'vitest';
import { given, type Player } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { nobodySheltered } from '../../packages/policy/protection/index.ts';
import { examples } from './examples.ts';
import information from './index.ts';
import { informationRefusals } from './rules.ts';

const scene = {
  charter: inventedCharter('contact', ['fr-mi', 'it-moi', 'ma-moi']),
  record: 'it-moi.0199f3b2-0c00-7000-8000-000000000001',
  tzdb: 'test',
};
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
const share = (change: object = {}) =>
  given(information, scene).when(rome(8), 'share', { ...examples.share, ...change });
const shared = share({ to: ['ma-moi', 'fr-mi'] }).thenSee(done);
const facets = (story: typeof shared) => information.facets(story.folded.state, 'x');

describe('information', () => {
  it('[KIND-50] is shared once, with members, on an instrument, graded item by item', () => {
    share({ to: ['it-moi'] }).thenSee(refused('kind.toSelf'));
    share({ to: ['es-mi'] }).thenSee(refused('kind.toStranger'));
    share({ legalBasis: 'x' }).thenSee(refused('kind.legalBasis'));
    share({ items: [] }).thenSee(refused('kind.input'));
    share({ items: [{ text: 'ungraded', basis: 'fact', handling: ['H0'] }] }).thenSee(({ refusal }) =>
      expect(refusal?.field).toBe('items.0.grade'),
    );
    share({ items: [{ ...examples.share.items[0], handling: ['H3'] }] }).thenSee(refused('kind.handlingNote'));
    shared.when(rome(9), 'share', examples.share).thenSee(refused('information.exists'));
    expect(facets(shared)).toMatchObject({
      state: 'shared',
      handling: { codes: ['H0', 'H1'], tlp: 'AMBER', pap: 'GREEN' },
    });
  });

  it('[POL-20] what a receiver can judge is judged again where it arrives', () => {
    share({ keep: '2026-10' }).thenSee(refused('kind.keep'));
    share({ keep: '2036-12' }).thenSee(refused('kind.keep'));
    const arrived = (change: (text: string) => string) => {
      const rows = shared.rows.map((row) => ({ ...row, data: change(row.data) }));
      return given(information, scene, rows).folded.exceptions;
    };
    const swap = (from: string, to: string) => arrived((text) => text.replaceAll(from, to));
    expect(swap('"keep":"2027-05"', '"keep":"2026-10"')).toMatchObject([{ status: 'voided', code: 'kind.keep' }]);
    expect(swap('ma-it-2024', 'custom')).toMatchObject([{ status: 'voided', code: 'kind.legalBasis' }]);
    for (const [from, to] of [
      ['"category":"contact"', '"category":"migrant"'],
      ['"basis":"fact"', '"basis":"rumour"'],
      ['"H0"', '"H9"'],
      ['"necessity":"Only the coast guard there can watch the cove."', '"necessity":" "'],
    ] as const)
      expect([from, ...swap(from, to)]).toMatchObject([from, { status: 'poison', code: 'kind.malformed' }]);
  });

  it('[KIND-51] acts and feedback are for addressees', () => {
    given(information, scene).when(rabat(9), 'actUpon', examples.actUpon).thenSee(refused('information.absent'));
    share().when(paris(9), 'actUpon', examples.actUpon).thenSee(refused('information.notAddressee'));
    shared.when(rome(9), 'giveFeedback', examples.giveFeedback).thenSee(refused('information.notAddressee'));
    shared.when(rabat(10), 'actUpon', examples.actUpon).when(rabat(11), 'actUpon', examples.actUpon).thenSee(done);
  });

  it('[KIND-52] [KIND-193] waits on those who have not spoken, and ends with the last', () => {
    expect(facets(shared)).toMatchObject({ state: 'shared', waitingOn: ['fr-mi', 'ma-moi'], ended: false });
    const one = shared.when(rabat(10), 'actUpon', examples.actUpon);
    expect(facets(one)).toMatchObject({ state: 'shared', waitingOn: ['fr-mi'], ended: false });
    const two = one.when(paris(10), 'giveFeedback', { verdict: 'outdated' }).thenSee(done);
    expect(facets(two)).toMatchObject({ state: 'actedUpon', waitingOn: [], ended: true });
    const again = two.when(paris(11), 'giveFeedback', { verdict: 'wrong' }).thenSee(done);
    const counted = information.tallies(again.folded.state, scene.charter).map(({ measure }) => measure);
    expect(counted.filter((one) => one.startsWith('feedback:'))).toEqual(['feedback:wrong']);
    expect(
      information.tallies(two.folded.state, scene.charter).map(({ holder, measure }) => `${holder} ${measure}`),
    ).toEqual([
      'ma-moi shared',
      'ma-moi purpose:smuggling',
      'ma-moi actedUpon',
      'fr-mi shared',
      'fr-mi purpose:smuggling',
      'fr-mi feedback:outdated',
    ]);
  });

  it('[KIND-20] [KIND-21] is corrected by its author, and the others’ nodes acknowledge', () => {
    const correct = { ...examples.correct, statement: 'contact/it-moi/1#0' };
    shared.when(rabat(10), 'correct', correct).thenSee(refused('kind.correction.author'));
    shared.when(rome(10), 'correct', { ...correct, statement: 'x' }).thenSee(refused('kind.correction.statement'));
    const story = shared.when(rome(10), 'correct', correct).thenSee(done);
    expect(story.folded.state.shared?.notice.items[0]?.grade.information).toBe('3');
    expect(story.folded.state.corrections).toMatchObject([{ old: '2', new: '3' }]);
    const [reaction] = information.reactions(story.folded.state, { me: 'ma-moi', now: '' });
    const after = story.when(rabat(11), reaction?.command ?? '', reaction?.input).thenSee(done);
    expect(information.reactions(after.folded.state, { me: 'ma-moi', now: '' })).toEqual([]);
  });

  it('[KIND-53] no node answers each piece of information with an entry of its own', () => {
    for (const me of ['ma-moi', 'fr-mi', 'it-moi'])
      expect(information.reactions(shared.folded.state, { me, now: '' })).toEqual([]);
  });

  it('[KIND-10] once erased it stands as erased', () => {
    const spoken = shared
      .when(rabat(9), 'actUpon', examples.actUpon)
      .when(paris(9), 'giveFeedback', examples.giveFeedback);
    const rows = spoken.rows.map((row, index) => (index === 0 ? { ...row, data: '' } : row));
    const story = given(information, scene, rows);
    expect(story.folded.exceptions.map((one) => one.code)).toEqual([
      'kind.erased',
      'information.erased',
      'information.erased',
    ]);
    tried.add('information.erased');
    expect(information.facets(story.folded.state, 'x')).toMatchObject({
      state: 'erased',
      title: '',
      text: '',
      from: 'it-moi',
    });
  });

  it('[KIND-47] codes of the charter ask for a second person', () => {
    const items = [{ ...examples.share.items[0], handling: ['H3'], handlingNote: 'Ask first' }];
    const circumstances = {
      me: 'it-moi',
      actor: { role: 'officer' as const, ref: 'x' },
      now: '2026-11-22T08:00:00.000Z',
      zone: 'UTC',
      tzdb: 'test',
      charter: scene.charter,
      record: scene.record,
      rnd: (length: number) => new Uint8Array(length),
      attachment: () => null,
      sign: () => '',
      protection: nobodySheltered,
    };
    const release = (input: object) =>
      information.commands.share?.release?.(information.initial(), input, circumstances);
    expect([release(examples.share), release({ ...examples.share, items })]).toEqual([null, 'policy.release.H3']);
  });

  it('[KIND-18] every refusal of an information was met above', () => {
    expect(informationRefusals.filter((code) => !tried.has(code))).toEqual([]);
  });
});
