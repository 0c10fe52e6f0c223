import { setTimeout as pause } from 'node:timers/promises';
import {
  type Charter,
  charterChain,
  charterHash,
  charterText,
  type Exercise,
  type Member,
  parseCharterText,
} from '../../../packages/charter/index.ts';
import { isFault, openNote, parseNote, parseVkey, type Signer, signNote } from '../../../packages/notes/index.ts';
import type { NodeCore } from '../core.ts';
import { membershipOf, withRoot } from '../setup/membership.ts';
import { MeetFault, type Met } from './introduce.ts';
import { charterPath, type Pairing } from './pairing.ts';

/** What the two sides have to agree about; what is not given is taken from the other side's proposal. */
export interface Terms {
  readonly title: string | null;
  readonly zone: string | null;
  readonly fourEyes: Charter['fourEyes'] | null;
  readonly instruments: Charter['instruments'] | null;
  readonly exercise: Exercise | null;
}

/** Whether a person has seen the charter: its hash, or `any` for scripts. */
export type Consent = string | 'any' | null;

export type Founded =
  | { readonly outcome: 'paired'; readonly charter: Charter; readonly hash: string }
  /** The other side has proposed this charter; somebody here has to read it. */
  | { readonly outcome: 'confirm'; readonly text: string; readonly hash: string };

interface Deps {
  readonly node: NodeCore;
  readonly pairing: Pairing;
  readonly met: Met;
  readonly group: string;
  readonly terms: Terms;
  readonly consent: Consent;
  readonly minutes: number;
  readonly say: (message: string) => void;
  readonly signal: AbortSignal;
}

const pollMs = 500;
const longestCharter = 256 * 1024;

/**
 * Makes version 1 of the charter with the peer just met. Who comes first proposes it under its own root and waits; who comes
 * second reads it, signs and stores it; then the first fetches it complete. If both come first, the proposal of the lower
 * member id stands. The text is rebuilt here from what each side said of itself, so nothing can be slipped into it.
 */
export async function found(deps: Deps): Promise<Founded> {
  const { node, group, met } = deps;
  const settled = node.charters.of(group);
  if (settled !== null) return already(settled, met.member, node.me);
  const keys = withRoot(node);
  if (keys.root === null)
    throw fault('pair.root', 'the root key is not here', 'Bring keys/root.key back for this step.');
  const mine = membershipOf(node.config, keys, group);
  const offered = await theirNote(met, group);
  if (offered !== null && yields(deps, mine, offered)) return take(deps, keys.root, mine, offered);
  return propose(deps, keys.root, mine);
}

/** Whether their text is the one to sign: we have none, or the same, or theirs is the lower id. */
function yields(deps: Deps, mine: Member, offered: string): boolean {
  const own = ownText(deps, mine);
  return own === null || own === textOf(offered) || deps.met.member.id < mine.id;
}

/** The charter as this side proposed it, or would by the terms given. */
const ownText = (deps: Deps, mine: Member): string | null =>
  textOf(deps.pairing.proposed(deps.group, deps.met.pin)) ?? drawn(deps, mine);

const fault = (code: string, cause: string, remedy: string): MeetFault => new MeetFault('charter', code, cause, remedy);

function already(charter: Charter, member: Member, me: string): Founded {
  const known = charter.members.find(({ id }) => id === member.id);
  if (known?.root === member.root && charter.members.some(({ id }) => id === me))
    return { outcome: 'paired', charter, hash: charterHash(charterText(charter)) };
  throw fault(
    'pair.group-taken',
    `this node is in a group ${charter.group} of ${charter.members.map(({ id }) => id).join(', ')} already`,
    'Choose another group id, or add the member with the next version of its charter ("entente charter propose").',
  );
}

/** The charter the peer shows us; null while it shows none. */
async function theirNote(met: Met, group: string): Promise<string | null> {
  const answer = await met.dial
    .get(charterPath(group), { maxBytes: longestCharter, timeoutMs: 10_000 })
    .catch(() => null);
  return answer?.status === 200 ? new TextDecoder().decode(answer.body) : null;
}

/** The text both must sign, with the free terms of `charter` and the members as each introduced itself. */
function expectedText(
  charter: Omit<Charter, 'members' | 'version' | 'previous' | 'cuts' | 'minVersion'>,
  pair: readonly Member[],
): string {
  const members = pair.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return charterText({ ...charter, version: 1, previous: null, minVersion: 1, members, cuts: [] });
}

/** Second: the proposal is checked, shown, and signed once somebody has agreed to exactly it. */
async function take(deps: Deps, root: Signer, mine: Member, note: string): Promise<Founded> {
  const { node, met, group, consent } = deps;
  const text = checkProposal(deps, mine, note);
  const hash = charterHash(text);
  const complete = isComplete(note) ? note : mergeSignatures(text, [root.sign(text), ...linesOf(note)]);
  const ours = linesOf(note).some((line) => line === root.sign(text)) || text === drawn(deps, mine);
  if (consent !== 'any' && consent !== hash && !ours) return { outcome: 'confirm', text, hash };
  return store(node, deps.pairing, group, complete, met);
}

function checkProposal(deps: Deps, mine: Member, note: string): string {
  const { met, group, terms } = deps;
  const tampered = (cause: string): MeetFault =>
    fault('pair.charter', cause, 'Do not sign it. Tell the other side, and start pairing again.');
  const root = parseVkey(met.member.root);
  const opened = root === null ? null : openNote(note, [root]);
  if (opened === null || isFault(opened)) throw tampered('the charter shown is not signed by the other side’s root');
  const charter = parseCharterText(opened.text);
  if (isFault(charter)) throw tampered(`the charter shown cannot be read: ${charter.message}`);
  if (charter.group !== group || expectedText(charter, [mine, met.member]) !== opened.text)
    throw tampered('the charter shown is not between exactly these two nodes with exactly these keys');
  const differs = Object.entries(terms).filter(([name, value]) => value !== null && !sameTerm(charter, name, value));
  if (differs.length > 0)
    throw fault(
      'pair.differs',
      `the charter proposed has another ${differs.map(([name]) => name).join(', ')} than given here`,
      'Agree on the telephone, then meet again with the same terms, or leave them out to read theirs.',
    );
  return opened.text;
}

const sameTerm = (charter: Charter, name: string, value: unknown): boolean =>
  JSON.stringify(Object.entries(charter).find(([key]) => key === name)?.[1]) === JSON.stringify(value);

/** First: proposes, then asks the other side until it has signed too. */
async function propose(deps: Deps, root: Signer, mine: Member): Promise<Founded> {
  const { pairing, met, group } = deps;
  const text = ownText(deps, mine);
  if (text === null)
    throw fault(
      'pair.terms',
      'the other side has proposed no charter yet, and the terms for one are missing',
      'Give --title and --zone (and --instrument) to propose it, or wait until the other side has.',
    );
  if (pairing.openUntil() === null) pairing.open(deps.minutes);
  pairing.propose(group, met.pin, signNote(text, [root]));
  deps.say(
    `Charter version 1 of ${group} is proposed to ${met.member.id}: the other side now runs "entente pair meet".`,
  );
  while (pairing.openUntil() !== null && !deps.signal.aborted) {
    const note = await theirNote(met, group);
    const same = textOf(note) === text;
    if (note !== null && (same || met.member.id < mine.id))
      return take({ ...deps, consent: same ? 'any' : deps.consent }, root, mine, note);
    await pause(pollMs, undefined, { signal: deps.signal }).catch(() => undefined);
  }
  throw fault('pair.expired', 'the other side did not sign in time', 'Open a new window on both sides and meet again.');
}

/** What a charter asks of a second person unless the two agree otherwise. */
const usualFourEyes: Charter['fourEyes'] = ['H2', 'H3'];

/** The charter as the terms given here make it: who gave them has agreed to it. Null while terms are missing. */
function drawn({ met, group, terms }: Deps, mine: Member): string | null {
  const { title, zone } = terms;
  if (title === null || zone === null) return null;
  const fourEyes = terms.fourEyes ?? usualFourEyes;
  const { exercise, instruments } = terms;
  const practised = exercise === null ? {} : { exercise };
  const said = { group, title, zone, fourEyes, instruments: instruments ?? [], ...practised };
  const text = expectedText(said, [mine, met.member]);
  const readable = parseCharterText(text);
  if (isFault(readable)) throw fault('pair.terms', readable.message, 'Correct the terms and meet again.');
  return text;
}

const textOf = (note: string | null): string | null => (note === null ? null : (parseNote(note)?.text ?? null));
const linesOf = (note: string): readonly string[] => parseNote(note)?.signatures.map(({ line }) => line) ?? [];
const isComplete = (note: string): boolean => !isFault(charterChain([note]));

/** One form of a note, whoever signed last: its lines in the order of their bytes. */
const mergeSignatures = (text: string, lines: readonly string[]): string =>
  `${text}\n${[...new Set(lines)].sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other))).join('')}`;

async function store(node: NodeCore, pairing: Pairing, group: string, note: string, met: Met): Promise<Founded> {
  const added = await node.charters.add(group, note);
  if (!added.ok) throw fault('pair.charter', added.message, 'Do not use it. Start pairing again.');
  // As a member of the group the other side may fetch the charter without the window.
  pairing.shut();
  met.dial.close();
  return { outcome: 'paired', charter: added.charter, hash: charterHash(charterText(added.charter)) };
}
