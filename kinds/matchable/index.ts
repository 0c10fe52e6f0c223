import { defineKind } from '../../packages/kind/define.ts';
import { commands } from './commands.ts';
import { evolve, facets, initial, tombstone } from './fold.ts';
import { admit } from './rules.ts';
import { type MatchableEvent, type MatchableState, parse, versions } from './schema.ts';

/** What partners may find out that this authority holds, as its people wrote it down; nothing else can be found. */
export default defineKind<MatchableState, MatchableEvent>({
  name: 'matchable',
  scope: 'private',
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
  attachments: ({ listed }) => (listed?.file == null ? [] : [listed.file]),
});
