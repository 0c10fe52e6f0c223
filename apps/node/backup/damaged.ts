import { OperationFailed } from '../control/failure.ts';

/** A part of a backup that is not what was written. Its name comes from outside: nothing in it may steer a terminal. */
export const damaged = (path: string, how: string): OperationFailed =>
  new OperationFailed(
    'restore.damaged',
    `${path.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?')} of this backup ${how}: use another backup. Nothing was restored.`,
  );
