import { textIn } from '../../../packages/kind/agreed-text.ts';
import { clockTime } from '../../../packages/kind/report-hours.ts';
import type { Block, RichText } from '../../../packages/kind/rich-text.ts';
import type { Task } from '../schema.ts';
import { severities } from '../vocabulary.ts';
import type { LessonsFacts } from './facts.ts';
import { type DraftLanguage, lessonsWords } from './words.ts';

const line = (text: string) => ({ dir: 'auto' as const, runs: [{ text: text.slice(0, 2_000), marks: [] }] });
const heading = (text: string): Block => ({ type: 'heading', level: 2, ...line(text) });
const paragraph = (text: string): Block => ({ type: 'paragraph', ...line(text) });
const mostItems = 100;

/** A list, or the word for nothing. */
function bullets(texts: readonly string[], nothing: string): Block {
  return texts.length === 0 ? paragraph(nothing) : { type: 'bullets', items: texts.slice(0, mostItems).map(line) };
}

/** `135` → `2 h 15 min`: symbols that every language writes so. */
export function spanOf(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return hours === 0 ? `${rest} min` : `${hours} h ${String(rest).padStart(2, '0')} min`;
}

/** The first draft of the lessons in one language, from facts alone: what a person goes on from. `nameOf` names members. */
export function draftOfLessons(
  facts: LessonsFacts,
  language: DraftLanguage,
  nameOf: (member: string) => string,
): { readonly title: string; readonly body: RichText } {
  const words = lessonsWords[language];
  const clock = (instant: string): string => clockTime(instant, facts.zone);
  const severityWord = (word: string): string => words.severities[severities.find((one) => one === word) ?? 'minor'];
  const after = (minutes: number | null): string => (minutes === null ? words.never : spanOf(minutes));
  const taskText = (texts: Task['texts']): string => textIn(texts, language)?.text ?? '';
  const body: Block[] = [
    heading(words.summary),
    bullets(
      [
        `${words.place}: ${facts.place}`,
        `${words.period}: ${clock(facts.from)} – ${clock(facts.to)} (${facts.zone})`,
        ...facts.severities.map(
          ({ time, severity, reason }) =>
            `${words.severityNow}, ${clock(time)}: ${severityWord(severity)}${reason === '' ? '' : ` – ${reason}`}`,
        ),
        ...facts.merged.map(({ title, member }) => words.merged(title, nameOf(member))),
      ],
      words.nothing,
    ),
    heading(words.timeline),
    bullets(
      facts.timeline.map(
        ({ at, author, text, category }) =>
          `${clock(at)} · ${words.categories[category]} · ${nameOf(author)}: ${oneLine(text)}`,
      ),
      words.nothing,
    ),
    paragraph(`${words.more}: ${Math.max(0, facts.lines - facts.timeline.length)}`),
    heading(words.firsts),
    bullets(
      [
        ...facts.first.flatMap(({ member, line: first, report }) => [
          `${words.firstLine(nameOf(member))}: ${after(first)}`,
          `${words.firstReport(nameOf(member))}: ${after(report)}`,
        ]),
        `${words.firstTask}: ${after(facts.firstTask)}`,
        `${words.firstMeasure}: ${after(facts.firstMeasure)}`,
      ],
      words.nothing,
    ),
    heading(words.tasks),
    bullets(
      [
        `${words.tasksAll}: ${facts.tasks.all}`,
        `${words.tasksInTime}: ${facts.tasks.inTime}`,
        ...facts.tasks.late.map(({ texts, late }) => `${words.taskLate} ${spanOf(late)}: ${taskText(texts)}`),
        ...facts.tasks.undone.map(
          ({ texts, owner }) =>
            `${words.taskUndone}: ${taskText(texts)} (${owner === null ? words.nobody : nameOf(owner)})`,
        ),
      ],
      words.nothing,
    ),
    heading(words.reports),
    bullets(
      [
        `${words.reportsPlanned}: ${facts.reports.planned}`,
        ...facts.reports.sides.flatMap(({ member, inTime, late, missing }) => [
          words.reportsOf(nameOf(member), inTime, late, missing.length),
          ...(missing.length === 0 ? [] : [`${words.missingHours}: ${missing.map(clock).join(' · ')}`]),
        ]),
      ],
      words.nothing,
    ),
    heading(words.struck),
    bullets(
      facts.struck.map((one) => `${nameOf(one.author)}: ${words.struckLine(oneLine(one.before), oneLine(one.after))}`),
      words.nothing,
    ),
    heading(words.well),
    paragraph(words.toWrite),
    heading(words.change),
    paragraph(words.toWrite),
  ];
  return { title: words.title(facts.title).slice(0, 200), body };
}

/** Text of several lines in one, short enough for a list; tabs have no place in a text that is signed. */
function oneLine(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > 400 ? `${flat.slice(0, 399)}…` : flat;
}
