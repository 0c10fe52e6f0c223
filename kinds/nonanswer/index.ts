import { defineKind } from '../../packages/kind/define.ts';
import { commands } from './commands.ts';
import { evolve, facets, initial, tombstone } from './fold.ts';
import { admit } from './rules.ts';
import { type NonanswerEvent, type NonanswerState, parse, versions } from './schema.ts';

/** Why a request is not answered, kept at home, and the moment at which the one neutral formula leaves. */
export default defineKind<NonanswerState, NonanswerEvent>({
  name: 'nonanswer',
  scope: 'private',
  readers: ['head', 'protection', 'auditor'],
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
  attachments: () => [],
});
