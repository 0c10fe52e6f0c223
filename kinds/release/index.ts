import { defineKind } from '../../packages/kind/define.ts';
import { commands } from './commands.ts';
import { evolve, facets, initial, tallies, tombstone } from './fold.ts';
import { admit } from './rules.ts';
import { parse, type ReleaseEvent, type ReleaseState, versions } from './schema.ts';

/** Four eyes: an act waits here until a second person releases it. */
export default defineKind<ReleaseState, ReleaseEvent>({
  name: 'release',
  scope: 'private',
  versions,
  parse,
  initial,
  admit,
  evolve,
  tombstone,
  commands,
  facets: (state) => facets(state),
  tallies,
  concerns: ({ proposed }) => proposed?.group ?? null,
  reactions: () => [],
  attachments: () => [],
});
