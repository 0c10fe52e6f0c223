import { describe, expect, it } from 'vitest';
import { given, type Player, type Story } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { occurrencesOf } from '../../packages/kind/recurrence.ts';
import { recordRow } from '../../packages/kind/row.ts';
import { agendaOf, sittingIn } from './agenda.ts';
import { examples } from './examples.ts';
import meeting from './index.ts';
import type { MeetingState } from './schema.ts';

const charter = inventedCharter('gmmp.ma-it', ['fr-mi', 'it-moi', 'ma-moi']);
const file = (id: string) => ({
  ...{ id, name: 'map.pdf', mediaType: 'application/pdf', size: 1 },
  sha256: 'a'.repeat(64),
  key: `AGE-SECRET-KEY-1${'Q'.repeat(58)}`,
  segments: [{ sha256: 'b'.repeat(64), size: 100 }],
});
const fileId = '0199f3b2-0c00-7000-8000-00000000000a';
const scene = {
  charter,
  record: 'it-moi.0199f3b2-0c00-7000-8000-000000000009',
  tzdb: 'test',
  files: { [fileId]: file(fileId) },
};
const at =
  (member: string) =>
  (hour: number): Player => ({ member, at: new Date(Date.UTC(2026, 11, 1, hour)).toISOString() });
const [rome, rabat, paris] = [at('it-moi'), at('ma-moi'), at('fr-mi')];
const after = 24 * 7 + 12;
const refused = (code: string) => (outcome: { refusal: { code: string } | null }) =>
  expect(outcome.refusal?.code).toBe(code);
const done = (outcome: { refusal: { code: string } | null }) => expect(outcome.refusal).toBe(null);
const invite = (change: object = {}) =>
  given(meeting, scene).when(rome(8), 'invite', { ...examples.invite, ...change });
const invited = invite().thenSee(done);
const facets = (story: Story<MeetingState>) => meeting.facets(story.folded.state, 'x');
const items = (story: Story<MeetingState>) =>
  agendaOf(sittingIn(story.folded.state, story.folded.state.sittings[0]?.sitting ?? null));
const starts = (story: Story<MeetingState>, most = 10) =>
  occurrencesOf(meeting.calendar?.(story.folded.state, { record: '', me: '', charter }) ?? [], {
    ...{ from: '2026-12-01T00:00:00.000Z', to: '2027-02-01T00:00:00.000Z', most },
  }).map(({ start }) => start.slice(0, 16));
const answer = (change: object = {}) => ({ ...examples.answer, ...change });

describe('an invitation', () => {
  it('[MEETING-1] names a time that ends after it begins, a legal basis of the charter and how long it is kept; it goes to all members', () => {
    invite({ end: examples.invite.start }).thenSee(refused('meeting.times'));
    invite({ end: '2027-02-08T09:00:00.000Z' }).thenSee(refused('meeting.times'));
    invite({ legalBasis: 'none' }).thenSee(refused('kind.legalBasis'));
    invite({ keep: '2026-11' }).thenSee(refused('kind.keep'));
    invite({ titles: [] }).thenSee(refused('kind.input'));
    invite({ titles: [{ language: 'en', text: 'a\nb' }] }).thenSee(refused('kind.input'));
    for (const titles of [[{ language: 'xx', text: 'A' }], [{ language: 'en', text: 'x'.repeat(20_000_000) }]])
      invite({ titles }).thenSee(refused('kind.input'));
    const markup = [{ language: 'ar', text: '<img src=x onerror=run()> اجتماع \u202eABC' }];
    expect(facets(invite({ titles: markup }).thenSee(done))).toMatchObject({ title: markup[0]?.text, titles: markup });
    invite({ zone: 'Nowhere/Else' }).thenSee(refused('meeting.zone'));
    invited.when(rome(9), 'invite', examples.invite).thenSee(refused('meeting.exists'));
    given(meeting, scene).when(rome(8), 'answer', examples.answer).thenSee(refused('meeting.absent'));
    expect(facets(invited)).toMatchObject({
      state: 'invited',
      to: ['fr-mi', 'ma-moi'],
      waitingOn: ['fr-mi', 'ma-moi'],
      ended: false,
    });
    expect(facets(invited)).toMatchObject({
      due: { instant: examples.invite.start, zone: 'Africa/Casablanca' },
      where: examples.invite.place,
    });
  });

  it('[MEETING-2] is answered by each member, with who comes or with another time; when all attend it is confirmed', () => {
    invited.when(rabat(9), 'answer', answer({ answer: 'other' })).thenSee(refused('meeting.proposal'));
    const { start, end, zone } = examples.inviteAnew;
    invited.when(rabat(9), 'answer', answer({ proposal: { start, end, zone } })).thenSee(refused('meeting.proposal'));
    invited
      .when(rabat(9), 'answer', answer({ answer: 'other', proposal: { start, end: start, zone } }))
      .thenSee(refused('meeting.times'));
    const other = invited
      .when(rabat(9), 'answer', answer({ answer: 'other', proposal: { start, end, zone } }))
      .thenSee(done);
    expect(facets(other)).toMatchObject({ state: 'invited', waitingOn: ['fr-mi', 'it-moi'] });
    const one = invited.when(rabat(9), 'answer', examples.answer).thenSee(done);
    expect(facets(one)).toMatchObject({ state: 'invited', waitingOn: ['fr-mi'] });
    const all = one.when(paris(10), 'answer', examples.answer).thenSee(done);
    expect(facets(all)).toMatchObject({ state: 'confirmed', waitingOn: [] });
    expect(facets(all.when(paris(11), 'answer', answer({ answer: 'absent' })))).toMatchObject({
      state: 'invited',
      waitingOn: [],
    });
  });

  it('[MEETING-3] is moved by who invited; answers to the time before hold no more', () => {
    const all = invited.when(rabat(9), 'answer', examples.answer).when(paris(9), 'answer', examples.answer);
    all.when(rabat(10), 'reschedule', examples.reschedule).thenSee(refused('meeting.notChair'));
    const moved = all.when(rome(10), 'reschedule', examples.reschedule).thenSee(done);
    expect(facets(moved)).toMatchObject({
      state: 'invited',
      due: { instant: examples.reschedule.start },
      waitingOn: ['fr-mi', 'ma-moi'],
    });
    moved.when(rabat(11), 'answer', examples.answer).thenSee(refused('meeting.revision'));
    moved.when(rabat(11), 'answer', answer({ revision: 1 })).thenSee(done);
    const [before, since] = [invited, moved].map(
      (one) => meeting.calendar?.(one.folded.state, { record: '', me: '', charter })[0],
    );
    expect([before?.revision, since?.revision, since?.id]).toEqual([0, 1, before?.id]);
  });

  it('[MEETING-4] is cancelled with a reason and can be invited to anew; a cancelled one is neither answered nor moved', () => {
    invited.when(rabat(9), 'cancel', examples.cancel).thenSee(refused('meeting.notChair'));
    invited.when(rome(9), 'inviteAnew', examples.inviteAnew).thenSee(refused('meeting.stands'));
    const over = invited.when(rome(9), 'cancel', examples.cancel).thenSee(done);
    expect(facets(over)).toMatchObject({ state: 'cancelled', ended: true, waitingOn: [], due: null });
    expect(starts(over)).toEqual([]);
    over.when(rabat(10), 'answer', answer({ revision: 1 })).thenSee(refused('meeting.cancelled'));
    over.when(rome(10), 'reschedule', examples.reschedule).thenSee(refused('meeting.cancelled'));
    over.when(rome(10), 'proposeItem', examples.proposeItem).thenSee(refused('meeting.cancelled'));
    over.when(rabat(10), 'inviteAnew', examples.inviteAnew).thenSee(refused('meeting.notChair'));
    const anew = over
      .when(rome(10), 'inviteAnew', { ...examples.inviteAnew, rule: 'FREQ=WEKLY' })
      .thenSee(refused('meeting.rule'))
      .when(rome(11), 'inviteAnew', examples.inviteAnew)
      .thenSee(done);
    expect(facets(anew)).toMatchObject({ state: 'invited', ended: false, waitingOn: ['fr-mi', 'ma-moi'] });
    expect(starts(anew)).toEqual(['2026-12-08T09:00']);
  });
});

describe('a meeting that repeats', () => {
  const weekly = invite({ rule: 'FREQ=WEEKLY;COUNT=5' }).thenSee(done);
  const second = '2026-12-15T09:00:00.000Z';

  it('[MEETING-5] a broken rule is refused with words', () => {
    for (const rule of [
      'FREQ=WEKLY',
      'every tuesday',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=WEEKLY;COUNT=3;COUNT=4',
    ])
      invite({ rule }).thenSee(refused('meeting.rule'));
    invite({ rule: 'x'.repeat(201) }).thenSee(refused('kind.input'));
    expect(starts(weekly)).toEqual(
      ['12-08', '12-15', '12-22', '12-29'].map((day) => `2026-${day}T09:00`).concat('2027-01-05T09:00'),
    );
    expect(facets(weekly)?.due).toBe(null);
  });

  it('[MEETING-7] one sitting of it is moved or cancelled by its name, and only one the rule has', () => {
    const { sitting: _, ...move } = examples.reschedule;
    weekly
      .when(rome(9), 'cancel', { sitting: '2026-12-16T09:00:00.000Z', reason: 'x' })
      .thenSee(refused('meeting.sitting'));
    invited.when(rome(9), 'cancel', { sitting: second, reason: 'x' }).thenSee(refused('meeting.sitting'));
    const moved = weekly
      .when(rome(9), 'reschedule', {
        ...move,
        sitting: second,
        start: '2026-12-16T13:00:00.000Z',
        end: '2026-12-16T14:00:00.000Z',
      })
      .thenSee(done);
    expect(starts(moved, 3)).toEqual(['2026-12-08T09:00', '2026-12-16T13:00', '2026-12-22T09:00']);
    const gone = moved.when(rome(10), 'cancel', { sitting: second, reason: 'A holiday.' }).thenSee(done);
    expect(starts(gone, 2)).toEqual(['2026-12-08T09:00', '2026-12-22T09:00']);
    gone.when(rome(11), 'cancel', { sitting: second, reason: 'x' }).thenSee(refused('meeting.cancelled'));
    expect(facets(gone)).toMatchObject({ state: 'invited', ended: false });
    expect(gone.folded.state.revision).toBe(2);
  });

  it('[MEETING-8] each sitting has its own agenda, attendance and minutes', () => {
    weekly.when(rabat(9), 'proposeItem', examples.proposeItem).thenSee(refused('meeting.sitting'));
    const both = weekly.when(rabat(9), 'proposeItem', { ...examples.proposeItem, sitting: second }).thenSee(done);
    expect(both.folded.state.sittings.map(({ sitting, items: all }) => [sitting, all.length])).toEqual([
      [examples.invite.start, 1],
      [second, 1],
    ]);
    const first = { ...examples.recordAttendance, sitting: examples.invite.start };
    weekly
      .when(rome(after), 'recordAttendance', { ...first, sitting: second, minutesDue: '2026-12-20T09:00:00.000Z' })
      .thenSee(refused('meeting.early'));
    const held = weekly.when(rome(after), 'recordAttendance', first).thenSee(done);
    expect(facets(held)).toMatchObject({ state: 'held', waitingOn: ['it-moi'], due: { instant: first.minutesDue } });
    held
      .when(rabat(after + 1), 'proposeItem', { ...examples.proposeItem, sitting: first.sitting })
      .thenSee(refused('meeting.over'));
    held.when(rabat(after + 1), 'proposeItem', { ...examples.proposeItem, sitting: second }).thenSee(done);
  });
});

describe('an agenda', () => {
  const proposed = invited
    .when(rabat(9), 'proposeItem', {
      sitting: null,
      items: [
        {
          ...examples.proposeItem.items[0],
          titles: [{ language: 'ar', text: 'بند' }],
          link: { kind: 'request', record: scene.record },
          attachments: [fileId],
        },
      ],
    })
    .thenSee(done);
  const [first = '', second = ''] = items(proposed).map(({ key }) => key);

  it('[MEETING-10] any member proposes items, in whichever languages, of a record or of none; who proposed one withdraws it', () => {
    expect(items(proposed).map(({ author, titles, link }) => [author, titles.length, link?.kind ?? null])).toEqual([
      ['it-moi', 2, null],
      ['ma-moi', 1, 'request'],
    ]);
    expect(meeting.attachments(proposed.folded.state).map(({ id }) => id)).toEqual([fileId]);
    proposed.when(rome(10), 'withdrawItem', { sitting: null, item: second }).thenSee(refused('meeting.notProposer'));
    proposed.when(rabat(10), 'withdrawItem', { sitting: null, item: 'x/1' }).thenSee(refused('meeting.item'));
    const gone = proposed.when(rabat(10), 'withdrawItem', { sitting: null, item: second }).thenSee(done);
    expect(items(gone).map(({ key }) => key)).toEqual([first]);
    gone.when(rabat(11), 'withdrawItem', { sitting: null, item: second }).thenSee(refused('meeting.item'));
    proposed
      .when(rabat(10), 'proposeItem', {
        ...examples.proposeItem,
        items: [{ ...examples.proposeItem.items[0], attachments: ['unknown'] }],
      })
      .thenSee(refused('kind.attachment'));
    const many = Array.from({ length: 20 }, () => examples.proposeItem.items[0]);
    let full = proposed;
    for (let round = 0; round < 9; round += 1)
      full = full.when(rabat(10), 'proposeItem', { sitting: null, items: many }).thenSee(done);
    full.when(rabat(11), 'proposeItem', { sitting: null, items: many }).thenSee(refused('meeting.full'));
  });

  it('[MEETING-11] whoever has a language an item lacks adds its title, once', () => {
    const titled = proposed
      .when(rome(10), 'titleItem', { sitting: null, item: second, language: 'en', text: 'An item' })
      .thenSee(done);
    expect(items(titled)[1]?.titles.map(({ language }) => language)).toEqual(['ar', 'en']);
    titled
      .when(rome(11), 'titleItem', { sitting: null, item: second, language: 'en', text: 'Another' })
      .thenSee(refused('meeting.titled'));
    titled
      .when(rome(11), 'titleItem', { sitting: null, item: '9', language: 'en', text: 'x' })
      .thenSee(refused('meeting.item'));
  });

  it('[MEETING-12] who invited orders it; what is proposed later comes after', () => {
    proposed
      .when(rabat(10), 'orderAgenda', { sitting: null, order: [second, first] })
      .thenSee(refused('meeting.notChair'));
    proposed
      .when(rome(10), 'orderAgenda', { sitting: null, order: [second, second] })
      .thenSee(refused('meeting.order'));
    proposed.when(rome(10), 'orderAgenda', { sitting: null, order: ['x'] }).thenSee(refused('meeting.order'));
    const ordered = proposed.when(rome(10), 'orderAgenda', { sitting: null, order: [second, first] }).thenSee(done);
    const more = ordered.when(paris(11), 'proposeItem', examples.proposeItem).thenSee(done);
    expect(items(more).map(({ author }) => author)).toEqual(['ma-moi', 'it-moi', 'fr-mi']);
  });

  it('[MEETING-13] documents are added by any member and stay', () => {
    const added = invited.when(rabat(9), 'addDocuments', examples.addDocuments).thenSee(done);
    expect(meeting.attachments(added.folded.state)).toHaveLength(1);
    invited
      .when(rabat(9), 'addDocuments', { ...examples.addDocuments, documents: [] })
      .thenSee(refused('kind.malformed'));
  });
});

describe('attendance', () => {
  it('[MEETING-14] is recorded by each member for itself, once the meeting has begun, with the day the minutes are due', () => {
    invited.when(rome(9), 'recordAttendance', examples.recordAttendance).thenSee(refused('meeting.early'));
    invited
      .when(rome(after), 'recordAttendance', { ...examples.recordAttendance, minutesDue: '2026-12-01T09:00:00.000Z' })
      .thenSee(refused('meeting.minutesDue'));
    const held = invited.when(rome(after), 'recordAttendance', examples.recordAttendance).thenSee(done);
    expect(facets(held)).toMatchObject({
      state: 'held',
      waitingOn: ['it-moi'],
      due: { instant: examples.recordAttendance.minutesDue },
    });
    held.when(rabat(after), 'answer', examples.answer).thenSee(refused('meeting.over'));
    held.when(rome(after), 'cancel', examples.cancel).thenSee(refused('meeting.over'));
    const absent = held
      .when(paris(after), 'recordAttendance', { ...examples.recordAttendance, present: false, delegation: [] })
      .thenSee(done);
    expect(sittingIn(absent.folded.state, null).attendance.map(({ author, present }) => [author, present])).toEqual([
      ['it-moi', true],
      ['fr-mi', false],
    ]);
    const onlyAbsent = invited.when(paris(after), 'recordAttendance', { ...examples.recordAttendance, present: false });
    expect(facets(onlyAbsent)?.state).toBe('invited');
  });
});

it('[MEETING-15] lists and search know titles, places and the agenda, and no delegation', () => {
  const text = facets(invited.when(rabat(9), 'answer', examples.answer))?.text ?? '';
  expect(text).toContain('القوارب');
  expect(text).not.toContain('Idrissi');
});

it('[MEETING-16] is counted between who invited and each member', () => {
  const counted = meeting.tallies(invited.when(rome(9), 'cancel', examples.cancel).folded.state, charter);
  expect(counted.map(({ asker, holder, measure }) => `${asker} ${holder} ${measure}`)).toEqual([
    ...['meetingInvited', 'meetingCancelled'].flatMap((one) => [`it-moi fr-mi ${one}`, `it-moi ma-moi ${one}`]),
  ]);
});

it('[KIND-10] what cannot be read neither answers nor invites', () => {
  const answered = invited.when(rabat(9), 'answer', examples.answer);
  const spoiled = answered.rows.map((row, index) => (index === 1 ? { ...row, data: '' } : row));
  expect(facets(given(meeting, scene, spoiled))?.waitingOn).toEqual(['fr-mi', 'ma-moi']);
  const gone = given(
    meeting,
    scene,
    answered.rows.map((row) => ({ ...row, data: '' })),
  );
  expect(recordRow(meeting, gone.folded, 'x', charter).facets).toMatchObject({
    state: 'erased',
    ended: true,
    title: '',
  });
  expect(recordRow(meeting, given(meeting, scene).folded, 'x', charter).listed).toBe(false);
});
