import { defineKind } from '../../packages/kind/define.ts';
import { commands } from './commands.ts';
import { evolve, facets, initial, tallies, tombstone } from './fold.ts';
import { readers } from './readers.ts';
import { admit } from './rules.ts';
import { type ProtectionEvent, type ProtectionState, parse, versions } from './schema.ts';

/** Who seeks protection here: what the gate looks for in everything that would leave. */
export default defineKind<ProtectionState, ProtectionEvent>({
  name: 'protection',
  scope: 'private',
  readers,
  versions,
  parse,
  initial,
  admit,
  evolve,
  tombstone,
  commands,
  facets: (state) => facets(state),
  tallies,
  reactions: () => [],
  attachments: () => [],
});
