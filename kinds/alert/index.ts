import { defineKind } from '../../packages/kind/define.ts';
import { board } from './board.ts';
import { exportsOf } from './cap.ts';
import { commands } from './commands.ts';
import { attachments, facets } from './facets.ts';
import { evolve, initial, tombstone } from './fold.ts';
import { following } from './foreign.ts';
import { places } from './places.ts';
import { admit } from './rules.ts';
import { type AlertEvent, type AlertState, parse, versions } from './schema.ts';

/** A warning of a danger, issued to all or to a circle, in the Common Alerting Protocol; and those of others, taken in as they came. */
export default defineKind<AlertState, AlertEvent>({
  name: 'alert',
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
  inquiries: { board, following },
  exports: (state, { charter }) => exportsOf(state, charter),
  places: (state) => places(state),
  attachments,
});
