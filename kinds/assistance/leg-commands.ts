import type { z } from 'zod';
import { inZone } from '../../packages/kind/calendar.ts';
import { command } from '../../packages/kind/define.ts';
import type { Circumstances, Role, Zoned } from '../../packages/kind/kind.ts';
import * as inputs from './inputs.ts';
import { knownLimits } from './leg-rules.ts';
import { probes } from './probes.ts';
import { say } from './saying.ts';
import type { AssistanceState } from './schema.ts';

const movers: readonly Role[] = ['coordinator', 'officer', 'head'];

function zonedAt(instant: string | null, at: Circumstances): Zoned | null {
  return instant === null ? null : inZone(instant, at.charter.zone, at.tzdb);
}

type Times = Pick<z.infer<typeof inputs.changeTransportInput>, 'ready' | 'departs' | 'arrives'>;

function timed<T extends Times>(input: T, at: Circumstances) {
  const { ready, departs, arrives, ...rest } = input;
  return {
    ...rest,
    ready: zonedAt(ready, at),
    departs: zonedAt(departs, at),
    arrives: zonedAt(arrives, at),
  };
}

/** The way of what was accepted; officers on the quay say when it leaves and what arrives. */
export const legCommands = {
  planTransport: command({
    name: 'planTransport',
    roles: movers,
    input: inputs.planTransportInput,
    probe: (state: AssistanceState, { me }) => probes.toSend(state, me),
    draft: (state: AssistanceState, input, at) =>
      knownLimits(state, input.offer, input.lines) ?? say('legPlanned', state, timed(input, at), at),
  }),
  changeTransport: command({
    name: 'changeTransport',
    roles: movers,
    input: inputs.changeTransportInput,
    probe: (state: AssistanceState, { me }) => ({ leg: probes.openLeg(state, me), ...probes.travel }),
    draft: (state: AssistanceState, input, at) => say('legChanged', state, timed(input, at), at),
  }),
  clearTransport: command({
    name: 'clearTransport',
    roles: movers,
    input: inputs.clearTransportInput,
    probe: (state: AssistanceState) => ({ leg: probes.openLeg(state), note: '–' }),
    draft: (state: AssistanceState, input, at) => say('legCleared', state, input, at),
  }),
  depart: command({
    name: 'depart',
    roles: movers,
    input: inputs.departInput,
    probe: (state: AssistanceState, { me }) => ({ leg: probes.waitingLeg(state, me), arrives: null, note: null }),
    draft: (state: AssistanceState, { arrives, ...input }, at) =>
      say('departed', state, { ...input, arrives: zonedAt(arrives, at) }, at),
  }),
  turnBack: command({
    name: 'turnBack',
    roles: movers,
    input: inputs.turnBackInput,
    probe: (state: AssistanceState, { me }) => ({ leg: probes.openLeg(state, me), reason: '–' }),
    draft: (state: AssistanceState, input, at) => say('turnedBack', state, input, at),
  }),
  receive: command({
    name: 'receive',
    roles: movers,
    input: inputs.receiveInput,
    probe: (state: AssistanceState) => probes.arriving(state),
    draft: (state: AssistanceState, input, at) => say('received', state, input, at),
  }),
  takeBack: command({
    name: 'takeBack',
    roles: movers,
    input: inputs.takeBackInput,
    probe: (state: AssistanceState, { me }) => probes.toTakeBack(state, me),
    draft: (state: AssistanceState, input, at) => say('returned', state, input, at),
  }),
};
