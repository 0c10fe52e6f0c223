import { sha256, toBase64 } from '#crypto';
import type { Charter, Member } from '../../packages/charter/charter.ts';
import {
  type Cosigner,
  cosigner,
  noteSigner,
  parseVkey,
  type Signer,
  type Verifier,
} from '../../packages/notes/index.ts';

/** Keys of the lab: from their names, so that every run and every seed has the same, and each is made once. */
export const GROUP = 'lab.one';

const encoder = new TextEncoder();
const signers = new Map<string, Signer>();
const mirrors = new Map<string, Cosigner>();

export function originOf(member: string, epoch: number): string {
  return `${GROUP}/${member}/${epoch}`;
}

export function logSigner(origin: string): Signer {
  const made = signers.get(origin) ?? noteSigner(origin, sha256(encoder.encode(`log ${origin}`)));
  signers.set(origin, made);
  return made;
}

export function mirrorOf(member: string): Cosigner {
  const name = `${member}/mirror`;
  const made = mirrors.get(name) ?? cosigner(name, sha256(encoder.encode(name)));
  mirrors.set(name, made);
  return made;
}

const verifiers = new Map<string, Verifier>();
const VERDICTS_REMEMBERED = 4096;

/** A verifier that remembers its verdicts: five nodes in one process check each signature once between them. */
export function verifierOf(vkey: string): Verifier {
  const known = verifiers.get(vkey);
  if (known !== undefined) return known;
  const verifier = parseVkey(vkey);
  if (verifier === null) throw new Error(`the lab made an unusable key ${vkey}`);
  const verdicts = new Map<string, boolean>();
  const verify = (text: string, signature: Uint8Array): boolean => {
    const key = `${text}${toBase64(signature)}`;
    const verdict = verdicts.get(key) ?? verifier.verify(text, signature);
    if (verdicts.size >= VERDICTS_REMEMBERED) verdicts.clear();
    verdicts.set(key, verdict);
    return verdict;
  };
  const made = { ...verifier, verify };
  verifiers.set(vkey, made);
  return made;
}

export interface LabMember {
  readonly id: string;
  readonly epochs: number;
}

/** A charter as the nodes are given it; its own signatures are the charter package's to test. */
export function labCharter(
  version: number,
  members: readonly LabMember[],
  cuts: Charter['cuts'],
  quota: { entries: number; bytes: number },
): Charter {
  return {
    group: GROUP,
    version,
    previous: null,
    title: 'Lab',
    zone: 'Africa/Casablanca',
    minVersion: 1,
    fourEyes: [],
    instruments: [],
    members: members.map((member) => labMember(member, quota)),
    cuts,
  };
}

function labMember({ id, epochs }: LabMember, quota: { entries: number; bytes: number }): Member {
  return {
    id,
    name: id,
    country: 'MA',
    root: `${id}/root`,
    logs: Array.from({ length: epochs }, (_, i) => ({ epoch: i + 1, vkey: logSigner(originOf(id, i + 1)).vkey })),
    mirror: mirrorOf(id).vkey,
    doc: '',
    age: '',
    tls: '',
    address: '',
    quotaEntries: quota.entries,
    quotaBytes: quota.bytes,
  };
}
