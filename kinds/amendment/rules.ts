import { charterHash } from '../../packages/charter/index.ts';
import type { Occasion, Refusal, Verdict } from '../../packages/kind/kind.ts';
import { first, refuse } from '../../packages/kind/refusal.ts';
import type { AmendmentEvent, AmendmentState } from './schema.ts';

/** Every "may not" of an amendment beside those all kinds have. */
export const amendmentRefusals = [
  'amendment.exists',
  'amendment.absent',
  'amendment.hash',
  'amendment.ownProposal',
  'amendment.decided',
  'amendment.notApproved',
] as const;
type Code = (typeof amendmentRefusals)[number];

const when = (condition: boolean, code: Code, message: string): Refusal | null =>
  condition ? refuse(code, message) : null;

export function admit(state: AmendmentState, event: AmendmentEvent, at: Occasion): Verdict {
  if (event.type === 'proposed')
    return first(
      when(state.proposed !== null, 'amendment.exists', 'This charter was put before a second person already.'),
      when(charterHash(event.data.text) !== event.data.hash, 'amendment.hash', 'The hash is not that of the text.'),
    );
  const { proposed, approved, refused, signed } = state;
  if (proposed === null) return refuse('amendment.absent', 'There is no such charter to decide on.');
  const isDecided = approved !== null || refused !== null;
  switch (event.type) {
    case 'approved':
      return first(
        when(isDecided, 'amendment.decided', 'This is decided already.'),
        when(at.by.ref === proposed.by.ref, 'amendment.ownProposal', 'Somebody else has to agree.'),
        when(event.data.hash !== proposed.hash, 'amendment.hash', 'This is not the text that was put before you.'),
      );
    case 'refused':
      return first(when(isDecided, 'amendment.decided', 'This is decided already.'));
    case 'signed':
      return first(
        when(
          approved === null || signed !== null,
          'amendment.notApproved',
          'It is signed once, after it was approved.',
        ),
      );
  }
}
