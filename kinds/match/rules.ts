import { fromBase64 } from '#crypto';
import type { MatchTerms } from '../../packages/charter/charter.ts';
import { addressedToOthers, dayFits, restsOnCharter } from '../../packages/kind/clauses.ts';
import { feedbackFits } from '../../packages/kind/feedback.ts';
import type { Occasion, Refusal, Verdict } from '../../packages/kind/kind.ts';
import { first, refuse } from '../../packages/kind/refusal.ts';
import { isElement } from '../../packages/match/oblivious/element.ts';
import { batchSize, smallestSet, tagBytes } from '../../packages/match/oblivious/sizes.ts';
import { weekOf } from '../../packages/match/oblivious/week.ts';
import { batchRecord, setRecord } from './places.ts';
import type { MatchData, MatchEvent, MatchState } from './schema.ts';
import { termsOf } from './terms.ts';
import { answerTick } from './tick.ts';

/** Every "may not" of a matching beside those all kinds have, and what the two nodes say of a batch. */
export const matchRefusals = [
  'match.exists',
  'match.absent',
  'match.terms',
  'match.category',
  'match.budget',
  'match.place',
  'match.week',
  'match.size',
  'match.element',
  'match.file',
  'match.notHolder',
  'match.notAsker',
  'match.over',
  'match.early',
  'match.key',
  'match.stale',
  'match.noSet',
  'match.proof',
  'match.answer',
] as const;
type Code = (typeof matchRefusals)[number];

const when = (condition: boolean, code: Code, message: string, field?: string): Refusal | null =>
  condition ? refuse(code, message, field) : null;

export function admit(state: MatchState, event: MatchEvent, at: Occasion): Verdict {
  switch (event.type) {
    case 'published':
      return first(nothingHere(state), ...publishable(event.data, at));
    case 'asked':
      return first(nothingHere(state), ...askable(event.data, at));
    case 'revoked':
      return revocable(state, event.data.day, at);
    case 'feedback':
      return told(state, event.data.day, at);
    default:
      return admitLater(state, event, at);
  }
}

const nothingHere = ({ published, asked, isErased }: MatchState): Refusal | null =>
  when(published !== null || asked !== null || isErased, 'match.exists', 'This stands here already.');

function publishable(data: MatchData<'published'>, at: Occasion): readonly (Refusal | null)[] {
  const { asker, category, week, count, file } = data;
  const padded = count >= smallestSet && Number.isInteger(Math.log2(count)) && file.size === count * tagBytes;
  return [
    addressedToOthers([asker], at),
    inTerms(termsOf(at.charter, at.author, asker), category),
    inWeek(data),
    dayFits(data.day, at),
    when(at.record !== setRecord(at.author, asker, category, week), 'match.place', 'These tags stand elsewhere.'),
    when(!padded, 'match.file', 'The number of tags is a power of two, and the file holds exactly as many.'),
    allElements([data.key]),
  ];
}

function askable(data: MatchData<'asked'>, at: Occasion): readonly (Refusal | null)[] {
  const { holder, category, day, slot } = data;
  const terms = termsOf(at.charter, holder, at.author);
  const most = terms?.batches ?? 0;
  return [
    addressedToOthers([holder], at),
    inTerms(terms, category),
    when(slot > most, 'match.budget', `All ${most} batches of the day are used up; go on tomorrow.`),
    when(at.record !== batchRecord(at.author, holder, day, slot), 'match.place', 'This batch stands elsewhere.'),
    inWeek(data),
    dayFits(day, at),
    restsOnCharter(data.legalBasis, at),
    wholeBatch(data.elements),
    allElements([data.key]),
  ];
}

function inTerms(terms: MatchTerms | null, category: string): Refusal | null {
  if (terms === null) return refuse('match.terms', 'The charter lets nobody ask this in this direction.');
  const isOpen = terms.categories.includes(category);
  return when(!isOpen, 'match.category', 'The charter does not open this category.', 'category');
}

const inWeek = ({ week, day }: { readonly week: string; readonly day: string }): Refusal | null =>
  when(week !== weekOf(day), 'match.week', 'The day is not one of that week: keys are good for one week only.');

function wholeBatch(elements: readonly string[]): Refusal | null {
  return (
    when(elements.length !== batchSize, 'match.size', `A batch has exactly ${batchSize} elements.`) ??
    allElements(elements)
  );
}

function allElements(elements: readonly string[]): Refusal | null {
  const good = elements.every((text) => isElement(fromBase64(text) ?? new Uint8Array()));
  return when(!good, 'match.element', 'An element is none of the group: not its one encoding, or the identity.');
}

/** Whoever published tags may stop answering for them at once; a new set comes with the next week. */
function revocable({ published, revoked }: MatchState, day: string, at: Occasion): Verdict {
  if (published === null) return refuse('match.absent', 'No tags were published here.');
  return first(
    when(at.author !== published.author, 'match.notHolder', 'Only whoever published the tags revokes them.'),
    when(revoked !== null, 'match.over', 'These tags are revoked already.'),
    dayFits(day, at),
  );
}

/** A hit is known to its asker alone, and only where the answer could be read: whatever becomes of it, it says so or does not. */
function told({ asked, answered, rejected }: MatchState, day: string, at: Occasion): Verdict {
  if (asked === null) return refuse('match.absent', 'Nothing was asked here.');
  const isRead = answered !== null && rejected === null;
  return first(feedbackFits(isRead ? asked.author : null, at.author, 'tag'), dayFits(day, at));
}

type Later = Exclude<MatchEvent, { readonly type: 'published' | 'asked' | 'revoked' | 'feedback' }>;

function admitLater(state: MatchState, event: Later, at: Occasion): Verdict {
  const { asked, answered, declined, rejected } = state;
  if (asked === null) return refuse('match.absent', 'Nothing was asked here.');
  const asker = event.type === 'rejected';
  const over = asker ? answered === null || rejected !== null : answered !== null || declined !== null;
  return first(
    when(!asker && at.author !== asked.holder, 'match.notHolder', 'Only whoever was asked answers.'),
    when(asker && at.author !== asked.author, 'match.notAsker', 'Only whoever asked reads the answer.'),
    when(over, 'match.over', 'Nothing more is to be said of this batch.'),
    when(!asker && at.time < answerTick(asked.time), 'match.early', 'An answer leaves at its beat and not before.'),
    dayFits(event.data.day, at),
    event.type === 'answered' ? wholeBatch(event.data.evaluated) : null,
  );
}
