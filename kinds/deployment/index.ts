import { defineKind } from '../../packages/kind/define.ts';
import { commands } from './commands.ts';
import { calendar, facets, tallies } from './facets.ts';
import { evolve, initial, tombstone } from './fold.ts';
import { list } from './list.ts';
import { places } from './places.ts';
import { admit } from './rules.ts';
import { type DeploymentEvent, type DeploymentState, parse, versions } from './schema.ts';

/** A team or a liaison officer sent to another authority: mandate, accreditation, rules, and who is where. */
export default defineKind<DeploymentState, DeploymentEvent>({
  name: 'deployment',
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
  inquiries: { list },
  calendar: (state, { charter }) => calendar(state, charter),
  places: (state) => places(state),
  attachments: () => [],
});
