import { type Fact, fact, type Paper, type Section, type Words } from '../../packages/kind/paper.ts';
import { momentOf, numberOf, richFacts, textOf } from '../../packages/kind/paper-matter.ts';
import { agendaOf } from './agenda.ts';
import type { AgendaItem, MeetingState, Sitting } from './schema.ts';
import { answerOf } from './states.ts';
import { currentOf, isAgreed } from './turns.ts';

/** The meeting on paper: the invitation, the answers, and of each sitting its agenda, who attended, and the minutes in all languages. */
export const paper: Paper<MeetingState> = {
  sections(state, words) {
    const { invited, time } = state;
    if (invited === null || time === null) return [];
    return [
      invitation(state, words),
      answers(state, words),
      ...state.sittings.flatMap((one) => sittingSections(one, words)),
    ];
  },
  values: (_event, data) => ({ version: numberOf(data, 'version', 0), count: agendaItems(data) }),
  said(_event, data, words) {
    const { own } = words;
    return [
      ...fact(own('start'), momentOf(data, 'start', words)),
      ...fact(own('reason'), textOf(data, 'reason')),
      ...fact(own('note'), textOf(data, 'note')),
    ];
  },
};

function agendaItems(data: unknown): number {
  const items: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'items') : undefined;
  return Array.isArray(items) ? items.length : 0;
}

function invitation({ invited, time, cancelled }: MeetingState, { own, instrument, moment }: Words): Section {
  return {
    title: own('invitation'),
    facts: [
      ...fact(own('titles'), ...(invited?.titles.map(({ text }) => text) ?? [])),
      ...fact(own('start'), time === null ? null : moment(time.start.instant, time.start.zone)),
      ...fact(own('end'), time === null ? null : moment(time.end.instant, time.end.zone)),
      ...fact(own('place'), time?.place),
      ...fact(own('how'), time === null ? null : own(`how.${time.how}`)),
      ...fact(own('rule'), time?.rule),
      ...fact(own('legalBasis'), instrument(invited?.legalBasis ?? '')),
      ...fact(own('cancelled'), cancelled?.reason),
    ],
  };
}

function answers(state: MeetingState, { own, member, joined }: Words): Section {
  const facts = state.members.flatMap((id): readonly Fact[] => {
    const answer = answerOf(state, id);
    const word = answer === null ? (id === state.invited?.author ? 'chair' : 'none') : answer.answer;
    const people = answer?.delegation.map(({ name, role }) => joined([name, role])) ?? [];
    return fact(member(id), own(`answer.${word}`), ...people);
  });
  return { title: own('answers'), facts };
}

function sittingSections(one: Sitting, words: Words): readonly Section[] {
  const { own, member, joined, moment, language } = words;
  const note = one.sitting === null ? {} : { note: moment(one.sitting) };
  const { minutes } = one;
  const current = currentOf(minutes);
  const attendance = one.attendance.flatMap(({ author, present, delegation }) =>
    fact(
      member(author),
      own(present ? 'present' : 'notPresent'),
      ...delegation.map(({ name, role }) => joined([name, role])),
    ),
  );
  return [
    ...(one.items.length === 0
      ? []
      : [{ title: own('agenda'), ...note, facts: agendaOf(one).flatMap((item, at) => itemFact(item, at, words)) }]),
    ...(attendance.length === 0 ? [] : [{ title: own('attendance'), ...note, facts: attendance }]),
    ...(current === null
      ? []
      : [
          {
            title: own(isAgreed(minutes) ? 'minutes.agreed' : 'minutes'),
            note: own('minutes.version', { version: current.version }),
            facts: [
              ...minutes.texts.flatMap(({ language: code, title, body }) => richFacts(language(code), title, body)),
              ...current.languages.flatMap(({ language: code, hash }) =>
                fact(joined([own('hash'), language(code)]), hash),
              ),
              ...fact(
                own('signatures'),
                ...minutes.signatures.map(({ author, time }) => joined([member(author), moment(time)])),
              ),
            ],
          },
        ]),
  ];
}

function itemFact({ titles, lane, minutes }: AgendaItem, index: number, { own, joined }: Words): readonly Fact[] {
  const about = joined([lane === null ? null : own(`lane.${lane}`), own('item.time', { minutes })]);
  return fact(`${index + 1}`, ...titles.map(({ text }) => text), about);
}
