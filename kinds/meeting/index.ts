import { defineKind } from '../../packages/kind/define.ts';
import { agenda } from './annotated.ts';
import { calendar } from './calendar.ts';
import { commands } from './commands.ts';
import { attachments, facets, tallies } from './facets.ts';
import { evolve, initial, tombstone } from './fold.ts';
import { next } from './next.ts';
import { admit } from './rules.ts';
import { type MeetingEvent, type MeetingState, parse, versions } from './schema.ts';

/** The members of a group meet: invitation, agenda, attendance, minutes that all sign. */
export default defineKind<MeetingState, MeetingEvent>({
  name: 'meeting',
  scope: 'group',
  datesFor: ['press'],
  versions,
  parse,
  initial,
  admit,
  evolve,
  tombstone,
  commands,
  inquiries: { agenda, next },
  facets: (state) => facets(state),
  tallies: (state) => tallies(state),
  reactions: () => [],
  attachments,
  calendar: (state) => calendar(state),
});
