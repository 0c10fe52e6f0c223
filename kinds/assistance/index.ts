import { defineKind } from '../../packages/kind/define.ts';
import { board, overview } from './board.ts';
import { commands } from './commands.ts';
import { calendar, facets, tallies } from './facets.ts';
import { evolve, initial, tombstone } from './fold.ts';
import { places } from './places.ts';
import { admit } from './rules.ts';
import { type AssistanceEvent, type AssistanceState, parse, versions } from './schema.ts';

/** A request for assistance with its offers: one for the Games, the flood and the earthquake. */
export default defineKind<AssistanceState, AssistanceEvent>({
  name: 'assistance',
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
  reactions: () => [],
  inquiries: { board, overview },
  calendar: (state) => calendar(state),
  places: (state) => places(state),
  attachments: () => [],
});
