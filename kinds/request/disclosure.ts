import { later } from '../../packages/kind/instant.ts';
import type { Circumstances, Disclosure, Facets } from '../../packages/kind/kind.ts';
import { allHandling, type Marks, strictestPap, strictestTlp } from '../../packages/kind/marks.ts';
import type { Answer, AnswerItem, Question, RequestState } from './schema.ts';

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
  return disclosure(question, question, { keep: question.keep, items: [], about: [], repeats: false });
}

/** An answer carries the codes of its items together; their notes are joined. */
export function answerDisclosure(question: Question, answer: Answer, record: string): Disclosure {
  const notes = answer.items.flatMap((item) => item.handlingNote ?? []);
  const handling = allHandling(...answer.items.map((item) => item.handling));
  const marks = {
    handling,
    handlingNote: notes.length === 0 ? null : notes.join('\n'),
    tlp: answer.tlp,
    pap: answer.pap,
  };
  const items = answer.items.map(({ basis }) => ({ basis }));
  return disclosure(question, marks, {
    ...{ keep: answer.keep, items, repeats: false },
    about: aboutAnswer(question, answer, record),
  });
}

/** Acts that add no information go under the record's own marking; when its month is over they are kept to the end of this one. */
export function inheritedDisclosure(state: RequestState, question: Question, at: Circumstances): Disclosure {
  const { codes, tlp, pap } = markingOf(state);
  const notes = [question.handlingNote, ...itemNotes(state)].flatMap((note) => note ?? []);
  const marks = { handling: codes, handlingNote: notes.length === 0 ? null : notes.join('\n'), tlp, pap };
  const keep = later(question.keep, at.now.slice(0, 7));
  return disclosure(question, marks, { keep, items: [], about: [], repeats: true });
}

/** What an asker adds to its question is content of its own. */
export function addedDisclosure(state: RequestState, question: Question, at: Circumstances): Disclosure {
  return { ...inheritedDisclosure(state, question, at), repeats: false };
}

/** A correction says something about whoever the statement put right was about. */
export function correctionDisclosure(
  state: RequestState,
  question: Question,
  at: Circumstances,
  { statement, part }: { readonly statement: string; readonly part: string },
): Disclosure {
  const replies = state.desks.flatMap((desk) => desk.replies);
  const reply = replies.find((one) => one.id === statement);
  const about = reply === undefined ? [] : aboutPart(question, reply.answer, part, at.record);
  return { ...addedDisclosure(state, question, at), about };
}

/** What the asker made of a piece says something about whoever the piece is about. */
export function feedbackDisclosure(
  state: RequestState,
  question: Question,
  at: Circumstances,
  piece: AnswerItem | null,
): Disclosure {
  const about = piece === null ? aboutAll(question, at.record) : aboutItem(question, piece, at.record);
  return { ...addedDisclosure(state, question, at), about };
}

/** Everybody and everything asked about, and the record itself. */
function aboutAll({ persons, objects }: Question, record: string): readonly unknown[] {
  return [...persons, ...objects, record];
}

/** Words that no piece carries may be about anybody. */
function aboutAnswer(question: Question, answer: Answer, record: string): readonly unknown[] {
  const loose = answer.summary !== null || answer.restrictions !== null;
  return loose ? aboutAll(question, record) : answer.items.flatMap((item) => aboutItem(question, item, record));
}

function aboutItem(question: Question, { concerns }: AnswerItem, record: string): readonly unknown[] {
  if (concerns.length === 0) return aboutAll(question, record);
  return concerns.map((place) => placeIn(question, place));
}

function aboutPart(question: Question, answer: Answer, part: string, record: string): readonly unknown[] {
  const item = answer.items[Number(/^items\.(\d+)\./.exec(part)?.[1] ?? -1)];
  return item === undefined ? aboutAll(question, record) : aboutItem(question, item, record);
}

/** The person or thing at a place of the question; undefined when there is none. */
export function placeIn({ persons, objects }: Question, place: string): unknown {
  const [list, index = ''] = place.split('.');
  return (list === 'persons' ? persons : objects)[Number(index)];
}

function itemNotes(state: RequestState) {
  return state.desks.flatMap((desk) =>
    desk.replies.flatMap((reply) => reply.answer.items.map((item) => item.handlingNote)),
  );
}

/** Why it is asked is why it is needed; whoever is named was named in the question. */
function disclosure(
  question: Question,
  marks: Omit<Marks, 'keep'>,
  said: Pick<Disclosure, 'keep' | 'items' | 'about' | 'repeats'>,
): Disclosure {
  const { purpose, reasons: necessity, legalBasis } = question;
  const persons = question.persons.map(({ category }) => ({ category }));
  const { handling, handlingNote, tlp, pap } = marks;
  const common = { purpose, necessity, legalBasis, persons, handling, tlp, pap, ...said };
  return handlingNote === null ? common : { ...common, handlingNote };
}
