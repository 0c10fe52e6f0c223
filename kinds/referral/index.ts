import { defineKind } from '../../packages/kind/define.ts';
import { commands } from './commands.ts';
import { attachments, facets, reactions, tallies } from './facets.ts';
import { evolve, initial, tombstone } from './fold.ts';
import { admit } from './rules.ts';
import { parse, type ReferralEvent, type ReferralState, versions } from './schema.ts';

/** Somebody who needs help is brought to a service, with the person's consent and no further than it goes. */
export default defineKind<ReferralState, ReferralEvent>({
  name: 'referral',
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
  attachments,
});
