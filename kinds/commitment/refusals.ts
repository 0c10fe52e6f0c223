import type { Refusal } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';

/** Every "may not" of a commitment beside those all kinds have. */
export const commitmentRefusals = [
  'commitment.exists',
  'commitment.absent',
  'commitment.owner',
  'commitment.noDue',
  'commitment.measure',
  'commitment.due',
  'commitment.clock',
  'commitment.base',
  'commitment.stale',
  'commitment.version',
  'commitment.hash',
  'commitment.signature',
  'commitment.signedAlready',
  'commitment.ownLater',
  'commitment.signed',
  'commitment.notSigned',
  'commitment.notOwner',
  'commitment.isOwner',
  'commitment.report',
  'commitment.notReportedDone',
  'commitment.verdict',
  'commitment.deferralOpen',
  'commitment.deferralNone',
  'commitment.later',
  'commitment.withdrawing',
  'commitment.withdrawalOpen',
  'commitment.withdrawalNone',
  'commitment.agreedAlready',
  'commitment.itself',
  'commitment.withdrawn',
  'commitment.done',
] as const;
export type Code = (typeof commitmentRefusals)[number];

/** The refusal when its condition holds. */
export function when(condition: boolean, code: Code, message: string, field?: string): Refusal | null {
  return condition ? refuse(code, message, field) : null;
}
