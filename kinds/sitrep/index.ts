import { defineKind } from '../../packages/kind/define.ts';
import { commands } from './commands.ts';
import { facets, tallies } from './facets.ts';
import { evolve, initial, tombstone } from './fold.ts';
import { inquiries } from './inquiries.ts';
import { admit } from './rules.ts';
import { parse, type SitrepEvent, type SitrepState, versions } from './schema.ts';

/** What one member reports of an operation or incident for one hour: figures and words, signed; read beside the others' reports. */
export default defineKind<SitrepState, SitrepEvent>({
  name: 'sitrep',
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
  inquiries,
  attachments: () => [],
});
