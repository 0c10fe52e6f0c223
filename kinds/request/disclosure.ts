import { later } from '../../packages/kind/instant.ts';
import type { Circumstances, Disclosure, Facets } from '../../packages/kind/kind.ts';
import { allHandling, type Marks, strictestPap, strictestTlp } from '../../packages/kind/marks.ts';
import type { Answer, Question, RequestState } from './schema.ts';

/** How the record is marked by all that was said in it: codes add up, the strictest colours win. */
export function markingOf(state: RequestState): Facets['handling'] {
  if (state.asked === null) return { codes: [], tlp: 'RED', pap: 'RED' };
  const { question } = state.asked;
  const answers = state.desks.flatMap((desk) => desk.replies.map((reply) => reply.answer));
  return {
    codes: allHandling(question.handling, ...answers.flatMap((answer) => answer.items.map((item) => item.handling))),
    tlp: strictestTlp(question.tlp, ...answers.map((answer) => answer.tlp)),
    pap: strictestPap(question.pap, ...answers.map((answer) => answer.pap)),
  };
}

export function questionDisclosure(question: Question): Disclosure {
  return disclosure(question, question, question.keep, []);
}

/** An answer carries the codes of its items together; their notes are joined. */
export function answerDisclosure(question: Question, answer: Answer): Disclosure {
  const notes = answer.items.flatMap((item) => item.handlingNote ?? []);
  const handling = allHandling(...answer.items.map((item) => item.handling));
  const marks = {
    handling,
    handlingNote: notes.length === 0 ? null : notes.join('\n'),
    tlp: answer.tlp,
    pap: answer.pap,
  };
  return disclosure(question, marks, answer.keep, answer.items);
}

/** Acts that add no information go under the record's own marking; when its month is over they are kept to the end of this one. */
export function inheritedDisclosure(state: RequestState, question: Question, at: Circumstances): Disclosure {
  const { codes, tlp, pap } = markingOf(state);
  const notes = [question.handlingNote, ...itemNotes(state)].flatMap((note) => note ?? []);
  const marks = { handling: codes, handlingNote: notes.length === 0 ? null : notes.join('\n'), tlp, pap };
  return disclosure(question, marks, later(question.keep, at.now.slice(0, 7)), []);
}

function itemNotes(state: RequestState) {
  return state.desks.flatMap((desk) =>
    desk.replies.flatMap((reply) => reply.answer.items.map((item) => item.handlingNote)),
  );
}

/** Why it is asked is why it is needed; whoever is named was named in the question. */
function disclosure(question: Question, marks: Omit<Marks, 'keep'>, keep: string, pieces: Answer['items']): Disclosure {
  const { purpose, reasons: necessity, legalBasis } = question;
  const persons = question.persons.map(({ category }) => ({ category }));
  const items = pieces.map(({ basis }) => ({ basis }));
  const { handling, handlingNote, tlp, pap } = marks;
  const common = { purpose, necessity, legalBasis, persons, items, handling, tlp, pap, keep };
  return handlingNote === null ? common : { ...common, handlingNote };
}
