import { OperationFailed } from '../control/failure.ts';
import { diskStateOf } from '../disk.ts';

/**
 * Runs work that writes at a place. A disk that takes no more there is told by that place: the system names the file that was
 * read, or none, and an operator would look at the wrong disk.
 */
export async function writingTo<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const state = diskStateOf(error);
    if (state === null) throw error;
    const [code, sentence] = told[state === 'full' ? 'full' : 'readonly'];
    throw new OperationFailed(code, `${place}: ${sentence} Nothing half-made is left there.`, { cause: error });
  }
}

const told = {
  full: ['system.ENOSPC', 'the disk is full: make room there, or name a place on another disk, and run this again.'],
  readonly: ['system.EROFS', 'the disk is read-only or takes no new file: name another place.'],
} as const;
