import { type Fact, fact, type Paper, type Section, type Words } from '../../packages/kind/paper.ts';
import { textOf } from '../../packages/kind/paper-matter.ts';
import { plainParagraphs } from '../../packages/kind/rich-text.ts';
import { currentLessons } from './lessons/current.ts';
import type { IncidentState, LogLine } from './schema.ts';

/** The room on paper: what it is about, who serves in it, the log with what was struck, tasks, measures, lessons and each side's view. */
export const paper: Paper<IncidentState> = {
  sections(state, words) {
    if (state.opened === null) return [];
    return [room(state, words), roles(state, words), log(state, words), tasks(state, words), measures(state, words)]
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

function room({ opened, severities, schedule, closed }: IncidentState, words: Words): Section {
  const { own, moment, joined, instrument } = words;
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

function log({ log: all }: IncidentState, words: Words): Section {
  const sorted = [...all].sort((a, b) => (a.at < b.at ? -1 : 1));
  return { title: words.own('log'), facts: sorted.flatMap((line) => lineFact(line, all, words)) };
}

function lineFact(line: LogLine, all: readonly LogLine[], { own, member, moment, joined }: Words): readonly Fact[] {
  const instead = all.find(({ id }) => id === line.struckBy);
  const about = joined([own(`category.${line.category}`), line.source, line.place]);
  const written = own('written', { time: moment(line.time) });
  return fact(
    joined([moment(line.at), member(line.author)]),
    instead === undefined ? null : own('struck', { text: instead.text.slice(0, 200) }),
    line.text,
    joined([about, written, ...line.attachments.map(({ name }) => name)]),
  );
}

function tasks({ tasks: all }: IncidentState, { own, member, moment, joined }: Words): Section {
  const facts = all.flatMap(({ texts, owner, state, due, changes }) =>
    fact(
      own(`task.${state}`),
      ...texts.map(({ text }) => text),
      joined([owner === null ? null : member(owner), due === null ? null : moment(due.instant, due.zone)]),
      ...changes.flatMap(({ evidence, author, time }) =>
        evidence === null ? [] : [joined([member(author), moment(time), evidence])],
      ),
    ),
  );
  return { title: own('tasks'), facts };
}

function measures({ measures: all }: IncidentState, { own, member, moment, joined }: Words): Section {
  const facts = all.flatMap(({ author, text, place, from, ended }) =>
    fact(member(author), text, joined([place, moment(from), ended === null ? own('runs') : moment(ended.at)])),
  );
  return { title: own('measures'), facts };
}

function lessons(state: IncidentState, { own, language, member, moment, joined }: Words): readonly Section[] {
  const current = currentLessons(state);
  const views = state.views.flatMap(({ author, texts }) =>
    fact(joined([own('view'), member(author)]), ...texts.map(({ text }) => text)),
  );
  if (current === null) return views.length === 0 ? [] : [{ title: own('lessons'), facts: views }];
  const texts = current.texts.flatMap(({ language: code, title, body }) =>
    fact(language(code), title, ...plainParagraphs(body)),
  );
  const signatures = current.signatures.map(({ author, time }) => joined([member(author), moment(time)]));
  return [{ title: own('lessons'), facts: [...texts, ...fact(own('signatures'), ...signatures), ...views] }];
}
