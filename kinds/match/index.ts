import { defineKind } from '../../packages/kind/define.ts';
import { commands } from './commands.ts';
import { facets, tallies } from './facets.ts';
import { evolve, initial, tombstone } from './fold.ts';
import { log } from './log.ts';
import { admit } from './rules.ts';
import { type MatchEvent, type MatchState, parse, versions } from './schema.ts';
import { spent } from './used-up.ts';

/** Whether both hold an identifier, without showing one: tags of a week, and batches of blinded questions with their answers. */
export default defineKind<MatchState, MatchEvent>({
  name: 'match',
  scope: 'group',
  versions,
  parse,
  initial,
  admit,
  evolve,
  tombstone,
  commands,
  inquiries: { log, spent },
  facets: (state) => facets(state),
  tallies: (state) => tallies(state),
  reactions: () => [],
  attachments: ({ published }) => (published === null ? [] : [published.file]),
});
