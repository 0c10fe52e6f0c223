import type { Charter } from '../../packages/charter/charter.ts';

/** In a group made for an exercise nothing is ever real, and in any other nothing is played. */
export function statusUnder({ exercise }: Charter): 'Actual' | 'Exercise' {
  return exercise === undefined ? 'Actual' : 'Exercise';
}
