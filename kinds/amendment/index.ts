import { defineKind } from '../../packages/kind/define.ts';
import { commands } from './commands.ts';
import { evolve, facets, initial, tallies, tombstone } from './fold.ts';
import { admit } from './rules.ts';
import { type AmendmentEvent, type AmendmentState, parse, versions } from './schema.ts';

/** A new version of a charter is seen by a second person before this authority signs it. */
export default defineKind<AmendmentState, AmendmentEvent>({
  name: 'amendment',
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
