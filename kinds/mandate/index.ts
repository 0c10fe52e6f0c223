import { defineKind } from '../../packages/kind/define.ts';
import { commands } from './commands.ts';
import { facets } from './facets.ts';
import { evolve, initial, tombstone } from './fold.ts';
import { inquiries } from './inquiries.ts';
import { admit } from './rules.ts';
import { type MandateEvent, type MandateState, parse, versions } from './schema.ts';

/** What a permanent group is for and how it works, signed by all its members; and where its services disagree. */
export default defineKind<MandateState, MandateEvent>({
  name: 'mandate',
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
