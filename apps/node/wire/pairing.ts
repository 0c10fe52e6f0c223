import type { X509Certificate } from 'node:crypto';
import type { NodeCore } from '../core.ts';
import { isPrivateGroup } from '../names.ts';
import { membershipOf, withRoot } from '../setup/membership.ts';
import { version } from '../version.ts';
import { pinOf } from './certificate.ts';
import type { Sent } from './door.ts';
import { introductionNote, protocolVersion } from './pair-note.ts';

/**
 * The window in which strangers may knock: somebody on the telephone is about to. While it is open, whoever shows a
 * certificate gets this node's signed introduction, and the one peer we have met gets the charter proposed to it. Closed
 * after success and after its time.
 */
export interface Pairing {
  /** Answer to a path of pairing; null when the path is none, or nobody is expected. */
  answer(path: string, certificate: X509Certificate): Promise<Sent | null>;
  /** Opens the window, or lengthens it. */
  open(minutes: number): Date;
  openUntil(): Date | null;
  /** Has the peer with this certificate shown a charter of the group. */
  propose(group: string, pin: string, note: string): void;
  /** What that peer is being shown, or null. */
  proposed(group: string, pin: string): string | null;
  shut(): void;
  close(): void;
}

/** Introductions one window signs, one a group: a stranger cannot have the root sign without end. */
const mostGroups = 8;
const paths = {
  introduction: /^\/v1\/pair\?group=([a-z0-9.-]{2,48})$/,
  charter: /^\/v1\/pair\/charter\/([a-z0-9.-]{2,48})$/,
};

export const introductionPath = (group: string): string => `/v1/pair?group=${group}`;
export const charterPath = (group: string): string => `/v1/pair/charter/${group}`;

export function createPairing(node: NodeCore): Pairing {
  const introductions = new Map<string, string>();
  const proposals = new Map<string, { readonly pin: string; readonly note: string }>();
  let until: Date | null = null;

  const isOpen = (): boolean => until !== null && node.now() < until;
  const shut = (): void => {
    until = null;
    introductions.clear();
    proposals.clear();
  };

  function introduce(group: string): string | null {
    const known = introductions.get(group);
    if (known !== undefined) return known;
    const keys = withRoot(node);
    if (keys.root === null || isPrivateGroup(group) || introductions.size >= mostGroups) return null;
    const member = membershipOf(node.config, keys, group);
    const time = node.now().toISOString();
    const note = introductionNote({ time, software: version, protocol: protocolVersion, group, member }, keys.root);
    introductions.set(group, note);
    return note;
  }

  /** A member of the group may always have its charter; the peer we are meeting, the one we propose to it. */
  async function charterFor(group: string, pin: string): Promise<string | null> {
    if (node.charters.caller(pin)?.groups.has(group) === true) return (await node.charters.notes(group)).at(-1) ?? null;
    return proposed(group, pin);
  }

  function proposed(group: string, pin: string): string | null {
    const proposal = isOpen() ? proposals.get(group) : undefined;
    return proposal?.pin === pin ? proposal.note : null;
  }

  return {
    async answer(path, certificate) {
      if (!path.startsWith('/v1/pair')) return null;
      const pin = pinOf(certificate);
      if (!isOpen() && node.charters.caller(pin) === null) return null;
      const introduced = paths.introduction.exec(path)?.[1];
      if (introduced !== undefined) return isOpen() ? textOrNothing(introduce(introduced)) : notNow;
      const group = paths.charter.exec(path)?.[1];
      return group === undefined ? nothing : textOrNothing(await charterFor(group, pin));
    },
    open(minutes) {
      until = new Date(node.now().getTime() + minutes * 60_000);
      return until;
    },
    proposed,
    openUntil: () => (isOpen() ? until : null),
    propose: (group, pin, note) => void proposals.set(group, { pin, note }),
    shut,
    close: shut,
  };
}

const text = 'text/plain; charset=utf-8';
const nothing: Sent = { status: 404, type: text, body: new Uint8Array() };
/** For those we know already; a stranger hears nothing at all. */
const notNow: Sent = { ...nothing, status: 503 };
const textOrNothing = (note: string | null): Sent =>
  note === null ? nothing : { status: 200, type: text, body: new TextEncoder().encode(note) };
