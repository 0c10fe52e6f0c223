import { fromBase64, sha256, toHex } from '#crypto';
import { type CheckedAlert, checkCap } from '../../packages/formats/cap/check.ts';
import { dayIn } from '../../packages/kind/calendar.ts';
import { command, draftOf } from '../../packages/kind/define.ts';
import { instantOf, millis } from '../../packages/kind/instant.ts';
import type { Circumstances, Disclosure, Draft, Instant, Refusal, Role } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';
import { latest } from './fold.ts';
import { importedRecord } from './identity.ts';
import { most } from './imported-schema.ts';
import * as inputs from './inputs.ts';
import { nextAcknowledgement, nextIdentifier, senderOf } from './naming.ts';
import { probes } from './probes.ts';
import type { AlertData, AlertEvent, AlertState } from './schema.ts';
import { statusUnder } from './status.ts';
import { type TakenAlert, takeAlert } from './take.ts';
import { capDateOf } from './times.ts';

const desk: readonly Role[] = ['coordinator', 'officer', 'secretariat', 'head'];
/** What everybody is told under a state's name, a person in charge tells. */
const issuers: readonly Role[] = ['coordinator', 'head'];
const keptYears = 5;

/** A warning of a danger: no person of interest, no information about anybody. */
function disclosure(scope: string, legalBasis: string, at: Circumstances): Disclosure {
  return {
    purpose: 'Warning of a danger',
    necessity: 'Whoever may be struck can only act on what is told',
    legalBasis,
    ...{ persons: [], items: [], about: [], repeats: false },
    ...{ handling: ['H0'], tlp: scope === 'Public' ? 'CLEAR' : 'AMBER', pap: 'GREEN' },
    keep: `${Number(at.now.slice(0, 4)) + keptYears}-${at.now.slice(5, 7)}`,
  };
}

function say<T extends AlertEvent['type']>(
  type: T,
  state: AlertState,
  data: Omit<AlertData<T>, 'day'>,
  at: Circumstances,
  scope: string = state.messages.at(-1)?.scope ?? 'Restricted',
): readonly Draft[] {
  const stated = 'legalBasis' in data && typeof data.legalBasis === 'string' ? data.legalBasis : null;
  const legalBasis = stated ?? state.issued?.legalBasis ?? '';
  const day = dayIn(at.now, at.charter.zone);
  return [draftOf('alert', type, { ...data, day }, disclosure(scope, legalBasis, at), at)];
}

/** What every message of ours begins with. */
function identified(identifier: string, at: Circumstances) {
  const { sender, senderName } = senderOf(at.charter, at.me);
  return { identifier, sender, senderName, sent: capDateOf(at.now, at.charter.zone), status: statusUnder(at.charter) };
}

function timed<T extends { readonly onset: Instant | null; readonly expires: Instant }>(input: T, at: Circumstances) {
  const date = (instant: Instant): string => capDateOf(instant, at.charter.zone);
  return { ...input, onset: input.onset === null ? null : date(input.onset), expires: date(input.expires) };
}

/** The message an update, a cancellation or an acknowledgement is about, to the letter. */
function referenceTo(state: AlertState): AlertData<'updated'>['references'] {
  const about = latest(state);
  return about === null ? [] : [{ sender: about.sender, identifier: about.identifier, sent: about.sent }];
}

interface Read {
  readonly bytes: Uint8Array;
  readonly checked: CheckedAlert;
  readonly taken: TakenAlert;
}

/** Taken apart once more by the node: what a page says it read is not believed. */
function read({ original, which }: Pick<inputs.ImportInput, 'original' | 'which'>): Read | null {
  const bytes = fromBase64(original);
  if (bytes === null || bytes.length === 0 || bytes.length > most.bytes) return null;
  const checked = checkCap(bytes).alerts[which];
  return checked === undefined ? null : { bytes, checked, taken: takeAlert(checked) };
}

const digest = (bytes: Uint8Array): string => toHex(sha256(bytes));

function importOne(state: AlertState, input: inputs.ImportInput, at: Circumstances): readonly Draft[] | Refusal {
  const found = read(input);
  if (found === null)
    return refuse('alert.unreadable', 'No alert can be read in this file; its faults are named beside it.', 'original');
  const file = input.file === null ? null : at.attachment(input.file);
  if (input.file !== null && file === null)
    return refuse('kind.attachment', 'This file is not on this node any more; upload it again.', 'file');
  const { bytes, checked, taken } = found;
  const small = bytes.length <= most.inline;
  const data = {
    source: input.source,
    address: input.address,
    verdict: checked.verdict,
    version: checked.version,
    signed: checked.signed,
    alert: taken.alert,
    losses: [...taken.losses],
    original: {
      sha256: digest(bytes),
      size: bytes.length,
      bytes: small ? input.original : null,
      file: small ? null : file,
    },
    legalBasis: input.legalBasis,
  };
  return say('imported', state, data, at, taken.alert.scope ?? 'Restricted');
}

export const commands = {
  issue: command({
    name: 'issue',
    creates: true,
    roles: issuers,
    input: inputs.issueInput,
    draft(state: AlertState, input, at) {
      const to = at.charter.members.map(({ id }) => id).filter((id) => id !== at.me);
      const message = { ...identified(nextIdentifier(state, at.record), at), ...timed(input, at), to };
      return say('issued', state, message, at, input.scope);
    },
  }),
  update: command({
    name: 'update',
    roles: issuers,
    input: inputs.updateInput,
    probe: (state: AlertState, { now }) => probes.content(state, instantOf(millis(now) + 3_600_000)),
    draft(state: AlertState, input, at) {
      const references = referenceTo(state);
      const message = { ...identified(nextIdentifier(state, at.record), at), references, ...timed(input, at) };
      return say('updated', state, message, at, input.scope);
    },
  }),
  cancel: command({
    name: 'cancel',
    roles: issuers,
    input: inputs.cancelInput,
    probe: () => ({ reason: '–' }),
    draft(state: AlertState, { reason }, at) {
      const message = { ...identified(nextIdentifier(state, at.record), at), references: referenceTo(state), reason };
      return say('cancelled', state, message, at);
    },
  }),
  acknowledge: command({
    name: 'acknowledge',
    roles: desk,
    input: inputs.acknowledgeInput,
    probe: () => ({ note: null }),
    draft(state: AlertState, { note }, at) {
      const identifier = nextAcknowledgement(state, at.record, at.me);
      return say('acknowledged', state, { ...identified(identifier, at), references: referenceTo(state), note }, at);
    },
  }),
  expire: command({
    name: 'expire',
    roles: ['node'],
    input: inputs.expireInput,
    draft: (state: AlertState, _, at) =>
      say('expired', state, { identifier: state.messages.at(-1)?.identifier ?? '–' }, at),
  }),
  import: command({
    name: 'import',
    creates: true,
    roles: [...desk, 'node'],
    input: inputs.importInput,
    recordFor(input, me) {
      const found = read(input);
      return found === null ? null : importedRecord(me, found.taken.alert, digest(found.bytes));
    },
    draft: importOne,
  }),
};
