import { defineKind } from '../../packages/kind/define.ts';
import { commands } from './commands.ts';
import { coverageOf } from './coverage.ts';
import { desk } from './desk.ts';
import { facets } from './facets.ts';
import { evolve, initial, tombstone } from './fold.ts';
import { glossary } from './glossary.ts';
import { mistakes } from './mistakes.ts';
import { admit } from './rules.ts';
import { type PressEvent, type PressState, parse, versions } from './schema.ts';

/** Reports of the press: read by software, confirmed by a person, held against what was agreed. */
export default defineKind<PressState, PressEvent>({
  name: 'press',
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
  inquiries: { desk, coverage: coverageOf, mistakes, glossary },
  attachments: () => [],
});
