import { addressedToOthers, dayFits, restsOnCharter } from '../../packages/kind/clauses.ts';
import type { Occasion, Refusal, Verdict } from '../../packages/kind/kind.ts';
import { first, refuse } from '../../packages/kind/refusal.ts';
import { permitsOn } from './fold.ts';
import type { OnwardData, OnwardEvent, OnwardState } from './schema.ts';

/** Every "may not" of an onward use beside those all kinds have. */
export const onwardRefusals = [
  'onward.exists',
  'onward.absent',
  'onward.sameGroup',
  'onward.notOwner',
  'onward.notAsker',
  'onward.answered',
  'onward.explanation',
  'onward.until',
  'onward.notPermitted',
] as const;
type Code = (typeof onwardRefusals)[number];

const when = (condition: boolean, code: Code, message: string, field?: string): Refusal | null =>
  condition ? refuse(code, message, field) : null;

export function admit(state: OnwardState, event: OnwardEvent, at: Occasion): Verdict {
  if (event.type === 'asked') return admitAsked(state, event.data, at);
  const { asked } = state;
  if (asked === null) return refuse('onward.absent', 'Nothing was asked here.');
  const owners = event.type !== 'used';
  return first(
    when(owners && at.author !== asked.owner, 'onward.notOwner', 'Only the authority that gave it decides about it.'),
    when(!owners && at.author !== asked.author, 'onward.notAsker', 'Only the authority that asked reports a use.'),
    turn(state, event),
    dayFits(event.data.day, at),
  );
}

function admitAsked(state: OnwardState, data: OnwardData<'asked'>, at: Occasion): Verdict {
  return first(
    when(state.asked !== null, 'onward.exists', 'This was asked already.'),
    addressedToOthers([data.owner], at),
    when(data.to === at.charter.group, 'onward.sameGroup', 'All of this group read it already; name another.', 'to'),
    restsOnCharter(data.legalBasis, at),
    dayFits(data.day, at),
  );
}

type Later = Exclude<OnwardEvent, { type: 'asked' }>;

/** Whether it is the time for it: one answer, and a use only while it is permitted. */
function turn(state: OnwardState, event: Later): Refusal | null {
  const isAnswered = state.permitted !== null || state.refused !== null;
  const answered = when(isAnswered, 'onward.answered', 'This was answered already.');
  switch (event.type) {
    case 'permitted': {
      const { until, day } = event.data;
      const over = when(
        until !== null && until < day,
        'onward.until',
        'The last day is over; choose another.',
        'until',
      );
      return answered ?? over;
    }
    case 'refused': {
      const { ground, explanation } = event.data;
      const bare = ground === 'other' && explanation === null;
      return answered ?? when(bare, 'onward.explanation', 'Say in a sentence why it is not permitted.', 'explanation');
    }
    case 'withdrawn':
    case 'used': {
      const stands = event.type === 'used' ? permitsOn(state, event.data.day) : state.permitted && !state.withdrawn;
      return when(!stands, 'onward.notPermitted', 'No permission stands here now.');
    }
  }
}
