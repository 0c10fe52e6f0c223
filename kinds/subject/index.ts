import { defineKind } from '../../packages/kind/define.ts';
import { commands } from './commands.ts';
import { attachments, facets, tallies } from './facets.ts';
import { evolve, initial, tombstone } from './fold.ts';
import { admit } from './rules.ts';
import { parse, type SubjectEvent, type SubjectState, versions } from './schema.ts';

/** A person asks what is held about them, or that it be put right or erased: gathered from all, answered once. */
export default defineKind<SubjectState, SubjectEvent>({
  name: 'subject',
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
  // Nothing here is for a node to say by itself: what is held, and what the person is told, people decide.
  reactions: () => [],
  attachments,
});
