import type { Refusal } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';

/** Every "may not" of an incident room beside those all kinds have. */
export const incidentRefusals = [
  'incident.exists',
  'incident.absent',
  'incident.template',
  'incident.zone',
  'incident.future',
  'incident.holder',
  'incident.noRole',
  'incident.sent',
  'incident.noLine',
  'incident.notOwnLine',
  'incident.struck',
  'incident.full',
  'incident.noTask',
  'incident.changed',
  'incident.owner',
  'incident.evidence',
  'incident.same',
  'incident.noMeasure',
  'incident.notOwnMeasure',
  'incident.measureEnded',
  'incident.severity',
  'incident.closed',
  'incident.notClosed',
  'incident.into',
  'incident.proposedAlready',
  'incident.noProposal',
  'incident.agreedAlready',
  'incident.ownProposal',
  'incident.open',
  'incident.stale',
  'incident.noLessons',
  'incident.signedAlready',
  'incident.signature',
] as const;
export type Code = (typeof incidentRefusals)[number];

/** The refusal when its condition holds. */
export function when(condition: boolean, code: Code, message: string, field?: string): Refusal | null {
  return condition ? refuse(code, message, field) : null;
}
