import { prepare, scorePrepared } from '../../../packages/match/names/compare.ts';
import { linesOf } from '../../node/naming/lists/lines.ts';
import type { Damages } from './damages.ts';

/**
 * A score for each line `name_a<TAB>name_b` of a file, in their order: as many as there are lines. A line that is no pair has 0 and is told as
 * damaged.
 */
export function* scoresOf(path: string, damages: Damages): Iterable<number> {
  let number = 0;
  for (const line of linesOf(path)) {
    number += 1;
    const [a, b, ...others] = line.split('\t');
    if (a === undefined || b === undefined || others.length > 0) {
      damages.tell(number, line === '' ? 'is empty' : 'is not two names with one tab between; 0 is printed for it');
      yield 0;
    } else {
      if (line.includes('\ufffd')) damages.tell(number, 'has bytes that are not UTF-8; they are passed over');
      yield scorePrepared(prepare({ text: a }), prepare({ text: b }));
    }
  }
}
