import { defineKind } from '../../packages/kind/define.ts';
import { board } from './board.ts';
import { calendar } from './calendar.ts';
import { commands } from './commands.ts';
import { attachments, facets, tallies } from './facets.ts';
import { evolve, initial, tombstone } from './fold.ts';
import { overview } from './overview.ts';
import { publication } from './publication.ts';
import { admit } from './rules.ts';
import { type CommitmentEvent, type CommitmentState, parse, versions } from './schema.ts';
import { timeline } from './timeline.ts';
import { wordingOf } from './wording.ts';

/** A decision or a commitment that all members sign, and what comes of it. */
export default defineKind<CommitmentState, CommitmentEvent>({
  name: 'commitment',
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
  inquiries: { board, timeline, overview, wording: wordingOf },
  calendar: (state) => calendar(state),
  publication: (state, { record, charter }) => publication(state, { record, group: charter.group }),
  attachments,
});
