import type { ZodType } from 'zod';
import { applyCorrection, type Corrected, noSuchStatement, readPart } from '../../packages/kind/correction.ts';
import type { Refusal } from '../../packages/kind/kind.ts';
import {
  answer,
  type Clarification,
  clarificationAsked,
  clarificationGiven,
  type Desk,
  question,
  type RequestState,
  type Said,
} from './schema.ts';

const questionParts =
  /^(title|offence|facts|reasons|link|restrictions|reference|persons\.\d+\.(name|category|born|nationality|note|aliases\.\d+)|objects\.\d+\.(kind|value|note))$/;
const answerParts = /^(summary|restrictions|items\.\d+\.(text|basis|grade\.source|grade\.information))$/;
const questionText = /^question$/;
const givenText = /^text$/;

/** The state with a statement put right, or why it cannot be. Decisions and receipts are not corrected: they are followed by others. */
export type Outcome = { readonly ok: true; readonly state: RequestState } | Refusal;

/** One statement that can be put right. */
interface Attempt {
  read(part: string): string | null;
  correct(data: Corrected, author: string): Outcome;
}

export function correct(state: RequestState, data: Corrected, author: string): Outcome {
  return statements(state).get(data.statement)?.correct(data, author) ?? noSuchStatement;
}

/** What stands at a part of a statement now; '' when there is nothing, which the rules then refuse. */
export function textAt(state: RequestState, statement: string, part: string): string {
  return statements(state).get(statement)?.read(part) ?? '';
}

/** Every statement of the record that can be corrected, by its event id. */
function statements(state: RequestState): ReadonlyMap<string, Attempt> {
  const found = new Map<string, Attempt>();
  const { asked } = state;
  if (asked !== null)
    found.set(
      asked.id,
      attemptOn(asked, asked.question, questionParts, question, (said) => ({
        ...state,
        asked: { ...asked, question: said },
      })),
    );
  for (const desk of state.desks) {
    const put = (changed: Partial<Desk>) => ({
      ...state,
      desks: state.desks.map((one) => (one.member === desk.member ? { ...one, ...changed } : one)),
    });
    for (const [id, attempt] of [...ofReplies(desk, put), ...ofClarifications(desk, put)]) found.set(id, attempt);
  }
  return found;
}

type Put = (changed: Partial<Desk>) => RequestState;

function ofReplies(desk: Desk, put: Put): readonly (readonly [string, Attempt])[] {
  return desk.replies.map((reply) => [
    reply.id,
    attemptOn(reply, reply.answer, answerParts, answer, (said) =>
      put({ replies: desk.replies.map((one) => (one.id === reply.id ? { ...one, answer: said } : one)) }),
    ),
  ]);
}

function ofClarifications(desk: Desk, put: Put): readonly (readonly [string, Attempt])[] {
  const swap = (id: string, changed: Partial<Clarification>) =>
    put({ clarifications: desk.clarifications.map((one) => (one.id === id ? { ...one, ...changed } : one)) });
  return desk.clarifications.flatMap((one) => {
    const { given } = one;
    const asked = attemptOn(one, { question: one.question }, questionText, clarificationAsked, (said) =>
      swap(one.id, said),
    );
    if (given === null) return [[one.id, asked]];
    const said = { member: desk.member, text: given.text };
    const answered = attemptOn(given, said, givenText, clarificationGiven, ({ text }) =>
      swap(one.id, { given: { ...given, text } }),
    );
    return [
      [one.id, asked],
      [given.id, answered],
    ];
  });
}

function attemptOn<T>(by: Said, said: T, parts: RegExp, schema: ZodType<T>, put: (said: T) => RequestState): Attempt {
  const fits = (candidate: unknown) => schema.safeParse(candidate).data ?? null;
  return {
    read: (part) => readPart(said, part),
    correct(data, author) {
      const result = applyCorrection({ author: by.author, said, parts, fits }, data, author);
      return result.ok ? { ok: true, state: put(result.said) } : result;
    },
  };
}
