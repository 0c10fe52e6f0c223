import { unacknowledged } from '../../packages/kind/correction.ts';
import { lastWords } from '../../packages/kind/feedback.ts';
import type { Attachment, Facets, Tally, Zoned } from '../../packages/kind/kind.ts';
import { markingOf } from './disclosure.ts';
import type { Desk, Question, RequestState } from './schema.ts';
import { isDone, isOver, requestState, waitingOn } from './states.ts';

/** UTF-16 units of a record that go into the search index. */
const searchable = 32_768;

export function facets(state: RequestState): Facets | null {
  const { asked } = state;
  if (asked === null) return erasedFacets(state);
  const { question } = asked;
  return {
    title: question.title,
    from: asked.author,
    to: question.to,
    state: requestState(state),
    ended: isOver(state),
    waitingOn: waitingOn(state),
    created: asked.time,
    updated: state.updated,
    due: nextDue(state),
    where: null,
    urgency: question.urgency,
    reference: question.reference,
    handling: markingOf(state),
    text: words(question, state.desks).slice(0, searchable),
  };
}

function erasedFacets(state: RequestState): Facets | null {
  const [first] = state.erased;
  if (first === undefined) return null;
  return {
    title: '',
    from: first.author,
    to: [],
    state: 'erased',
    ended: true,
    waitingOn: [],
    created: first.time,
    updated: state.updated,
    due: null,
    where: null,
    urgency: null,
    reference: null,
    handling: markingOf(state),
    text: '',
  };
}

/** The earliest limit that runs: a desk that has finished or waits for a clarification has none. */
function nextDue(state: RequestState): Zoned | null {
  if (isOver(state)) return null;
  const running = state.desks.flatMap((desk) => (isDone(desk) || desk.clock?.paused !== null ? [] : desk.clock.due));
  return running.sort((a, b) => (a.instant < b.instant ? -1 : 1))[0] ?? null;
}

function words(question: Question, desks: readonly Desk[]): string {
  const { title, reference, offence, facts, reasons, link, persons, objects } = question;
  const replies = desks.flatMap((desk) => desk.replies.map((reply) => reply.answer));
  const clarifications = desks.flatMap((desk) => desk.clarifications);
  const said = [
    title,
    reference,
    offence,
    ...persons.flatMap((person) => [person.name, ...person.aliases, person.note]),
    ...objects.flatMap((object) => [object.value, object.note]),
    ...replies.flatMap((answer) => [answer.summary, ...answer.items.map((item) => item.text)]),
    ...clarifications.flatMap(({ question: asked, given }) => [asked, given?.text ?? null]),
    facts,
    reasons,
    link,
  ];
  return said.filter((text) => text !== null).join('\n');
}

/** The statistics both nodes print: functions of the record, counted on the day each act names in the charter's zone. */
export function tallies(state: RequestState): readonly Tally[] {
  const { asked, withdrawn } = state;
  if (asked === null) return [];
  return state.desks.flatMap((desk) => {
    const count = (measure: string, day: string) => ({
      day,
      asker: asked.author,
      holder: desk.member,
      measure,
      count: 1,
    });
    return [
      count('asked', asked.question.day),
      count(`purpose:${asked.question.purposeClass}`, asked.question.day),
      ...desk.replies
        .filter((reply) => reply.final)
        .map((reply) => count(reply.inTime ? 'answered:inTime' : 'answered:late', reply.answer.day)),
      ...(desk.refusal === null ? [] : [count(`refused:${desk.refusal.ground}`, desk.refusal.day)]),
      ...desk.delays.map((delay) => count('delayed', delay.day)),
      ...desk.replies.flatMap(({ feedback }) =>
        lastWords(feedback, ({ item }) => String(item)).map(({ verdict, day }) =>
          count(`answerFeedback:${verdict}`, day),
        ),
      ),
      ...(withdrawn === null ? [] : [count('withdrawn', withdrawn.day)]),
    ];
  });
}

/** What this node does by itself: record the receipt of what is addressed to it, acknowledge the corrections of others. */
export function reactions(state: RequestState, me: string): readonly { command: string; input: unknown }[] {
  const waits = !isOver(state) && state.desks.some((desk) => desk.member === me && desk.received === null);
  const corrections = unacknowledged(state.corrections, me);
  return [
    ...(waits ? [{ command: 'receive', input: {} }] : []),
    ...corrections.map(({ id }) => ({ command: 'acknowledgeCorrection', input: { correction: id } })),
  ];
}

export function attachments(state: RequestState): readonly Attachment[] {
  const answers = state.desks.flatMap((desk) => desk.replies.flatMap((reply) => reply.answer.items));
  return [...(state.asked?.question.attachments ?? []), ...answers.flatMap((item) => item.attachments)];
}
