import { defineKind } from '../../packages/kind/define.ts';
import { commands } from './commands.ts';
import { facets } from './facets.ts';
import { evolve, initial, tombstone } from './fold.ts';
import { agreedPoints, meetings, standing } from './inquiries.ts';
import { publication } from './publication.ts';
import { admit } from './rules.ts';
import { type CommuniqueEvent, type CommuniqueState, parse, versions } from './schema.ts';

/** One agreed text in every language, signed by all. */
export default defineKind<CommuniqueState, CommuniqueEvent>({
  name: 'communique',
  scope: 'group',
  versions,
  parse,
  initial,
  admit,
  evolve,
  tombstone,
  commands,
  inquiries: { standing, agreedPoints, meetings },
  publication: (state, { record, charter }) => publication(state, { record, charter }),
  facets: (state) => facets(state),
  tallies: () => [],
  reactions: () => [],
  attachments: () => [],
});
