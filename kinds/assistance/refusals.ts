import type { Refusal } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';

/** Every "may not" of a request for assistance beside those all kinds have. */
export const assistanceRefusals = [
  'assistance.exists',
  'assistance.absent',
  'assistance.closed',
  'assistance.notAsker',
  'assistance.isAsker',
  'assistance.notProvider',
  'assistance.nothing',
  'assistance.dates',
  'assistance.item',
  'assistance.itemGone',
  'assistance.offer',
  'assistance.stale',
  'assistance.withdrawn',
  'assistance.declined',
  'assistance.acceptedAlready',
  'assistance.tooMuch',
  'assistance.condition',
  'assistance.notAccepted',
  'assistance.leg',
  'assistance.tooMuchSent',
  'assistance.times',
  'assistance.departed',
  'assistance.notDeparted',
  'assistance.turnedBack',
  'assistance.received',
  'assistance.tooMuchReceived',
  'assistance.notReceived',
  'assistance.tooMuchReturned',
  'assistance.thanked',
  'assistance.nothingGiven',
  'assistance.cost',
  'assistance.ownCost',
  'assistance.costAgreed',
  'assistance.refusedAlready',
  'assistance.offering',
] as const;
export type AssistanceCode = (typeof assistanceRefusals)[number];

/** The refusal when its condition holds. */
export function when(condition: boolean, code: AssistanceCode, message: string, field?: string): Refusal | null {
  return condition ? refuse(code, message, field) : null;
}
