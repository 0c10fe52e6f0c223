import { defineKind } from '../../packages/kind/define.ts';
import { calendar } from './calendar.ts';
import { commands } from './commands.ts';
import { attachments, facets, tallies } from './facets.ts';
import { evolve, initial, tombstone } from './fold.ts';
import { inquiries } from './inquiries.ts';
import { places } from './places.ts';
import { admit } from './rules.ts';
import { type IncidentEvent, type IncidentState, parse, versions } from './schema.ts';

/** A room in which the members manage an incident together: roles, log, tasks, measures; closed by agreement, with lessons. */
export default defineKind<IncidentState, IncidentEvent>({
  name: 'incident',
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
  inquiries,
  calendar: (state) => calendar(state),
  places: (state) => places(state),
  attachments,
});
