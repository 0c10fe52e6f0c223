import { StoreFault } from '../../../packages/store/fault.ts';
import { Refused } from './declare.ts';

const hasCode = (error: unknown, codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

/** The disk took nothing, whoever found out: the store, or whoever wrote a file beside it. */
export function diskRefusal(error: unknown): Refused | null {
  const full = error instanceof StoreFault ? error.code === 'full' : hasCode(error, ['ENOSPC', 'EDQUOT']);
  const readOnly = error instanceof StoreFault ? error.code === 'readonly' : hasCode(error, ['EROFS']);
  if (full) return new Refused(507, 'node.full', 'The disk is full: nothing was kept. Free space, then try again.');
  if (readOnly)
    return new Refused(507, 'node.readonly', 'The disk cannot be written to: nothing was kept. Mount it writable.');
  return null;
}
