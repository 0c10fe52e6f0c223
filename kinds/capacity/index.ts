import { defineKind } from '../../packages/kind/define.ts';
import { commands } from './commands.ts';
import { facets } from './facets.ts';
import { evolve, initial, tombstone } from './fold.ts';
import { one, register } from './register.ts';
import { admit } from './rules.ts';
import { type CapacityEvent, type CapacityState, parse, versions } from './schema.ts';

/** What a member could lend: a module, a team or means, with the times at which it is free. */
export default defineKind<CapacityState, CapacityEvent>({
  name: 'capacity',
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
  inquiries: { register, one },
  attachments: () => [],
});
