import type { Occasion, Refusal, Verdict } from '../../packages/kind/kind.ts';
import { first, refuse } from '../../packages/kind/refusal.ts';
import { actDigest } from './digest.ts';
import type { ReleaseEvent, ReleaseState } from './schema.ts';

/** Every "may not" of a release beside those all kinds have. */
export const releaseRefusals = [
  'release.exists',
  'release.absent',
  'release.digest',
  'release.ownProposal',
  'release.decided',
  'release.notApproved',
  'release.done',
] as const;
type Code = (typeof releaseRefusals)[number];

const when = (condition: boolean, code: Code, message: string): Refusal | null =>
  condition ? refuse(code, message) : null;

export function admit(state: ReleaseState, event: ReleaseEvent, at: Occasion): Verdict {
  if (event.type === 'proposed')
    return first(
      when(state.proposed !== null, 'release.exists', 'This was proposed already.'),
      when(
        actDigest(event.data) !== event.data.digest,
        'release.digest',
        'The digest is not that of the act; propose it again.',
      ),
    );
  const { proposed } = state;
  if (proposed === null) return refuse('release.absent', 'There is no such proposal.');
  switch (event.type) {
    case 'approved':
      return first(
        undecided(state),
        when(at.by.ref === proposed.by.ref, 'release.ownProposal', 'Somebody else than the proposer has to approve.'),
        when(
          event.data.digest !== proposed.digest,
          'release.digest',
          'This is not the act that was proposed; reload it.',
        ),
      );
    case 'refused':
      return first(undecided(state));
    case 'executed':
    case 'failed':
      return first(
        when(state.approved === null, 'release.notApproved', 'Nothing is done before it is approved.'),
        when(state.executed !== null || state.failed !== null, 'release.done', 'The outcome is recorded already.'),
      );
  }
}

function undecided(state: ReleaseState): Refusal | null {
  return when(
    state.approved !== null || state.refused !== null,
    'release.decided',
    'This proposal is decided already.',
  );
}
