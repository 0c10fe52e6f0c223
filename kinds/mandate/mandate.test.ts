import { describe, expect, it } from 'vitest';
import type { Charter } from '../../packages/charter/charter.ts';
import { given, type Player, type Scene } from '../../packages/kind/given.ts';
import { inventedCharter, inventedInstrument } from '../../packages/kind/invented.ts';
import type { Circumstances } from '../../packages/kind/kind.ts';
import { recordRow } from '../../packages/kind/row.ts';
import { noteSigner } from '../../packages/notes/signer.ts';
import { examples } from './examples.ts';
import { howOften } from './how-often.ts';
import mandate from './index.ts';
import { mandateRefusals } from './rules.ts';
import { type MandateState, mandateRecord, type Terms } from './schema.ts';
import { termsText } from './terms-text.ts';
import { mandateState, pending, standing, unsigned } from './versions.ts';

const charter = inventedCharter();
const scene: Scene = { charter, record: mandateRecord('it-moi'), tzdb: 'test' };
const at =
  (member: string) =>
  (hour: number): Player => ({ member, at: new Date(Date.UTC(2026, 10, 22, hour)).toISOString() });
const [rome, rabat, paris] = [at('it-moi'), at('ma-moi'), at('fr-mi')];
const tried = new Set<string>();
const refused = (code: string) => (outcome: { refusal: { code: string } | null }) => {
  tried.add(code);
  expect(outcome.refusal?.code).toBe(code);
};
const done = (outcome: { refusal: object | null }) => expect(outcome.refusal).toBe(null);
const terms: Terms = examples.begin.terms as Terms;
const begin = (change: Partial<Terms> = {}, on = scene) =>
  given(mandate, on).when(rome(8), 'begin', { terms: { ...terms, ...change } });
type Story = ReturnType<typeof begin>;
const stateIn = (story: Story): MandateState => story.folded.state;
const idOf = (story: Story, index = -1) => stateIn(story).proposals.at(index)?.id ?? '';
const sign = (story: Story, who: Player, index = -1) => story.when(who, 'sign', { proposal: idOf(story, index) });
const both = (story: Story, hour: number) => sign(sign(story, rome(hour)), rabat(hour));
const first = begin().thenSee(done);
const stands = both(first, 9).thenSee(done);

const under = (story: Story, on: Scene) => given(mandate, on, story.rows);

describe('the terms of a group', () => {
  it('[MANDATE-1] are proposed whole, under the next number, by whoever is a member', () => {
    expect(pending(stateIn(first))).toMatchObject({ version: 1, charter: 1, author: 'it-moi' });
    expect(mandate.facets(stateIn(first), 'x')).toMatchObject({ state: 'proposed', waitingOn: ['it-moi', 'ma-moi'] });
    first.when(rome(9), 'begin', examples.begin).thenSee(refused('mandate.exists'));
    const next = first.when(rabat(9), 'propose', examples.propose).thenSee(done);
    expect(pending(stateIn(next))).toMatchObject({ version: 2, author: 'ma-moi' });
    given(mandate, scene).when(rabat(8), 'begin', examples.begin).thenSee(refused('kind.creator'));
    const claimed = (data: object) => forged(first, 'ma-moi', 'proposed', { version: 2, charter: 1, terms, ...data });
    expect(claimed({}).folded.exceptions).toEqual([]);
    const renewed = { ...charter, version: 3, members: charter.members.slice(0, 1) };
    const without = under(claimed({ charter: 3 }), { ...scene, charters: [charter, renewed] });
    expect(codes(without)).toEqual(['mandate.charter']);
    expect(codes(claimed({ version: 4 }))).toEqual(['mandate.version']);
    for (const code of ['mandate.charter', 'mandate.version']) tried.add(code);
  });

  it('[MANDATE-2] are refused with what to do', () => {
    const [lane] = terms.lanes;
    if (lane === undefined) throw new Error('no lane');
    begin({ instruments: ['none'] }).thenSee(refused('mandate.instrument'));
    begin({ lanes: [{ ...lane, scope: lane.scope.slice(1) }] }).thenSee(refused('mandate.language'));
    begin({ lanes: [lane, lane] }).thenSee(refused('mandate.laneTwice'));
    begin({ lanes: [{ ...lane, members: ['it-moi', 'de-bmi'] }] }).thenSee(refused('mandate.laneStranger'));
    begin({ secretariat: 'de-bmi' }).thenSee(refused('mandate.secretariat'));
    begin({ chair: { ...terms.chair, order: ['it-moi', 'de-bmi'] } }).thenSee(refused('mandate.chairStranger'));
    begin({ chair: { ...terms.chair, order: ['it-moi', 'it-moi'] } }).thenSee(refused('mandate.chairTwice'));
    begin({ chair: { ...terms.chair, months: 0 } }).thenSee(refused('mandate.months'));
    begin({ chair: { ...terms.chair, first: '2027-02-30' } }).thenSee(refused('kind.input'));
    begin({ texts: [] }).thenSee(refused('kind.input'));
  });

  it('[MANDATE-3] are one text in each language, told by the authors’ sentences, the charter’s names and days in words', () => {
    const proposal = pending(stateIn(first));
    if (proposal === null) throw new Error('nothing on the table');
    const [italy, morocco] = charter.members.map(({ name }) => name);
    const french = termsText(proposal, 'fr');
    expect(french?.title).toBe('Groupe mixte permanent sur la migration (inventé)');
    expect(french?.paragraphs).toEqual([
      terms.texts[1]?.text.mandate,
      `Il se fonde sur :\n– ${inventedInstrument.title}`,
      `Les points de passage et la mer.\n– ${italy}\n– ${morocco}`,
      `L’accueil et la protection.\n– ${italy}\n– ${morocco}`,
      `La présidence tourne dans cet ordre, pour six mois chacune :\n1. ${italy} (1er janvier 2027 – 30 juin 2027)\n2. ${morocco} (1er juillet 2027 – 31 décembre 2027)`,
      'Le secrétariat est assuré par la présidence.',
      'Le groupe se réunit au moins à cette fréquence :\n– tous les 3 mois',
    ]);
    expect(termsText(proposal, 'de')).toBe(null);
    const often = (every: number) => howOften('ar', { every, unit: 'month' });
    expect([1, 2, 3, 11].map(often)).toEqual(['كل شهر', 'كل شهرين', 'كل 3 أشهر', 'كل 11 شهرًا']);
    expect(howOften('pt', { every: 2, unit: 'week' })).toBe('de 2 em 2 semanas');
  });

  it('[MANDATE-4] [MANDATE-5] stand once all have signed each language, and only then', () => {
    expect([standing(stateIn(sign(first, rome(9)))), standing(stateIn(stands))?.version]).toEqual([null, 1]);
    expect(mandate.facets(stateIn(stands), 'x')).toMatchObject({ state: 'stands', waitingOn: [], ended: true });
    const lines = stateIn(stands).proposals[0]?.signatures.map(({ signatures }) =>
      signatures.map((one) => one.language),
    );
    expect(lines).toEqual([
      ['en', 'fr'],
      ['en', 'fr'],
    ]);
    const [signed] = sign(first, rome(9)).drafts;
    const data = signed?.data as { signatures: { language: string; line: string }[] };
    const spoilt = [
      data.signatures.slice(1),
      data.signatures.map((one) => ({ ...one, line: data.signatures[0]?.line ?? '' })),
      [...data.signatures, ...data.signatures.slice(0, 1)],
    ];
    for (const signatures of spoilt)
      expect(codes(forged(first, 'it-moi', 'signed', { ...data, signatures }))).toEqual(['mandate.signature']);
    expect(codes(forged(first, 'ma-moi', 'signed', data))).toEqual(['mandate.signature']);
    tried.add('mandate.signature');
  });

  it('[MANDATE-5] the version before stands until the next has all signatures, and its history remains', () => {
    const second = stands.when(rabat(10), 'propose', { terms: { ...terms, secretariat: 'ma-moi' } }).thenSee(done);
    expect([mandateState(stateIn(second)), standing(stateIn(second))?.version]).toEqual(['amended', 1]);
    const half = sign(second, rabat(11));
    expect([standing(stateIn(half))?.version, mandate.facets(stateIn(half), 'x')?.waitingOn]).toEqual([1, ['it-moi']]);
    const whole = sign(half, rome(12));
    expect(standing(stateIn(whole))?.version).toBe(2);
    expect(stateIn(whole).proposals.map(({ version, signatures }) => [version, signatures.length])).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  it('[MANDATE-6] only the version on the table is signed, once', () => {
    const second = stands.when(rabat(10), 'propose', examples.propose);
    second.when(rome(11), 'sign', { proposal: idOf(second, 0) }).thenSee((outcome) => {
      refused('mandate.notLatest')(outcome);
      expect(outcome.refusal?.message).toContain('version 2 of ma-moi is the latest');
    });
    sign(stands, rome(10)).thenSee(refused('mandate.signed'));
    first.when(rome(9), 'sign', { proposal: 'gmmp.ma-it/it-moi/1#9' }).thenSee(refused('mandate.unknown'));
  });

  it('[MANDATE-7] of two with one number the first in causal order is on the table; the other is kept and never stands', () => {
    const romes = stands.when(rome(10), 'propose', { terms: { ...terms, secretariat: 'it-moi' } });
    const asBefore = { 'gmmp.ma-it/it-moi/1': 2 };
    const rival = romes.when({ ...rabat(10), sees: asBefore }, 'propose', {
      terms: { ...terms, secretariat: 'ma-moi' },
    });
    const signed = rival.when({ ...rabat(11), sees: asBefore }, 'sign', { proposal: idOf(rival) }).thenSee(done);
    const [, one, other] = stateIn(signed).proposals;
    expect([one?.version, other?.version, other?.superseded]).toEqual([2, 2, one?.id]);
    expect([pending(stateIn(signed))?.id, other?.signatures.length]).toEqual([one?.id, 1]);
    signed.when(rome(12), 'sign', { proposal: other?.id }).thenSee(refused('mandate.notLatest'));
    const agreed = sign(sign(signed, rabat(13), 1), rome(14), 1).thenSee(done);
    expect(standing(stateIn(agreed))?.id).toBe(one?.id);
    expect(
      stateIn(agreed).proposals.filter((proposal) => proposal.stands !== null && proposal.version === 2),
    ).toHaveLength(1);
  });

  it('[MANDATE-7] a superseded version that all have signed does not stand either; nobody takes one number twice', () => {
    const [asBefore, other] = [{ 'gmmp.ma-it/it-moi/1': 2 }, { terms: { ...terms, secretariat: 'ma-moi' } }];
    const alone = stands.when(rabat(10), 'propose', other);
    const bySide = [sign(alone, rome(11)), sign(alone, rabat(11))].map(({ drafts }) => drafts[0]?.data ?? {});
    const crossing = stands
      .when(rome(10), 'propose', examples.propose)
      .when({ ...rabat(10), sees: asBefore }, 'propose', other);
    const [romes = {}, rabats = {}] = bySide;
    const all = forged(forged(crossing, 'it-moi', 'signed', romes), 'ma-moi', 'signed', rabats);
    expect(codes(all)).toEqual([]);
    const [, , superseded] = stateIn(all).proposals;
    expect([superseded?.signatures.length, superseded?.stands, standing(stateIn(all))?.version]).toEqual([2, null, 1]);
    expect(codes(forged(alone, 'ma-moi', 'proposed', { version: 2, charter: 1, terms }))).toEqual(['mandate.version']);
  });

  it('[MANDATE-8] whoever has not signed objects; the proposer withdraws what does not stand', () => {
    const id = idOf(first);
    const objected = first
      .when(rabat(9), 'object', { proposal: id, reason: 'The consular lane is missing.' })
      .thenSee(done);
    expect(mandate.facets(stateIn(sign(objected, rome(10))), 'x')?.waitingOn).toEqual(['it-moi']);
    sign(first, rabat(9)).when(rabat(10), 'object', { proposal: id, reason: 'No.' }).thenSee(refused('mandate.signed'));
    first.when(rabat(9), 'withdraw', { proposal: id, reason: 'No.' }).thenSee(refused('mandate.notProposer'));
    stands.when(rome(10), 'withdraw', { proposal: id, reason: 'No.' }).thenSee(refused('mandate.stands'));
    const gone = objected.when(rome(10), 'withdraw', { proposal: id, reason: 'A better one is coming.' }).thenSee(done);
    expect([mandateState(stateIn(gone)), pending(stateIn(gone))]).toEqual(['withdrawn', null]);
    gone.when(rabat(11), 'sign', { proposal: id }).thenSee(refused('mandate.withdrawn'));
    expect(pending(stateIn(gone.when(rabat(11), 'propose', examples.propose)))?.version).toBe(2);
    const kept = stands.when(rabat(10), 'propose', examples.propose);
    const back = kept.when(rabat(11), 'withdraw', { proposal: idOf(kept), reason: 'Not now.' }).thenSee(done);
    expect([standing(stateIn(back))?.version, mandateState(stateIn(back))]).toEqual([1, 'stands']);
  });

  it('[MANDATE-12] a signature takes two persons, and so does a proposal that no head makes', () => {
    const release = (command: string, role: string, input: unknown) =>
      mandate.commands[command]?.release?.(stateIn(first), input, { charter, actor: { role } } as Circumstances) ??
      null;
    expect(release('sign', 'head', { proposal: idOf(first) })).toBe('policy.release.signature');
    expect(release('propose', 'secretariat', examples.propose)).toBe('policy.release.signature');
    expect(release('propose', 'head', examples.propose)).toBe(null);
    expect(mandate.commands.sign?.roles).toEqual(['secretariat', 'head']);
  });

  it('[MANDATE-13] what cannot be read was never on the table, and the numbers go on', () => {
    const later = stands.when(rabat(10), 'propose', examples.propose);
    const without = (index: number) =>
      given(
        mandate,
        scene,
        later.rows.map((row, at) => (at === index ? { ...row, data: '' } : row)),
      );
    expect(codes(without(0))).toEqual(['kind.erased', 'mandate.unknown', 'mandate.unknown']);
    expect(pending(stateIn(without(0)))?.version).toBe(2);
    expect([standing(stateIn(without(1))), stateIn(without(1)).proposals.length]).toEqual([null, 2]);
    const alone = given(
      mandate,
      scene,
      first.rows.map((row) => ({ ...row, data: '' })),
    );
    expect(recordRow(mandate, alone.folded, 'x', charter).listed).toBe(false);
    expect([
      mandateState(stateIn(alone)),
      pending(stateIn(alone.when(rome(9), 'propose', examples.propose)))?.version,
    ]).toEqual(['erased', 1]);
  });
});

describe('a group that changes', () => {
  it('[KIND-190] what is said under a charter that has not come yet waits for it', () => {
    const claimed = forged(first, 'ma-moi', 'proposed', { version: 2, charter: 2, terms });
    expect(claimed.folded.exceptions).toMatchObject([{ status: 'waiting', code: 'kind.charter' }]);
    const come = under(claimed, { ...scene, charters: [charter, { ...charter, version: 2 }] });
    expect([come.folded.exceptions, pending(stateIn(come))?.version]).toEqual([[], 2]);
  });

  const three = inventedCharter('gmmp.ma-it', ['fr-mi', 'it-moi', 'ma-moi'], { version: 2 });
  const joined: Scene = { ...scene, charter: three, charters: [charter, three] };
  const members = (one: Charter) => one.members.map(({ id }) => id);

  it('[MANDATE-9] whoever joins confirms what stands, by signing it; nothing is lost', () => {
    const now = under(stands, joined);
    const kept = standing(stateIn(now));
    expect([kept?.version, kept && unsigned(kept, members(three))]).toEqual([1, ['fr-mi']]);
    const confirmed = sign(now, paris(30)).thenSee(done);
    const held = standing(stateIn(confirmed));
    expect([held?.stands, held && unsigned(held, members(three))]).toEqual([kept?.stands, []]);
  });

  it('[MANDATE-5] [MANDATE-9] what was on the table when a member joined needs its signature too', () => {
    const now = under(sign(first, rome(9)), joined);
    expect(standing(stateIn(sign(now, rabat(30))))).toBe(null);
    expect(standing(stateIn(sign(sign(now, rabat(30)), paris(31))))?.version).toBe(1);
  });

  it('[MANDATE-9] whoever leaves is missed by none: the others sign again under the new charter', () => {
    const big = inventedCharter('gmmp.ma-it', ['fr-mi', 'it-moi', 'ma-moi']);
    const small = inventedCharter('gmmp.ma-it', ['it-moi', 'ma-moi'], { version: 2 });
    const waiting = both(begin({}, { ...scene, charter: big }), 9);
    expect(standing(stateIn(waiting))).toBe(null);
    const now = under(waiting, { ...scene, charter: small, charters: [big, small] });
    expect(standing(stateIn(sign(now, rome(30)).thenSee(done)))?.version).toBe(1);
  });

  it('[MANDATE-4] [MANDATE-9] a ministry that is renamed and changes its keys has signed, under the name it had', () => {
    const renewed = charter.members.map((member) =>
      member.id === 'it-moi'
        ? {
            ...member,
            name: 'Ministero della sicurezza (invented)',
            doc: noteSigner('it-moi/doc', new Uint8Array(32)).vkey,
          }
        : member,
    );
    const changed = { ...charter, version: 2, members: renewed };
    const now = under(stands, { ...scene, charter: changed, charters: [charter, changed] });
    expect(now.folded.exceptions).toEqual([]);
    expect(standing(stateIn(now))?.signatures.map(({ name }) => name)).toEqual(charter.members.map(({ name }) => name));
    const lost = under(stands, { ...scene, charter: changed, charters: [changed] });
    expect(standing(stateIn(lost))).toBe(null);
  });
});

describe('a position', () => {
  const take = (story: Story, who: Player, change: object = {}) =>
    story.when(who, 'takePosition', { ...examples.takePosition, ...change });
  const supports = take(stands, rome(10)).thenSee(done);

  it('[MANDATE-20] is taken in a lane of one’s own, one a matter, and withdrawn by whoever took it', () => {
    take(stands, rome(10), { lane: 'police' }).thenSee(refused('mandate.noLane'));
    take(supports, rome(11)).thenSee(refused('mandate.samePosition'));
    const changed = take(supports, rome(11), { stance: 'conditions', reason: 'With more staff.' }).thenSee(done);
    const [before, now] = stateIn(changed).positions;
    expect([before?.replaced, now?.replaced, now?.stance]).toEqual([now?.id, null, 'conditions']);
    const end = { position: now?.id, reason: 'Agreed.' };
    changed.when(rabat(12), 'withdrawPosition', end).thenSee(refused('mandate.notYours'));
    const over = changed.when(rome(12), 'withdrawPosition', end).thenSee(done);
    over.when(rome(13), 'withdrawPosition', end).thenSee(refused('mandate.noPosition'));
    expect(stateIn(over).positions).toHaveLength(2);
    const again = take(over, rome(14)).thenSee(done);
    expect(stateIn(again).positions[1]).toMatchObject({ replaced: null, withdrawn: { reason: 'Agreed.' } });
    const on = stands.when(rabat(10), 'takePositionOn', { ...examples.takePositionOn, mandate: scene.record });
    expect(stateIn(on).positions[0]).toMatchObject({ lane: 'asylum', author: 'ma-moi', about: { kind: 'request' } });
    expect(mandate.commands.takePositionOn?.recordFor?.(examples.takePositionOn, 'ma-moi')).toBe(scene.record);
  });

  it('[KIND-18] every refusal of a mandate was met above', () => {
    expect(mandateRefusals.filter((code) => !tried.has(code))).toEqual([]);
  });
});

/** The same story with something in it that no command of ours would say. */
function forged(story: Story, member: string, event: string, data: object): Story {
  const origin = `gmmp.ma-it/${member}/1`;
  const seq = story.rows.filter((row) => row.origin === origin).length;
  const seen = Object.fromEntries(
    [...new Set(story.rows.map((row) => row.origin))].filter((one) => one !== origin).map((one) => [one, 9]),
  );
  const [row] = story.rows;
  if (row === undefined) throw new Error('no row');
  const said = {
    ...row,
    origin,
    seq,
    seen,
    type: `mandate.${event}/1`,
    data: JSON.stringify({ day: '2026-11-22', ...data }),
  };
  return given(mandate, scene, [...story.rows, said]);
}

function codes(story: Story): readonly string[] {
  return story.folded.exceptions.map(({ code }) => code);
}
