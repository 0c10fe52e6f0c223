import { textIn } from '../../packages/kind/agreed-text.ts';
import { type Fact, fact, type Paper, type Section, type Words } from '../../packages/kind/paper.ts';
import { richFacts, textOf } from '../../packages/kind/paper-matter.ts';
import type { MergedAnswer } from './inquiries.ts';
import { currentLessons } from './lessons/current.ts';
import type { IncidentState, LogLine } from './schema.ts';

/**
 * The room on paper: what it is about, who serves in it, the log with what was struck, tasks, measures, lessons and each side's view. What
 * was written in rooms that were merged into it stands among the rest, with the room it comes from.
 */
export const paper: Paper<IncidentState> = {
  inquiry: 'merged',
  sections(state, words, answer) {
    if (state.opened === null) return [];
    // Our own node answers it, by this release.
    const { stays, rooms } = (answer ?? { stays: null, rooms: [] }) as MergedAnswer;
    const all = [{ ...state, title: null }, ...rooms];
    return [room(state, words, stays, rooms), roles(state, words)]
      .concat([log(all, words), tasks(all, words), measures(all, words)])
      .concat(lessons(state, words))
      .filter(({ facts }) => facts.length > 0);
  },
  values: (_event, data) => ({ what: textOf(data, 'what') ?? 'close' }),
  said(_event, data, { own }) {
    return [
      ...fact(own('reason'), textOf(data, 'reason')),
      ...fact(own('note'), textOf(data, 'note')),
      ...fact(own('evidence'), textOf(data, 'evidence')),
    ];
  },
};

/** What is written in one room; `title` where it is another than the one on paper. */
type Written = Pick<IncidentState, 'log' | 'tasks' | 'measures'> & { readonly title: string | null };

const origin = (title: string | null, { own, joined }: Words): string | null =>
  title === null ? null : joined([own('fromMerged'), title]);

function room(
  { opened, severities, schedule, closed }: IncidentState,
  words: Words,
  stays: MergedAnswer['stays'],
  rooms: MergedAnswer['rooms'],
): Section {
  const { own, moment, joined, instrument, member } = words;
  const hours = schedule.at(-1);
  return {
    title: own('about'),
    facts: [
      ...fact(own('place'), opened?.place),
      ...fact(own('began'), opened === null ? null : moment(opened.began)),
      ...fact(
        own('severity'),
        ...severities.map(({ severity, time, reason }) => joined([own(`urgency.${severity}`), moment(time), reason])),
      ),
      ...fact(own('reportTimes'), hours === undefined ? null : joined([...hours.hours, hours.zone])),
      ...fact(own('stays'), stays),
      ...fact(own('mergedHere'), ...rooms.map(({ title, author }) => joined([title, member(author)]))),
      ...fact(own('closed'), closed === null ? null : moment(closed.time)),
      ...fact(own('legalBasis'), instrument(opened?.legalBasis ?? '')),
    ],
  };
}

/** By role and side: on paper, as on the screen, without what only the roster knows. */
function roles({ roles: all }: IncidentState, { own, member, moment, joined }: Words): Section {
  const facts = all.flatMap(({ role, author, name, telephone, time, left, note }) =>
    fact(
      joined([own(`role.${role}`), member(author)]),
      joined([
        name ?? own('onRoster'),
        telephone,
        moment(time),
        left === null ? null : own('left', { time: moment(left) }),
      ]),
      note,
    ),
  );
  return { title: own('roles'), facts };
}

function log(rooms: readonly Written[], words: Words): Section {
  const all = rooms.flatMap(({ log, title }) => log.map((line) => ({ line, from: origin(title, words) })));
  const sorted = all.toSorted((a, b) => (a.line.at < b.line.at ? -1 : 1));
  const lines = all.map(({ line }) => line);
  return { title: words.own('log'), facts: sorted.flatMap(({ line, from }) => lineFact(line, from, lines, words)) };
}

function lineFact(line: LogLine, from: string | null, all: readonly LogLine[], words: Words): readonly Fact[] {
  const { own, member, moment, joined } = words;
  const instead = all.find(({ id }) => id === line.struckBy);
  const about = joined([own(`category.${line.category}`), line.source, line.place]);
  const written = own('written', { time: moment(line.time) });
  return fact(
    joined([moment(line.at), member(line.author)]),
    instead === undefined ? null : own('struck', { text: instead.text.slice(0, 200) }),
    line.text,
    joined([about, written, from, ...line.attachments.map(({ name }) => name)]),
  );
}

function tasks(rooms: readonly Written[], words: Words): Section {
  const { own, member, moment, joined, reader } = words;
  const all = rooms.flatMap((one) => one.tasks.map((task) => ({ ...task, from: origin(one.title, words) })));
  const facts = all.flatMap(({ texts, owner, state, due, changes, from }) =>
    fact(
      own(`task.${state}`),
      textIn(texts, reader)?.text,
      joined([owner === null ? null : member(owner), due === null ? null : moment(due.instant, due.zone), from]),
      ...changes.flatMap(({ evidence, author, time }) =>
        evidence === null ? [] : [joined([member(author), moment(time), evidence])],
      ),
    ),
  );
  return { title: own('tasks'), facts };
}

function measures(rooms: readonly Written[], words: Words): Section {
  const { own, member, moment, joined } = words;
  const all = rooms.flatMap((one) => one.measures.map((measure) => ({ measure, room: origin(one.title, words) })));
  const facts = all.flatMap(({ measure: { author, text, place, from, ended }, room: other }) =>
    fact(member(author), text, joined([place, moment(from), ended === null ? own('runs') : moment(ended.at), other])),
  );
  return { title: own('measures'), facts };
}

function lessons(state: IncidentState, { own, language, member, moment, joined }: Words): readonly Section[] {
  const current = currentLessons(state);
  const views = state.views.flatMap(({ author, texts }) =>
    fact(joined([own('view'), member(author)]), ...texts.map(({ text }) => text)),
  );
  if (current === null) return views.length === 0 ? [] : [{ title: own('lessons'), facts: views }];
  const texts = current.texts.flatMap(({ language: code, title, body }) => richFacts(language(code), title, body));
  const signatures = current.signatures.map(({ author, time }) => joined([member(author), moment(time)]));
  return [{ title: own('lessons'), facts: [...texts, ...fact(own('signatures'), ...signatures), ...views] }];
}
