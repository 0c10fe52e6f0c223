import { addressedToOthers, dayFits, itemsNoted, keptInTime, restsOnCharter } from '../../packages/kind/clauses.ts';
import { admitAcknowledgement } from '../../packages/kind/correction.ts';
import type { Occasion, Refusal, Verdict } from '../../packages/kind/kind.ts';
import { allowed, first, refuse } from '../../packages/kind/refusal.ts';
import { correct } from './fold.ts';
import type { InformationEvent, InformationState, Notice } from './schema.ts';

/** Every "may not" of an information beside those all kinds have. */
export const informationRefusals = [
  'information.exists',
  'information.absent',
  'information.erased',
  'information.notAddressee',
] as const;
type Code = (typeof informationRefusals)[number];

const no = (code: Code, message: string): Refusal => refuse(code, message);

export function admit(state: InformationState, event: InformationEvent, at: Occasion): Verdict {
  if (event.type === 'shared') return admitNotice(state, event.data, at);
  if (state.shared === null)
    return state.erased.length > 0
      ? no('information.erased', 'The information was erased; nothing more can be said about it.')
      : no('information.absent', 'There is no such information.');
  switch (event.type) {
    case 'corrected': {
      const outcome = correct(state, event.data, at.author);
      return outcome.ok ? allowed : outcome;
    }
    case 'correctionAcknowledged':
      return first(admitAcknowledgement(state.corrections, event.data.correction, at.author));
    default:
      return admitReceiver(state, event, at);
  }
}

function admitNotice(state: InformationState, notice: Notice, at: Occasion): Verdict {
  if (state.shared !== null || state.erased.length > 0)
    return no('information.exists', 'This was shared already; correct it, or share something new.');
  return first(
    addressedToOthers(notice.to, at),
    restsOnCharter(notice.legalBasis, at),
    itemsNoted(notice.items),
    keptInTime(notice.keep, at),
    dayFits(notice.day, at),
  );
}

type ReceiverEvent = Extract<InformationEvent, { type: 'actedUpon' | 'feedback' }>;

function admitReceiver(state: InformationState, event: ReceiverEvent, at: Occasion): Verdict {
  if (!state.receivers.some((one) => one.member === at.author))
    return no('information.notAddressee', 'Only an addressee of the information may do this.');
  return first(dayFits(event.data.day, at));
}
