import { defineKind } from '../../packages/kind/define.ts';
import { commands } from './commands.ts';
import { evolve, facets, initial, tombstone } from './fold.ts';
import { rows, walked } from './rows.ts';
import { admit } from './rules.ts';
import { parse, type SoughtEvent, type SoughtState, versions } from './schema.ts';

/** What this authority asked a partner without showing it, and what it found: known to nobody else. */
export default defineKind<SoughtState, SoughtEvent>({
  name: 'sought',
  scope: 'private',
  versions,
  parse,
  initial,
  admit,
  evolve,
  tombstone,
  commands,
  inquiries: { rows, walked },
  facets: (state) => facets(state),
  tallies: () => [],
  concerns: ({ sealed }) => sealed?.group ?? null,
  reactions: () => [],
  attachments: () => [],
});
