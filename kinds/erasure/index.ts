import { defineKind } from '../../packages/kind/define.ts';
import { commands } from './commands.ts';
import { facets, tallies } from './facets.ts';
import { evolve, initial, tombstone } from './fold.ts';
import { admit } from './rules.ts';
import { type ErasureEvent, type ErasureState, parse, versions } from './schema.ts';

/** What was said is taken back: every member erases it and says so, or says why not. */
export default defineKind<ErasureState, ErasureEvent>({
  name: 'erasure',
  scope: 'group',
  versions,
  parse,
  initial,
  admit,
  evolve,
  tombstone,
  commands,
  facets: (state) => facets(state),
  tallies: (state) => tallies(state),
  // The answer is not a function of the state alone: it follows when the eraser has nothing left to erase.
  reactions: () => [],
  attachments: () => [],
});
