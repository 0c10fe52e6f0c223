import {
  addressedToOthers,
  dayFits,
  itemsNoted,
  keptInTime,
  restrictionsNoted,
  restsOnCharter,
} from '../../packages/kind/clauses.ts';
import { admitAcknowledgement } from '../../packages/kind/correction.ts';
import { feedbackFits } from '../../packages/kind/feedback.ts';
import type { Occasion, Refusal, Verdict } from '../../packages/kind/kind.ts';
import { allowed, first, refuse } from '../../packages/kind/refusal.ts';
import { isNear, isPlausibleDue } from './clock.ts';
import { placeIn } from './disclosure.ts';
import { pieceOf } from './pieces.ts';
import type { Answer, Desk, Question, RequestData, RequestEvent, RequestState } from './schema.ts';
import { correct } from './statements.ts';
import { isDone, isOver, openClarification } from './states.ts';

/** Every "may not" of a request beside those all kinds have. */
export const requestRefusals = [
  'request.exists',
  'request.absent',
  'request.erased',
  'request.urgency',
  'request.notAddressee',
  'request.notAsker',
  'request.over',
  'request.received',
  'request.notReceived',
  'request.clock',
  'request.accepted',
  'request.done',
  'request.clarificationOpen',
  'request.clarificationNone',
  'request.delayEarlier',
  'request.delayPaused',
  'request.askFirst',
  'request.explain',
  'request.concerns',
  'request.closeEarly',
  'request.withdrawLate',
] as const;
type Code = (typeof requestRefusals)[number];

const no = (code: Code, message: string, field?: string): Refusal => refuse(code, message, field);
/** The refusal when its condition holds. */
const when = (condition: boolean, code: Code, message: string, field?: string): Refusal | null =>
  condition ? no(code, message, field) : null;

/** May this happen? The asker's node asks before it signs, every other node when it receives. */
export function admit(state: RequestState, event: RequestEvent, at: Occasion): Verdict {
  if (event.type === 'asked') return admitQuestion(state, event.data, at);
  if (state.asked === null) return noQuestion(state);
  const asker = state.asked.author;
  switch (event.type) {
    case 'clarificationGiven':
      return first(byAsker(asker, at), notOver(state), clarificationAwaited(state, event.data.member));
    case 'withdrawn':
      return first(byAsker(asker, at), notOver(state), somebodyStillWorks(state), dayFits(event.data.day, at));
    case 'closed':
      return first(byAsker(asker, at), notOver(state), somethingWasSaid(state));
    case 'feedback': {
      const receiver = pieceOf(state, event.data) === null ? null : asker;
      return first(feedbackFits(receiver, at.author, 'item'), dayFits(event.data.day, at));
    }
    case 'corrected': {
      const outcome = correct(state, event.data, at.author);
      return outcome.ok ? allowed : outcome;
    }
    case 'correctionAcknowledged':
      return first(admitAcknowledgement(state.corrections, event.data.correction, at.author));
    default:
      return admitAtDesk(state, state.asked.question, event, at);
  }
}

type DeskEvent = Extract<
  RequestEvent,
  { type: 'received' | 'accepted' | 'clarificationAsked' | 'partlyAnswered' | 'answered' | 'refused' | 'delayed' }
>;

/** What only an addressee may do, each at its own desk. */
function admitAtDesk(state: RequestState, question: Question, event: DeskEvent, at: Occasion): Verdict {
  const desk = state.desks.find((one) => one.member === at.author);
  if (desk === undefined) return no('request.notAddressee', 'Only a member the request is addressed to may do this.');
  const over = notOver(state);
  if (event.type === 'received') return first(over, receiptFits(desk, question, event.data, at));
  return first(over, working(desk), atDesk(desk, question, event, at));
}

type Worked = Exclude<DeskEvent, { type: 'received' }>;

function atDesk(desk: Desk, question: Question, event: Worked, at: Occasion): Refusal | null {
  switch (event.type) {
    case 'accepted':
      return when(desk.accepted !== null, 'request.accepted', 'This request is accepted already; answer it.');
    case 'clarificationAsked':
      return when(
        openClarification(desk) !== null,
        'request.clarificationOpen',
        'A clarification is awaited already; wait for it.',
      );
    case 'partlyAnswered':
    case 'answered':
      return (
        itemsNoted(event.data.items) ??
        concernAsked(question, event.data) ??
        keptInTime(event.data.keep, at) ??
        dayFits(event.data.day, at)
      );
    case 'refused':
      return askedFirst(desk, event.data) ?? plainNonAnswer(event.data) ?? dayFits(event.data.day, at);
    case 'delayed':
      return delayFits(desk, event.data) ?? dayFits(event.data.day, at);
  }
}

function admitQuestion(state: RequestState, question: Question, at: Occasion): Verdict {
  return first(
    when(
      state.asked !== null || state.erased.length > 0,
      'request.exists',
      'This request was asked already; make a new one.',
    ),
    addressedToOthers(question.to, at),
    restsOnCharter(question.legalBasis, at),
    urgencyExplained(question),
    restrictionsNoted(question),
    keptInTime(question.keep, at),
    dayFits(question.day, at),
  );
}

function noQuestion(state: RequestState): Verdict {
  return state.erased.length > 0
    ? no('request.erased', 'The request was erased; nothing more can be said about it.')
    : no('request.absent', 'There is no such request.');
}

/** Article 4(4): urgency has a reason of the list and the facts behind it; what is not urgent claims none. */
function urgencyExplained(question: Question): Refusal | null {
  const explained = question.urgencyReason !== null && question.urgencyNote !== null;
  const claimed = question.urgencyReason !== null || question.urgencyNote !== null;
  return question.urgency === '7d'
    ? when(claimed, 'request.urgency', 'Choose an urgent class, or leave out the reason of urgency.', 'urgency')
    : when(!explained, 'request.urgency', 'Say why this is urgent: a reason and the facts.', 'urgencyReason');
}

function byAsker(asker: string, at: Occasion): Refusal | null {
  return when(at.author !== asker, 'request.notAsker', 'Only the authority that asked may do this.');
}

function notOver(state: RequestState): Refusal | null {
  return when(isOver(state), 'request.over', 'This request is closed or withdrawn; only corrections may follow.');
}

function working(desk: Desk): Refusal | null {
  return (
    when(
      desk.received === null,
      'request.notReceived',
      'The request has not been received there yet; wait for the receipt.',
    ) ?? when(isDone(desk), 'request.done', 'This request is answered or refused already; correct the answer instead.')
  );
}

function receiptFits(desk: Desk, question: Question, received: RequestData<'received'>, at: Occasion): Refusal | null {
  return (
    when(desk.received !== null, 'request.received', 'The receipt is recorded already.') ??
    when(
      received.due.zone !== at.charter.zone ||
        !isNear(received.at, at.time) ||
        !isPlausibleDue(question.urgency, received.at, received.due.instant),
      'request.clock',
      'The limit does not follow from the receipt; compute it in the zone of the charter.',
      'due',
    )
  );
}

function clarificationAwaited(state: RequestState, member: string): Refusal | null {
  const desk = state.desks.find((one) => one.member === member);
  const awaited = desk !== undefined && !isDone(desk) && openClarification(desk) !== null;
  return when(!awaited, 'request.clarificationNone', 'That member awaits no clarification.', 'member');
}

/** Article 6(2): what is incomplete is first asked about. */
function askedFirst(desk: Desk, { ground }: RequestData<'refused'>): Refusal | null {
  return when(
    ground === 'incomplete' && desk.clarifications.length === 0,
    'request.askFirst',
    'Ask for a clarification before refusing a request as incomplete.',
    'ground',
  );
}

/** A non-answer is the same whatever its cause; what speaks of the request alone is explained. */
function plainNonAnswer({ ground, explanation }: RequestData<'refused'>): Refusal | null {
  return when(
    (ground === 'noAnswer') !== (explanation === null),
    'request.explain',
    'Explain a refusal that speaks of the request; a non-answer goes without words.',
    'explanation',
  );
}

function concernAsked(question: Question, { items }: Answer): Refusal | null {
  const lost = items.findIndex((item) => item.concerns.some((place) => placeIn(question, place) === undefined));
  return when(
    lost !== -1,
    'request.concerns',
    'Say of each piece whom or what asked about it concerns.',
    `items.${lost}.concerns`,
  );
}

function delayFits({ clock }: Desk, { until }: RequestData<'delayed'>): Refusal | null {
  return (
    when(
      clock?.paused != null,
      'request.delayPaused',
      'The clock stands until the clarification comes; there is nothing to delay.',
    ) ??
    when(
      clock !== null && until.instant <= clock.due.instant,
      'request.delayEarlier',
      'Announce a date later than the one that holds now.',
      'until',
    )
  );
}

function somethingWasSaid(state: RequestState): Refusal | null {
  const silent = state.desks.every((desk) => desk.replies.length === 0 && desk.refusal === null);
  return when(silent, 'request.closeEarly', 'Nothing was answered yet; withdraw the request instead.');
}

function somebodyStillWorks(state: RequestState): Refusal | null {
  return when(state.desks.every(isDone), 'request.withdrawLate', 'All have answered; close the request instead.');
}
