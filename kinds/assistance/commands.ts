import type { z } from 'zod';

import { command } from '../../packages/kind/define.ts';
import type { Circumstances, Role } from '../../packages/kind/kind.ts';
import * as inputs from './inputs.ts';
import { firstDay, numbered } from './items.ts';
import { legCommands } from './leg-commands.ts';
import { probes } from './probes.ts';
import { say } from './saying.ts';
import type { AssistanceState } from './schema.ts';

const deciders: readonly Role[] = ['coordinator', 'head'];

/** Items under their ids, and the moment by which the first of them is needed: the end of that day on the clocks of the group. */
function needs(state: AssistanceState, given: z.infer<typeof inputs.changeInput>['items'], at: Circumstances) {
  const items = numbered(state.items, given);
  return { items, due: firstDay(items, at) };
}

export const commands = {
  ask: command({
    name: 'ask',
    creates: true,
    roles: deciders,
    input: inputs.askInput,
    draft: (state: AssistanceState, { items, ...request }, at) =>
      say('asked', state, { ...request, ...needs(state, items, at) }, at),
  }),
  change: command({
    name: 'change',
    roles: deciders,
    input: inputs.changeInput,
    probe: (state: AssistanceState, { now }) => ({ items: probes.items(state, now), note: null }),
    draft: (state: AssistanceState, { items, note }, at) =>
      say('changed', state, { ...needs(state, items, at), note }, at),
  }),
  refuse: command({
    name: 'refuse',
    roles: deciders,
    input: inputs.refuseInput,
    probe: () => ({ reason: '–' }),
    draft: (state: AssistanceState, input, at) => say('refused', state, input, at),
  }),
  offer: command({
    name: 'offer',
    roles: deciders,
    input: inputs.offerInput,
    probe: (state: AssistanceState, { now }) => probes.offer(state, now),
    draft: (state: AssistanceState, input, at) => say('offered', state, input, at),
  }),
  changeOffer: command({
    name: 'changeOffer',
    roles: deciders,
    input: inputs.changeOfferInput,
    probe: (state: AssistanceState, at) => probes.changedOffer(state, at.me, at.now),
    draft: (state: AssistanceState, input, at) => say('offerChanged', state, input, at),
  }),
  withdrawOffer: command({
    name: 'withdrawOffer',
    roles: deciders,
    input: inputs.withdrawOfferInput,
    probe: (state: AssistanceState, { me }) => ({ offer: probes.ownOffer(state, me), reason: '–' }),
    draft: (state: AssistanceState, input, at) => say('offerWithdrawn', state, input, at),
  }),
  accept: command({
    name: 'accept',
    roles: deciders,
    input: inputs.acceptInput,
    probe: (state: AssistanceState) => probes.acceptance(state),
    draft: (state: AssistanceState, input, at) => say('accepted', state, input, at),
  }),
  decline: command({
    name: 'decline',
    roles: deciders,
    input: inputs.declineInput,
    probe: (state: AssistanceState) => ({ offer: probes.openOffer(state), reason: '–' }),
    draft: (state: AssistanceState, input, at) => say('declined', state, input, at),
  }),
  ...legCommands,
  thank: command({
    name: 'thank',
    roles: deciders,
    input: inputs.thankInput,
    probe: (state: AssistanceState) => ({ offer: probes.toThank(state), words: '–' }),
    draft: (state: AssistanceState, input, at) => say('thanked', state, input, at),
  }),
  proposeCost: command({
    name: 'proposeCost',
    roles: deciders,
    input: inputs.proposeCostInput,
    probe: (state: AssistanceState, { me }) => ({
      ...{ offer: probes.unsettled(state, me), bearer: 'provider' as const, amount: '0', currency: 'EUR', note: null },
    }),
    draft: (state: AssistanceState, input, at) => say('costProposed', state, input, at),
  }),
  agreeCost: command({
    name: 'agreeCost',
    roles: ['head'],
    input: inputs.agreeCostInput,
    probe: (state: AssistanceState, { me }) => probes.toAgree(state, me),
    draft: (state: AssistanceState, input, at) => say('costAgreed', state, input, at),
  }),
  close: command({
    name: 'close',
    roles: deciders,
    input: inputs.closeInput,
    probe: () => ({ outcome: 'met' as const, reason: '–' }),
    draft: (state: AssistanceState, input, at) => say('closed', state, input, at),
  }),
};
