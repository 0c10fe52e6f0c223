import { dayFits, restsOnCharter } from '../../packages/kind/clauses.ts';
import type { Occasion, Refusal, Verdict } from '../../packages/kind/kind.ts';
import { first } from '../../packages/kind/refusal.ts';
import { admitLeg } from './leg-rules.ts';
import { isPending, stands } from './matching.ts';
import { admitOffer } from './offer-rules.ts';
import { when } from './refusals.ts';
import type { AssistanceData, AssistanceEvent, AssistanceState, Item } from './schema.ts';

export { assistanceRefusals } from './refusals.ts';

/** What happened on the way is said after the end, too; nothing new is asked, offered or agreed then. */
const afterTheEnd: readonly AssistanceEvent['type'][] = [
  'departed',
  'turnedBack',
  'received',
  'returned',
  'thanked',
  'costProposed',
  'costAgreed',
];

/** May this happen? The author's node asks before it signs, every other node when it receives. */
export function admit(state: AssistanceState, event: AssistanceEvent, at: Occasion): Verdict {
  if (event.type === 'asked') return admitRequest(state, event.data, at);
  const isOver = state.closed !== null && !afterTheEnd.includes(event.type);
  return first(
    when(state.asked === null, 'assistance.absent', 'Nothing that can be read was asked here.'),
    when(isOver, 'assistance.closed', 'This request is closed; begin a new one.'),
    turn(state, event, at),
    dayFits(event.data.day, at),
  );
}

function admitRequest(state: AssistanceState, data: AssistanceData<'asked'>, at: Occasion): Verdict {
  const isThere = state.asked !== null || state.erased.length > 0;
  return first(
    when(isThere, 'assistance.exists', 'This was asked already; change it, or begin a new one.'),
    restsOnCharter(data.legalBasis, at),
    itemsFit(data.items),
    when(
      data.items.every(({ quantity }) => quantity === 0),
      'assistance.nothing',
      'Say how much of something is needed.',
      'items',
    ),
    dayFits(data.day, at),
  );
}

type Later = Exclude<AssistanceEvent, { type: 'asked' }>;

function turn(state: AssistanceState, event: Later, at: Occasion): Refusal | null {
  switch (event.type) {
    case 'changed':
      return asks(state, at) ?? itemsFit(event.data.items) ?? keepsItems(state, event.data.items);
    case 'refused':
      return refuses(state, at);
    case 'closed':
      return asks(state, at);
    case 'legPlanned':
    case 'legChanged':
    case 'legCleared':
    case 'departed':
    case 'turnedBack':
    case 'received':
    case 'returned':
      return admitLeg(state, event, at);
    default:
      return admitOffer(state, event, at);
  }
}

function asks({ asked }: AssistanceState, { author }: Occasion): Refusal | null {
  return when(asked?.author !== author, 'assistance.notAsker', 'Only the authority that asks may do this.');
}

function refuses(state: AssistanceState, { author }: Occasion): Refusal | null {
  const { asked, refusals, offers } = state;
  return (
    when(asked?.author === author, 'assistance.isAsker', 'Your authority asks; the others answer.') ??
    when(
      refusals.some((one) => one.author === author),
      'assistance.refusedAlready',
      'Your authority has said so already.',
    ) ??
    when(
      offers.some((offer) => offer.author === author && (isPending(offer) || stands(offer))),
      'assistance.offering',
      'Your authority has offered something; withdraw that first.',
    )
  );
}

function itemsFit(items: readonly Item[]): Refusal | null {
  const late = items.findIndex(({ from, until }) => until !== null && until < from);
  const ids = items.map(({ id }) => id);
  return (
    when(late >= 0, 'assistance.dates', 'The last day is not before the first.', `items.${late}.until`) ??
    when(new Set(ids).size !== ids.length, 'assistance.item', 'Each item once.', 'items')
  );
}

/** An item somebody may be loading is not taken out: it is set to nought, and its unit stays what it was offered in. */
function keepsItems({ items }: AssistanceState, next: readonly Item[]): Refusal | null {
  const gone = items.some(({ id, unit }) => !next.some((one) => one.id === id && one.unit === unit));
  return when(
    gone,
    'assistance.itemGone',
    'Keep each item and its unit; set what is needed no more to nought.',
    'items',
  );
}
