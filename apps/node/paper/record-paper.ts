import type { Act, RecordView } from '../../../packages/contract/record.ts';
import type { Fact, Paper, Section } from '../../../packages/kind/paper.ts';
import { datedTitle, titleIn } from '../../../packages/kind/titles.ts';
import { plainText } from '../../../packages/ui/text/bidi.ts';
import { Sheet, styles, textWidth } from './sheet.ts';
import { directionOf, widthOf } from './typeset.ts';
import type { Voice } from './words.ts';

const quiet = '#59616b';
const labelWidth = 138;

/** What a record on paper needs beside the record. */
export interface Printing {
  readonly view: RecordView;
  readonly answer?: unknown;
  readonly paper: Paper<unknown> | null;
  readonly voice: Voice;
  /** Who prints it, as the others know it. */
  readonly who: string;
  readonly now: Date;
  readonly zone: string;
}

/**
 * A record as a PDF in the reader's language: what it is and between whom, its clock, its marks on every page, what was
 * stated, and every act with how far it got. The people of our own authority stand in it by office, never by name.
 */
export function recordPaper(given: Printing): Promise<Buffer> {
  const printing = { ...given, view: shown(given.view) };
  const { view, voice, paper } = printing;
  const answer = shown(given.answer);
  const sheet = new Sheet(frameOf(printing));
  headOf(sheet, printing);
  const sections = paper === null ? [] : paper.sections(view.state, voice.words, answer);
  for (const section of [...sections, ...filesOf(printing)]) sectionOf(sheet, section, voice);
  heading(sheet, voice.frame('timeline.title'));
  for (const act of view.acts) actOf(sheet, act, printing);
  return sheet.finish();
}

/** Hidden controls in what people wrote are written out (`[RLO]`), so that they turn nothing around on paper either. */
function shown<T>(value: T): T {
  if (typeof value === 'string') return plainText(value) as T;
  if (Array.isArray(value)) return value.map(shown) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shown(inner)])) as T;
}

/** What the record is called, in the reader's language where it has it, a day at its end as the reader says it. */
function titleOf(line: RecordView['line'], { words }: Voice): string {
  const title = titleIn(line, words.reader);
  const parts = datedTitle(title);
  if (parts === null) return title;
  const day = words.day(parts.day);
  return words.joined([parts.before, parts.hour === undefined ? day : `${day}, ${parts.hour}`]);
}

function frameOf({ view: { line }, voice, who, now }: Printing) {
  const { codes, tlp, pap } = line.handling;
  return {
    direction: voice.direction,
    title: titleOf(line, voice),
    language: voice.locale.slice(0, 2),
    marks: [
      ...(line.exercise === null ? [] : [{ text: voice.sheet('exercise'), tlp: null }]),
      { text: `TLP:${tlp}`, tlp },
      { text: `PAP:${pap}`, tlp: null },
      { text: codes.join(' '), tlp: null },
    ],
    // The id of a record is as long as a line: what it is called by must not push out the group.
    head: [voice.words.joined([voice.words.own('name'), line.groupTitle]), line.reference ?? line.record],
    foot: voice.sheet('printed', { who, when: voice.words.moment(now.toISOString()) }),
    pageOf: (n: number, m: number) => voice.sheet('page', { n, m }),
    created: now,
  };
}

/** Title, parties, clock and marks: what one has to know before reading on. */
function headOf(sheet: Sheet, { view, voice }: Printing): void {
  const { line, audience } = view;
  const { words } = voice;
  const title = titleOf(line, voice);
  const direction = directionOf(title, voice.direction);
  // Headings begin on one side of the sheet, whatever language each is in.
  sheet.text(title, styles.title, { tag: 'H1', direction, side: voice.direction });
  sheet.space(8);
  const overdue = line.overdue ? voice.sheet('overdue') : null;
  const due = line.due === null ? [] : [words.joined([words.moment(line.due.instant, line.due.zone), overdue])];
  const { tlp, pap, codes } = line.handling;
  const marks = [
    words.matter(`tlp.${tlp}`),
    words.matter(`pap.${pap}`),
    ...codes.map((code) => words.matter(`handling.${code}`)),
  ];
  const facts: readonly Fact[] = [
    { label: voice.sheet('from'), text: [words.member(line.from)] },
    {
      label: voice.sheet('to'),
      text: [
        line.to
          .filter((id) => id !== line.from)
          .map(words.member)
          .join(', '),
      ],
    },
    { label: voice.sheet('group'), text: [line.groupTitle] },
    { label: voice.sheet('exercise'), text: line.exercise === null ? [] : [voice.sheet('exerciseWords')] },
    { label: voice.sheet('state'), text: [words.own(`state.${line.state}`)] },
    { label: voice.frame('record.clock'), text: due },
    {
      label: voice.sheet('reference'),
      text: line.reference === null || line.reference.includes(line.record) ? [] : [line.reference],
    },
    { label: voice.sheet('record'), text: [line.record] },
    {
      label: voice.frame('record.readers'),
      text: [words.joined(audience.map(({ name, country }) => `${name} (${words.country(country)})`))],
    },
    { label: voice.sheet('markings'), text: marks },
  ];
  for (const fact of facts) factOf(sheet, fact, voice);
  sheet.space(6);
  sheet.text(voice.sheet('reading'), styles.small, { colour: quiet });
}

function filesOf({ view, voice }: Printing): readonly Section[] {
  const facts = view.attachments.map(({ name, size, sha256, mediaType }) => ({
    label: name,
    text: [voice.words.joined([voice.sheet('size', { count: size }), mediaType, voice.sheet('fingerprint'), sha256])],
  }));
  return facts.length === 0 ? [] : [{ title: voice.frame('record.files'), facts }];
}

function sectionOf(sheet: Sheet, { title, note, facts }: Section, voice: Voice): void {
  heading(sheet, title);
  if (note !== undefined) sheet.text(note, styles.small, { colour: quiet });
  for (const fact of facts) factOf(sheet, fact, voice);
}

/** Not the last line of a page: something of what it heads goes with it. */
function heading(sheet: Sheet, title: string): void {
  sheet.space(14);
  sheet.room(70);
  sheet.text(title, styles.heading, { tag: 'H2' });
  sheet.rule();
}

/** A short fact stands beside its label, prose below it over the whole width. */
function factOf(sheet: Sheet, { label, text }: Fact, voice: Voice, indent = 0): void {
  const said = text.filter((one) => one !== '');
  const [only] = said;
  if (only === undefined) return;
  const name = label;
  const short =
    said.length === 1 && !only.includes('\n') && widthOf(only, styles.body) < textWidth - labelWidth - indent;
  if (short && widthOf(name, styles.label) < labelWidth - 8) {
    sheet.pair(name, only, labelWidth, indent);
    return;
  }
  sheet.space(3);
  sheet.room(3 * styles.body.size);
  const { direction: side } = voice;
  sheet.text(name, styles.label, { colour: quiet, indent, direction: directionOf(name, side), side });
  for (const one of said) written(sheet, one, styles.body, voice, indent);
  sheet.space(3);
}

/** Text of people keeps its own direction, and its hidden controls are shown. */
function written(
  sheet: Sheet,
  text: string,
  style: (typeof styles)[keyof typeof styles],
  voice: Voice,
  indent = 0,
): void {
  for (const paragraph of text.split('\n'))
    sheet.text(paragraph, style, { tag: 'P', indent, direction: directionOf(paragraph, voice.direction) });
}

function actOf(sheet: Sheet, act: Act, { voice, paper }: Printing): void {
  const event = act.type.slice(act.type.indexOf('.') + 1, act.type.lastIndexOf('/'));
  sheet.space(6);
  sheet.room(50);
  sheet.text(sentenceOf(act, event, voice, paper), styles.strong);
  const by = voice.words.joined([voice.frame(`role.${act.by.role}`), voice.words.moment(act.time)]);
  sheet.text(by, styles.small, { colour: quiet });
  if (act.status === 'voided' || act.status === 'waiting')
    sheet.text(voice.frame(`timeline.${act.status}`), styles.strong, { indent: 14, colour: '#a11' });
  const readable = act.status === 'applied' || act.status === 'voided' || act.status === 'waiting';
  const said = paper === null || !readable ? [] : paper.said(event, act.data, voice.words);
  for (const fact of said) factOf(sheet, fact, voice, 14);
  for (const receipt of act.receipts) sheet.text(receiptOf(receipt, voice), styles.small, { indent: 14 });
  sheet.text(voice.words.joined([voice.sheet('entry'), act.id]), styles.small, { indent: 14, colour: quiet });
}

function sentenceOf(act: Act, event: string, { frame, sentence, words }: Voice, paper: Printing['paper']): string {
  const who = words.member(act.author);
  const { status } = act;
  if (status === 'newer' || status === 'sealed' || status === 'erased' || status === 'poison')
    return frame(`timeline.${status}`, { who });
  return sentence(`event.${event}`, { ...paper?.values?.(event, act.data), who }) ?? frame('timeline.unknown', { who });
}

/** How far an act got with one other member, in words. */
function receiptOf({ member, stored, opened }: Act['receipts'][number], { frame, words }: Voice): string {
  const where = words.member(member);
  if (opened !== null) return frame('receipt.opened', { where, when: words.moment(opened.time) });
  if (stored !== null) return frame('receipt.stored', { where, when: words.moment(stored.time) });
  return frame('receipt.waiting', { where });
}
