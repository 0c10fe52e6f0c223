import { describe, expect, it } from 'vitest';
import { given, type Player } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import type { Circumstances } from '../../packages/kind/kind.ts';
import { examples } from './examples.ts';
import sought from './index.ts';
import { soughtRefusals } from './rules.ts';

const scene = {
  charter: inventedCharter('private.it-moi', ['it-moi']),
  record: 'it-moi.0199f3b2-0c00-7000-8000-000000000001',
  tzdb: 'test',
};
const by = (hour: number): Player => ({ member: 'it-moi', at: new Date(Date.UTC(2026, 10, 22, hour)).toISOString() });
const heard = new Set<string>();
type Outcome = { readonly refusal: { readonly code: string } | null };
const refused = (code: string) => (outcome: Outcome) => {
  heard.add(code);
  expect(outcome.refusal?.code).toBe(code);
};
const done = (outcome: Outcome) => expect(outcome.refusal).toBe(null);
const ask = (change: object = {}) => given(sought, scene).when(by(8), 'ask', { ...examples.ask, ...change });
const asked = ask().thenSee(done);
const posted = asked.when(by(9), 'post', examples.post).thenSee(done);
const found = posted.when(by(10), 'find', examples.find).thenSee(done);
const facets = (story: typeof asked) => sought.facets(story.folded.state, 'it-moi');
const phone = { type: 'phone', value: '+212600118723' };
const iban = { type: 'iban', value: 'GB82WEST12345698765432' };

describe('what is sought', () => {
  it('[PSI-20] is 1 to 64 identifiers of one category, in their one spelling, each once, kept with the seed of the batch', () => {
    expect(asked.folded.state.sealed?.seed).toBe(`${'A'.repeat(43)}=`);
    ask({ identifiers: [] }).thenSee(refused('kind.input'));
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ ...phone, value: `+2126${10_000_000 + at}` }));
    ask({ identifiers: many(64) }).thenSee(done);
    ask({ identifiers: many(65) }).thenSee(refused('kind.input'));
    ask({ identifiers: [{ ...phone, value: '+212 600 118723' }] }).thenSee(refused('sought.identifier'));
    ask({ identifiers: [phone, iban] }).thenSee(refused('sought.category'));
    ask({ identifiers: [phone, iban], category: 'deconfliction' }).thenSee(done);
    ask({ identifiers: [{ ...iban, value: 'GB82WEST12345698765433' }], category: 'iban' }).thenSee(
      refused('sought.identifier'),
    );
    ask({ identifiers: [phone, phone] }).thenSee(refused('sought.twice'));
    asked.when(by(9), 'ask', examples.ask).thenSee(refused('sought.exists'));
  });

  it('[PSI-27] is not kept while what the other side reads gives away an identifier', () => {
    for (const text of ['Calls of +212 600-11.87 23', 'القضية ٠٦٠٠١١٨٧٢٣', '0600118723'])
      for (const field of ['reference', 'purpose', 'necessity'])
        ask({ [field]: text }).thenSee(refused('sought.tells'));
    ask({ category: 'iban', identifiers: [iban], purpose: 'GB82 west 1234 5698 7654 32' }).thenSee(
      refused('sought.tells'),
    );
    const pass = { type: 'document', value: 'MAR:AB123456' };
    const named = { category: 'document', identifiers: [pass] };
    ask({ ...named, purpose: 'Passport ab 123456 of the driver' }).thenSee(refused('sought.tells'));
    ask({ ...named, purpose: 'Case 2026/88, exhibit 123' }).thenSee(done);
  });

  it('[PSI-21] is asked once, and found or failed once', () => {
    given(sought, scene).when(by(8), 'post', examples.post).thenSee(refused('sought.absent'));
    asked.when(by(9), 'find', examples.find).thenSee(refused('sought.over'));
    posted.when(by(10), 'post', examples.post).thenSee(refused('sought.over'));
    found.when(by(11), 'find', examples.find).thenSee(refused('sought.over'));
    found.when(by(11), 'fail', examples.fail).thenSee(refused('sought.over'));
    const failed = posted.when(by(10), 'fail', examples.fail).thenSee(done);
    failed.when(by(11), 'find', examples.find).thenSee(refused('sought.over'));
    expect([asked, posted, failed].map((story) => facets(story)?.state)).toEqual(['sealed', 'asked', 'failed']);
  });

  it('[PSI-22] a hit waits for a person, who may change their mind', () => {
    expect(facets(found)).toMatchObject({ state: 'hit', waitingOn: ['it-moi'], ended: false });
    found.when(by(11), 'confirm', { ...examples.confirm, at: 0 }).thenSee(refused('sought.notHit'));
    const confirmed = found.when(by(11), 'confirm', examples.confirm).thenSee(done);
    expect(facets(confirmed)).toMatchObject({ state: 'confirmed', waitingOn: [], ended: true });
    const changed = confirmed.when(by(12), 'confirm', { ...examples.confirm, concerns: false }).thenSee(done);
    expect(changed.folded.state.confirmed.map(({ concerns }) => concerns)).toEqual([false]);
    const nothing = posted.when(by(10), 'find', { ...examples.find, hits: [] });
    expect(facets(nothing)).toMatchObject({ state: 'noHit', ended: true, waitingOn: [] });
  });

  it('[PSI-71] is kept with the figures of identifiers that stand in a row, and asks for a second person', () => {
    const row = (from: number, count: number) =>
      Array.from({ length: count }, (_, at) => ({ ...phone, value: `+2126${10_000_000 + from + at}` }));
    const { ask: command } = sought.commands;
    const at: Circumstances = {
      ...{ me: 'it-moi', actor: { role: 'officer', ref: 'somebody' }, now: by(8).at, zone: 'UTC', ...scene },
      ...{ rnd: (length: number) => new Uint8Array(length), attachment: () => null, sign: () => '' },
      protection: { mentionedIn: () => [] },
    };
    const reason = (identifiers: object, earlier: readonly unknown[] = []) =>
      command?.release?.(sought.initial(), { ...examples.ask, identifiers }, { ...at, earlier });
    expect([reason(row(0, 11)), reason(row(0, 12))]).toEqual([null, 'policy.release.rows']);
    const before = ask({ identifiers: row(12, 13) }).folded.state;
    expect([reason(row(0, 11)), reason(row(1, 11), [before])]).toEqual([null, 'policy.release.rows']);
    expect(reason(row(1, 11), [sought.initial()])).toBe(null);
    expect(command?.looksBack).toBe(28);
    const value = (number: number) => `+2126${10_000_000 + number}`;
    const figures = [{ type: 'phone', first: value(0), last: value(63), now: 64, all: 64 }];
    expect(ask({ identifiers: row(0, 64) }).thenSee(done).folded.state.sealed?.rows).toEqual(figures);
    expect(ask({ identifiers: row(0, 11) }).thenSee(done).folded.state.sealed).not.toHaveProperty('rows');
  });

  it('every rule was tried', () => expect(soughtRefusals.filter((code) => !heard.has(code))).toEqual([]));
});
