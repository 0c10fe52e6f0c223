import type { z } from 'zod';
import { dayIn, inZone } from '../../packages/kind/calendar.ts';
import { correctionAcknowledged, correctionInput } from '../../packages/kind/correction.ts';
import { command, draftOf } from '../../packages/kind/define.ts';
import { manifests, withFiles } from '../../packages/kind/item.ts';
import type { Circumstances, Disclosure, Draft, Refusal, Role } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';
import { fourEyes } from '../../packages/policy/release.ts';
import { dueAt } from './clock.ts';
import {
  addedDisclosure,
  answerDisclosure,
  correctionDisclosure,
  feedbackDisclosure,
  inheritedDisclosure,
  markingOf,
  questionDisclosure,
} from './disclosure.ts';
import {
  type AnswerInput,
  acceptInput,
  answerInput,
  askInput,
  closeInput,
  delayInput,
  feedbackInput,
  nothing,
  refuseInput,
  withdrawInput,
} from './inputs.ts';
import { pieceOf } from './pieces.ts';
import { answerProbe, clarificationProbe, correctionProbe, delayProbe, feedbackProbe } from './probes.ts';
import {
  clarificationAsked,
  clarificationGiven,
  type Question,
  type RequestData,
  type RequestEvent,
  type RequestState,
} from './schema.ts';
import { textAt } from './statements.ts';
import { neutralTick } from './tick.ts';
import { spokenGround } from './vocabulary.ts';

const desk: readonly Role[] = ['officer', 'head'];
const own: readonly Role[] = ['node'];

type Drafts = readonly Draft[] | Refusal;

function say<T extends RequestEvent['type']>(
  type: T,
  data: RequestData<T>,
  disclosure: Disclosure,
  at: Circumstances,
): readonly Draft[] {
  return [draftOf('request', type, data, disclosure, at)];
}

const today = (at: Circumstances): string => dayIn(at.now, at.charter.zone);

/** Acts on a question that is there. Its absence is the one thing a draft cannot leave to the rules: it has no marking to go under. */
function about(state: RequestState, next: (question: Question) => Drafts): Drafts {
  if (state.asked === null) return refuse('request.absent', 'There is no such request.');
  return next(state.asked.question);
}

/** An act that adds nothing to what is known: it goes under the record's own marking. */
function plainly<T extends RequestEvent['type']>(
  state: RequestState,
  at: Circumstances,
  type: T,
  data: RequestData<T>,
): Drafts {
  return about(state, (question) => say(type, data, inheritedDisclosure(state, question, at), at));
}

/** A second person releases what the drafts disclose when the charter or the colour asks for it. */
function releaseOf(drafts: Drafts, at: Circumstances): string | null {
  if ('ok' in drafts) return null;
  return drafts.map((draft) => fourEyes(draft.disclosure, at.charter)).find((reason) => reason !== null) ?? null;
}

function ask(input: (typeof askInput)['_output'], at: Circumstances): Drafts {
  const found = manifests(input.attachments, at.attachment);
  if (!found.ok) return found;
  const question = { ...input, attachments: found.files, day: today(at) };
  return say('asked', question, questionDisclosure(question), at);
}

function reply(
  state: RequestState,
  type: 'answered' | 'partlyAnswered',
  input: AnswerInput,
  at: Circumstances,
): Drafts {
  return about(state, (question) => {
    const found = withFiles(input.items, at.attachment);
    if (!found.ok) return found;
    const record = markingOf(state);
    const answer = {
      ...input,
      items: found.items,
      tlp: input.tlp ?? record.tlp,
      pap: input.pap ?? record.pap,
      keep: input.keep ?? inheritedDisclosure(state, question, at).keep,
      day: today(at),
    };
    return say(type, answer, answerDisclosure(question, answer, at.record), at);
  });
}

function answering(name: 'answer' | 'answerPartly', type: 'answered' | 'partlyAnswered') {
  const draft = (state: RequestState, input: AnswerInput, at: Circumstances) => reply(state, type, input, at);
  return command<RequestState, AnswerInput>({
    name,
    roles: desk,
    input: answerInput,
    probe: answerProbe,
    draft,
    release: (state, input, at) => releaseOf(draft(state, input, at), at),
  });
}

const askCommand = command({
  name: 'ask',
  creates: true,
  roles: desk,
  input: askInput,
  draft: (_: RequestState, input, at) => ask(input, at),
  release: (_, input, at) => releaseOf(ask(input, at), at),
});

/** The node's own: starts the clock at the moment the request was opened here. */
const receive = command({
  name: 'receive',
  roles: own,
  input: nothing,
  draft: (state: RequestState, _, at) =>
    about(state, (question) => {
      const due = dueAt(question.urgency, at.now, at.charter.zone, at.tzdb);
      return say('received', { at: at.now, due }, inheritedDisclosure(state, question, at), at);
    }),
});

const accept = command({
  name: 'accept',
  roles: desk,
  input: acceptInput,
  probe: () => ({ note: null }),
  draft: (state: RequestState, input, at) => plainly(state, at, 'accepted', input),
});

const askClarification = command({
  name: 'askClarification',
  roles: desk,
  input: clarificationAsked,
  probe: () => ({ question: '–' }),
  draft: (state: RequestState, input, at) => plainly(state, at, 'clarificationAsked', input),
});

function clarification(state: RequestState, input: RequestData<'clarificationGiven'>, at: Circumstances): Drafts {
  return about(state, (question) => say('clarificationGiven', input, addedDisclosure(state, question, at), at));
}

const giveClarification = command({
  name: 'giveClarification',
  roles: desk,
  input: clarificationGiven,
  probe: clarificationProbe,
  draft: clarification,
  release: (state, input, at) => releaseOf(clarification(state, input, at), at),
});

const refuseCommand = command({
  name: 'refuse',
  roles: ['head'],
  input: refuseInput,
  probe: () => ({ ground: 'notAvailable' as const, explanation: '–' }),
  draft: (state: RequestState, { ground: cause, explanation: words }, at) => {
    const ground = spokenGround(cause);
    const explanation = ground === 'noAnswer' ? null : words;
    return plainly(state, at, 'refused', { ground, explanation, day: today(at) });
  },
  leaves: (state, { ground }, at) => (spokenGround(ground) === 'noAnswer' ? neutralTick(state, at.me, at.now) : null),
});

const delay = command({
  name: 'delay',
  roles: desk,
  input: delayInput,
  probe: delayProbe,
  draft: (state: RequestState, { reason, note, until }, at) => {
    const announced = inZone(until, at.charter.zone, at.tzdb);
    return plainly(state, at, 'delayed', { reason, note, until: announced, day: today(at) });
  },
});

const withdraw = command({
  name: 'withdraw',
  roles: desk,
  input: withdrawInput,
  probe: () => ({ reason: '–' }),
  draft: (state: RequestState, input, at) => plainly(state, at, 'withdrawn', { ...input, day: today(at) }),
});

const close = command({
  name: 'close',
  roles: desk,
  input: closeInput,
  probe: () => ({ outcome: 'satisfied' as const, note: null }),
  draft: (state: RequestState, input, at) => plainly(state, at, 'closed', input),
});

function feedback(state: RequestState, input: z.infer<typeof feedbackInput>, at: Circumstances): Drafts {
  return about(state, (question) => {
    const told = feedbackDisclosure(state, question, at, pieceOf(state, input));
    return say('feedback', { ...input, day: today(at) }, told, at);
  });
}

/** Told to whoever answered: it is how they learn to grade their source. */
const giveFeedback = command({
  name: 'giveFeedback',
  roles: desk,
  input: feedbackInput,
  probe: feedbackProbe,
  draft: feedback,
  release: (state, input, at) => releaseOf(feedback(state, input, at), at),
});

function correction(state: RequestState, data: RequestData<'corrected'>, at: Circumstances): Drafts {
  return about(state, (question) => say('corrected', data, correctionDisclosure(state, question, at, data), at));
}

/** The officer says what is right; what stood there is taken from the record, so that both are shown for ever. */
const correct = command({
  name: 'correct',
  roles: desk,
  input: correctionInput,
  probe: correctionProbe,
  draft: (state: RequestState, input, at) =>
    correction(state, { ...input, old: textAt(state, input.statement, input.part) }, at),
  release: (state, input, at) => releaseOf(correction(state, { ...input, old: '' }, at), at),
});

const acknowledgeCorrection = command({
  name: 'acknowledgeCorrection',
  roles: own,
  input: correctionAcknowledged,
  draft: (state: RequestState, input, at) => plainly(state, at, 'correctionAcknowledged', input),
});

export const commands = {
  ask: askCommand,
  receive,
  accept,
  askClarification,
  giveClarification,
  answerPartly: answering('answerPartly', 'partlyAnswered'),
  answer: answering('answer', 'answered'),
  refuse: refuseCommand,
  delay,
  withdraw,
  close,
  giveFeedback,
  correct,
  acknowledgeCorrection,
};
