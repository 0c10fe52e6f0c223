import { describe, expect, it } from 'vitest';
import type { CalendarItem } from '../../packages/kind/calendar-item.ts';
import { given, type Player } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import type { Dated, InquiryPlace, Standing } from '../../packages/kind/kind.ts';
import { isRefusal } from '../../packages/kind/refusal.ts';
import { others, reports } from '../../packages/press/invented.ts';
import { coverageOf, type Matrix } from './coverage.ts';
import { type Desk, desk } from './desk.ts';
import { examples } from './examples.ts';
import { feedOf } from './feed.ts';
import { glossary } from './glossary.ts';
import press from './index.ts';
import { mistakes } from './mistakes.ts';

const charter = inventedCharter();
const player: Player = { member: 'it-moi', at: '2026-11-22T08:00:00.000Z', actor: { role: 'press', ref: 'p' } };
const id = (number: number): string => `it-moi.0199f3b2-0c00-7000-8000-00000000000${number}`;

/** A report as it stands in the group, and what was done with it. */
function standing(number: number, text: string, ...acts: readonly (readonly [string, unknown])[]): Standing {
  const scene = { charter, record: id(number), tzdb: 'test' };
  const brought = given(press, scene).when(player, 'bring', { ...examples.bring, text, source: `Paper ${number}` });
  const story = acts.reduce((one, [command, input]) => one.when(player, command, input), brought);
  expect(story.refusal).toBe(null);
  const state = story.folded.state;
  const facets = press.facets(state, 'it-moi');
  if (facets === null) throw new Error('no facets');
  return { kind: 'press', record: id(number), state, facets };
}

const place = (...records: readonly Standing[]): InquiryPlace => ({
  ...{ me: 'it-moi', now: player.at, charter, cut: false },
  records: (kind) => records.filter((one) => one.kind === kind),
});
const agreed = (text: string, sentence: string) => {
  const start = text.indexOf(sentence);
  return { start, end: start + sentence.length };
};
const confirmOf = (text: string, ...sentences: readonly string[]) => ({
  ...examples.confirm,
  names: [],
  agreed: sentences.map((sentence) => agreed(text, sentence)),
});
const en = standing(1, reports.en, [
  'confirm',
  confirmOf(reports.en, 'The two ministers agreed to set up a joint group on migrant smuggling.'),
]);
const fr = standing(2, reports.fr);
const ar = standing(3, reports.ar);
const speech = standing(4, others.speech);
const answerOf = (...records: readonly Standing[]) => desk.answer({}, place(...records)) as Desk;

describe('the desk', () => {
  it('[PRESSDESK-10] groups reports of one meeting across languages, and says what waits for a person', () => {
    const { meetings, others: rest, waiting, openMistakes } = answerOf(en, fr, ar, speech);
    expect(meetings.map(({ reports: all }) => all.map(({ record }) => record).sort())).toEqual([[id(1), id(2), id(3)]]);
    expect(meetings[0]).toMatchObject({
      ...{ countries: expect.arrayContaining(['KE', 'NO']), languages: expect.arrayContaining(['en', 'fr', 'ar']) },
      ...{ date: { value: '2031-03-04' }, tied: null, persons: ['Wanjala Otembo', 'Sigrun Halvdal'] },
    });
    expect(rest.map(({ record }) => record)).toEqual([id(4)]);
    expect([waiting, openMistakes]).toEqual([3, 0]);
  });

  const meetingOn = (number: number, day: string, change: Partial<CalendarItem> = {}): Dated => {
    const at = (hour: string) => ({ instant: `${day}T${hour}:00:00.000Z`, zone: 'Africa/Nairobi', tzdb: 'test' });
    const item = {
      ...{ id: 'meeting', revision: 0, title: 'Third meeting', description: null, place: 'Nairobi', rule: null },
      ...{ start: at('07'), end: at('09'), except: [], cancelled: false, members: ['it-moi', 'ma-moi'] },
    };
    return { kind: 'meeting', record: id(number), items: [{ ...item, ...change }] };
  };
  /** The invented reports are of Kenya and Norway in March 2031; so is this group. */
  const theirs = {
    ...charter,
    members: charter.members.map((one, at) => ({ ...one, country: at === 0 ? 'KE' : 'NO' })),
  };
  const told = (dated: readonly Dated[], ...records: readonly Standing[]) => {
    const at = { ...place(...records), now: '2031-03-10T08:00:00.000Z', charter: theirs };
    return desk.answer({}, { ...at, dates: (kind) => dated.filter((one) => one.kind === kind) }) as Desk;
  };

  it('[PRESSDESK-19] names the meetings of the calendar that a report can be tied to, the last held first and no cancelled one', () => {
    const dated = [
      meetingOn(7, '2031-01-09'),
      meetingOn(8, '2031-03-04', { rule: 'FREQ=WEEKLY;COUNT=3' }),
      meetingOn(9, '2031-03-05', { cancelled: true }),
    ];
    expect(
      told(dated, en).registered.map(({ record, last, sittings }) => [record, last.days.first, sittings.length]),
    ).toEqual([
      [id(8), '2031-03-04', 3],
      [id(7), '2031-01-09', 1],
    ]);
    expect(answerOf(en).registered).toEqual([]);
  });

  it('[PRESSDESK-20] the one meeting that reports can be of by day and sides is proposed, and none where two can be or a person said another', () => {
    const proposed = (dated: readonly Dated[], ...records: readonly Standing[]) =>
      told(dated, ...records).meetings.map((one) => one.proposed?.record ?? null);
    const [that, before] = [meetingOn(8, '2031-03-04'), meetingOn(7, '2031-03-03')];
    expect(proposed([that, before], en, fr)).toEqual([id(8)]);
    expect(proposed([before], en, fr)).toEqual([null]);
    expect(proposed([that, meetingOn(9, '2031-03-04')], en)).toEqual([null]);
    expect(proposed([meetingOn(8, '2031-03-04', { members: ['it-moi'] })], en)).toEqual([null]);
    expect(proposed([that], standing(1, reports.en, ['tie', examples.tie]))).toEqual([null]);
  });

  it('[PRESSDESK-10] one tie is enough for all reports that are proposed together', () => {
    const [one, ...more] = answerOf(standing(1, reports.en, ['tie', examples.tie]), fr, ar).meetings;
    expect([one?.tied, one?.reports.length, more]).toEqual([examples.tie.to, 3, []]);
    const elsewhere = { kind: 'meeting', record: id(9) };
    const two = answerOf(
      standing(1, reports.en, ['tie', examples.tie]),
      standing(2, reports.fr, ['tie', { to: elsewhere }]),
      ar,
    ).meetings;
    expect(two.map(({ tied, reports: all }) => [tied, all.length])).toEqual([
      [examples.tie.to, 1],
      [elsewhere, 1],
      [null, 1],
    ]);
  });

  it('[PRESSDESK-10] the order of the records makes no difference to the groups', () => {
    const groups = (answer: Desk) => answer.meetings.map(({ reports: all }) => all.map(({ record }) => record).sort());
    expect(groups(answerOf(speech, ar, fr, en))).toEqual(groups(answerOf(en, fr, ar, speech)));
  });

  it('[PRESSDESK-10] what people tied stands together, whatever the reader thinks, through chains and rings too', () => {
    const tied = standing(4, others.speech, ['tie', { to: { kind: 'press', record: id(1) } }]);
    const [first] = answerOf(en, tied).meetings;
    expect(first?.reports.map(({ record }) => record).sort()).toEqual([id(1), id(4)]);
    const meeting = standing(1, reports.en, ['tie', examples.tie]);
    const chained = answerOf(meeting, tied).meetings[0];
    expect(chained).toMatchObject({ tied: examples.tie.to });
    expect(chained?.reports).toHaveLength(2);
    const ring = standing(1, reports.en, ['tie', { to: { kind: 'press', record: id(4) } }]);
    expect(answerOf(ring, tied).meetings[0]?.reports).toHaveLength(2);
  });

  it('[PRESSDESK-9] what was laid aside is in no inquiry', () => {
    const aside = standing(5, reports.en, ['dismiss', examples.dismiss]);
    expect(answerOf(aside)).toMatchObject({ meetings: [], others: [], waiting: 0 });
  });

  it('[PRESSDESK-10] [PRESSDESK-4] a person who says it is no meeting takes it out of its group', () => {
    const no = standing(2, reports.fr, ['confirm', { ...examples.confirm, meeting: false, agreed: [], names: [] }]);
    expect(answerOf(en, no).meetings.map(({ reports: all }) => all.length)).toEqual([1]);
  });

  it('[PRESSDESK-14] a language that is not read stays at the desk, to be confirmed by hand', () => {
    const turkish = standing(
      6,
      'Türkiye İçişleri Bakanı bugün Ankara’da mevkidaşı ile görüştü ve iki ülke arasındaki iş birliğini ele aldı.',
    );
    expect(answerOf(turkish)).toMatchObject({
      waiting: 1,
      others: [{ state: 'unread', reason: 'press.language-not-read' }],
    });
  });
});

describe('the coverage', () => {
  const clauses = [
    {
      id: '1',
      text: {
        en: 'The two ministers set up a joint group on migrant smuggling of 40 officers.',
        fr: 'Les deux ministres créent un groupe conjoint sur le trafic de migrants.',
      },
    },
    { id: '2', text: { en: 'Border guards of both states train together every spring.' } },
  ];
  const matrix = (input: object, ...records: readonly Standing[]) =>
    coverageOf.answer(input, place(...records)) as Matrix;

  it('[PRESSDESK-11] says of each point what each report made of it, and what it added', () => {
    const { rows, columns } = matrix({ reports: [id(1), id(2)], clauses }, en, fr);
    expect(rows.map(({ cells }) => cells.map(({ state }) => state))).toEqual([
      ['kept', 'kept'],
      ['dropped', 'dropped'],
    ]);
    expect(columns.map(({ source }) => source)).toEqual(['Paper 1', 'Paper 2']);
    const more = matrix({ reports: [id(7)], clauses: clauses.slice(1) }, standing(7, reports.en));
    expect(more.columns[0]?.added).toContain('They also agreed to exchange information on forged documents.');
  });

  it('[PRESSDESK-11] names the numbers that differ', () => {
    const text = reports.en.replace('migrant smuggling. They', 'migrant smuggling of 60 officers. They');
    const { rows } = matrix({ reports: [id(7)], clauses }, standing(7, text));
    expect(rows[0]?.cells[0]).toMatchObject({
      state: 'changed',
      differs: ['figures'],
      figures: { agreed: ['40'], said: ['60'] },
    });
  });

  it('[PRESSDESK-21] proposes the wrong figure in its own place, through markup, and no more once it is listed', () => {
    const text = reports.en.replace(
      'migrant smuggling. They',
      'migrant smuggling <b data-a="40">of</b>\n3,400 officers. They',
    );
    const agreedHere = [{ ...clauses[0], text: { en: (clauses[0]?.text.en ?? '').replace('40', '34,000') } }];
    const asked = { reports: [id(7)], clauses: agreedHere };
    const [suspect] = matrix(asked, standing(7, text)).rows[0]?.cells[0]?.suspects ?? [];
    expect(suspect).toEqual({ ...agreed(text, '3,400'), surface: '3,400', what: 'figure', right: '34,000' });
    const listed = standing(7, text, [
      'listMistake',
      { start: suspect?.start, end: suspect?.end, what: suspect?.what, right: suspect?.right, note: null },
    ]);
    expect(listed.state).toMatchObject({ mistakes: [{ quote: '3,400', right: '34,000' }] });
    expect(matrix(asked, listed).rows[0]?.cells[0]?.suspects).toEqual([]);
  });

  it('[PRESSDESK-21] proposes names that are written otherwise than the group writes them, each once', () => {
    const text = reports.en.replaceAll('Otembo', 'Otambo');
    const person = { id: 'otembo', forms: ['Wanjala Otembo'], country: 'KE', office: 'interior_minister' };
    const glossaryOf = { format: 'entente.glossary/v1', persons: [person], terms: [] };
    const report = standing(7, text, ['reread', { glossary: glossaryOf }]);
    const names = matrix({ reports: [id(7)], clauses }, report).columns[0]?.names ?? [];
    expect(names.map(({ surface, what, right }) => [surface, what, right])).toEqual([
      ['Wanjala Otambo', 'name', 'Wanjala Otembo'],
      ['Otambo', 'name', 'Wanjala Otembo'],
    ]);
    expect(names.every(({ start, end, surface }) => text.slice(start, end) === surface)).toBe(true);
  });

  it('[PRESSDESK-11] without an agreed text, what people confirmed is what others are held against', () => {
    const { rows } = matrix({ reports: [id(1), id(2)] }, en, fr);
    expect(rows).toMatchObject([{ from: id(1), cells: [{ state: 'kept' }, { sameLanguage: false }] }]);
  });

  it('[PRESSDESK-11] [PRESSDESK-6] where the words are gone nothing is known', () => {
    const gone = { ...en, state: { ...(en.state as object), text: null } };
    const { rows, columns } = matrix({ reports: [id(1)], clauses }, gone);
    expect(rows[0]?.cells).toMatchObject([{ state: 'unknown' }]);
    expect(columns).toMatchObject([{ gone: true }]);
  });

  it('[PRESSDESK-11] a question that is none is refused, and reports that are not there are left out', () => {
    const no = coverageOf.answer({ reports: [] }, place(en));
    expect(typeof no === 'object' && no !== null && isRefusal(no)).toBe(true);
    expect(matrix({ reports: [id(9)] }, en).columns).toEqual([]);
  });
});

it('[PRESSDESK-12] mistakes stand paper by paper, open ones first', () => {
  const list = ['listMistake', examples.listMistake] as const;
  const first = standing(2, examples.bring.text, list, list);
  const { mistakes: found } = mistakes.answer({}, place(standing(3, examples.bring.text, list), first)) as {
    mistakes: readonly { id: string; source: string; quote: string }[];
  };
  expect(found.map(({ source, quote }) => [source, quote])).toEqual([
    ['Paper 2', 'Wanjala Otembo'],
    ['Paper 2', 'Wanjala Otembo'],
    ['Paper 3', 'Wanjala Otembo'],
  ]);
  const settled = standing(2, examples.bring.text, list, list, [
    'settleMistake',
    { ...examples.settleMistake, mistake: found[0]?.id },
  ]);
  const { mistakes: after } = mistakes.answer({}, place(settled)) as {
    mistakes: readonly { outcome: string | null }[];
  };
  expect(after.map(({ outcome }) => outcome)).toEqual([null, 'corrected']);
});

it('[PRESSDESK-13] names come from what people confirmed and from the charter, and from no reading', () => {
  const names = [{ ...agreed(reports.ar, 'وانجالا أوتيمبو'), resolved: 'Wanjala Otembo', id: null }];
  const arabic = standing(3, reports.ar, ['confirm', { ...examples.confirm, agreed: [], names }]);
  expect(glossary.answer({}, place(arabic, fr))).toMatchObject({
    persons: [
      { id: 'Wanjala Otembo', country: 'KE', forms: ['Wanjala Otembo', 'وانجالا أوتيمبو'] },
      { id: 'Sigrun Halvdal' },
    ],
    terms: [{ id: 'it-moi' }, { id: 'ma-moi' }],
  });
  expect(glossary.answer({}, place(fr))).toMatchObject({ persons: [] });
});

describe('a feed file', () => {
  it('[PRESSDESK-16] has a report a line; what is none is named by its number', () => {
    const feed = [
      JSON.stringify({
        title: 'Talks',
        text: 'They met.',
        source: 'A',
        url: 'https://a.example',
        published: '2031-03-05T10:00Z',
      }),
      'no json',
      '',
      JSON.stringify({ text: 'They parted.', report_date: '2031-03' }),
      JSON.stringify({ title: 'no text' }),
    ].join('\n');
    expect(feedOf(feed)).toEqual({
      reports: [
        { text: 'Talks\nThey met.', source: 'A', url: 'https://a.example', published: '2031-03-05' },
        { text: 'They parted.', source: '', url: '', published: '2031-03' },
      ],
      wrong: [2, 5],
    });
    expect(feedOf('They met in Nairobi.\nThey parted.')).toBe(null);
    expect(feedOf('')).toBe(null);
  });
});
