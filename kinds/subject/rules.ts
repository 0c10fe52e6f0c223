import {
  addressedToOthers,
  dayFits,
  itemsNoted,
  keptInTime,
  restrictionsNoted,
  restsOnCharter,
} from '../../packages/kind/clauses.ts';
import type { Occasion, Refusal, Verdict } from '../../packages/kind/kind.ts';
import { first, refuse } from '../../packages/kind/refusal.ts';
import { isPlausibleDue, isPlausibleProlongation } from './clock.ts';
import { allFound, limitOf } from './fold.ts';
import { neutralWords } from './neutral-words.ts';
import type { Petition, SubjectData, SubjectEvent, SubjectState } from './schema.ts';

/** Every "may not" of a data subject's request beside those all kinds have. */
export const subjectRefusals = [
  'subject.exists',
  'subject.absent',
  'subject.erased',
  'subject.receivedOn',
  'subject.clock',
  'subject.notAsked',
  'subject.notLead',
  'subject.found',
  'subject.items',
  'subject.prolonged',
  'subject.prolongLate',
  'subject.early',
  'subject.answered',
  'subject.text',
  'subject.complaint',
  'subject.neutral',
  'subject.references',
] as const;
type Code = (typeof subjectRefusals)[number];

const when = (condition: boolean, code: Code, message: string, field?: string): Refusal | null =>
  condition ? refuse(code, message, field) : null;

export function admit(state: SubjectState, event: SubjectEvent, at: Occasion): Verdict {
  if (event.type === 'received') return admitPetition(state, event.data, at);
  const { received } = state;
  if (received === null)
    return state.erased.length > 0
      ? refuse('subject.erased', 'This request was erased; nothing more can be said about it.')
      : refuse('subject.absent', 'There is no such request.');
  const { petition } = received;
  const once = when(state.answered !== null, 'subject.answered', 'The person has been answered; there is one answer.');
  switch (event.type) {
    case 'found':
      return first(admitFinding(state, event.data, at), once, dayFits(event.data.day, at));
    case 'prolonged':
      return first(byLead(received.author, at), once, admitProlongation(state, petition, event.data, at));
    case 'answered':
      return first(
        byLead(received.author, at),
        once,
        early(state, at),
        told(petition, event.data),
        dayFits(event.data.day, at),
      );
  }
}

function admitPetition(state: SubjectState, petition: Petition, at: Occasion): Verdict {
  return first(
    when(
      state.received !== null || state.erased.length > 0,
      'subject.exists',
      'This request stands already; make a new one.',
    ),
    when(
      petition.receivedOn > petition.day,
      'subject.receivedOn',
      'Give the day on which the request came in; it cannot be later than today.',
      'receivedOn',
    ),
    when(
      petition.due.zone !== at.charter.zone || !isPlausibleDue(petition.receivedOn, petition.due.instant),
      'subject.clock',
      'The limit is one month after the day of receipt, in the zone of the charter.',
      'due',
    ),
    addressedToOthers(petition.to, at),
    restsOnCharter(petition.legalBasis, at),
    restrictionsNoted(petition),
    keptInTime(petition.keep, at),
    dayFits(petition.day, at),
  );
}

function byLead(lead: string, at: Occasion): Refusal | null {
  return when(at.author !== lead, 'subject.notLead', 'Only the authority the person wrote to may do this.');
}

function admitFinding(state: SubjectState, { what, items }: SubjectData<'found'>, at: Occasion): Refusal | null {
  const search = state.searches.find(({ member }) => member === at.author);
  return (
    when(search === undefined, 'subject.notAsked', 'Only a member that was asked says what it holds.') ??
    when(search?.found != null, 'subject.found', 'This authority has said what it holds.') ??
    when(
      (what === 'data') !== items.length > 0,
      'subject.items',
      'Say what is held, piece by piece, or give the neutral answer with nothing else.',
      'items',
    ) ??
    itemsNoted(items)
  );
}

function admitProlongation(
  state: SubjectState,
  petition: Petition,
  { until, day }: SubjectData<'prolonged'>,
  at: Occasion,
): Refusal | null {
  return (
    when(state.prolonged !== null, 'subject.prolonged', 'The time has been prolonged once; answer now.') ??
    when(
      at.time > petition.due.instant,
      'subject.prolongLate',
      'The month is over; it could be prolonged only before. Answer now.',
    ) ??
    when(
      until.zone !== at.charter.zone || !isPlausibleProlongation(petition.receivedOn, until.instant),
      'subject.clock',
      'The prolonged limit is three months after the day of receipt, in the zone of the charter.',
      'until',
    ) ??
    dayFits(day, at)
  );
}

/** All that were asked have spoken, or their time is over. */
function early(state: SubjectState, at: Occasion): Refusal | null {
  return when(
    !allFound(state) && at.time <= limitOf(state),
    'subject.early',
    'Somebody who was asked has not said yet what is held there; wait until then or until the limit.',
  );
}

/** What the person reads: in words, with the way to complain, neutral in one formula, and true to the right that was used. */
function told(petition: Petition, answer: SubjectData<'answered'>): Refusal | null {
  const { outcome, text, authority, corrections, recalls } = answer;
  return (
    when(text === '', 'subject.text', 'Write what the person is told.', 'text') ??
    when(
      outcome === 'neutral' && text !== neutralWords(petition.language, authority),
      'subject.neutral',
      'A neutral answer is the formula and nothing else.',
      'text',
    ) ??
    when(
      !text.includes(authority),
      'subject.complaint',
      'Tell the person that a complaint can be made to the supervisory authority, and name it as in its field.',
      'text',
    ) ??
    when(
      (corrections.length > 0 && petition.right !== 'rectification') ||
        (recalls.length > 0 && petition.right !== 'erasure') ||
        (corrections.length + recalls.length > 0 && (outcome === 'neutral' || outcome === 'refused')),
      'subject.references',
      'Corrections belong to a rectification that was granted, recalls to an erasure that was granted.',
      corrections.length > 0 ? 'corrections' : 'recalls',
    )
  );
}
