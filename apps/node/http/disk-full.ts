import { diskStateOf } from '../disk.ts';
import { Refused } from './declare.ts';

/** The disk took nothing, whoever found out: the store, or whoever wrote a file beside it. */
export function diskRefusal(error: unknown): Refused | null {
  const found = diskStateOf(error);
  if (found === 'full')
    return new Refused(507, 'node.full', 'The disk is full: nothing was kept. Free space, then try again.');
  if (found === 'readonly')
    return new Refused(507, 'node.readonly', 'The disk cannot be written to: nothing was kept. Mount it writable.');
  return null;
}
