import { z } from 'zod';
import { charterText } from '../../../../packages/charter/index.ts';
import { like } from '../../../../packages/kind/like.ts';
import { privateGroupOf } from '../../names.ts';
import { found } from '../../wire/found.ts';
import { introduce, MeetFault, type MeetStep } from '../../wire/introduce.ts';
import { codeOf, readCode } from '../../wire/pair-code.ts';
import { OperationFailed } from '../failure.ts';
import { needRunning, operation } from '../operation.ts';
import type { Progress } from '../progress.ts';

const windowMinutes = z.number().int().min(1).max(120);

/** The code of this node's root key, to be read out on the telephone. */
export const pairCode = operation(
  z.object({}),
  z.object({ member: z.string(), name: z.string(), code: z.string(), address: z.string() }),
  async ({ core }) => {
    const root = core.charters.of(privateGroupOf(core.me))?.members[0]?.root;
    if (root === undefined) throw new OperationFailed('pair.root', 'This node has no private charter: restore it.');
    const { member, name, peersUrl } = core.config;
    return { member, name, code: await codeOf(root), address: peersUrl };
  },
);

/** Opens the window in which the other node may knock. */
export const pairOffer = operation(
  z.object({ minutes: windowMinutes }),
  z.object({ until: z.string() }),
  async (node, { minutes }) => {
    const { pairing } = needRunning(node);
    return { until: pairing.open(minutes).toISOString() };
  },
);

const meetInput = z.object({
  address: z.string(),
  code: z.string(),
  group: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,47}$/, like('gmmp.ma-it', '2 to 48 small letters, digits, dots and hyphens')),
  title: z.string().nullable(),
  zone: z.string().nullable(),
  fourEyes: z.array(z.enum(['H0', 'H1', 'H2', 'H3'])).nullable(),
  instruments: z.array(z.object({ id: z.string(), title: z.string() })).nullable(),
  /** Last day of an exercise; null for what is real. */
  exercise: z.object({ until: z.string() }).nullable(),
  /** Hash of a charter somebody has read, `any`, or null. */
  consent: z.string().nullable(),
  minutes: windowMinutes,
});

const meetOutput = z.object({
  outcome: z.enum(['paired', 'confirm']),
  member: z.string(),
  name: z.string(),
  country: z.string(),
  group: z.string(),
  charter: z.string(),
  hash: z.string(),
});

/** Meets the node at an address, step by step, and makes the charter of the group with it. */
export const pairMeet = operation(meetInput, meetOutput, async (control, input, { progress, signal }) => {
  const { core, pairing } = needRunning(control);
  const { code, address } = readInput(input);
  const onStep = (step: MeetStep, detail: string): void =>
    progress({ t: 'step', step, ok: true, detail, remedy: null });
  try {
    const met = await introduce(core, { address, code, group: input.group, onStep });
    const { title, zone, fourEyes, instruments, exercise } = input;
    const founded = await found({
      node: core,
      pairing,
      met,
      group: input.group,
      terms: { title, zone, fourEyes, instruments, exercise },
      consent: input.consent,
      minutes: input.minutes,
      say: (message) => progress({ t: 'say', message }),
      signal,
    }).finally(() => met.dial.close());
    const { id, name, country } = met.member;
    const charter = founded.outcome === 'paired' ? charterText(founded.charter) : founded.text;
    if (founded.outcome === 'paired') {
      onStep('charter', `version 1 of ${input.group} is signed by both and stored`);
      control.log.info({ event: 'paired', group: input.group, member: id }, 'audit');
    }
    return { outcome: founded.outcome, member: id, name, country, group: input.group, charter, hash: founded.hash };
  } catch (error) {
    throw failed(error, progress);
  }
});

function readInput(input: z.output<typeof meetInput>): { code: string; address: URL } {
  const code = readCode(input.code);
  if (code === null)
    throw new OperationFailed('pair.code', 'A code has 16 characters, four groups of four: have it read out again.');
  const url = URL.canParse(input.address) ? new URL(input.address) : null;
  if (url === null || url.protocol !== 'https:' || url.pathname !== '/' || !/:[0-9]+\/?$/.test(input.address))
    throw new OperationFailed('pair.address', `${input.address} is not the address of a node: https://host:port`);
  if (url.port === '') url.port = '443';
  return { code, address: url };
}

function failed(error: unknown, progress: Progress): unknown {
  if (!(error instanceof MeetFault)) return error;
  const { step, code, message, remedy } = error;
  progress({ t: 'step', step, ok: false, detail: message, remedy });
  return new OperationFailed(code, `Pairing stopped at ${step}: ${message}. ${remedy}`);
}
