import { describe, expect, it } from 'vitest';
import {
  agreedBy,
  ask,
  done,
  line,
  openRoom,
  rabat,
  rome,
  roomRecord,
  scene,
  standing,
  stateIn,
} from '../../dev/incident/told.ts';
import { given } from '../../packages/kind/given.ts';
import { plainParagraphs, richText } from '../../packages/kind/rich-text.ts';
import { examples } from './examples.ts';
import incident from './index.ts';
import type { LessonsDraft } from './lessons/inquiry.ts';
import { draftLanguages } from './lessons/words.ts';

const task = (index: number) => ({ task: `gmmp.ma-it/it-moi/1#0/${index}`, base: 'gmmp.ma-it/it-moi/1#0' });
const due = (time: string) => `2026-11-22T${time}:00.000Z`;

/** A day in a room: a line struck, a task in time, one late, a severity, and closed by both in the evening. */
const worked = openRoom()
  .when(rome('22T08:05'), 'log', line({ at: due('08:00'), text: 'The dam\toverflows.\nAll leave.' }))
  .when(rabat('22T08:20'), 'log', line({ at: due('08:10'), category: 'decision', text: 'The bridge is closed.' }))
  .when(rome('22T08:30'), 'log', line({ at: due('08:00'), text: 'The dam leaks.', strikes: 'gmmp.ma-it/it-moi/1#1' }))
  .when(rome('22T08:10'), 'setTask', {
    ...{ ...task(0), state: 'done', owner: 'it-moi', due: due('08:15'), evidence: 'Reached.', attachments: [] },
  })
  .when(rabat('22T11:00'), 'setTask', {
    ...{ ...task(1), state: 'done', owner: 'ma-moi', due: due('09:00'), evidence: 'Seen.', attachments: [] },
  })
  .when(rome('22T09:00'), 'escalate', examples.escalate)
  .when(rabat('22T09:30'), 'takeMeasure', { ...examples.takeMeasure, from: due('09:15') })
  .thenSee(done);
const closed = agreedBy(
  worked.when(rome('22T20:00'), 'proposeClose', examples.proposeClose),
  rabat('22T20:05'),
).thenSee(done);
const draft = (languages: readonly string[]) =>
  ask<LessonsDraft>(
    incident,
    'lessons',
    standing(incident, roomRecord, stateIn(closed)),
    { record: roomRecord, languages },
    { now: '2026-11-25T09:00:00.000Z' },
  ).texts;

describe('the lessons of a room', () => {
  it('[INCIDENT-21] begin with what the records say, in six languages, the same on every node', () => {
    const [text] = draft(['en']);
    const said = plainParagraphs(richText.parse(text?.body));
    expect(text?.title).toBe('Lessons of the incident: Flood of the lower valley (invented)');
    for (const sentence of [
      '• Tasks in all: 6',
      '• Done in time: 1',
      '• Done late, by 2 h 00 min: Confirm place, extent and severity with what each side sees',
      '• First task taken up: 10 min',
      '• First measure: 1 h 15 min',
    ])
      expect(said).toContain(sentence);
    const whole = said.join('\n');
    expect(whole).toContain('Decision');
    expect(whole).toContain('The bridge is closed.');
    expect(whole).toContain('extreme – The second dam is full.');
    expect(whole).toContain('“The dam overflows. All leave.” became “The dam leaks.”');
    // The struck line stands under what was put right, and not among the events.
    expect(whole.split('The dam overflows')).toHaveLength(2);
    // Twelve and eighteen o'clock were due before it was closed; nobody reported.
    expect(said).toContain('• Planned hours: 2');
    expect(whole).toContain('in time 0, late 0, missing 2');
    expect(said.filter((sentence) => sentence.includes('Not done when the room closed'))).toHaveLength(4);
    const all = draft(draftLanguages);
    expect(all.map(({ language }) => language)).toEqual(draftLanguages);
    for (const one of all) {
      expect(richText.safeParse(one.body).success).toBe(true);
      expect(one.title.length).toBeGreaterThan(10);
    }
    expect(new Set(all.map(({ body }) => plainParagraphs(richText.parse(body)).length)).size).toBe(1);
  });

  it('[INCIDENT-21] the first draft is what a person may send as it is', () => {
    const texts = draft(['en', 'ar']);
    const written = closed.when(rome('23T09:00'), 'draftLessons', { base: null, texts }).thenSee(done);
    expect(stateIn(written).lessons[0]).toMatchObject({ version: 1, aside: false });
  });

  it('[INCIDENT-22] a version rests on the one that holds; what was written beside it is kept aside', () => {
    const first = closed.when(rome('23T09:00'), 'draftLessons', examples.draftLessons).thenSee(done);
    const apart = { ...rabat('23T09:00'), sees: { 'gmmp.ma-it/it-moi/1': 6 } };
    const other = { base: null, texts: [{ ...examples.draftLessons.texts[0], title: 'What Rabat learnt' }] };
    const both = first.when(apart, 'draftLessons', other).thenSee(done);
    expect(stateIn(both).lessons.map(({ aside, version }) => [aside, version])).toEqual([
      [false, 1],
      [true, 1],
    ]);
    both
      .when(rabat('23T10:00'), 'draftLessons', other)
      .thenSee((outcome) => expect(outcome.refusal?.code).toBe('incident.stale'));
    const base = stateIn(both).lessons[0]?.hash;
    const second = both.when(rabat('23T10:00'), 'draftLessons', { ...other, base }).thenSee(done);
    expect(stateIn(second).lessons.at(-1)).toMatchObject({ aside: false, version: 2, base });
  });

  it('[INCIDENT-23] each side signs the version it read, or says how it sees it; no signature stands under another text', () => {
    const drafted = closed.when(rome('23T09:00'), 'draftLessons', examples.draftLessons).thenSee(done);
    const hash = stateIn(drafted).lessons[0]?.hash;
    const signed = drafted.when(rome('23T10:00'), 'signLessons', { hash }).thenSee(done);
    const both = signed
      .when(rabat('23T10:00'), 'signLessons', { hash })
      .when(rabat('23T10:01'), 'addView', examples.addView)
      .thenSee(done);
    expect(stateIn(both)).toMatchObject({ lessons: [{ signatures: [{}, {}] }], views: [{ author: 'ma-moi' }] });
    // Rome's line in Rabat's feed is no signature of Rabat.
    const rows = signed.rows.map((row) =>
      row.type === 'incident.lessonsSigned/1'
        ? { ...row, origin: 'gmmp.ma-it/ma-moi/1', seq: 90, seen: { 'gmmp.ma-it/it-moi/1': 99 } }
        : row,
    );
    const forged = given(incident, scene, rows).folded;
    expect(forged.exceptions.map(({ code }) => code)).toContain('incident.signature');
    expect(forged.state.lessons[0]?.signatures).toEqual([]);
  });
});
