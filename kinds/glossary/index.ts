import { defineKind } from '../../packages/kind/define.ts';
import { commands } from './commands.ts';
import { entries } from './entries.ts';
import { facets } from './facets.ts';
import { evolve, initial, tombstone } from './fold.ts';
import { admit } from './rules.ts';
import { type GlossaryEvent, type GlossaryState, parse, versions } from './schema.ts';

/** What the group has agreed to call its persons, offices, operations, bodies and places, in every language. */
export default defineKind<GlossaryState, GlossaryEvent>({
  name: 'glossary',
  scope: 'group',
  versions,
  parse,
  initial,
  admit,
  evolve,
  tombstone,
  commands,
  inquiries: { entries },
  facets: (state) => facets(state),
  tallies: () => [],
  reactions: () => [],
  attachments: () => [],
});
