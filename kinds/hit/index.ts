import { defineKind } from '../../packages/kind/define.ts';
import { commands } from './commands.ts';
import { evolve, facets, initial, tallies, tombstone } from './fold.ts';
import { admit } from './rules.ts';
import { type HitEvent, type HitState, parse, versions } from './schema.ts';

/** Do you hold this identifier: asked in the open, answered by a person. For partners that do not match in private. */
export default defineKind<HitState, HitEvent>({
  name: 'hit',
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
  reactions: () => [],
  attachments: () => [],
});
