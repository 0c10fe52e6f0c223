import type { Occasion, Refusal } from '../../packages/kind/kind.ts';
import { legsOf, loaded } from './matching.ts';
import { isForAsker, offerCalled, provides, wasAccepted } from './offer-rules.ts';
import { when } from './refusals.ts';
import type { Amount, AssistanceData, AssistanceEvent, AssistanceState, Leg, Travel } from './schema.ts';

type OfLeg = Extract<
  AssistanceEvent,
  { type: 'legPlanned' | 'legChanged' | 'legCleared' | 'departed' | 'turnedBack' | 'received' | 'returned' }
>;

/** Transports: planned and driven by whoever helps, cleared and received by whoever asks. What arrived has arrived, whatever was said before. */
export function admitLeg(state: AssistanceState, event: OfLeg, at: Occasion): Refusal | null {
  if (event.type === 'legPlanned') return plans(state, event.data, at);
  const leg = state.legs.find(({ id }) => id === event.data.leg);
  if (leg === undefined) return when(true, 'assistance.leg', 'There is no such transport; reload the page.', 'leg');
  switch (event.type) {
    case 'legChanged':
      return provides(leg, at) ?? hasArrived(leg) ?? isBack(leg) ?? inOrder(event.data);
    case 'legCleared':
      return isForAsker(state, at) ?? hasArrived(leg) ?? isBack(leg);
    case 'departed':
      return (
        provides(leg, at) ??
        hasArrived(leg) ??
        isBack(leg) ??
        when(leg.departed !== null, 'assistance.departed', 'This transport has left already.', 'leg')
      );
    case 'turnedBack':
      return provides(leg, at) ?? hasArrived(leg) ?? isBack(leg);
    case 'received':
      return isForAsker(state, at) ?? receives(leg, event.data.lines);
    case 'returned':
      return provides(leg, at) ?? returns(leg, event.data.lines);
  }
}

/**
 * Against the most that was ever accepted, and also of an offer that was declined meanwhile: whoever loads may not know yet that the asker
 * wants less, and what then departs must have its place here. Whoever knows is stopped by `knownLimits`.
 */
function plans(state: AssistanceState, data: AssistanceData<'legPlanned'>, at: Occasion): Refusal | null {
  const offer = offerCalled(state, data.offer);
  if (offer === undefined) return when(true, 'assistance.offer', 'There is no such offer; reload the page.', 'offer');
  const legs = legsOf(state, offer);
  const exceeds = data.lines.some(({ item, quantity }) => {
    const highest = offer.lines.find((line) => line.item === item)?.highest ?? 0;
    return quantity > highest - loaded(legs, item);
  });
  return (
    provides(offer, at) ??
    wasAccepted(offer) ??
    when(offer.withdrawn !== null, 'assistance.withdrawn', 'This offer was withdrawn.', 'offer') ??
    when(exceeds, 'assistance.tooMuchSent', sendLess, 'lines') ??
    inOrder(data)
  );
}

const sendLess = 'Send no more than was accepted and is not loaded yet.';

/** What an author that knows of it does not load any more: what was declined, or accepted in part only. */
export function knownLimits(state: AssistanceState, id: string, lines: readonly Amount[]): Refusal | null {
  const offer = offerCalled(state, id);
  if (offer === undefined) return null;
  const legs = legsOf(state, offer);
  const exceeds = lines.some(({ item, quantity }) => {
    const accepted = offer.lines.find((line) => line.item === item)?.accepted ?? 0;
    return quantity > accepted - loaded(legs, item);
  });
  return (
    when(offer.declined !== null, 'assistance.declined', 'This offer was declined.', 'offer') ??
    when(offer.acceptances.length > 0 && exceeds, 'assistance.tooMuchSent', sendLess, 'lines')
  );
}

function inOrder({ ready, departs, arrives }: Travel): Refusal | null {
  const known = [ready, departs, arrives].flatMap((time) => time?.instant ?? []);
  const isOrdered = known.every((time, index) => index === 0 || (known[index - 1] ?? '') <= time);
  return when(!isOrdered, 'assistance.times', 'It is ready before it leaves, and leaves before it arrives.', 'arrives');
}

/** That it came counts more than that it was said to have turned back: both may have been written at the same time. */
function receives(leg: Leg, lines: readonly Amount[]): Refusal | null {
  return (
    when(leg.departed === null, 'assistance.notDeparted', 'This transport has not left yet.', 'leg') ??
    hasArrived(leg) ??
    when(!within(lines, leg.lines), 'assistance.tooMuchReceived', 'No more can arrive than was loaded.', 'lines')
  );
}

function returns({ received, returns: before }: Leg, lines: readonly Amount[]): Refusal | null {
  if (received === null)
    return when(true, 'assistance.notReceived', 'Nothing of this transport has arrived yet.', 'leg');
  const left = received.lines.map(({ item, quantity }) => ({
    item,
    quantity: before
      .flatMap((one) => one.lines)
      .reduce((rest, one) => rest - (one.item === item ? one.quantity : 0), quantity),
  }));
  return when(!within(lines, left), 'assistance.tooMuchReturned', 'No more can come back than arrived.', 'lines');
}

function within(lines: readonly Amount[], most: readonly Amount[]): boolean {
  return lines.every(({ item, quantity }) => quantity <= (most.find((one) => one.item === item)?.quantity ?? 0));
}

function hasArrived({ received }: Leg): Refusal | null {
  return when(received !== null, 'assistance.received', 'This transport has arrived already.', 'leg');
}

function isBack({ turnedBack }: Leg): Refusal | null {
  return when(turnedBack !== null, 'assistance.turnedBack', 'This transport has turned back.', 'leg');
}
