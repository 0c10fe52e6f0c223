import type { Refusal } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';

/** Every "may not" of a transit operation beside those all kinds have. */
export const transitRefusals = [
  'transit.exists',
  'transit.absent',
  'transit.notProposer',
  'transit.ended',
  'transit.zone',
  'transit.season',
  'transit.notOwner',
  'transit.isWelcome',
  'transit.noPort',
  'transit.ends',
  'transit.noLine',
  'transit.notEnd',
  'transit.noShip',
  'transit.span',
  'transit.noteTimes',
  'transit.noteNothing',
  'transit.noteLeft',
  'transit.shore',
  'transit.scope',
  'transit.period',
  'transit.notShore',
  'transit.noNote',
] as const;
export type TransitCode = (typeof transitRefusals)[number];

export const when = (condition: boolean, code: TransitCode, message: string, field?: string): Refusal | null =>
  condition ? refuse(code, message, field) : null;
