import { describe, expect, it } from 'vitest';
import { given, type Player } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { examples } from './examples.ts';
import referral from './index.ts';
import { referralRefusals } from './rules.ts';

const charter = inventedCharter('contact', ['fr-mi', 'it-moi', 'ma-moi', 'xx-aid']);
const file = {
  id: 'paper-1',
  name: 'letter.pdf',
  mediaType: 'application/pdf',
  size: 3,
  sha256: 'a'.repeat(64),
  key: `AGE-SECRET-KEY-1${'Q'.repeat(58)}`,
  segments: [{ sha256: 'b'.repeat(64), size: 30 }],
};
const scene = {
  charter,
  record: 'it-moi.0199f3b2-0c00-7000-8000-000000000001',
  tzdb: 'test',
  files: { [file.id]: file },
};
const at =
  (member: string) =>
  (hour: number): Player => ({ member, at: new Date(Date.UTC(2026, 10, 22, hour)).toISOString() });
const [rome, rabat, paris, aid] = [at('it-moi'), at('ma-moi'), at('fr-mi'), at('xx-aid')];
const tried = new Set<string>();
const refused = (code: string) => (outcome: { refusal: { code: string } | null }) => {
  tried.add(code);
  expect(outcome.refusal?.code).toBe(code);
};
const done = (outcome: { refusal: { code: string } | null }) => expect(outcome.refusal).toBe(null);

const to = ['ma-moi', 'xx-aid'];
const offer = (change: object = {}) =>
  given(referral, scene).when(rome(8), 'offer', { ...examples.offer, to, ...change });
const consenting = (change: object, more: object = {}) =>
  offer({ consent: { ...examples.offer.consent, ...change }, ...more });
const person = (change: object) => ({ person: { ...examples.offer.person, ...change } });
const offered = offer().thenSee(done);
const accepted = offered.when(rabat(9), 'accept', examples.accept).thenSee(done);
const facets = (story: typeof offered) => referral.facets(story.folded.state, 'x');

describe('a referral', () => {
  it('[KIND-120] nobody is referred without informed consent, in recorded words, that holds on that day', () => {
    offer({ consent: null }).thenSee(refused('referral.consent'));
    const { consent: _, ...without } = examples.offer;
    given(referral, scene).when(rome(8), 'offer', without).thenSee(refused('referral.consent'));
    consenting({ text: '' }).thenSee(refused('referral.consentText'));
    consenting({ text: ' ' }).thenSee(refused('kind.input'));
    consenting({ scope: [] }, { ...person({ contact: null }), story: null }).thenSee(refused('referral.consentScope'));
    consenting({ day: '2026-11-23' }).thenSee(refused('referral.consentDay'));
    consenting({ until: '2026-11-21' }).thenSee(refused('referral.consentOver'));
    consenting({ until: '2026-11-22' }).thenSee(done);
    consenting({ language: 'Arabic' }).thenSee(refused('kind.input'));
    consenting({ language: 'ti-ER' }).thenSee(done);
  });

  it('[KIND-121] for a child a guardian consents, or the best interests of the child are stated', () => {
    consenting({ givenBy: 'self' }, person({ age: 'child' })).thenSee(refused('referral.child'));
    consenting({ givenBy: 'guardian' }, person({ age: 'child' })).thenSee(done);
    const reason = 'She is alone, and the house is not safe tonight.';
    consenting({ bestInterests: reason }, person({ age: 'child' })).thenSee(done);
  });

  it('[KIND-122] nothing is passed on that the person did not let be passed on', () => {
    const nothing = { ...person({ contact: null }), story: null, health: null, attachments: [] };
    const scope = (...given: string[]) => ({ scope: given });
    for (const [one, said] of [
      ['contactDetails', { ...nothing, ...person({ contact: 'By text message.' }) }],
      ['story', { ...nothing, story: 'She left last week.' }],
      ['health', { ...nothing, health: 'She needs insulin.' }],
      ['documents', { ...nothing, attachments: [file.id] }],
    ] as const) {
      const others = ['contactDetails', 'story', 'health', 'documents'].filter((other) => other !== one);
      consenting(scope(...others), said).thenSee(refused('referral.beyondConsent'));
      consenting(scope(one), said).thenSee(done);
    }
  });

  it('[KIND-123] is never about a suspect, goes to others of the group, under TLP:AMBER+STRICT or TLP:RED', () => {
    offer(person({ category: 'suspect' })).thenSee(refused('kind.input'));
    offer(person({ category: 'convicted' })).thenSee(refused('kind.input'));
    offer({ tlp: 'AMBER' }).thenSee(refused('referral.marking'));
    offer({ tlp: 'RED' }).thenSee(done);
    offer({ to: ['it-moi'] }).thenSee(refused('kind.toSelf'));
    offer({ legalBasis: 'none' }).thenSee(refused('kind.legalBasis'));
    offer({ handling: ['H3'] }).thenSee(refused('kind.handlingNote'));
    offer({ keep: '2026-10' }).thenSee(refused('kind.keep'));
    offered.when(rome(9), 'offer', { ...examples.offer, to }).thenSee(refused('referral.exists'));
    given(referral, scene).when(rome(8), 'accept', {}).thenSee(refused('referral.absent'));
  });

  it('[KIND-124] each service asked accepts or declines once, then helps, then ends; who referred ends all', () => {
    offered.when(paris(9), 'accept', {}).thenSee(refused('referral.notService'));
    offered.when(rome(9), 'accept', {}).thenSee(refused('referral.notService'));
    offered.when(rabat(9), 'giveService', examples.giveService).thenSee(refused('referral.notAccepted'));
    offered.when(rabat(9), 'close', examples.close).thenSee(refused('referral.notAccepted'));
    offered.when(rabat(9), 'decline', { ground: 'other', explanation: null }).thenSee(refused('referral.explanation'));
    accepted.when(rabat(10), 'decline', examples.decline).thenSee(refused('referral.decided'));
    const helped = accepted.when(rabat(10), 'giveService', examples.giveService).thenSee(done);
    const ended = helped.when(rabat(11), 'close', examples.close).thenSee(done);
    ended.when(rabat(12), 'giveService', examples.giveService).thenSee(refused('referral.over'));
    ended.when(aid(12), 'decline', examples.decline).thenSee(done);
    const over = helped.when(rome(12), 'close', { outcome: 'noLongerNeeded', note: null }).thenSee(done);
    over.when(aid(13), 'accept', {}).thenSee(refused('referral.over'));
    helped.when(rome(12), 'close', { outcome: 'other', note: null }).thenSee(refused('referral.explanation'));
  });

  it('[KIND-124] when the time of the consent is over no service goes on', () => {
    const short = consenting({ until: '2026-11-22' });
    const later = 40;
    short.when(rabat(later), 'accept', {}).thenSee(refused('referral.consentOver'));
    const on = short.when(rabat(9), 'accept', {}).thenSee(done);
    on.when(rabat(later), 'giveService', examples.giveService).thenSee(refused('referral.consentOver'));
    on.when(rabat(later), 'close', examples.close).thenSee(done);
  });

  it('[KIND-125] consent is withdrawn at any time, by who referred or a service, also after the end; then nothing is said', () => {
    offered.when(paris(9), 'revoke', examples.revoke).thenSee(refused('referral.notParty'));
    accepted.when(rabat(10), 'close', examples.close).when(rabat(11), 'revoke', examples.revoke).thenSee(done);
    accepted.when(rome(10), 'close', examples.close).when(rome(11), 'revoke', examples.revoke).thenSee(done);
    const revoked = accepted.when(rome(10), 'revoke', examples.revoke).thenSee(done);
    for (const [player, command] of [
      [rabat, 'giveService'],
      [rabat, 'close'],
      [aid, 'accept'],
      [aid, 'decline'],
      [rome, 'close'],
      [rabat, 'revoke'],
    ] as const)
      revoked.when(player(11), command, examples[command]).thenSee(refused('referral.revoked'));
    expect(facets(revoked)).toMatchObject({ state: 'revoked', ended: false, waitingOn: ['it-moi'] });
  });

  it('[KIND-126] every other member’s node says once that it knows of the withdrawal', () => {
    offered.when(rabat(9), 'acknowledgeRevocation', {}).thenSee(refused('referral.notRevoked'));
    const revoked = accepted.when(rabat(10), 'revoke', examples.revoke);
    revoked.when(rabat(11), 'acknowledgeRevocation', {}).thenSee(refused('referral.acknowledged'));
    const reactions = (story: typeof revoked, me: string) =>
      referral.reactions(story.folded.state, { me, now: rome(12).at }).map(({ command }) => command);
    expect(['it-moi', 'fr-mi', 'ma-moi'].map((me) => reactions(revoked, me).length)).toEqual([1, 1, 0]);
    const known = revoked.when(rome(11), 'acknowledgeRevocation', {}).thenSee(done);
    known.when(rome(12), 'acknowledgeRevocation', {}).thenSee(refused('referral.acknowledged'));
    expect(reactions(known, 'it-moi')).toEqual([]);
    expect(known.folded.state.revoked?.acknowledged).toEqual(['it-moi']);
  });

  it('[KIND-127] lists and search hold a pseudonym or a number: never a name, a story or health', () => {
    const health = 'She needs insulin.';
    const told = consenting(
      { scope: ['contactDetails', 'story', 'health'] },
      { ...person({ name: 'Amal Benomar', pseudonym: false }), health },
    ).thenSee(done);
    expect(facets(told)).toMatchObject({ title: 'RF-2026-0007', text: 'RF-2026-0007\nRF-2026-0007' });
    expect(facets(offer({ ...person({ name: 'Amal Benomar', pseudonym: false }), reference: null }))?.title).toBe(
      '2026-11-22',
    );
    expect(facets(offered)).toMatchObject({ title: 'Olive tree', text: 'Olive tree\nRF-2026-0007' });
    expect(JSON.stringify(facets(told))).not.toMatch(/Amal|insulin|harbour/);
  });

  it('[KIND-128] waits on services that have not decided; is counted by service, and withdrawals too', () => {
    expect(facets(offered)).toMatchObject({ state: 'offered', waitingOn: ['ma-moi', 'xx-aid'], urgency: 'days' });
    expect(facets(accepted)).toMatchObject({ state: 'accepted', waitingOn: ['xx-aid'], ended: false });
    const both = accepted.when(aid(10), 'decline', examples.decline);
    expect(facets(both)).toMatchObject({ state: 'accepted', waitingOn: [] });
    const none = offered.when(aid(10), 'decline', examples.decline).when(rabat(10), 'decline', examples.decline);
    expect(facets(none)).toMatchObject({ state: 'declined', ended: true });
    const story = both.when(rome(11), 'revoke', examples.revoke);
    expect(referral.tallies(story.folded.state, charter).map(({ holder, measure }) => `${holder} ${measure}`)).toEqual([
      'ma-moi offered',
      'ma-moi accepted',
      'ma-moi revoked',
      'xx-aid offered',
      'xx-aid declined:noPlace',
      'xx-aid revoked',
    ]);
  });

  it('[KIND-10] stands as erased when the referral itself was erased', () => {
    const { rows } = accepted.when(rome(10), 'revoke', examples.revoke);
    const gone = given(
      referral,
      scene,
      rows.map((row, index) => (index === 0 ? { ...row, data: '' } : row)),
    );
    expect(facets(gone)).toMatchObject({ state: 'erased', title: '', text: '', ended: true, waitingOn: [] });
    gone.when(rabat(12), 'giveService', examples.giveService).thenSee(refused('referral.absent'));
    expect(gone.folded.exceptions.map(({ code }) => code)).toContain('referral.erased');
    tried.add('referral.erased');
  });

  it('[KIND-18] every refusal of a referral was met above', () => {
    expect(referralRefusals.filter((code) => !tried.has(code))).toEqual([]);
  });
});
