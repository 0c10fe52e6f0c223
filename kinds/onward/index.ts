import { defineKind } from '../../packages/kind/define.ts';
import { commands } from './commands.ts';
import { facets, tallies } from './facets.ts';
import { evolve, initial, tombstone } from './fold.ts';
import { admit } from './rules.ts';
import { type OnwardEvent, type OnwardState, parse, versions } from './schema.ts';

/** What one authority gave another is used further only as its owner permits. */
export default defineKind<OnwardState, OnwardEvent>({
  name: 'onward',
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
  attachments: () => [],
});
