import type { Tone } from '../../../packages/ui/parts/tone.ts';
import type { Severity, TaskWord } from '../vocabulary.ts';

/** A colour never stands alone: the word stands beside it. */
export const severityTones: Readonly<Record<Severity, Tone>> = {
  minor: 'info',
  moderate: 'info',
  severe: 'warn',
  extreme: 'danger',
};
export const taskTones: Readonly<Record<TaskWord, Tone>> = {
  open: 'neutral',
  doing: 'info',
  done: 'ok',
  dropped: 'neutral',
};
