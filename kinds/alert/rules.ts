import { fromBase64, sha256, toHex } from '#crypto';
import { addressedToOthers, dayFits, restsOnCharter } from '../../packages/kind/clauses.ts';
import { millis } from '../../packages/kind/instant.ts';
import type { Occasion, Refusal, Verdict } from '../../packages/kind/kind.ts';
import { first, refuse } from '../../packages/kind/refusal.ts';
import { importedRecord } from './identity.ts';
import { instantOfCap } from './moments.ts';
import { nextAcknowledgement, nextIdentifier, senderOf } from './naming.ts';
import type { AlertData, AlertEvent, AlertState, Message } from './schema.ts';
import { statusUnder } from './status.ts';

/** Every "may not" of an alert beside those all kinds have. */
export const alertRefusals = [
  'alert.exists',
  'alert.absent',
  'alert.erased',
  'alert.foreign',
  'alert.notIssuer',
  'alert.own',
  'alert.cancelled',
  'alert.expired',
  'alert.status',
  'alert.identifier',
  'alert.sender',
  'alert.sent',
  'alert.references',
  'alert.restriction',
  'alert.times',
  'alert.acknowledged',
  'alert.early',
  'alert.unreadable',
  'alert.identity',
  'alert.original',
  'alert.inOurName',
] as const;
type Code = (typeof alertRefusals)[number];

const when = (condition: boolean, code: Code, message: string, field?: string): Refusal | null =>
  condition ? refuse(code, message, field) : null;

const longestMs = 366 * 86_400_000;

export function admit(state: AlertState, event: AlertEvent, at: Occasion): Verdict {
  if (event.type === 'issued' || event.type === 'imported') return admitNew(state, event, at);
  const current = state.messages.at(-1);
  if (state.imported !== null)
    return refuse('alert.foreign', 'This alert is another’s: it is kept as it came, and its sender answers for it.');
  if (state.issued === null || current === undefined)
    return state.erased.length > 0
      ? refuse('alert.erased', 'This alert was erased; nothing more can be said about it.')
      : refuse('alert.absent', 'There is no such alert.');
  return first(turn(state, current, event, at), dayFits(event.data.day, at));
}

type New = Extract<AlertEvent, { type: 'issued' | 'imported' }>;

function admitNew(state: AlertState, event: New, at: Occasion): Verdict {
  const there = state.issued !== null || state.imported !== null || state.erased.length > 0;
  const exists = when(there, 'alert.exists', 'This alert is here already.');
  const own =
    event.type === 'issued'
      ? (message(state, event.data, at) ?? addressedToOthers(event.data.to, at) ?? content(event.data))
      : foreign(event.data, at);
  return first(exists, own, restsOnCharter(event.data.legalBasis, at), dayFits(event.data.day, at));
}

function foreign({ alert, original }: AlertData<'imported'>, at: Occasion): Refusal | null {
  const sender = plainly(alert.sender);
  const bytes = original.bytes === null ? null : fromBase64(original.bytes);
  const kept = bytes !== null && bytes.length === original.size && toHex(sha256(bytes)) === original.sha256;
  return (
    when(
      at.charter.members.some(({ id }) => plainly(senderOf(at.charter, id).sender) === sender),
      'alert.inOurName',
      'This alert speaks in the name of a member of the group; members say theirs here themselves.',
    ) ??
    when(
      original.bytes !== null && !kept,
      'alert.original',
      'The bytes that are kept of a foreign alert are those whose size and SHA-256 stand beside them.',
    ) ??
    when(
      at.record !== importedRecord(at.author, alert, original.sha256),
      'alert.identity',
      'A foreign alert stands under the number that follows from its sender and identifier.',
    )
  );
}

/** A name as the eye reads it: letters of another width or case are the same. */
const plainly = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

type Later = Exclude<AlertEvent, New>;

function turn(state: AlertState, current: Message, event: Later, at: Occasion): Refusal | null {
  if (event.type === 'acknowledged') return admitAcknowledgement(state, event.data, at);
  const over =
    when(at.author !== current.author, 'alert.notIssuer', 'Only the authority that issued the alert may do this.') ??
    when(state.cancelled !== null, 'alert.cancelled', 'This alert was cancelled; issue a new one.') ??
    when(state.expired !== null, 'alert.expired', 'The time of this alert is over; issue a new one.');
  if (over !== null) return over;
  if (event.type === 'expired')
    return when(
      event.data.identifier !== current.identifier || at.time < instantOfCap(current.expires),
      'alert.early',
      'The alert is still in force.',
    );
  return (
    message(state, event.data, at) ??
    refersTo(event.data, [current]) ??
    (event.type === 'updated' ? content(event.data) : null)
  );
}

type Identified = Pick<AlertData<'issued'>, 'identifier' | 'sender' | 'senderName' | 'sent' | 'status'>;

/** A message of the issuer: new name, true sender, the time of the act, and real or played as the charter says. */
function message(state: AlertState, data: Identified, at: Occasion): Refusal | null {
  return named(data, nextIdentifier(state, at.record), at);
}

function named(data: Identified, identifier: string, at: Occasion): Refusal | null {
  const { sender, senderName } = senderOf(at.charter, at.author);
  return (
    when(
      data.identifier !== identifier,
      'alert.identifier',
      'Each message has an identifier of its own, never used before.',
    ) ??
    when(
      data.sender !== sender || data.senderName !== senderName,
      'alert.sender',
      'A message names its sender as the charter does.',
    ) ??
    when(
      Math.floor(millis(at.time) / 1_000) * 1_000 !== Date.parse(data.sent),
      'alert.sent',
      'A message is sent when it is said.',
    ) ??
    when(
      data.status !== statusUnder(at.charter),
      'alert.status',
      'In a group made for an exercise every message is marked so, and in no other.',
    )
  );
}

/** `references` name messages of this record to the letter. */
function refersTo(
  { references }: Pick<AlertData<'updated'>, 'references'>,
  allowed: readonly Identified[],
): Refusal | null {
  const exact = allowed.some(({ sender, identifier, sent }) =>
    references.every((one) => one.sender === sender && one.identifier === identifier && one.sent === sent),
  );
  return when(
    references.length !== 1 || !exact,
    'alert.references',
    'Refer to the message in force by its sender, identifier and time.',
  );
}

function content(data: AlertData<'updated'> | AlertData<'issued'>): Refusal | null {
  const [sent, expires] = [Date.parse(data.sent), Date.parse(data.expires)];
  const onset = data.onset === null ? null : Date.parse(data.onset);
  const orderly = expires > sent && expires - sent <= longestMs && (onset === null || onset < expires);
  return (
    when(
      (data.scope === 'Restricted') !== (data.restriction !== null),
      'alert.restriction',
      'Say for whom a restricted alert is; a public one has no restriction.',
      'restriction',
    ) ?? when(!orderly, 'alert.times', 'An alert ends after it begins, later than now and within a year.', 'expires')
  );
}

function admitAcknowledgement(state: AlertState, data: AlertData<'acknowledged'>, at: Occasion): Refusal | null {
  const { messages, cancelled, acknowledgements, issued } = state;
  const [about] = data.references;
  const again = acknowledgements.some(
    ({ author, references }) => author === at.author && references[0]?.identifier === about?.identifier,
  );
  return (
    when(issued?.author === at.author, 'alert.own', 'The others acknowledge your alert; you issued it.') ??
    refersTo(data, cancelled === null ? messages : [...messages, cancelled]) ??
    when(again, 'alert.acknowledged', 'Your authority has acknowledged this message.') ??
    named(data, nextAcknowledgement(state, at.record, at.author), at)
  );
}
