import { defineKind } from '../../packages/kind/define.ts';
import { commands } from './commands.ts';
import { facets } from './facets.ts';
import { evolve, initial, tombstone } from './fold.ts';
import { inquiries } from './inquiries.ts';
import { places } from './places.ts';
import { admit } from './rules.ts';
import { parse, type TransitEvent, type TransitState, versions } from './schema.ts';

/** An operation's season between two shores: ports, lines, ships, the plan a day, and what stands in its way. */
export default defineKind<TransitState, TransitEvent>({
  name: 'transit',
  scope: 'group',
  versions,
  parse,
  initial,
  admit,
  evolve,
  tombstone,
  commands,
  facets: (state) => facets(state),
  tallies: () => [],
  reactions: () => [],
  inquiries,
  places: (state) => places(state),
  attachments: () => [],
});
