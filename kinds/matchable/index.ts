import { defineKind } from '../../packages/kind/define.ts';
import { kindOf } from '../../packages/kind/identified.ts';
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
  /** Those written down one by one; of the file nothing stands in the state. */
  subjects: ({ listed, entries }) => ({
    persons: [],
    objects: listed === null ? [] : entries.map(({ type, value }) => ({ kind: kindOf[type], value })),
  }),
  attachments: ({ listed }) => (listed?.file == null ? [] : [listed.file]),
});
