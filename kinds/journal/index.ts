import { defineKind } from '../../packages/kind/define.ts';
import { commands } from './commands.ts';
import { evolve, initial, tombstone } from './fold.ts';
import { admit } from './rules.ts';
import { type JournalEvent, type JournalState, parse, versions } from './schema.ts';
import { tallies } from './tallies.ts';

/** What the own authority notes for itself: who looked at what, who works on it, what is remembered. Never listed. */
export default defineKind<JournalState, JournalEvent>({
  name: 'journal',
  scope: 'private',
  versions,
  parse,
  initial,
  admit,
  evolve,
  tombstone,
  commands,
  facets: () => null,
  tallies,
  reactions: () => [],
  attachments: () => [],
});
