import { defineKind } from '../../packages/kind/define.ts';
import { commands } from './commands.ts';
import { facets } from './facets.ts';
import { evolve, initial, tombstone } from './fold.ts';
import { inquiries } from './inquiries.ts';
import { admit } from './rules.ts';
import { type CrossingEvent, type CrossingState, parse, versions } from './schema.ts';

/** Count sheets of a transit operation: one port, one day, sums alone, each correction kept. */
export default defineKind<CrossingState, CrossingEvent>({
  name: 'crossing',
  scope: 'group',
  crowd: true,
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
  attachments: () => [],
});
