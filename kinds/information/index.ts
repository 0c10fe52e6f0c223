import { defineKind } from '../../packages/kind/define.ts';
import { noSubjects } from '../../packages/kind/subjects.ts';
import { commands } from './commands.ts';
import { attachments, facets, reactions, tallies } from './facets.ts';
import { evolve, initial, tombstone } from './fold.ts';
import { admit } from './rules.ts';
import { type InformationEvent, type InformationState, parse, versions } from './schema.ts';

/** Information given without being asked for, graded item by item. */
export default defineKind<InformationState, InformationEvent>({
  name: 'information',
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
  reactions: (state, { me }) => reactions(state, me),
  subjects: (state) => state.shared?.notice ?? noSubjects,
  attachments,
});
