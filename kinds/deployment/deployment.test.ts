import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaySeed } from '../../dev/test/chance.ts';
import { foldRecord } from '../../packages/kind/fold.ts';
import { given, type Player, type Story, sizesOf } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import type { InquiryPlace } from '../../packages/kind/kind.ts';
import { examples } from './examples.ts';
import deployment from './index.ts';
import type { Deployments } from './list.ts';
import { deploymentRefusals } from './rules.ts';
import type { DeploymentState } from './schema.ts';
import { carriesWeapons, weaponsWord, wordOf } from './states.ts';

const charter = inventedCharter('gmmp.ma-it', ['fr-mi', 'it-moi', 'ma-moi'], { zone: 'Europe/Rome' });
const record = 'ma-moi.0199f3b2-0c00-7000-8000-000000000007';
const scene = { charter, record, tzdb: 'test' };
/** `09:00` of the first day that is granted, or of another day: `2026-12-16T09:00`. */
const by = (member: string, time: string): Player => ({
  member,
  at: `${time.includes('T') ? time : `2026-12-02T${time}`}:00.000Z`,
});
const sender = (time: string) => by('ma-moi', time);
const host = (time: string) => by('it-moi', time);
const tried = new Set<string>();
const refused = (code: string) => (outcome: { refusal: { code: string } | null }) => {
  tried.add(code);
  expect(outcome.refusal?.code).toBe(code);
};
const done = (outcome: { refusal: object | null }) => expect(outcome.refusal).toBe(null);

type Told = Story<DeploymentState>;
const begun: Told = given(deployment, scene);
const proposed = begun.when(sender('08:00'), 'propose', examples.propose).thenSee(done);
const granted = proposed.when(host('09:00'), 'grant', examples.grant).thenSee(done);
const present = granted.when(host('10:00'), 'arrive', examples.arrive).thenSee(done);
const ended = present.when(sender('2026-12-16T20:00'), 'end', examples.end).thenSee(done);
const word = (story: Told) => wordOf(story.folded.state);
const waits = (story: Told) => deployment.facets(story.folded.state, 'x')?.waitingOn;

describe('a deployment', () => {
  it('[DEPLOYMENT-1] is proposed to another member, on an instrument of the charter', () => {
    expect([word(proposed), waits(proposed)]).toEqual(['proposed', ['it-moi']]);
    proposed.when(sender('09:00'), 'propose', examples.propose).thenSee(refused('deployment.exists'));
    begun.when(sender('09:00'), 'arrive', examples.arrive).thenSee(refused('deployment.absent'));
    const propose = (change: object) => begun.when(sender('08:00'), 'propose', { ...examples.propose, ...change });
    propose({ host: 'ma-moi' }).thenSee(refused('deployment.host'));
    propose({ host: 'es-mi' }).thenSee(refused('deployment.host'));
    propose({ legalBasis: 'none' }).thenSee(refused('kind.legalBasis'));
    propose({ until: '2026-12-01' }).thenSee(refused('deployment.dates'));
    propose({ people: [] }).thenSee(refused('kind.input'));
  });

  it('[DEPLOYMENT-2] its terms change until they are granted, and an answer names those that were read', () => {
    const changed = proposed.when(sender('08:30'), 'change', examples.change).thenSee(done);
    expect(changed.folded.state).toMatchObject({ version: 2, terms: { until: '2026-12-20' } });
    changed.when(host('09:00'), 'grant', examples.grant).thenSee(refused('deployment.stale'));
    changed.when(sender('09:00'), 'change', examples.change).thenSee(refused('deployment.stale'));
    proposed.when(host('08:30'), 'change', examples.change).thenSee(refused('deployment.notSender'));
    proposed.when(sender('08:30'), 'change', { ...examples.change, host: 'fr-mi' }).thenSee(refused('deployment.host'));
    granted.when(sender('10:00'), 'change', examples.change).thenSee(refused('deployment.granted'));
  });

  it('[DEPLOYMENT-3] is granted within the days asked for, under a number, or refused with a reason', () => {
    expect(granted.folded.state).toMatchObject({ until: '2026-12-16', granted: { number: 'ACC-2026-118' } });
    expect(deployment.facets(granted.folded.state, 'x')?.reference).toBe('ACC-2026-118');
    const grant = (change: object) => proposed.when(host('09:00'), 'grant', { ...examples.grant, ...change });
    grant({ until: '2026-12-17' }).thenSee(refused('deployment.window'));
    grant({ until: '2026-12-01', from: '2026-12-03' }).thenSee(refused('deployment.dates'));
    proposed.when(sender('09:00'), 'grant', examples.grant).thenSee(refused('deployment.notHost'));
    granted.when(host('10:00'), 'refuse', examples.refuse).thenSee(refused('deployment.granted'));
    const no = proposed.when(host('09:00'), 'refuse', examples.refuse).thenSee(done);
    expect([word(no), waits(no)]).toEqual(['refused', ['ma-moi']]);
    no.when(host('10:00'), 'grant', examples.grant).thenSee(refused('deployment.refused'));
    expect(word(no.when(sender('10:00'), 'change', examples.change).thenSee(done))).toBe('proposed');
    const law = { ...scene, me: 'it-moi', actor: { role: 'head' as const, ref: 'a' }, now: '2026-11-30T09:00:00.000Z' };
    const at = { ...law, zone: charter.zone, rnd: () => new Uint8Array(), attachment: () => null, sign: () => '' };
    const place = { ...at, protection: { mentionedIn: () => [] } };
    expect(deployment.commands.grant?.release?.(proposed.folded.state, examples.grant, place)).toBe(
      'policy.release.signature',
    );
  });

  it('[DEPLOYMENT-4] carries weapons only if the sender named them and the host permitted them', () => {
    const armed = begun
      .when(sender('08:00'), 'propose', { ...examples.propose, weapons: 'Service pistols' })
      .thenSee(done);
    const grant = (story: Told, weapons: string) => story.when(host('09:00'), 'grant', { ...examples.grant, weapons });
    expect(carriesWeapons(armed.folded.state)).toBe(false);
    expect(carriesWeapons(grant(armed, 'permitted').thenSee(done).folded.state)).toBe(true);
    expect(carriesWeapons(grant(armed, 'notPermitted').thenSee(done).folded.state)).toBe(false);
    const there = grant(armed, 'permitted').when(host('10:00'), 'arrive', examples.arrive).thenSee(done);
    const carried = (story: Told) => [weaponsWord(story.folded.state), carriesWeapons(story.folded.state)];
    expect(carried(there)).toEqual(['permitted', true]);
    expect(carried(there.when(sender('11:00'), 'recall', examples.recall).thenSee(done))).toEqual(['permitted', true]);
    for (const over of [
      there.when(host('11:00'), 'revoke', examples.revoke),
      there.when(sender('2026-12-16T20:00'), 'end', examples.end),
      grant(armed, 'permitted').when(sender('11:00'), 'recall', examples.recall),
    ])
      expect(carried(over.thenSee(done))).toEqual(['over', false]);
    grant(armed, 'none').thenSee(refused('deployment.weapons'));
    grant(proposed, 'permitted').thenSee(refused('deployment.weapons'));
  });

  it('[DEPLOYMENT-5] names officials one by one, by the sender, so that a recall takes a name out', () => {
    const named = proposed.when(sender('08:10'), 'nameOfficial', examples.nameOfficial).thenSee(done);
    proposed.when(host('08:10'), 'nameOfficial', examples.nameOfficial).thenSee(refused('deployment.notSender'));
    const [official] = named.folded.state.officials;
    expect(official?.names).toEqual(examples.nameOfficial.names);
    const without = named.when(sender('08:20'), 'removeOfficial', { official: official?.id }).thenSee(done);
    expect(without.folded.state.officials).toEqual([]);
    proposed.when(sender('08:20'), 'removeOfficial', examples.removeOfficial).thenSee(refused('deployment.official'));
    const erased = named.rows.map((row) => (row.seq === 1 ? { ...row, data: '' } : row));
    expect(JSON.stringify(given(deployment, scene, erased).folded.state)).not.toContain('Idriss');
  });

  it('[DEPLOYMENT-6] arrives once it is granted and returns once it has arrived, told by either side', () => {
    expect([word(present), word(ended)]).toEqual(['present', 'ended']);
    proposed.when(host('10:00'), 'arrive', examples.arrive).thenSee(refused('deployment.notGranted'));
    present.when(sender('11:00'), 'arrive', examples.arrive).thenSee(refused('deployment.arrived'));
    granted.when(sender('11:00'), 'end', examples.end).thenSee(refused('deployment.notArrived'));
    present.when(sender('11:00'), 'end', { ...examples.end, on: '2026-12-01' }).thenSee(refused('deployment.early'));
  });

  it('[DEPLOYMENT-13] tells what has happened, and within the days that are accredited', () => {
    const arrives = (at: string, on: string, story = granted) =>
      story.when(host(at), 'arrive', { ...examples.arrive, on });
    arrives('2026-12-02T10:00', '2026-12-03').thenSee(refused('deployment.future'));
    arrives('2026-12-02T10:00', '2026-12-01').thenSee(refused('deployment.notAccredited'));
    arrives('2026-12-18T10:00', '2026-12-17').thenSee(refused('deployment.notAccredited'));
    expect(arrives('2026-12-18T10:00', '2026-12-16').thenSee(done).folded.state.arrived?.on).toBe('2026-12-16');
    // In the charter's zone the third has begun.
    expect(word(arrives('2026-12-02T23:30', '2026-12-03').thenSee(done))).toBe('present');
    const longer = granted.when(sender('11:00'), 'askExtension', examples.askExtension);
    const agreed = longer.when(host('12:00'), 'agreeExtension', { extension: longer.folded.state.extensions[0]?.id });
    arrives('2026-12-18T10:00', '2026-12-17', agreed.thenSee(done)).thenSee(done);
    present.when(sender('2026-12-10T11:00'), 'end', examples.end).thenSee(refused('deployment.future'));
  });

  it('[DEPLOYMENT-13] arrival is offered from the first day granted on, and return as soon as they are there', () => {
    const early = begun
      .when(sender('2026-11-30T08:00'), 'propose', examples.propose)
      .when(host('2026-11-30T09:00'), 'grant', examples.grant);
    const offered = (story: Told, name: 'arrive' | 'end', at: string) => {
      const input = deployment.commands[name]?.probe?.(story.folded.state, { me: 'it-moi', now: host(at).at });
      return story.when(host(at), name, input).refusal?.code ?? null;
    };
    expect(offered(early, 'arrive', '2026-12-01T09:00')).toBe('deployment.future');
    expect(offered(early, 'arrive', '2026-12-02T09:00')).toBe(null);
    expect(offered(early, 'arrive', '2026-12-20T09:00')).toBe(null);
    expect(offered(present, 'end', '11:00')).toBe(null);
  });

  it('[DEPLOYMENT-7] is extended to a later day when the other side agrees', () => {
    const longer = present.when(sender('11:00'), 'askExtension', examples.askExtension).thenSee(done);
    const [asked] = longer.folded.state.extensions;
    const it = { extension: asked?.id };
    expect(waits(longer)).toEqual(['it-moi']);
    longer.when(sender('12:00'), 'agreeExtension', it).thenSee(refused('deployment.ownExtension'));
    longer.when(host('12:00'), 'askExtension', examples.askExtension).thenSee(refused('deployment.extensionOpen'));
    present.when(host('12:00'), 'agreeExtension', examples.agreeExtension).thenSee(refused('deployment.extension'));
    present
      .when(sender('11:00'), 'askExtension', { ...examples.askExtension, until: '2026-12-16' })
      .thenSee(refused('deployment.later'));
    expect(longer.when(host('12:00'), 'agreeExtension', it).thenSee(done).folded.state.until).toBe('2026-12-23');
    const no = longer.when(host('12:00'), 'refuseExtension', { ...it, reason: 'No.' }).thenSee(done);
    expect(no.folded.state.until).toBe('2026-12-16');
  });

  it('[DEPLOYMENT-8] is called home by the sender or sent home by the host before its time', () => {
    const recalled = present.when(sender('11:00'), 'recall', examples.recall).thenSee(done);
    expect([word(recalled), waits(recalled)]).toEqual(['leaving', ['ma-moi']]);
    expect(word(granted.when(host('10:00'), 'revoke', examples.revoke).thenSee(done))).toBe('cancelled');
    present.when(host('11:00'), 'recall', examples.recall).thenSee(refused('deployment.notSender'));
    present.when(sender('11:00'), 'revoke', examples.revoke).thenSee(refused('deployment.notHost'));
    recalled.when(sender('12:00'), 'askExtension', examples.askExtension).thenSee(refused('deployment.over'));
    expect(word(recalled.when(sender('2026-12-16T12:00'), 'end', examples.end).thenSee(done))).toBe('ended');
  });

  it('[DEPLOYMENT-9] is a matter of two authorities, and over after the return', () => {
    present.when(by('fr-mi', '11:00'), 'end', examples.end).thenSee(refused('deployment.notParty'));
    ended.when(sender('2026-12-16T21:00'), 'recall', examples.recall).thenSee(refused('deployment.over'));
  });
});

describe('the list', () => {
  const ask = (story: Told, now: string, input: object = {}) => {
    const facets = deployment.facets(story.folded.state, 'x');
    const found = facets === null ? [] : [{ kind: 'deployment', record, state: story.folded.state, facets }];
    const place: InquiryPlace = { me: 'it-moi', now, charter, records: () => found, cut: false };
    return deployment.inquiries?.list?.answer(input, place) as Deployments;
  };

  it('[DEPLOYMENT-11] tells who is where, and what is overdue; the stay stands in the calendar', () => {
    const { sent } = ask(present, '2026-12-05T08:00:00.000Z');
    expect(sent).toMatchObject([
      { state: 'present', people: 24, number: 'ACC-2026-118', weapons: false, overdue: false },
    ]);
    expect(ask(present, '2026-12-17T08:00:00.000Z').sent[0]?.overdue).toBe(true);
    expect(ask(ended, '2026-12-17T08:00:00.000Z').sent[0]?.overdue).toBe(false);
    const request = examples.propose.offer?.record;
    expect(ask(present, '2026-12-05T08:00:00.000Z', { record: request }).sent).toHaveLength(1);
    expect(ask(present, '2026-12-05T08:00:00.000Z', { record }).sent).toEqual([]);
    const [stay] = deployment.calendar?.(present.folded.state, { record, me: 'it-moi', charter }) ?? [];
    expect([stay?.start.instant, stay?.end?.instant]).toEqual(['2026-12-01T23:00:00.000Z', '2026-12-16T22:59:59.999Z']);
    const at = { record, me: 'it-moi', charter };
    expect(deployment.places?.(present.folded.state, at)).toMatchObject([
      { tone: 'ok', note: { values: { count: 24 } } },
    ]);
    expect(deployment.places?.(granted.folded.state, at)).toEqual([]);
    expect(deployment.tallies(ended.folded.state, charter)).toHaveLength(4);
  });
});

it('[DEPLOYMENT-12] names what deployments serve', () => {
  const occasion = { kind: 'transit', record: 'ma-moi.0199f3b2-0c00-7000-8000-000000000031' };
  const story = begun.when(sender('08:00'), 'propose', { ...examples.propose, occasion }).thenSee(done);
  const { state } = story.folded;
  const facets = deployment.facets(state, 'x');
  if (facets === null) throw new Error('it is listed');
  const names = [{ language: 'en', text: 'Summer' }];
  const all = [
    { kind: 'deployment', record, state, facets },
    { ...occasion, state: { opened: { names } }, facets: { ...facets, title: 'Summer' } },
  ];
  const place = { me: 'it-moi', now: '2026-12-05T08:00:00.000Z', charter, cut: false };
  const records = (kind: string) => all.filter((one) => one.kind === kind);
  const found = deployment.inquiries?.list?.answer({}, { ...place, records }) as Deployments;
  expect(found.occasions).toEqual([{ ...occasion, names, title: 'Summer' }]);
});

it('[DEPLOYMENT-10] comes to one state in whatever order its entries come', () => {
  const names = [
    'change',
    'grant',
    'refuse',
    'arrive',
    'askExtension',
    'agreeExtension',
    'recall',
    'revoke',
    'end',
  ] as const;
  const step = fc.record({
    member: fc.constantFrom('ma-moi', 'it-moi', 'it-moi'),
    name: fc.constantFrom(...names),
    share: fc.constantFrom(0, 0.5, 1, 1),
  });
  type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
  const tell = (story: Told, { member, name, share }: Step): Told => {
    const own = `/${member}/`;
    const sizes = Object.entries(sizesOf(story.rows)).filter(([origin]) => !origin.includes(own));
    const sees = Object.fromEntries(sizes.map(([origin, size]) => [origin, Math.max(1, Math.floor(size * share))]));
    const held = story.rows.filter(({ origin, seq }) => origin.includes(own) || seq < (sees[origin] ?? 0));
    const known = given(deployment, scene, held);
    const { version, extensions } = known.folded.state;
    const read = { version: Math.max(1, version) };
    const input = {
      ...examples[name],
      ...(name === 'grant' || name === 'refuse' || name === 'change' ? read : {}),
      ...(name === 'agreeExtension' ? { extension: extensions.at(-1)?.id ?? examples.agreeExtension.extension } : {}),
    };
    const there = known.when({ ...by(member, '09:00'), sees }, name, input);
    return given(deployment, scene, [...story.rows, ...there.rows.slice(held.length)]);
  };
  const stories = fc.array(step, { minLength: 4, maxLength: 16 }).map((steps) => steps.reduce(tell, proposed));
  fc.assert(
    fc.property(
      stories.chain((story) => fc.tuple(fc.constant(story), fc.shuffledSubarray([...story.rows]))),
      ([story, other]) => {
        const held = sizesOf(story.rows);
        const fold = (rows: typeof story.rows) => foldRecord(deployment, rows, [charter], held);
        expect(fold([...other, ...story.rows].reverse())).toEqual(fold(story.rows));
        const { state } = fold(story.rows);
        if (state.arrived !== null) expect(state.granted).not.toBe(null);
        if (state.ended !== null) expect(state.arrived).not.toBe(null);
      },
    ),
    { numRuns: 60, ...replaySeed() },
  );
});

it('every refusal of the kind has been met', () => {
  expect(deploymentRefusals.filter((code) => !tried.has(code))).toEqual([]);
});
