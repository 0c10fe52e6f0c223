import { defineKind } from '../../packages/kind/define.ts';
import { commands } from './commands.ts';
import { calendarItems, facets } from './facets.ts';
import { evolve, initial, tombstone } from './fold.ts';
import { inquiries } from './inquiries.ts';
import { admit } from './rules.ts';
import { parse, type RosterEvent, type RosterState, versions } from './schema.ts';

/** Whom to call at a member of the group: offices with their holders, focal points, and who is on duty around the clock. */
export default defineKind<RosterState, RosterEvent>({
  name: 'roster',
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
  calendar: (state) => calendarItems(state),
  attachments: () => [],
});
