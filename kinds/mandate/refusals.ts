import type { Refusal } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';

/** Every "may not" of a mandate beside those all kinds have. */
export const mandateRefusals = [
  'mandate.exists',
  'mandate.version',
  'mandate.charter',
  'mandate.instrument',
  'mandate.language',
  'mandate.laneTwice',
  'mandate.laneStranger',
  'mandate.secretariat',
  'mandate.chairStranger',
  'mandate.chairTwice',
  'mandate.months',
  'mandate.unknown',
  'mandate.notLatest',
  'mandate.withdrawn',
  'mandate.signed',
  'mandate.signature',
  'mandate.stands',
  'mandate.notProposer',
  'mandate.noLane',
  'mandate.samePosition',
  'mandate.noPosition',
  'mandate.notYours',
] as const;
export type MandateCode = (typeof mandateRefusals)[number];

export const when = (condition: boolean, code: MandateCode, message: string, field?: string): Refusal | null =>
  condition ? refuse(code, message, field) : null;
