import { defineKind } from '../../packages/kind/define.ts';
import { commands } from './commands.ts';
import { attachments, facets, reactions, tallies } from './facets.ts';
import { evolve, initial, tombstone } from './fold.ts';
import { admit } from './rules.ts';
import { parse, type RequestEvent, type RequestState, versions } from './schema.ts';
import { standing } from './standing.ts';

/** A request for information between members of a group, after Directive (EU) 2023/977. */
export default defineKind<RequestState, RequestEvent>({
  name: 'request',
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
  inquiries: { standing },
  attachments,
});
