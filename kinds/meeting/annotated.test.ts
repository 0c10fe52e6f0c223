import { describe, expect, it } from 'vitest';
import { given } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import type { Facets, InquiryPlace, Standing } from '../../packages/kind/kind.ts';
import { isRefusal } from '../../packages/kind/refusal.ts';
import { type AnnotatedAgenda, agenda } from './annotated.ts';
import { examples } from './examples.ts';
import meeting from './index.ts';
import { type NextMeeting, next, type OpenMinutes } from './next.ts';

const charter = inventedCharter();
const id = (n: number) => `it-moi.0199f3b2-0c00-7000-8000-00000000000${n}`;
const now = '2026-12-02T08:00:00.000Z';

function standing(record: string, acts: readonly [at: string, command: string, input: unknown][]): Standing {
  const scene = { charter, record, tzdb: 'test' };
  const story = acts.reduce(
    (told, [at, command, input]) => told.when({ member: 'it-moi', at }, command, input),
    given(meeting, scene),
  );
  const facets = meeting.facets(story.folded.state, 'it-moi');
  if (facets === null || story.refusal !== null) throw new Error(story.refusal?.code ?? 'nothing stands');
  return { kind: 'meeting', record, state: story.folded.state, facets };
}
const invitedNow = '2026-12-01T08:00:00.000Z';
const link = { kind: 'request', record: id(5) };
const coming = standing(id(1), [
  [invitedNow, 'invite', { ...examples.invite, agenda: [{ ...examples.invite.agenda[0], link }] }],
]);
const [before, begun] = ['2026-11-10T09:00:00.000Z', '2026-11-10T11:00:00.000Z'];
const earlier = standing(id(2), [
  ['2026-11-01T08:00:00.000Z', 'invite', { ...examples.invite, start: before, end: begun }],
  [
    '2026-11-10T12:00:00.000Z',
    'recordAttendance',
    { ...examples.recordAttendance, minutesDue: '2026-11-17T09:00:00.000Z' },
  ],
]);

const request = (n: number, change: Partial<Facets> & { dueAt?: string }): Standing => ({
  ...{ kind: 'request', record: id(n), state: {} },
  facets: {
    ...coming.facets,
    ...{
      title: `Request ${n}`,
      state: 'asked',
      ended: false,
      waitingOn: ['ma-moi'],
      updated: '2026-11-20T08:00:00.000Z',
    },
    due: change.dueAt === undefined ? null : { instant: change.dueAt, zone: 'UTC', tzdb: 'test' },
    ...change,
  },
});
const requests = [
  request(5, { dueAt: '2026-12-01T00:00:00.000Z' }),
  request(6, { dueAt: '2026-12-05T00:00:00.000Z' }),
  request(7, { dueAt: '2026-12-20T00:00:00.000Z' }),
  request(8, { ended: true, state: 'answered' }),
  request(9, { ended: true, updated: '2026-11-01T00:00:00.000Z' }),
];
const place = (meetings: readonly Standing[], cut = false): InquiryPlace => ({
  ...{ me: 'it-moi', now, charter, cut },
  records: (kind) => (kind === 'meeting' ? meetings : kind === 'request' ? requests : []),
});
const asked = (input: unknown, at = place([coming, earlier])) => agenda.answer(input, at) as AnnotatedAgenda;

describe('the annotated agenda', () => {
  it('[MEETING-40] writes itself from what stands in the group: overdue, at risk before the meeting, open, decided since the last one', () => {
    const { since, until, items, cut } = asked({ record: id(1), sitting: null });
    expect([since, until, cut]).toEqual([before, examples.invite.start, false]);
    expect(items.map(({ section, record }) => [section, record])).toEqual([
      ['overdue', id(2)],
      ['overdue', id(5)],
      ['atRisk', id(6)],
      ['open', id(7)],
      ['decided', id(8)],
    ]);
    expect(items[1]).toMatchObject({
      kind: 'request',
      title: 'Request 5',
      waitingOn: ['ma-moi'],
      due: { instant: '2026-12-01T00:00:00.000Z', zone: 'UTC' },
    });
  });

  it('[MEETING-41] proposes only: what stands on the agenda is said to, and nothing enters by itself', () => {
    const { items } = asked({ record: id(1), sitting: null });
    expect(items.filter(({ listed }) => listed).map(({ record }) => record)).toEqual([id(5)]);
    expect(asked({ record: id(1), sitting: null }, place([coming], true))).toMatchObject({ since: null, cut: true });
  });

  it('[MEETING-41] of no meeting, or of no sitting, there is none', () => {
    const other = agenda.answer({ record: id(9), sitting: null }, place([coming]));
    expect(typeof other === 'object' && other !== null && isRefusal(other)).toBe(true);
    expect(agenda.answer({ record: id(1), more: 1 }, place([coming]))).toMatchObject({ code: 'kind.input' });
  });
});

it('[MEETING-42] the home page is told the next sitting and the minutes that are open', () => {
  const told = next.answer({}, place([earlier, coming])) as { next: NextMeeting | null; open: readonly OpenMinutes[] };
  expect(told.next).toMatchObject({
    record: id(1),
    start: { instant: examples.invite.start },
    waitingOn: ['ma-moi'],
    items: 1,
  });
  expect(told.open).toMatchObject([{ record: id(2), state: 'held', waitingOn: ['it-moi'] }]);
  expect(next.answer({}, place([earlier]))).toMatchObject({ next: null });
});
