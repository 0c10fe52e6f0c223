import { describe, expect, it } from 'vitest';
import { given, type Player } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import type { InquiryPlace } from '../../packages/kind/kind.ts';
import { examples } from './examples.ts';
import mandate from './index.ts';
import type { Lanes, TermsNow } from './inquiries.ts';
import { type MandateState, mandateRecord } from './schema.ts';

const charter = inventedCharter();
const at = (member: string, hour: number): Player => ({
  member,
  at: new Date(Date.UTC(2026, 10, 22, hour)).toISOString(),
});
const scene = (member: string) => ({ charter, record: mandateRecord(member), tzdb: 'test' });
const begun = (member: string) => given(mandate, scene(member)).when(at(member, 8), 'begin', examples.begin);
type Story = ReturnType<typeof begun>;
const stateIn = (story: Story): MandateState => story.folded.state;
const signed = (story: Story) => {
  const proposal = { proposal: stateIn(story).proposals[0]?.id };
  return story.when(at('it-moi', 9), 'sign', proposal).when(at('ma-moi', 9), 'sign', proposal);
};

/** What the inquiry answers over these records, at an hour and under a charter. */
function ask<T>(
  name: string,
  stories: readonly [string, Story][],
  change: Partial<InquiryPlace> = {},
  input: unknown = {},
): T {
  const place: InquiryPlace = {
    ...{ me: 'it-moi', now: '2027-03-01T12:00:00.000Z', charter, cut: false },
    records: () =>
      stories.map(([member, story]) => {
        const facets = mandate.facets(stateIn(story), 'it-moi');
        if (facets === null) throw new Error('unlisted');
        return { kind: 'mandate', record: mandateRecord(member), state: stateIn(story), facets };
      }),
    ...change,
  };
  return mandate.inquiries?.[name]?.answer(input, place) as T;
}

describe('how a group stands with its terms', () => {
  it('[MANDATE-10] tells who is in the chair today and who is next, by the terms that stand', () => {
    const now = ask<TermsNow>('terms', [['it-moi', signed(begun('it-moi'))]]);
    expect(now).toMatchObject({ record: mandateRecord('it-moi'), stands: { version: 1, toConfirm: [] }, open: null });
    expect([now.chair?.member, now.next?.member, now.next?.first]).toEqual(['it-moi', 'ma-moi', '2027-07-01']);
    expect(ask<TermsNow>('terms', [])).toMatchObject({ record: null, chair: null, stands: null });
    const proposed = ask<TermsNow>('terms', [['it-moi', begun('it-moi')]]);
    expect(proposed).toMatchObject({ stands: null, chair: null, open: { version: 1, missing: ['it-moi', 'ma-moi'] } });
  });

  it('[MANDATE-10] for a past day the terms count that stood then', () => {
    const old = signed(begun('it-moi'));
    const { terms } = examples.propose;
    const turned = { ...terms, chair: { ...terms.chair, order: ['ma-moi', 'it-moi'] } };
    const late = (member: string): Player => ({ member, at: '2027-02-01T08:00:00.000Z' });
    const open = old.when(late('ma-moi'), 'propose', { terms: turned });
    const proposal = { proposal: stateIn(open).proposals[1]?.id };
    const both = open.when(late('it-moi'), 'sign', proposal).when(late('ma-moi'), 'sign', proposal);
    const chair = (now: string) => ask<TermsNow>('terms', [['it-moi', both]], { now }).chair?.member;
    expect(['2027-01-31', '2027-02-01', '2027-02-20'].map((day) => chair(`${day}T12:00:00.000Z`))).toEqual([
      'it-moi',
      'ma-moi',
      'ma-moi',
    ]);
    // The day is that of the charter’s zone, where the last hour of the year in UTC may be the next one.
    expect(chair('2026-12-31T22:30:00.000Z')).toBe(undefined);
    const ahead = { charter: { ...charter, zone: 'Europe/Rome' }, now: '2026-12-31T23:30:00.000Z' };
    expect(ask<TermsNow>('terms', [['it-moi', old]], ahead).chair?.member).toBe('it-moi');
  });

  it('[MANDATE-9] says who has to confirm, and whose seat is vacant', () => {
    const three = inventedCharter('gmmp.ma-it', ['fr-mi', 'it-moi', 'ma-moi']);
    const stories: [string, Story][] = [['it-moi', signed(begun('it-moi'))]];
    expect(ask<TermsNow>('terms', stories, { charter: three }).stands?.toConfirm).toEqual(['fr-mi']);
    const left = inventedCharter('gmmp.ma-it', ['fr-mi', 'ma-moi']);
    expect(ask<TermsNow>('terms', stories, { charter: left }).chair).toMatchObject({ member: 'it-moi', vacant: true });
  });

  it('[MANDATE-11] of two records the one whose terms stand is the group’s, then the smaller id', () => {
    const [rome, rabat] = [begun('it-moi'), begun('ma-moi')];
    const which = (stories: [string, Story][]) => {
      const { record, others } = ask<TermsNow>('terms', stories);
      return [record, ...others];
    };
    const romeFirst = [mandateRecord('it-moi'), mandateRecord('ma-moi')];
    expect(
      which([
        ['ma-moi', rabat],
        ['it-moi', rome],
      ]),
    ).toEqual(romeFirst);
    expect(
      which([
        ['it-moi', rome],
        ['ma-moi', signed(rabat)],
      ]),
    ).toEqual([...romeFirst].reverse());
    expect(
      which([
        ['ma-moi', signed(rabat)],
        ['it-moi', signed(rome)],
      ]),
    ).toEqual(romeFirst);
  });
});

describe('what does not go together', () => {
  const take = (story: Story, member: string, hour: number, change: object) =>
    story.when(at(member, hour), 'takePosition', { ...examples.takePosition, ...change });
  const record = { kind: 'request', record: 'it-moi.0199f3b2-0c00-7000-8000-000000000001' };
  const base = take(signed(begun('it-moi')), 'it-moi', 10, {});

  it('[MANDATE-22] is listed with every stance and reason, between lanes of one member or of several', () => {
    const own = take(base, 'it-moi', 11, { lane: 'asylum', stance: 'opposes', reason: 'No interviews at night.' });
    const conflicts = (story: Story) => ask<Lanes>('conflicts', [['it-moi', story]]).matters;
    expect(conflicts(base)).toEqual([]);
    expect(
      conflicts(own).map(({ positions }) => positions.map(({ lane, stance, reason }) => [lane, stance, reason])),
    ).toEqual([
      [
        ['asylum', 'opposes', 'No interviews at night.'],
        ['border', 'supports', examples.takePosition.reason],
      ],
    ]);
    const others = take(base, 'ma-moi', 11, { stance: 'conditions' });
    expect(conflicts(others)).toEqual([]);
    expect(conflicts(take(others, 'ma-moi', 12, { lane: 'asylum', stance: 'opposes' }))[0]?.positions).toHaveLength(3);
    const under = take(signed(begun('it-moi')), 'it-moi', 10, { stance: 'conditions' });
    expect(conflicts(take(under, 'ma-moi', 11, { stance: 'opposes' }))).toHaveLength(1);
    const alone = take(signed(begun('it-moi')), 'ma-moi', 11, { stance: 'opposes' });
    expect(conflicts(take(alone, 'it-moi', 12, { stance: 'opposes' }))).toEqual([]);
    const settled = own.when(at('it-moi', 12), 'withdrawPosition', {
      position: stateIn(own).positions[1]?.id,
      reason: 'Agreed.',
    });
    expect(conflicts(settled)).toEqual([]);
  });

  it('[MANDATE-21] a topic typed otherwise is the same; a record is another matter than a topic', () => {
    const typed = take(base, 'ma-moi', 11, {
      about: { topic: ' opening  HOURS of the northern crossing (invented)' },
      stance: 'opposes',
    });
    const all = ask<Lanes>('lanes', [['it-moi', take(typed, 'ma-moi', 12, { about: record })]]);
    expect(all.matters.map(({ conflict, positions }) => [conflict, positions.length])).toEqual([
      [true, 2],
      [false, 1],
    ]);
    expect(all.lanes.map(({ lane }) => lane)).toEqual(['border', 'asylum']);
    const asked = ask<Lanes & { positions: readonly object[] }>(
      'about',
      [['it-moi', take(typed, 'ma-moi', 12, { about: record })]],
      {},
      record,
    );
    expect([asked.matters.length, asked.positions.length]).toEqual([1, 1]);
  });
});
