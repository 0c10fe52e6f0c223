import { lastWords } from '../../packages/kind/feedback.ts';
import { type Fact, fact, type Paper, type Section, type Words } from '../../packages/kind/paper.ts';
import {
  audienceFacts,
  correctionFacts,
  feedbackFacts,
  itemFacts,
  keepFacts,
  momentOf,
  numberOf,
  personFacts,
  textOf,
  thingFacts,
  wordOf,
} from '../../packages/kind/paper-matter.ts';
import type { Desk, PieceFeedback, Question, Reply, RequestState } from './schema.ts';
import { deskState, openClarification } from './states.ts';

/** A request on paper: the question as it stands now, then each addressee's side, then what was put right. */
export const paper: Paper<RequestState> = {
  sections(state, words) {
    if (state.asked === null) return [{ title: words.own('erased.words'), facts: [] }];
    const corrections = correctionFacts(state.corrections, words);
    return [
      { title: words.own('ask.title'), facts: questionFacts(state.asked.question, words) },
      ...state.desks.flatMap((desk) => deskSections(desk, words)),
      ...(corrections.length === 0 ? [] : [{ title: words.matter('corrections'), facts: corrections }]),
    ];
  },
  said(event, data, words) {
    const tell = sayings[event];
    return Object.hasOwn(sayings, event) && tell !== undefined ? tell(data, words) : [];
  },
};

function questionFacts(question: Question, words: Words): readonly Fact[] {
  const { own, matter } = words;
  return [
    ...fact(matter('to'), words.joined(question.to.map(words.member))),
    ...fact(matter('purposeClass'), matter(`purpose.${question.purposeClass}`)),
    ...fact(own('ask.offence'), question.offence),
    ...fact(own('ask.purpose'), question.purpose),
    ...fact(matter('legalBasis'), words.instrument(question.legalBasis)),
    ...fact(own('ask.facts'), question.facts),
    ...fact(own('ask.reasons'), question.reasons),
    ...personFacts(question.persons, words),
    ...thingFacts(question.objects, words),
    ...fact(own('ask.link'), question.link),
    ...urgencyFacts(question, words),
    ...fact(own('ask.language'), words.language(question.language)),
    ...fact(matter('restrictions'), question.restrictions),
    ...keepFacts(question, words),
  ];
}

function urgencyFacts({ urgency, urgencyReason, urgencyNote }: Question, { own }: Words): readonly Fact[] {
  return [
    ...fact(own('ask.limit'), own(`urgency.${urgency}`)),
    ...(urgencyReason === null
      ? []
      : fact(own('ask.urgencyReason'), own(`urgencyReason.${urgencyReason}`), urgencyNote)),
  ];
}

/** One addressee's side; nothing was said yet, nothing is printed. */
function deskSections(desk: Desk, words: Words): readonly Section[] {
  const { own } = words;
  const title = words.joined([words.member(desk.member), own(`state.${deskState(desk)}`)]);
  const open = openClarification(desk);
  const facts = [
    ...(open === null ? [] : fact(own('desk.asks'), open.question)),
    ...(desk.refusal === null ? [] : refusalFacts(desk.refusal, words)),
  ];
  const first = facts.length === 0 ? [] : [{ title, facts }];
  return [...first, ...desk.replies.map((reply) => replySection(desk.member, reply, words))];
}

function replySection(member: string, reply: Reply, words: Words): Section {
  const { own } = words;
  const { answer, final, inTime, time } = reply;
  const timing = final ? own(inTime ? 'reply.inTime' : 'reply.late') : null;
  return {
    title: words.joined([own(final ? 'reply.final' : 'reply.part'), words.member(member)]),
    note: words.joined([words.moment(time), timing]),
    facts: [
      ...fact(own('answer.summary'), answer.summary),
      ...itemFacts(answer.items, words),
      ...lastWords(reply.feedback, ({ item }) => String(item)).flatMap((one) => becameOf(one, words)),
      ...fact(words.matter('restrictions'), answer.restrictions),
      ...audienceFacts(answer, words),
    ],
  };
}

/** What the asker made of a piece, as it stands now. */
function becameOf(one: PieceFeedback, words: Words): readonly Fact[] {
  const piece = words.matter('items.one', { position: one.item + 1 });
  return feedbackFacts(one, words).map(({ label, text }) => ({ label: words.joined([piece, label]), text }));
}

function refusalFacts(data: unknown, { own }: Words): readonly Fact[] {
  return [
    ...fact(own('refuse.ground'), wordOf(data, 'ground', own, 'ground')),
    ...fact(own('refuse.explanation'), textOf(data, 'explanation')),
  ];
}

type Saying = (data: unknown, words: Words) => readonly Fact[];
const prose =
  (label: string, field: string): Saying =>
  (data, { own }) =>
    fact(own(label), textOf(data, field));

/** Question and answers stand in the sections; of all else the timeline is the only place. */
const sayings: Readonly<Record<string, Saying>> = {
  received: (data, words) => fact(words.own('received.due'), momentOf(data, 'due', words)),
  accepted: prose('accept.note', 'note'),
  clarificationAsked: prose('clarification.question', 'question'),
  clarificationGiven: prose('clarification.text', 'text'),
  refused: refusalFacts,
  delayed: (data, words) => [
    ...fact(words.own('delay.reason'), wordOf(data, 'reason', words.own, 'delayReason')),
    ...fact(words.own('delay.until'), momentOf(data, 'until', words)),
    ...fact(words.own('delay.note'), textOf(data, 'note')),
  ],
  withdrawn: prose('withdraw.reason', 'reason'),
  feedback: (data, words) => [
    ...fact(words.matter('feedback.on'), words.matter('items.one', { position: numberOf(data, 'item', 0) + 1 })),
    ...feedbackFacts(data, words),
  ],
  closed: (data, { own }) => [
    ...fact(own('close.outcome'), wordOf(data, 'outcome', own, 'outcome'), textOf(data, 'note')),
  ],
};
