import { defineKind } from '../../packages/kind/define.ts';
import { commands } from './commands.ts';
import { facets } from './facets.ts';
import { evolve, initial, tombstone } from './fold.ts';
import { inquiries } from './inquiries.ts';
import { admit } from './rules.ts';
import { parse, type SeriesEvent, type SeriesState, versions } from './schema.ts';

/** A series of counts that a member shares: its points with all their revisions, the warnings that follow from them, and who looked at them. */
export default defineKind<SeriesState, SeriesEvent>({
  name: 'series',
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
  attachments: () => [],
});
